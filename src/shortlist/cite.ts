/** On the page of an initiative: the line that cites it says the day of reading, and can be copied. */
import { pageLanguage } from '../i18n/page-language.ts';
import { copyText, today } from '../ui/browser.ts';

const part = document.querySelector<HTMLElement>('.citeren');
const line = part?.querySelector('.regel');
const button = part?.querySelector('button');
const said = part?.querySelector('[role=status]');

if (part && line && button && said) {
  const { gelezen = '' } = part.dataset;
  // The address stands last: what comes before it says when it was read.
  const address = gelezen.slice(gelezen.indexOf('http'));
  line.textContent = (line.textContent ?? '').replace(
    address,
    gelezen.replace('{datum}', pageLanguage().formatDate(today())),
  );
  button.hidden = false;
  button.addEventListener('click', () => {
    const { gekopieerd = '', mislukt = '' } = button.dataset;
    void copyText(line.textContent ?? '').then(
      (isCopied) => (said.textContent = isCopied ? gekopieerd : mislukt),
    );
  });
}

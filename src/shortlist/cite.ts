/** On the page of an initiative: the line that cites it says the day of reading and where this version can be read, and can be copied. */
import { entryAtCommit } from '../domain/paths.ts';
import { pageLanguage } from '../i18n/nl-language.ts';
import { copyText, today } from '../ui/browser.ts';

const part = document.querySelector<HTMLElement>('.citeren');
const line = part?.querySelector('.regel');
const button = part?.querySelector('button');
const said = part?.querySelector('[role=status]');

if (part && line && button && said) {
  const { gelezen = '' } = part.dataset;
  // The address stands last in the line: what is said around it takes its place.
  const [address = ''] = /https?:\S+/.exec(gelezen) ?? [];
  const slug = location.pathname.split('/').at(-2) ?? '';
  const read = gelezen
    .replace('{datum}', pageLanguage().formatDate(today()))
    // Told by the build: it would be forty signs in every page.
    .replace('{versie}', entryAtCommit(slug, import.meta.env.WIJZER_COMMIT));
  line.textContent = (line.textContent ?? '').replace(address, read);
  button.hidden = false;
  button.addEventListener('click', () => {
    const { gekopieerd = '', mislukt = '' } = button.dataset;
    void copyText(line.textContent ?? '').then(
      (isCopied) => (said.textContent = isCopied ? gekopieerd : mislukt),
    );
  });
}

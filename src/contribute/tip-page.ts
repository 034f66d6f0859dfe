/** Brings the page for a tip to life: fills in what its address asks, and makes the mail. */
import { pagePaths, pathsFor } from '../domain/paths.ts';
import { fittingMail } from '../draft/mail-text.ts';
import {
  EMPTY_TIP,
  REQUIRED_TIP_FIELDS,
  TIP_FIELDS,
  TIP_LENGTHS,
  TIP_STATES,
  type Tip,
  type TipField,
  tipText,
} from '../draft/tip.ts';
import { tipLabelsFor } from '../i18n/nl-tip.ts';
import { answerWithin, mailbox } from '../site.ts';
import { nlLanguage } from '../i18n/nl-language.ts';
import { copyText } from '../ui/browser.ts';

const t = tipLabelsFor(document.documentElement.lang);
const form = document.querySelector<HTMLFormElement>('#tip');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const part = <T extends HTMLElement>(name: string) => form.querySelector<T>(`[data-${name}]`);
  const field = (name: TipField) =>
    form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement;
  const asked = askedFor(new URLSearchParams(location.search));
  const tipOf = (): Tip => ({
    ...asked,
    ...(Object.fromEntries(TIP_FIELDS.map((name) => [name, field(name).value])) as Record<
      TipField,
      string
    >),
  });
  const textOf = (tip: Tip) => tipText(tip, answerWithin, t);
  const { title } = document;
  const say = (message: string) => {
    const line = part('melding');
    if (line) line.textContent = message;
  };
  const show = () => {
    const shown = part('tekst');
    if (shown) shown.textContent = textOf(tipOf());
  };
  /** What must be filled in and is not yet gets the focus. */
  const isComplete = () => {
    const empty = REQUIRED_TIP_FIELDS.filter((name) => field(name).value.trim() === '');
    for (const name of REQUIRED_TIP_FIELDS)
      field(name).setAttribute('aria-invalid', String(empty.includes(name)));
    const [first] = empty;
    document.title = first === undefined ? title : t.faulty(title);
    if (first === undefined) return true;
    say(empty.map((name) => t.needed[name]).join(' '));
    field(first).focus();
    return false;
  };

  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isComplete()) return;
    const tip = tipOf();
    const mail = fittingMail(t.mail.subject(tip.naam.trim()), [textOf(tip)]);
    say(mail ? t.opened : t.tooLong);
    const fold = part<HTMLDetailsElement>('plak');
    if (fold) fold.open = true;
    if (mail) location.href = mail.address;
  });
  const share = part('deel');
  // Where there is a keyboard and a mouse, the mail program is the shorter way.
  if (share && 'share' in navigator && matchMedia('(pointer: coarse)').matches) {
    share.hidden = false;
    share.addEventListener('click', () => {
      if (!isComplete()) return;
      const tip = tipOf();
      // Who closes the window again changed their mind.
      navigator
        .share({ title: t.mail.subject(tip.naam), text: textOf(tip) })
        .catch(() => undefined);
    });
  }
  for (const button of form.querySelectorAll<HTMLElement>('[data-kopieer]')) {
    button.addEventListener('click', () => {
      if (button.dataset.kopieer === 'adres') void copy(mailbox);
      else if (isComplete()) void copy(textOf(tipOf()));
    });
  }
  const copy = async (text: string) => {
    if (await copyText(text)) return say(t.copied);
    say(t.copyFailed);
    const shown = part('tekst');
    if (!shown) return;
    shown.textContent = text;
    shown.focus();
    getSelection()?.selectAllChildren(shown);
  };

  if (asked.loopt) field('wat').value = t.answered[asked.loopt];
  show();
  if (asked.slug) {
    const second = document.querySelector<HTMLAnchorElement>('[data-formulier]');
    if (second) second.href = pagePaths().correct(asked.slug);
    void titleOf(asked.slug).then((title) => {
      field('naam').value ||= title.slice(0, TIP_LENGTHS.naam);
      show();
    });
  }
}

/** What the address asks for; anything else in it means nothing. */
function askedFor(params: URLSearchParams): Tip & { slug: string } {
  const given = params.get('over') ?? '';
  const slug = /^[a-z0-9-]{1,80}$/.test(given) ? given : '';
  const loopt = TIP_STATES.find((one) => one === params.get('loopt'));
  return {
    ...EMPTY_TIP,
    slug,
    over: slug && location.origin + pagePaths().initiative(slug),
    ...(slug && loopt ? { loopt } : {}),
  };
}

/** The title of an entry; where it cannot be had, the words of its address. */
async function titleOf(slug: string): Promise<string> {
  try {
    const response = await fetch(`${pathsFor(nlLanguage).contribute}bron/${slug}.json`);
    const { data } = (await response.json()) as { data: { titel: string } };
    return data.titel;
  } catch {
    return slug.replaceAll('-', ' ');
  }
}

/** The ways to hand in what was written: mail, the repository's host, a file, the clipboard. */
import { findDoubles, type Double } from '../draft/doubles.ts';
import type { Origin } from '../draft/draft.ts';
import { paths } from '../domain/paths.ts';
import { mailbox, repository } from '../site.ts';
import { find, make } from './dom.ts';
import type { FormEnvironment } from './environment.ts';
import { editAddress, mailAddress, newFileAddress, uploadAddress } from './outputs.ts';

/** What is handed in. */
export interface Handout {
  slug: string;
  title: string;
  text: string;
  website?: string | undefined;
}

/**
 * @param current what to hand in, at the moment it is asked for
 * @param done told that it went out
 */
export function setUpWaysOut(
  root: HTMLElement,
  { t, announce }: FormEnvironment,
  current: () => Handout,
  done: () => void,
): void {
  find(root, '[data-download]').addEventListener('click', () => {
    const { slug, text } = current();
    download(`${slug || 'initiatief'}.mdx`, text);
    done();
  });
  find(root, '[data-kopieer]').addEventListener('click', () => {
    navigator.clipboard.writeText(current().text).then(
      () => {
        announce(t.ways.copied);
        find(root, '[data-kopieerstand]').textContent = t.ways.copied;
        done();
      },
      () => {
        find(root, '[data-kopieerstand]').textContent = t.ways.copyFailed;
      },
    );
  });
  const stuck = find<HTMLAnchorElement>(root, '[data-mail-onaf]');
  stuck.addEventListener('click', () => {
    const { title, text } = current();
    const mail = {
      subject: t.ways.mailSubject(title),
      text: `${t.ways.mailUnfinished}\n\n${text}`,
      instead: t.ways.mailUnfinished,
    };
    stuck.href = mailAddress(mailbox, mail).address;
  });
  for (const link of root.querySelectorAll('[data-uit]')) link.addEventListener('click', done);
}

function download(name: string, text: string): void {
  const link = make('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Fills in the addresses for what is there now. */
export function drawWaysOut(
  root: HTMLElement,
  { t }: FormEnvironment,
  handout: Handout,
  origin: Origin | undefined,
): void {
  const { slug, title, text } = handout;
  const file = `${slug}.mdx`;
  const subject = origin ? t.ways.mailSubjectCorrection(title) : t.ways.mailSubject(title);
  const mail = mailAddress(mailbox, { subject, text, instead: t.ways.mailInstead(file) });
  find<HTMLAnchorElement>(root, '[data-mail]').href = mail.address;
  find(root, '[data-mailtekst]').textContent = mail.complete
    ? t.ways.mailText
    : t.ways.mailLong(file);
  const address = origin ? undefined : newFileAddress(repository, slug, text);
  const link = find<HTMLAnchorElement>(root, '[data-host]');
  link.href = address ?? (origin ? editAddress(repository, slug) : uploadAddress(repository));
  link.textContent = address ? t.ways.hostLink : origin ? t.ways.hostEdit : t.ways.hostUpload;
  find(root, '[data-hosttekst]').textContent =
    address || origin ? t.ways.hostText : t.ways.hostLong;
  const steps = address ? [] : origin ? t.ways.hostEditSteps : t.ways.hostSteps;
  find(root, '[data-hoststappen]').replaceChildren(...steps.map((step) => make('li', '', step)));
  find(root, '[data-bestand]').textContent = text;
  find(root, '[data-kopieerstand]').textContent = '';
}

/** Initiatives that may be the same one; each can be corrected instead. */
export function drawDoubles(
  root: HTMLElement,
  { t, context }: FormEnvironment,
  { slug, title, website }: Handout,
  origin: Origin | undefined,
): void {
  const others = context.entries.filter((entry) => entry.slug !== origin?.slug);
  const found = title ? findDoubles({ slug, titel: title, website }, others) : [];
  for (const notice of root.querySelectorAll<HTMLElement>('[data-dubbel]')) {
    notice.hidden = found.length === 0;
    find(notice, '[data-lijst]').replaceChildren(...found.map(line));
  }

  function line(double: Double): HTMLElement {
    const page = make('a', 'nl-link', double.titel);
    page.href = paths.initiative(double.slug);
    page.target = '_blank';
    const correct = make('a', 'nl-link', t.doubles.correct(double.titel));
    correct.href = paths.correct(double.slug);
    const item = make('li');
    item.append(page, `: ${t.doubles.reasons[double.reason]}. `, correct);
    return item;
  }
}

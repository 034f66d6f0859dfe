/** The mails by which a contribution goes to the editors: what people read, and below it the code that is read back. */
import { mailbox as editorsMailbox } from '../site.ts';
import type { MailLabels } from '../i18n/nl-mail.ts';
import { type MailCode, writeCode } from './mail-code.ts';
import type { ReadableChange } from './readable-changes.ts';

/** What a sender may add: it goes in the mail alone, never in a file. */
export interface Sender {
  naam: string;
  /** Where an answer may go. */
  mail: string;
  woord: string;
}

/** All that a mail tells. */
export interface MailContent {
  /** What this is, in a line or two. */
  opening: readonly string[];
  /** What it says, as pairs of a label and a text. */
  summary: readonly (readonly [string, string])[];
  changes: readonly ReadableChange[];
  /** Which version a correction was begun with, as people read it. */
  version: string;
  sender: Sender;
  /** Within how many working days someone looks at it. */
  answerWithin: number;
}

/** Longer than this, mail programs on Windows drop the mail without a word. */
export const MAX_MAIL = 1800;
/** How many signs of a text a short mail shows: the code holds all of it. */
export const SHOWN = 90;

/**
 * The whole text of a mail.
 *
 * @param code what is read back; without it the mail says how the rest goes along
 * @param isShort shows of long texts only the beginning: the code has them whole
 */
export function mailText(
  { opening, summary, changes, version, sender, answerWithin }: MailContent,
  code: MailCode | undefined,
  t: MailLabels,
  isShort = false,
): string {
  const cut = (text: string) => {
    const signs = [...text];
    return isShort && signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('').trimEnd()}…` : text;
  };
  const list = changes.map(({ naam, was, wordt, bron }) =>
    [
      naam,
      `${t.was}: ${cut(was)}`,
      `${t.becomes}: ${cut(wordt)}`,
      ...(bron ? [`${t.source}: ${cut(bron)}`] : []),
    ].join('\n'),
  );
  const lines = (pairs: readonly (readonly [string, string])[]) => labelled(pairs, senderLabels(t));
  const who = lines([
    [t.version, version],
    [t.word, sender.woord],
    [t.name, sender.naam],
    [t.answerTo, sender.mail],
  ]);
  return [
    t.greeting,
    opening.join('\n'),
    lines(summary.map(([label, text]) => [label, cut(text)])).join('\n'),
    ...list,
    who.join('\n'),
    t.consent,
    ...(isShort ? [] : [t.next(answerWithin)]),
    ...(code ? [`${t.code}\n${writeCode(code)}`] : []),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Labels of what a sender adds, which are read back. */
const senderLabels = (t: MailLabels) => [t.version, t.word, t.name, t.answerTo];

/**
 * A line for each label that has a text, to be read back by `labelledLines`.
 *
 * @param labels that may stand at the begin of a line: in a text they get a space before their colon, for a mail program may
 *   break the line there
 */
export function labelled(
  pairs: readonly (readonly [string, string])[],
  labels: readonly string[],
): string[] {
  return pairs.flatMap(([label, text]) => {
    const spaced = text.replace(/\s+/g, ' ').trim();
    const safe = labels.reduce((now, one) => now.replaceAll(`${one}:`, `${one} :`), spaced);
    return safe === '' ? [] : [`${label}: ${safe}`];
  });
}

/** What a sender added to a mail. */
export function readSender(text: string, t: MailLabels): Sender {
  const found = labelledLines(text, senderLabels(t));
  return {
    naam: found.get(t.name) ?? '',
    mail: found.get(t.answerTo) ?? '',
    woord: found.get(t.word) ?? '',
  };
}

/** The address that opens a mail. */
export function mailAddress(subject: string, body: string, mailbox = editorsMailbox): string {
  // Half a sign, as some keyboards leave behind, cannot stand in an address.
  const coded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
  const written = coded(body.replaceAll('\n', '\r\n'));
  return `mailto:${mailbox}?subject=${coded(subject)}&body=${written}`;
}

/**
 * The first of some texts with which a mail can be opened from a page; nothing when all are too long.
 *
 * @param bodies the fullest first
 */
export function fittingMail(
  subject: string,
  bodies: readonly string[],
): { address: string; body: string } | undefined {
  return bodies
    .map((body) => ({ address: mailAddress(subject, body), body }))
    .find(({ address }) => address.length <= MAX_MAIL);
}

// What a sender added, read back from a mail.

/** A line as a mail program left it: without the signs before it, and with plain quotes, dashes and spaces. */
function plainMailLines(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => plainSigns(line.replace(/^(?:\s*[>|])+ ?/, '')));
}

/** What mail programs make prettier, plain again. */
export function plainSigns(text: string): string {
  return text
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[–—]/g, '-')
    .replaceAll('…', '...')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim();
}

/**
 * What stands behind each label, over the lines that a mail program made of it: up to an empty line or another label.
 *
 * @param labels in any order; of a label that stands there twice the first counts
 */
export function labelledLines(text: string, labels: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  let at: string | undefined;
  for (const line of plainMailLines(text)) {
    const label = labels.find((one) => line.startsWith(`${one}:`));
    if (label !== undefined) {
      at = found.has(label) ? undefined : label;
      if (at !== undefined) found.set(at, line.slice(label.length + 1).trim());
    } else if (line === '') at = undefined;
    else if (at !== undefined) found.set(at, `${found.get(at) ?? ''} ${line}`.trim());
  }
  return found;
}

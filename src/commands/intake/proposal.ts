/** What a mail proposes: the file that it asks for, with what the editor must know of how it came about. Pure. */
import {
  isSame,
  valueIn,
  withChange,
  type Change,
  type EntryTree,
  partsOfTree,
  treeOfEntry,
} from '../../draft/changes.ts';
import { checkDraft, type DraftRules } from '../../draft/check.ts';
import { fromData } from '../../draft/draft.ts';
import { fingerprint, readCodes, type MailCode } from '../../draft/mail-code.ts';
import { readSender, SHOWN, type Sender } from '../../draft/mail-text.ts';
import { readableChanges } from '../../draft/readable-changes.ts';
import { readTip } from '../../draft/tip.ts';
import type { PlaceChoice } from '../../domain/place-search.ts';
import { enTip } from '../../i18n/en-tip.ts';
import { nlMail } from '../../i18n/nl-mail.ts';
import { nlTip } from '../../i18n/nl-tip.ts';
import { readText } from '../../reader/index.ts';
import { nameFindings } from '../../reader/limits.ts';
import { printable } from '../../reader/problems.ts';
import { plainLines, splitFile } from '../../reader/whole-file.ts';
import { newName, fileOfTip } from './tip-file.ts';
import { isEntryFile, type Received } from './read-mail.ts';

/** What the catalogue has. */
export interface KnownFiles {
  rules: DraftRules;
  /** Every place that can be meant. */
  places: readonly PlaceChoice[];
  /** The file of an entry as it is now; nothing when there is none of that name. */
  fileOf: (slug: string) => string | undefined;
  /** Earlier files of an entry, the latest first. */
  versionsOf: (slug: string) => Iterable<string>;
}

/** What is proposed. */
export interface Proposal {
  soort: MailCode['soort'] | 'tip';
  /** Name of the file: made here, never taken from a mail as it is. */
  slug: string;
  /** The whole file; nothing when what was said cannot be put in one. */
  text?: string | undefined;
  titel: string;
  sender: Sender;
  /** What the editor must know or look at. */
  remarks: string[];
}

/** @returns what is proposed, or why nothing can be made of it */
export function proposalOf(received: Received, known: KnownFiles): Proposal | { refused: string } {
  const { codes, isDamaged } = readCodes(received.text);
  const [code, ...others] = codes;
  const [file, ...otherFiles] = received.files;
  if (others.length > 0 || otherFiles.length > 0)
    return {
      refused:
        'er staat meer dan één bijdrage in; bewaar elke bijdrage als een eigen bestand en lees ze een voor een in',
    };
  const sender = senderOf(received);
  const remarks = [...received.remarks, ...(sender.woord ? [`Toelichting: ${sender.woord}`] : [])];
  if (isDamaged)
    remarks.push(
      'De regels voor de redactie in de mail zijn niet meer heel; zij zijn niet gebruikt.',
    );
  if (file) return withFile(file, code, { sender, remarks }, known);
  if (code?.bestand !== undefined)
    return withFile({ name: '', text: code.bestand }, code, { sender, remarks }, known);
  if (code?.wijzigingen) return correction(code, { sender, remarks }, received.text, known);
  if (code)
    return { refused: 'het bestand dat als bijlage mee zou gaan, zit er niet bij; vraag erom' };
  const tip = readTip(received.text, nlTip) ?? readTip(received.text, enTip);
  if (tip) {
    const slug = /\/initiati(?:even|ves)\/([a-z0-9-]{1,80})\/?$/.exec(tip.over)?.[1];
    const now = slug === undefined ? undefined : known.fileOf(slug);
    return {
      soort: 'tip',
      sender: { naam: sender.naam, mail: tip.mail || sender.mail, woord: '' },
      ...fileOfTip(tip, slug !== undefined && now !== undefined ? { slug, text: now } : undefined, {
        rules: known.rules,
        fileOf: known.fileOf,
        places: known.places,
        remarks,
      }),
    };
  }
  const pasted = pastedFile(received.text);
  if (pasted === undefined)
    return {
      refused: isDamaged
        ? 'de regels voor de redactie in de mail zijn niet meer heel; vraag om het bestand als bijlage'
        : 'er staat geen bijdrage of tip in die te lezen is; verwerk deze mail met de hand',
    };
  remarks.push(
    'De tekst stond los in de mail. Kijk of er aan het eind niets van de mail bij staat.',
  );
  return withFile({ name: '', text: pasted }, undefined, { sender, remarks }, known);
}

type Begun = Pick<Proposal, 'sender' | 'remarks'>;

/** What the mail says in its own lines goes before who sent it: a colleague may have passed it on. */
function senderOf({ text, from }: Received): Sender {
  const said = readSender(text, nlMail);
  const isAddress = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(said.mail);
  return {
    naam: printable(said.naam || from.naam, 80),
    mail: isAddress ? printable(said.mail, 120) : from.mail,
    woord: printable(said.woord, 1000),
  };
}

/** A file that someone copied into a mail: from the line of three hyphens on. */
function pastedFile(text: string): string | undefined {
  const lines = text.split('\n').map((line) => line.replace(/^(?:\s*>)+ ?/, '').trimEnd());
  const start = lines.indexOf('---');
  if (start === -1) return undefined;
  const file = `${lines
    .slice(start)
    .join('\n')
    .replace(/<Bron id=["“”](s\d+)["“”] ?\/>/g, '<Bron id="$1" />')
    .trimEnd()}\n`;
  return isEntryFile(file) ? file : undefined;
}

/** A whole file: of a new initiative, or one that takes the place of an entry. */
function withFile(
  { name, text }: { name: string; text: string },
  code: MailCode | undefined,
  { sender, remarks }: Begun,
  { fileOf, versionsOf }: KnownFiles,
): Proposal | { refused: string } {
  const whole = plainLines(text);
  if (!isEntryFile(whole)) return { refused: 'het bestand begint niet als dat van een initiatief' };
  const { data } = splitFile(whole).yaml;
  const titel = String((data as { titel?: unknown } | undefined)?.titel ?? '');
  // A name is held against what there is; nothing else is done with it. Of what the form says is new, the name of the file says nothing.
  const given = code ? (code.slug ?? '') : name.replace(/\.(?:mdx|txt|md)$/, '');
  const isKnown = nameFindings(given).length === 0 && fileOf(given) !== undefined;
  if (code?.slug !== undefined && !isKnown)
    return { refused: `er is geen initiatief '${printable(code.slug)}' om te verbeteren` };
  const made = isKnown ? { slug: given, notes: [] } : newName(titel, fileOf);
  const { slug } = made;
  const now = fileOf(slug);
  const notes = [...remarks, ...made.notes];
  if (now !== undefined && code?.slug === undefined)
    notes.push(`Dit bestand komt in de plaats van ${slug}.mdx, dat er al is.`);
  if (code?.versie !== undefined && now !== undefined && fingerprint(now) !== code.versie)
    notes.push(outdated(code.versie, slug, versionsOf));
  const soort = code?.soort ?? (now === undefined ? 'nieuw' : 'verbetering');
  return { soort, slug, text: whole, titel: printable(titel, 100), sender, remarks: notes };
}

function outdated(versie: string, slug: string, versionsOf: KnownFiles['versionsOf']): string {
  return [...versionsOf(slug)].some((text) => fingerprint(text) === versie)
    ? 'Begonnen met een eerdere versie: wat er sindsdien is veranderd, zou met dit bestand weer verdwijnen. Vergelijk ze.'
    : 'Begonnen met een versie die git niet kent. Vergelijk dit bestand met wat er nu staat.';
}

/** The changes of a correction, made in the entry as it is now. */
function correction(
  code: MailCode,
  { sender, remarks }: Begun,
  mail: string,
  known: KnownFiles,
): Proposal | { refused: string } {
  const { rules, fileOf } = known;
  const { slug = '', versie, wijzigingen = [] } = code;
  const now = nameFindings(slug).length === 0 ? fileOf(slug) : undefined;
  if (now === undefined)
    return { refused: `er is geen initiatief '${printable(slug)}' om te verbeteren` };
  const notes = [...remarks];
  const current = treeOfFile(now, rules);
  const begun = begunWith(versie, now, slug, known);
  if (begun === undefined)
    notes.push('Begonnen met een versie die git niet kent. Kijk elke wijziging na.');
  const { tree, misfits } = withAll(current, begun ?? current, wijzigingen);
  for (const { naam, wordt } of readableChanges(misfits, current, current, rules.fields))
    notes.push(
      `Niet overgenomen, want dit is intussen veranderd of er niet meer: ${printable(naam)}: ${printable(wordt, 300)}`,
    );
  if (begun !== undefined && !isSaidAsListed(wijzigingen, begun, mail, rules))
    notes.push(
      'De lijst in de mail zegt iets anders dan wat is ingelezen: er is met de hand iets aan veranderd, of zij is ingekort. Lees de mail na.',
    );
  const { data, text } = partsOfTree(tree);
  const { body } = splitFile(now);
  const draft = { fields: fromData(data, rules.fields), text };
  const checked = checkDraft(draft, rules, { slug, body }, readText);
  const titel = (data as { titel?: unknown }).titel;
  return {
    soort: code.soort,
    slug,
    text: checked.text ?? checked.file.text,
    titel: printable(String(titel), 100),
    sender,
    remarks: notes,
  };
}

function treeOfFile(file: string, { fields }: DraftRules): EntryTree {
  const { yaml, body } = splitFile(plainLines(file));
  return treeOfEntry({ data: (yaml.data ?? {}) as object, body }, fields);
}

/** The entry as it was when the correction was begun; nothing when no version of it is known. */
function begunWith(
  versie: string | undefined,
  now: string,
  slug: string,
  { rules, versionsOf }: KnownFiles,
): EntryTree | undefined {
  if (fingerprint(now) === versie) return treeOfFile(now, rules);
  for (const text of versionsOf(slug))
    if (fingerprint(text) === versie) return treeOfFile(text, rules);
  return undefined;
}

/** Changes of what is still as it was when they were made; the others are given back. */
function withAll(
  current: EntryTree,
  begun: EntryTree,
  changes: readonly Change[],
): { tree: EntryTree; misfits: Change[] } {
  const misfits: Change[] = [];
  let tree = current;
  for (const change of changes) {
    const isUntouched = isSame(valueIn(current, change.veld), valueIn(begun, change.veld));
    const made = isUntouched ? withChange(tree, change) : undefined;
    if (made) tree = made;
    else misfits.push(change);
  }
  return { tree, misfits };
}

/**
 * Whether the list that people read says what the code says: a sender may have mended the one and not the other. Of a long text
 * a short mail lists the beginning alone, and the shortest lists nothing.
 */
function isSaidAsListed(
  changes: readonly Change[],
  begun: EntryTree,
  mail: string,
  { fields }: DraftRules,
): boolean {
  if (!mail.includes(`${nlMail.becomes}:`)) return true;
  const { tree } = withAll(begun, begun, changes);
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const said = letters(mail.replace(/^[\s>]+/gm, ''));
  const isShort = /…|\.\.\./.test(mail);
  return readableChanges(changes, begun, tree, fields).every(
    ({ wordt }) =>
      said.includes(letters(wordt)) || (isShort && said.includes(letters(wordt.slice(0, SHOWN)))),
  );
}

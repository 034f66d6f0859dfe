/** What came in: a mail, a file or a text that was copied, taken apart without trusting any of it. */
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { MAX_BYTES } from '../../reader/limits.ts';
import { printable } from '../../reader/problems.ts';
import { plainLines } from '../../reader/whole-file.ts';

/** What came in, as text. */
export interface Received {
  /** What the mail says, as its sender wrote it. Empty for a file alone. */
  text: string;
  /** Files that may be an initiative: they begin as one does. Their names are for showing and comparing, never for a path. */
  files: readonly { name: string; text: string }[];
  /** Who sent it, as the mail says; empty when it says nothing. */
  from: { naam: string; mail: string };
  subject: string;
  /** What the editor must know of what was not read. */
  remarks: readonly string[];
}

/** A mail with scans in it may be large; more is no contribution. */
export const MAX_MAIL_BYTES = 25 * 1024 * 1024;
const MAX_HEADERS = 256 * 1024;
const MOST_PARTS_DEEP = 20;
/** A mail that was forwarded as attachment, and once more. */
const MOST_MAILS_DEEP = 2;
/** Attachments beyond these are only counted. */
const MOST_NAMED = 10;

/** The first bytes of a mail as Outlook saves it, which only Outlook reads. */
const OUTLOOK = [0xd0, 0xcf, 0x11, 0xe0];
/** One of these stands in the headers of every mail; a copied text has none of them. */
const MAIL_HEADER = /^(?:from|received|return-path|mime-version|message-id|delivered-to):/im;

/**
 * Takes apart what came in.
 *
 * @param name of the file, for showing; empty for what came by the standard input
 * @returns nothing of it, with why, when it cannot be read
 */
export async function readReceived(
  bytes: Uint8Array,
  name: string,
): Promise<Received | { refused: string }> {
  if (bytes.length === 0) return { refused: 'is leeg' };
  if (OUTLOOK.every((byte, index) => bytes[index] === byte))
    return {
      refused:
        'is een bericht dat alleen Outlook kan lezen; bewaar het als .eml, of kopieer de tekst van de mail naar een .txt-bestand',
    };
  const plain = decode(bytes);
  const head = (plain ?? '').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const isMail = plain === undefined ? looksLikeMail(bytes) : MAIL_HEADER.test(head);
  if (isMail) return readMail(bytes, MOST_MAILS_DEEP);
  if (plain === undefined) return { refused: 'is geen mail en geen tekst in UTF-8' };
  const nobody = { from: { naam: '', mail: '' }, subject: '', remarks: [] };
  const text = plainLines(plain);
  return isEntryFile(text)
    ? { text: '', files: [{ name: printable(name), text }], ...nobody }
    : { text, files: [], ...nobody };
}

/** A mail may be in another code than UTF-8, but its headers are plain. */
function looksLikeMail(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, MAX_HEADERS));
  return MAIL_HEADER.test(start.split(/\r?\n\r?\n/, 1)[0] ?? '');
}

/** @param deeper how many mails within it are read */
async function readMail(
  bytes: Uint8Array,
  deeper: number,
): Promise<Received | { refused: string }> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, {
      attachmentEncoding: 'arraybuffer',
      maxHeadersSize: MAX_HEADERS,
      maxNestingDepth: MOST_PARTS_DEEP,
      maxRfc822NestingDepth: MOST_MAILS_DEEP,
    });
  } catch (error) {
    return { refused: `is geen mail die te lezen is (${printable(String(error))})` };
  }
  const files: { name: string; text: string }[] = [];
  const remarks: string[] = [];
  const texts = [plainLines(mail.text ?? textOfHtml(mail.html ?? ''))];
  const forwarded = mail.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822');
  const others = mail.attachments.filter((one) => !forwarded.includes(one));
  for (const one of deeper > 0 ? forwarded.slice(0, MOST_NAMED) : []) {
    const within = await readMail(bytesOf(one), deeper - 1);
    if ('refused' in within) continue;
    texts.push(within.text);
    files.push(...within.files);
    remarks.push(...within.remarks);
  }
  let unnamed = 0;
  for (const attachment of others) {
    const read = readAttachment(attachment);
    if ('text' in read) files.push(read);
    else if (remarks.length < MOST_NAMED) remarks.push(read.remark);
    else unnamed += 1;
  }
  if (unnamed > 0) remarks.push(`En nog ${unnamed} andere bijlagen.`);
  return {
    text: texts.join('\n\n'),
    files,
    from: senderOf(mail.replyTo?.[0] ?? mail.from),
    subject: printable(mail.subject ?? '', 200),
    remarks,
  };
}

const LONGEST_HTML = 2 * 1024 * 1024;
const LINE_ENDS = /<(?:br|\/(?:p|div|li|tr|h[1-6]|blockquote|pre))\b[^<>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  amp: '&',
};

/** The words of a mail that has no plain text: enough to find what is ours in it. */
function textOfHtml(html: string): string {
  return html
    .slice(0, LONGEST_HTML)
    .replace(/\s+/g, ' ')
    .replace(LINE_ENDS, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:([a-z]+)|#(\d{1,7}));/g, (whole, name?: string, code?: string) =>
      name === undefined ? signOf(Number(code)) : (ENTITIES[name] ?? whole),
    );
}

function signOf(code: number): string {
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}

function senderOf(address: Address | undefined): Received['from'] {
  if (address?.address === undefined) return { naam: '', mail: '' };
  return { naam: printable(address.name), mail: printable(address.address, 120) };
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** What to do about an attachment of which the words cannot be read here, by the end of its name. */
const UNREADABLE: readonly [name: RegExp, remark: string][] = [
  [
    /^winmail\.dat$|\.(?:msg|tnef)$/i,
    'alleen Outlook kan hem lezen; vraag de afzender om de mail als platte tekst te sturen',
  ],
  [
    /\.(?:docx?|odt|pdf|rtf|pages|zip)$/i,
    'het is een document; vraag de afzender om de tekst in de mail te zetten',
  ],
];

function readAttachment(
  attachment: Attachment,
): { name: string; text: string } | { remark: string } {
  const name = printable((attachment.filename ?? '').split(/[\\/]/).at(-1) ?? '') || 'zonder naam';
  const bytes = bytesOf(attachment);
  const looked = `Bijlage '${name}' is niet ingelezen`;
  const why = UNREADABLE.find(([of]) => of.test(name))?.[1];
  if (why) return { remark: `${looked}: ${why}.` };
  if (bytes.length > MAX_BYTES) return { remark: `${looked}: groter dan ${MAX_BYTES / 1024} kB.` };
  const text = plainLines(decode(bytes) ?? '');
  return isEntryFile(text) ? { name, text } : { remark: `${looked}: het is geen initiatief.` };
}

/** Whether a text begins as the file of an initiative does; what else is in it, the reader judges. */
export function isEntryFile(text: string): boolean {
  return /^---\n/.test(text) && text.indexOf('\n---', 3) > 0;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

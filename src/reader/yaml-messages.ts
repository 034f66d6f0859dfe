/** What the parser says of YAML it cannot read, in plain Dutch: what to do about it. */
import type { ErrorCode } from 'yaml';

export const NO_ALIAS = 'een verwijzing (*) mag niet; schrijf de waarde uit';
export const NO_ANCHOR = 'een anker (&) mag niet; schrijf de waarde uit';
export const REPEATED = 'dit veld staat er al; elk veld mag één keer, dus haal er een weg';
export const TOO_MANY_LEVELS =
  'is te diep genest; geen veld heeft zoveel lagen, dus haal er een of meer weg';

const QUOTE_IT = 'Zet de tekst dan tussen aanhalingstekens';
const COLON = `is niet te lezen; staat er een dubbele punt in de tekst? ${QUOTE_IT}`;
export const NO_TAG = 'een uitroepteken (!) voor een waarde mag niet; schrijf gewone tekst';
const UNREADABLE = `is niet te lezen; staat er een teken als - [ { : of # aan het begin? ${QUOTE_IT}`;

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'hier staat een tab; spring in met spaties',
  BAD_INDENT:
    'springt anders in dan de regels eromheen; zet velden van dezelfde groep recht onder elkaar',
  MISSING_CHAR: 'hier ontbreekt een haakje, komma, spatie of dubbele punt; vul het aan',
  MULTIPLE_DOCS: 'hier begint een tweede blok met velden; er mag er maar één zijn',
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: COLON,
  BAD_SCALAR_START: `een tekst kan niet met dit teken beginnen. ${QUOTE_IT}`,
  BAD_DQ_ESCAPE: "een backslash (\\) mag niet tussen dubbele aanhalingstekens; gebruik enkele (')",
  BAD_ALIAS: NO_ALIAS,
  ALIAS_PROPS: NO_ALIAS,
  MULTIPLE_ANCHORS: NO_ANCHOR,
  MULTIPLE_TAGS: NO_TAG,
  TAG_RESOLVE_FAILED: NO_TAG,
  BAD_COLLECTION_TYPE: NO_TAG,
  BAD_PROP_ORDER: NO_TAG,
  BAD_DIRECTIVE: 'een regel die met % begint mag niet; haal hem weg',
  RESOURCE_EXHAUSTION: TOO_MANY_LEVELS,
};

/**
 * A fault of the parser in Dutch.
 *
 * @param message what the parser says, in English: some codes stand for more than one fault
 */
export function yamlMessage(code: ErrorCode, message: string): string {
  if (isOpenQuote(message)) {
    return 'dit aanhalingsteken wordt nergens gesloten; zet er ook een achter de tekst';
  }
  if (/must be sufficiently indented and end with/.test(message)) {
    return 'boven deze regel begint een lijst met [ of een groep met { die niet gesloten is; zet er ] of } achter';
  }
  return MESSAGES[code] ?? UNREADABLE;
}

/** The parser finds this at the end of the text, where the mark is missing; people look for where it opens. */
export function isOpenQuote(message: string): boolean {
  return message.startsWith('Missing closing');
}

/** What is wrong with a contributed file: where, by which rule, and what to do about it; and how that is printed. */
import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';

/** Rules over the whole catalogue: what one file has to do with all others, and its spelling. */
const CATALOGUE_RULES = [
  'spelling',
  'dubbel',
  'weinig-initiatieven',
  'thema-ongebruikt',
  'aanpak-zonder-bron',
  'bron-zonder-soort',
  'doel-als-uitkomst',
  'weinig-voorbeelden',
  'bron-ongebruikt',
  'grafiek-ongebruikt',
  'volgorde-wetten',
] as const;
export type CatalogueRule = (typeof CATALOGUE_RULES)[number];

/** The rules a file is held to, by the names that reports give them. */
export type RuleName =
  | CatalogueRule
  | 'bestand'
  | 'omvang'
  | 'grenzen'
  | 'yaml'
  | 'veld'
  | 'tekens'
  | 'persoonsgegevens'
  | 'programma'
  | 'opmaak'
  | 'onderdeel'
  | 'kop'
  | 'link'
  | 'titel'
  | 'verwijzing';

/** Something in a contributed file that must change before it can be published. */
export interface Problem {
  /** Path of the file, from the root of the project. */
  bestand: string;
  /** Line, from 1. */
  regel: number;
  /** Column, from 1. */
  kolom: number;
  /** The field of the front matter (`resultaten.2.waarde`), or empty for the text. */
  veld: string;
  /** What is wrong and what to do, in Dutch. */
  melding: string;
  /** The rule that says so. */
  controle: RuleName;
}

/** A place in a file: line and column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Where every file begins. */
export const START: Position = { line: 1, column: 1 };

/** A problem before it is known in which file. */
export type Finding = Omit<Problem, 'bestand'>;

/** What is wrong with a field, by which rule. */
export interface FieldFault extends TextFault {
  /** Names and indexes from the top: `['resultaten', 2, 'waarde']`. */
  path: readonly (string | number)[];
}

/** What is wrong with a part of a text, by which rule. */
export interface TextFault {
  rule: RuleName;
  message: string;
}

/**
 * One thing that is wrong, without the file it is in.
 *
 * @param message in Dutch; it is made one line
 * @param field path of the field, such as `resultaten.2.waarde`; empty for the text
 */
export function finding(rule: RuleName, at: Position, message: string, field = ''): Finding {
  return {
    regel: at.line,
    kolom: at.column,
    veld: printable(field, 200),
    melding: printable(message, 600),
    controle: rule,
  };
}

/**
 * Text on one line, with nothing hidden in it: logs read a new line as the begin of a command, terminals an escape as one.
 * GitHub also takes `##[` for one, wherever it stands, and `::` at the begin.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+/gu, ' ')
    .replace(/##(?=\[)|^\s*:(?=:)/g, '$& ');
}

/** Text of a contribution, short enough to be repeated in a message. */
export function printable(text: string, most = 60): string {
  return oneLine(text.length > most ? `${text.slice(0, most)}…` : text);
}

/** So many findings of one kind say enough; a file of nothing else must not keep the reader busy. */
const MOST = 10;

/** A finding for each match of a pattern (with the flag g), as far as `message` gives one. */
export function findAt(
  rule: RuleName,
  text: string,
  pattern: RegExp,
  message: (match: RegExpExecArray) => string | undefined,
): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(pattern)) {
    const melding = message(match);
    if (melding) found.push(finding(rule, positionAt(text, match.index), melding));
    if (found.length === MOST) break;
  }
  return found;
}

/**
 * `bestand:regel:kolom veld: melding`, the form editors make a link of. Behind it the rule, when it is one over the whole
 * catalogue: the file is right by itself, so its message alone does not say what it is held to.
 */
export function formatProblem(problem: Problem): string {
  const { bestand, regel, kolom, veld, melding } = problem;
  const rule = catalogueRuleOf(problem);
  return `${bestand}:${regel}:${kolom} ${veld ? `${veld}: ` : ''}${melding}${rule && ` (${rule})`}`;
}

/** Name of the rule over the whole catalogue that was broken; empty for every other. */
function catalogueRuleOf({ controle }: Problem): string {
  return CATALOGUE_RULES.find((rule) => rule === controle) ?? '';
}

/** In the order of the file. */
export function byPosition(a: Finding, b: Finding): number {
  return a.regel - b.regel || a.kolom - b.kolom;
}

/** File by file, and in each in its order. */
export function byFile(a: Problem, b: Problem): number {
  return a.bestand.localeCompare(b.bestand, 'nl') || byPosition(a, b);
}

/** Position of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

// What zod finds, said in plain Dutch.

type RawIssue = z.core.$ZodRawIssue;

const TYPES: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true (ja) of false (nee)',
  array: 'een lijst, zoals [a, b]',
  object: 'een groep velden',
  date: 'een datum',
};

/**
 * For `schema.safeParse(data, { error: dutchMessage })`; messages of the schema's own rules come first.
 * Unknown fields of one object give one issue: its message has a line for each.
 */
export function dutchMessage(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return missingOrWrongType(issue.expected, issue.input);
    case 'invalid_value':
      return notInList(issue.input, issue.values.map(String));
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, MOST)
        .map((key) => unknownField(key, knownFields(issue)))
        .join('\n');
    case 'too_small':
      return outOfBounds(issue.origin, issue.minimum, issue.input, 'minstens');
    case 'too_big':
      return outOfBounds(issue.origin, issue.maximum, issue.input, 'hoogstens');
    default:
      return 'klopt niet; kijk bij de voorbeelden in CONTRIBUTING.md hoe dit veld eruitziet';
  }
}

function unknownField(key: string, known: readonly string[]): string {
  if (key.trim() === '')
    return 'hier staat geen veldnaam voor de dubbele punt; zet er een naam voor of haal de regel weg';
  const near = suggestion(key, known);
  return `'${printable(key)}' is geen bekend veld.${near || ' Haal het weg of kijk in CONTRIBUTING.md welke velden er zijn.'}`;
}

/** The fields that the object of this issue does have. */
function knownFields(issue: { inst?: unknown }): string[] {
  const shape = (issue.inst as { shape?: object } | undefined)?.shape;
  return shape ? Object.keys(shape) : [];
}

function missingOrWrongType(expected: string, input: unknown): string {
  if (input === undefined) return 'ontbreekt';
  const wanted = TYPES[expected] ?? expected;
  if (input === null) return `is leeg; vul ${wanted} in of haal het veld weg`;
  const got = Array.isArray(input) ? 'array' : typeof input;
  return `moet ${wanted} zijn, maar is ${TYPES[got] ?? got}`;
}

function notInList(input: unknown, options: readonly string[]): string {
  if (input === undefined) return 'ontbreekt';
  if (input === null)
    return `is leeg.${suggestion('', options) || ' Kies een waarde uit de lijst.'}`;
  // Made of YAML, so it can be anything, also an object that cannot be written as text.
  if (typeof input === 'object')
    return `moet één waarde uit de lijst zijn.${suggestion('', options)}`;
  const typed = String(input);
  return `'${printable(typed)}' staat niet in de lijst.${suggestion(typed, options)}`;
}

const UNITS: Record<string, string> = { string: 'tekens', array: 'waarden' };

function outOfBounds(
  origin: string,
  bound: number | bigint,
  input: unknown,
  word: 'minstens' | 'hoogstens',
): string {
  const unit = UNITS[origin];
  if (!unit) return `is ${String(input)}; ${word} ${bound} kan`;
  // As zod counts: an emoji is one.
  const size = typeof input === 'string' ? [...input].length : (input as unknown[]).length;
  return `heeft ${size} ${size === 1 ? unit.replace(/s$|n$/, '') : unit}; ${word} ${bound} nodig`.replace(
    'hoogstens ' + bound + ' nodig',
    `hoogstens ${bound} mag`,
  );
}

/** The option that is meant by a typing error, if one is near enough. */
export function nearest(typed: string, options: readonly string[]): string | undefined {
  const plain = typed.toLowerCase();
  const limit = Math.max(1, Math.floor(plain.length / 3));
  const [best] = options
    .map((option) => ({ option, far: distance(plain, option.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= limit ? best.option : undefined;
}

/** ` Bedoelde u 'x'?`, or a short list to choose from, or nothing. */
export function suggestion(typed: string, options: readonly string[]): string {
  const near = nearest(typed, options);
  if (near) return ` Bedoelde u '${near}'?`;
  return options.length > 0 && options.length <= 9 ? ` Kies uit: ${options.join(', ')}.` : '';
}

// Problems as people and machines read them.

/** @param checked number of files that were looked at */
type Reporter = (problems: readonly Problem[], checked: number) => string;

export type Format = 'tekst' | 'github' | 'json';

/** Problems as text, as annotations of GitHub, or as JSON. */
export const reporters: Record<Format, Reporter> = {
  tekst: (problems, checked) =>
    [...problems.map(formatProblem), summary(problems, checked)].join('\n'),
  github: (problems) =>
    problems
      .map((problem) => {
        const { bestand, regel, kolom, veld, melding } = problem;
        const message = veld ? `${veld}: ${melding}` : melding;
        return annotation(
          { line: regel, column: kolom },
          bestand,
          message,
          catalogueRuleOf(problem),
        );
      })
      .join('\n'),
  json: (problems) => JSON.stringify(problems, null, 2),
};

function summary(problems: readonly Problem[], checked: number): string {
  if (problems.length === 0)
    return `${checked} ${checked === 1 ? 'bestand' : 'bestanden'} gecontroleerd: alles klopt.`;
  const files = new Set(problems.map((problem) => problem.bestand)).size;
  return `\n${problems.length} ${problems.length === 1 ? 'probleem' : 'problemen'} in ${files} ${files === 1 ? 'bestand' : 'bestanden'}.`;
}

/**
 * An error that GitHub shows at a line of a file.
 *
 * @param title above the message; empty for none
 */
export function annotation(at: Position, path: string, message: string, title = ''): string {
  const titled = title && `,title=${escapeProperty(title)}`;
  return `::error file=${escapeProperty(path)},line=${at.line},col=${at.column}${titled}::${escapeData(message)}`;
}

/** GitHub reads these characters as its own; see its documentation of workflow commands. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

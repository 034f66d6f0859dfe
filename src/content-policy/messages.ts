/** What zod finds, said in plain Dutch. */
import type { z } from 'zod';
import { suggestion } from './nearest.ts';
import { printable } from './problem.ts';

type RawIssue = z.core.$ZodRawIssue;

const TYPES: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
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
      return issue.keys.map((key) => unknownField(key, knownFields(issue))).join('\n');
    case 'too_small':
      return outOfBounds(issue.origin, issue.minimum, issue.input, 'minstens');
    case 'too_big':
      return outOfBounds(issue.origin, issue.maximum, issue.input, 'hoogstens');
    default:
      return 'klopt niet; kijk bij de voorbeelden in CONTRIBUTING.md hoe dit veld eruitziet';
  }
}

function unknownField(key: string, known: readonly string[]): string {
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

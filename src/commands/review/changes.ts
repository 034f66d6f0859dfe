/** What is new in a file, field by field. */
import { borderFinding } from '../../reader/front-matter.ts';
import { oneLine } from '../../reader/problems.ts';
import { plainLines, splitFile } from '../../reader/whole-file.ts';

export interface Change {
  veld: string;
  soort: 'nieuw' | 'weg' | 'anders';
  voor: string;
  na: string;
}

/** Front matter and paragraphs as they are written, whether valid or not. */
interface Raw {
  fields: Record<string, unknown>;
  paragraphs: readonly string[];
}

/** @param before text of the earlier file; without it all is new */
export function changesBetween(before: string | undefined, after: string): Change[] {
  const [old, now] = [rawOf(before), rawOf(after)];
  const names = [...new Set([...Object.keys(now.fields), ...Object.keys(old.fields)])];
  return [
    ...names.flatMap((name) => fieldChanges(name, old.fields[name], now.fields[name])),
    ...listChanges('tekst', old.paragraphs, now.paragraphs),
  ];
}

function rawOf(text: string | undefined): Raw {
  const plain = plainLines(text ?? '');
  if (borderFinding(plain)) return { fields: {}, paragraphs: [] };
  const { yaml, body } = splitFile(plain);
  const { data } = yaml;
  const paragraphs = body.split(/\n{2,}/).map((one) => one.replace(/\s+/g, ' ').trim());
  return {
    fields: typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {},
    paragraphs: paragraphs.filter((one) => one !== '' && !/^#+ /.test(one)),
  };
}

function fieldChanges(name: string, before: unknown, after: unknown): Change[] {
  if (Array.isArray(before ?? after) && Array.isArray(after ?? before)) {
    return listChanges(name, asList(before), asList(after));
  }
  if (same(before, after)) return [];
  const soort = before === undefined ? 'nieuw' : after === undefined ? 'weg' : 'anders';
  return [{ veld: name, soort, voor: show(before), na: show(after) }];
}

/** What is in one list and not in the other; moving an item is no change. */
function listChanges(
  name: string,
  before: readonly unknown[],
  after: readonly unknown[],
): Change[] {
  const without = (list: readonly unknown[], other: readonly unknown[]) =>
    list.filter((item) => !other.some((one) => same(one, item)));
  return [
    ...without(before, after).map((item) => ({
      veld: name,
      soort: 'weg' as const,
      voor: show(item),
      na: '',
    })),
    ...without(after, before).map((item) => ({
      veld: name,
      soort: 'nieuw' as const,
      voor: '',
      na: show(item),
    })),
  ];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value as one line. */
function show(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(show).join(', ');
  if (typeof value === 'object') {
    return Object.entries(withoutHiddenAddress(value))
      .map(([name, part]) => `${name}: ${show(part)}`)
      .join('; ');
  }
  return oneLine(String(value));
}

/** An address with the name of a person in it is printed nowhere. */
function withoutHiddenAddress(value: object): object {
  return 'adresTonen' in value ? { ...value, url: '(adres niet getoond)' } : value;
}

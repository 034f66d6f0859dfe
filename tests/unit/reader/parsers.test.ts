/** The reader is the only parser in the build. Other programs read the same files: they must not see another entry. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from 'astro/markdown';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/reader/yaml.ts';
import { splitFile } from '../../../src/reader/whole-file.ts';
import { allowed, fileOf } from '../../support/corpus.ts';

/** Fields and text of a file, by our reader. */
function ours(text: string) {
  const split = splitFile(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  return { data: split.yaml.data, body: split.body.trim() };
}

/** By the parser that Astro gives to every Markdown file: another YAML library, another way to split. */
function theirs(text: string) {
  const { frontmatter, content } = parseFrontmatter(text.replace(/\r(?!\n)/g, '\n'));
  return {
    data: withPlainDates(frontmatter),
    body: content
      .replace(/^\ufeff/, '')
      .replace(/\r\n/g, '\n')
      .trim(),
  };
}

/** That library makes a day of what looks like one; ours leaves it text. */
function withPlainDates(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(withPlainDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withPlainDates(one)]));
}

describe('our reader and that of Astro agree', () => {
  test.each(['initiatieven', 'kennis'])('on every field and text of content/%s', (folder) => {
    for (const name of readdirSync(`content/${folder}`)) {
      const text = readFileSync(`content/${folder}/${name}`, 'utf8');
      expect(theirs(text), name).toEqual(ours(text));
    }
  });

  /** Plain words to us; the other library reads this one as a number. */
  const DIFFERENT = ['titel-die-op-een-getal-lijkt'];
  const odd = Object.values(allowed).flat();

  test.each(odd.filter(({ naam }) => !DIFFERENT.includes(naam)))('on $naam', (contribution) => {
    const { text } = fileOf(contribution);
    expect(theirs(text)).toEqual(ours(text));
  });
});

describe('a value on which YAML parsers do not agree', () => {
  const value = (yaml: string) => (readYaml(`x: ${yaml}`).data as { x: unknown } | undefined)?.x;
  const refusal = (yaml: string) => readYaml(`x: ${yaml}`).findings[0]?.melding;

  test.each(['012', '0o14', '0x1F', '1e3', '+1', '1.', '.5', '.inf', '-.INF', '.nan', '1e400'])(
    '%s would be a number, and is refused',
    (yaml) => {
      expect(refusal(yaml)).toContain('is geen gewoon getal');
    },
  );

  test.each([
    'yes',
    'No',
    'on',
    'off',
    'y',
    '1_000',
    '0b11',
    '12:30:00',
    '190:20:30',
    '2019-04-01',
    '2001-12-14t21:59:43.10-05:00',
    '=',
    'NaN',
    'Infinity',
    '１２',
  ])('%s is the text that stands there', (yaml) => {
    expect(value(yaml)).toBe(yaml);
  });

  test.each([
    ['0', 0],
    ['-7', -7],
    ['12.50', 12.5],
    ['true', true],
    ['False', false],
    ['~', null],
    ['', null],
  ])('%s is what everyone reads', (yaml, read) => {
    expect(value(yaml)).toBe(read);
  });
});

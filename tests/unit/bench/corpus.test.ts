import { expect, test } from 'vitest';
import { readEntry } from '../../../src/reader/whole-file.ts';
import { generateCorpus } from '../../../bench/corpus.ts';
import { readExamples } from '../../../bench/corpus-fs.ts';
import { schema } from '../../support/records.ts';

const examples = readExamples();
const files = generateCorpus(examples, 60);

test('the same seed gives the same files, and another seed gives others', () => {
  expect(generateCorpus(examples, 60)).toEqual(files);
  expect(generateCorpus(examples, 60, 2)[0]).not.toEqual(files[0]);
});

test('a smaller corpus is the beginning of a larger one', () => {
  expect(generateCorpus(examples, 10)).toEqual(files.slice(0, 10));
});

test('every entry is valid', () => {
  for (const { slug, text } of files) {
    const result = readEntry({ path: `content/initiatieven/${slug}.mdx`, text }, schema);
    expect('problems' in result ? result.problems : []).toEqual([]);
  }
});

test('titles and addresses are distinct, and a text has 250 words or more', () => {
  const titles = files.map(({ text }) => /^titel: (.*)$/m.exec(text)?.[1]);
  expect(new Set(titles).size).toBe(files.length);
  expect(new Set(files.map(({ slug }) => slug)).size).toBe(files.length);
  for (const { text } of files) {
    const [, , body = ''] = text.split(/^---$/m);
    expect(body.split(/\s+/).length).toBeGreaterThan(250);
  }
});

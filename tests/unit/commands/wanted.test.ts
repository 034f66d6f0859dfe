import { expect, test } from 'vitest';
import { plainPath, wantedFiles } from '../../../src/commands/command-line.ts';

const known = [
  'content/initiatieven/een.mdx',
  'content/initiatieven/een-twee.mdx',
  'content/kennis/gids.mdx',
  'content/begrippen/status.yaml',
];
const wanted = (...paths: string[]) =>
  wantedFiles(
    paths.map((path) => [path]),
    known,
    'content',
  );

test('a file is itself, a folder all that is below it, the content folder everything', () => {
  expect(wanted('content/initiatieven/een.mdx')).toEqual({
    files: ['content/initiatieven/een.mdx'],
    faults: [],
  });
  expect(wanted('content/initiatieven', 'content/initiatieven/een.mdx')).toEqual({
    files: ['content/initiatieven/een.mdx', 'content/initiatieven/een-twee.mdx'],
    faults: [],
  });
  expect(wanted('content')).toEqual({ files: known, faults: [] });
  expect(wanted()).toEqual({ files: [], faults: [] });
});

test('a path is read the first way that leads to something', () => {
  const ways = [['content/initiatieven/content/kennis/gids.mdx', 'content/kennis/gids.mdx']];
  expect(wantedFiles(ways, known, 'content')).toEqual({
    files: ['content/kennis/gids.mdx'],
    faults: [],
  });
});

test('what is not there gets a suggestion, what lies elsewhere is told so', () => {
  expect(wanted('content/initiatieven/een-twe.mdx', 'README.md', 'content/onzin')).toEqual({
    files: [],
    faults: [
      "'content/initiatieven/een-twe.mdx' is niet gevonden. Bedoelde u 'content/initiatieven/een-twee.mdx'?",
      "'README.md' hoort niet bij de catalogus; geef een bestand of map in content/.",
      "'content/onzin' is niet gevonden. Initiatieven staan in content/initiatieven/, gidsen in content/kennis/.",
    ],
  });
});

test('paths are the same on every system', () => {
  expect(plainPath('.\\content\\initiatieven\\een.mdx')).toBe('content/initiatieven/een.mdx');
  expect(plainPath('./content/kennis/')).toBe('content/kennis');
});

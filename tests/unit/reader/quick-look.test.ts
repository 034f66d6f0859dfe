/** What a kind of personal data needs is no rule: whatever its pattern finds has it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { BIRTH_AND_HOME, MAIL } from '../../../src/reader/person-addresses.ts';
import { undisguised } from '../../../src/reader/undisguised.ts';

const FOLDER = 'tests/fixtures';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

/** Every text of a file, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

const texts = files
  .flatMap((name) => textsIn(parse(readFileSync(join(FOLDER, name), 'utf8'))))
  .map((text) => undisguised(text).text);
const looks = [...MAIL, ...BIRTH_AND_HOME].flatMap(({ of, needs }) =>
  needs ? [{ pattern: of(), needs }] : [],
);

test.each(looks)('$needs is in all that is found by its kind', ({ pattern, needs }) => {
  const found = texts.filter((text) => text.search(pattern) >= 0);
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter((text) => !needs.test(text))).toEqual([]);
});

const WORDS = [
  ...['geboren', 'geboorte', 'geboortedatum', 'geboortedag', 'geb', 'geb.dat', 'gebdatum', 'jarig'],
  ...['verjaart', 'verjaardag', 'levenslicht', 'born', 'birth', 'birthday', 'birthdate', 'dob'],
  ...['d.o.b', 'né', 'née', 'geburtsdatum', 'geburtstag', 'doğum', 'GEBOREN', 'Geb'],
];

test.each([...WORDS, '(*', '( °', '°'])('a birthday behind %s is seen', (word) => {
  const [births] = BIRTH_AND_HOME;
  const text = `${word} 12-03-1990`;
  expect(text.search(births?.of() ?? /$/)).toBeGreaterThanOrEqual(0);
  expect(births?.needs?.test(text)).toBe(true);
});

test.each(['geboren', 'geb', 'geboorte', 'geboortedag', 'ter wereld'])(
  'a birthday before %s is seen',
  (word) => {
    const [births] = BIRTH_AND_HOME;
    const text = `op 12-03-1990 ${word}`;
    expect(text.search(births?.of() ?? /$/)).toBeGreaterThanOrEqual(0);
    expect(births?.needs?.test(text)).toBe(true);
  },
);

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { allowed, fileOf, refused } from '../../support/corpus.ts';
import { GuardedReader } from '../../support/guarded-reader.ts';
import { faultsInText } from '../../support/harmless.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { printText } from '../../support/print-text.tsx';
import { runs } from '../../support/runs.ts';

const reader = new GuardedReader();
afterAll(() => reader.stop());

/** Reads a file: it may be refused with a place and a message, or pass and be harmless; nothing else. */
async function mustBeSafe(text: string): Promise<boolean> {
  const { sections = [], sources, problems, seconds } = await reader.read(text);
  expect(seconds, 'seconds of the processor').toBeLessThan(1);
  const html = sections.map(({ nodes }) => printText(nodes, sources));
  expect(html.flatMap(faultsInText)).toEqual([]);
  expect(html.length > 0).toBe(problems.length === 0);
  const lines = text.split(/\r\n?|\n/).length;
  for (const { regel, kolom, melding } of problems) {
    expect(regel).toBeGreaterThanOrEqual(1);
    expect(regel).toBeLessThanOrEqual(lines);
    expect(kolom).toBeGreaterThanOrEqual(1);
    // One line, and nothing in it that a log or a terminal could take for a command.
    expect(melding).toMatch(/^[^\p{C}]+$/u);
  }
  return html.length > 0;
}

/** Reads that many files. @returns which part of them passed: were it none, nothing would be tested of what passes */
async function share(files: fc.Arbitrary<string>, usual: number): Promise<number> {
  let read = 0;
  let passed = 0;
  const property = fc.asyncProperty(files, async (text) => {
    read += 1;
    if (await mustBeSafe(text)) passed += 1;
  });
  await fc.assert(property, runs(usual));
  return passed / read;
}

const small = Object.values(refused)
  .flat()
  .map((contribution) => fileOf(contribution).text)
  .filter((text) => text.length < 5000);
const valid = Object.values(allowed)
  .flat()
  .map((contribution) => fileOf(contribution).text);

/** Pieces that mean something to one of the parsers. */
const TOKENS = [
  ...'<script> </script> javascript: [x]( ]( { } < > /> </Kader> <Bron {...x} <!-- --> <?php &#x6A; &colon; &lt;'.split(
    ' ',
  ),
  ...'" \' ` \\ # ## > | - ? == $$ ~ * ** _ __ [^1]: é 🎉 //kwaad.example https:// mailto: onclick="x" style="x"'.split(
    ' ',
  ),
  ...[
    '&a ',
    '*a ',
    '!!js/function ',
    '<<: *a\n',
    '? ',
    ': ',
    '__proto__: ',
    '...\n',
    '%YAML 1.1\n',
    '--- js\n',
  ],
  ...[
    '\n---\n',
    '---',
    '\n\n',
    '\n',
    '\r',
    '\t',
    '    ',
    '```\n',
    '|---|\n',
    'import x from "y"\n',
    'export ',
  ],
  ...['\0', '\u2028', '\ufeff', '\u202e', '\u200b', '\ud800'],
];

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(12)),
  put: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...TOKENS),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 400 })),
});

/** A file with a few changes: something cut, put in, or put in again and again. */
const mutated = fc
  .tuple(fc.constantFrom(...valid, ...small), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([text, changes]) =>
    changes.reduce((whole, { at, cut, put, times }) => {
      const offset = Math.floor(at * whole.length);
      return whole.slice(0, offset) + put.repeat(times) + whole.slice(offset + cut);
    }, text),
  );

test('a valid or hostile file with anything changed in it is refused or harmless', async () => {
  const passed = await share(mutated, 600);
  expect(passed).toBeGreaterThan(0.01);
}, 300_000);

test('a text with every sort of link, tag and markup in it is refused or harmless', async () => {
  const files = hostileText.map((tekst) => fileOf({ naam: 'voorbeeld', tekst }).text);
  const passed = await share(files, 600);
  expect(passed).toBeGreaterThan(0.1);
}, 300_000);

test('fields of anything are refused or harmless', async () => {
  const noise = fc.array(fc.oneof(fc.constantFrom(...TOKENS), fc.lorem({ maxCount: 1 })), {
    maxLength: 12,
  });
  const files = noise.map((tokens) => fileOf({ naam: 'voorbeeld', velden: tokens.join('') }).text);
  await share(files, 200);
}, 300_000);

test('random bytes are refused or harmless', async () => {
  const decoder = new TextDecoder();
  await share(
    fc.uint8Array({ maxLength: 2000 }).map((bytes) => decoder.decode(bytes)),
    300,
  );
}, 300_000);

/** Pieces that are slow to some parser or pattern when a file is full of them. */
const FILLERS = [
  ...TOKENS,
  ...'< << <` _www. _a_ ]( ](b) [a](b) [a]: [[ *_ **_ ~~ &amp; &a; | |a #  - > 1. a. a@ a@b. @ .nl www. t.me/ facebook.com/../ https://a/ 06 06- 0 +1 (0) (at) _at_ straat weg woont geboren geb. tel BSN NL12 1234 AB 12-03-1990 nul zes een % %40 [] {} [a, {a, ! !<> - ? : é е \u0301'.split(
    ' ',
  ),
  ...[' ', '\n ', "'\n", '\n{', 'a ', 'a b ', 'a at ', '1 ', '\u200b', '\u0661', '\u2028'],
];

/** A file of nearly 64 kB that says the same again and again, in its text or in a field. */
const filled = fc
  .tuple(
    fc.array(fc.constantFrom(...FILLERS), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(8000, 30_000, 62_000),
    fc.constantFrom('tekst', 'titel: ', 'looptijd: ', 'gemeenten: ', ''),
  )
  .map(([pieces, size, where]) => {
    const piece = pieces.join('') || ' ';
    const text = piece.repeat(Math.max(1, Math.floor(size / Buffer.byteLength(piece))));
    return fileOf(
      where === 'tekst'
        ? { naam: 'voorbeeld', tekst: text }
        : { naam: 'voorbeeld', velden: where + text },
    ).text;
  });

test('a file that is full of anything is judged within a second', async () => {
  // Bounded in time: each of them is long.
  const bounds = { ...runs(250), interruptAfterTimeLimit: 40_000, markInterruptAsFailure: false };
  const property = fc.asyncProperty(filled, async (text) => {
    const { seconds } = await reader.read(text);
    expect(seconds, 'seconds of the processor').toBeLessThan(1);
  });
  await fc.assert(property, bounds);
}, 300_000);

test('a reader that hangs or crashes would be stopped and named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wijzer-lezer-'));
  const script = (name: string, act: string) => {
    const path = join(folder, `${name}.mjs`);
    writeFileSync(path, `process.on('message', () => { ${act} });`);
    return pathToFileURL(path);
  };
  try {
    const hanging = new GuardedReader(script('hangt', 'for (;;);'), 500);
    await expect(hanging.read('x')).rejects.toThrow('no answer in time');
    const ending = new GuardedReader(script('eindigt', 'process.exit(7);'));
    await expect(ending.read('x')).rejects.toThrow('the process ended: 7');
    const full = new GuardedReader(
      script('vol', 'for (const all = []; ; ) all.push([...all, 1]);'),
    );
    await expect(full.read('x')).rejects.toThrow('the process ended');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

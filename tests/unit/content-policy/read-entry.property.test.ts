import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { allowed, fileOf, refused } from '../../support/corpus.ts';
import { GuardedReader } from '../../support/guarded-reader.ts';
import { faultsInText } from '../../support/harmless.ts';
import { runs } from '../../support/runs.ts';

const reader = new GuardedReader();
afterAll(() => reader.stop());

/** Reads a file: it may be refused with a place and a message, or pass and be harmless; nothing else. */
async function mustBeSafe(text: string): Promise<void> {
  const { html = [], problems, seconds } = await reader.read(text);
  expect(seconds, 'seconds of the processor').toBeLessThan(1);
  expect(html.flatMap((section) => faultsInText(section.html))).toEqual([]);
  expect(html.length > 0).toBe(problems.length === 0);
  const lines = text.split(/\r\n?|\n/).length;
  for (const { regel, kolom, melding } of problems) {
    expect(regel).toBeGreaterThanOrEqual(1);
    expect(regel).toBeLessThanOrEqual(lines);
    expect(kolom).toBeGreaterThanOrEqual(1);
    // One line, and nothing in it that a log or a terminal could take for a command.
    expect(melding).toMatch(/^[^\p{C}]+$/u);
  }
}

const small = Object.values(refused)
  .flat()
  .map((contribution) => fileOf(contribution).text)
  .filter((text) => text.length < 5000);
const valid = Object.values(allowed)
  .flat()
  .map((contribution) => fileOf(contribution).text);

/** Pieces that mean something to one of the parsers. */
const TOKENS =
  '<script>alert(1)</script>|javascript:|data:text/html,|[x](|](|{|}|{...x}|<|/>|</Kader>|<Kader titel="|<Bron id="s1" />|<Bron |<|>|onclick="x"|style="x"|import x from "y"\n|export |---\n|\n---\n|--- js\n|...\n|%YAML 1.1\n|&a |*a |!!js/function |<<: *a\n|? |: |- |\t|\0|\r|\r\n|\u2028|\ufeff|\u202e|\u200b|\ud800|&#x6A;|&colon;|&lt;|```\n|~~~\n|    |# |## Aanpak\n|## |> || a |\n|---|\n|__proto__: |constructor: |"|\'|`|\\|//kwaad.example|https://kwaad.example|mailto:|<!--|-->|<![CDATA[|<?php|[^1]: |==|$$|é|🎉';

const token = fc.constantFrom(...TOKENS.split(/(?<!\|)\|(?=.)/s));

/** A file with a few changes: something cut, put in, doubled, or another character. */
const mutated = fc
  .tuple(
    fc.constantFrom(...valid, ...small),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(12),
        put: fc.oneof(token, token, fc.string({ unit: 'binary', maxLength: 4 })),
        times: fc.oneof(fc.constant(1), fc.constant(1), fc.integer({ min: 2, max: 400 })),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((whole, { at, cut, put, times }) => {
      const offset = Math.floor(at * whole.length);
      return whole.slice(0, offset) + put.repeat(times) + whole.slice(offset + cut);
    }, text),
  );

test('a valid or hostile file with anything changed in it is refused or harmless', async () => {
  await fc.assert(fc.asyncProperty(mutated, mustBeSafe), runs(1500));
}, 120_000);

test('random bytes are refused or harmless', async () => {
  const decoder = new TextDecoder();
  const bytes = fc.uint8Array({ maxLength: 2000 }).map((array) => decoder.decode(array));
  await fc.assert(fc.asyncProperty(bytes, mustBeSafe), runs(300));
}, 120_000);

test('random text between the fields and under a heading is refused or harmless', async () => {
  const piece = fc.oneof(token, token, fc.string({ unit: 'binary', maxLength: 8 }), fc.lorem());
  const noise = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  const files = fc.oneof(
    noise.map((velden) => fileOf({ naam: 'voorbeeld', velden }).text),
    noise.map((tekst) => fileOf({ naam: 'voorbeeld', tekst }).text),
    noise.map(
      (tekst) =>
        fileOf({ naam: 'voorbeeld', tekst: `<Kader titel="x">\n\n${tekst}\n\n</Kader>` }).text,
    ),
  );
  await fc.assert(fc.asyncProperty(files, mustBeSafe), runs(1500));
}, 120_000);

test('a reader that hangs or crashes would be stopped and named', async () => {
  const script = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  const listening = "import { parentPort } from 'node:worker_threads'; parentPort.on('message', ";
  const hanging = new GuardedReader(script(`${listening} () => { for (;;); })`), 300);
  await expect(hanging.read('x')).rejects.toThrow(/abort/i);
  const crashing = new GuardedReader(script(`${listening} () => { throw new Error('stuk'); })`));
  await expect(crashing.read('x')).rejects.toThrow('stuk');
});

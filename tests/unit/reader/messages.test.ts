/** Messages that no contribution of the corpus brings about: for guides, and for what a later version of a parser could give. */
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/reader/policy.ts';
import { dutchMessage } from '../../../src/reader/problems.ts';
import { readGuide } from '../../../src/reader/whole-file.ts';
import { idsOf } from '../../../src/reader/tree.ts';
import { isOpenQuote, yamlMessage } from '../../../src/reader/yaml-messages.ts';
import { guideSchema } from '../../../src/schema/guide.ts';
import { context } from '../../support/records.ts';

describe('what is not on the list is refused, whatever it is', () => {
  const messages = (...children: object[]) =>
    checkText(children as never, { sources: [] }, [], { line: 1, column: 1 }).map(
      ({ melding }) => melding,
    );

  test.each([
    [
      { type: 'element', tagName: 'video', properties: {}, children: [] },
      "'video' mag niet in de tekst",
    ],
    [{ type: 'element', tagName: 'toString' }, "'toString' mag niet in de tekst"],
    [{ type: 'element', tagName: 'p', properties: { id: 'x' } }, "'id' mag niet bij 'p'"],
    [
      { type: 'element', tagName: 'td', properties: { style: 'position:fixed' } },
      "'style' mag niet bij 'td'",
    ],
    [{ type: 'element', tagName: 'section' }, 'voetnoten mogen niet'],
    [{ type: 'element', tagName: '', properties: {} }, "'' mag niet in de tekst"],
    [{ type: 'raw', value: '<script>' }, "'raw' mag niet in de tekst"],
    [{ type: 'comment', value: 'x' }, "'comment' mag niet in de tekst"],
    [{ type: 'mdxJsxFlowElement', name: 'constructor' }, '<constructor> mag niet'],
  ])('%j', (node, message) => {
    expect(messages(node)).toEqual([expect.stringContaining(message)]);
  });
});

describe('in a guide', () => {
  const front = `titel: Taal op de werkvloer
samenvatting: Een gids over taal op de werkvloer, voor gemeenten en werkgevers die ermee willen beginnen.
voor: [gemeenten]
onderwerpen: { interventies: [taal] }
voorbeelden: [voorbeeld]
grafieken:
  - id: groei
    titel: Groei van iets
    soort: staven
    eenheid: procent
    xTitel: Jaar
    reeksen: [{ naam: Alle, punten: [{ x: 2019, y: 12 }] }]
    bronnen: [s1]
bronnen: [{ id: s1, titel: Bron, uitgever: Krant }]
gecontroleerd: 2026-11-01`;
  const read = (body: string) => {
    const text = `---\n${front}\n---\n\n${body}\n`;
    return readGuide({ path: 'content/kennis/gids.mdx', text }, guideSchema(context));
  };
  const messages = (body: string) => {
    const result = read(body);
    return result.guide ? [] : result.problems.map(({ regel, melding }) => `${regel} ${melding}`);
  };

  test('a chart of the guide may stand in the text', () => {
    const { guide } = read('## Groei\n\n<Grafiek id="groei" />');
    expect(idsOf(guide?.nodes ?? [], 'Grafiek')).toEqual(['groei']);
  });

  test.each([
    ['<Grafiek id="krimp" />', "19 grafiek 'krimp' staat niet bij de grafieken"],
    ['Tekst <Grafiek id="groei" />', '19 <Grafiek> staat op een eigen regel'],
    ['<Grafiek id="groei">x</Grafiek>', '19 <Grafiek> sluit zichzelf'],
    ['<Grafiek titel="x" />', "19 'titel' mag niet bij <Grafiek>"],
    ['<script>x</script>', '19 <script> mag niet'],
    ['[x](javascript:x)', "19 de link 'javascript:x' begint met"],
    ['## Kop\n\nTekst.\n\n## Kóp', "23 kopje 'Kóp' kan niet in een webadres, of bestaat al"],
    ['## Bron 1', "19 kopje 'Bron 1' kan niet in een webadres, of bestaat al"],
    ['## ???', "19 kopje '???' kan niet in een webadres"],
    ['## Inhoud', "19 kopje 'Inhoud' kan niet in een webadres, of bestaat al"],
    ['- ## Kop', '19 een kopje met ## staat los'],
  ])('%s', (body, message) => {
    expect(messages(body)).toEqual([expect.stringContaining(message)]);
  });
});

test.each([
  ['MULTIPLE_DOCS', 'een tweede blok met velden'],
  ['ALIAS_PROPS', 'een verwijzing (*) mag niet'],
  ['MULTIPLE_ANCHORS', 'een anker (&) mag niet'],
  ['TAG_RESOLVE_FAILED', 'een uitroepteken (!) voor een waarde mag niet'],
  ['RESOURCE_EXHAUSTION', 'is te diep genest'],
  ['IMPOSSIBLE', 'is niet te lezen'],
] as const)('the YAML fault %s is said in Dutch', (code, message) => {
  expect(yamlMessage(code, 'What the parser says')).toContain(message);
  expect(isOpenQuote('What the parser says')).toBe(false);
});

test('a rule of zod that has no words yet sends to the examples', () => {
  expect(dutchMessage({ code: 'not_multiple_of', divisor: 2, input: 3 } as never)).toMatch(
    /^klopt niet; kijk bij de voorbeelden/,
  );
});

import { describe, expect, test } from 'vitest';
import {
  checkDraft,
  draftRules,
  partialData,
  ruleProblems,
  type TextReader,
} from '../../../src/draft/check.ts';
import { fileOf, fromData, type Draft } from '../../../src/draft/draft.ts';
import { nlContribute } from '../../../src/i18n/nl-contribute.ts';
import { readText } from '../../../src/reader/index.ts';
import { idsOf } from '../../../src/reader/tree.ts';
import { context, fields, frontMatter, problemsOf, schema } from '../../support/records.ts';

const rules = draftRules(context, { standIns: nlContribute.preview.standIns });

function draft(
  values: Record<string, unknown> = {},
  text: Draft['text'] = { Aanpak: 'Les.' },
): Draft {
  return {
    fields: { ...fromData(frontMatter(), fields), ...values } as Draft['fields'],
    text,
  };
}
const messages = (one: Draft, read?: TextReader) =>
  checkDraft(one, rules, {}, read).problems.map(({ veld, melding }) => `${veld}: ${melding}`);
const problems = (one: Draft) => messages(one, readText);

describe('a draft', () => {
  test('without faults gives the file that the reader accepts', () => {
    const { text = '', problems: none } = checkDraft(draft(), rules, {}, readText);
    expect(none).toEqual([]);
    expect(problemsOf(text)).toEqual([]);
  });

  test('has the messages of the reader, at their fields', () => {
    expect(problems(draft({ titel: 'Ab', resultaten: [{ soort: 'bereik' }] }))).toEqual([
      'titel: heeft 2 tekens; minstens 3 nodig',
      'resultaten.0.tekst: ontbreekt',
      'resultaten.0.bronnen: ontbreekt',
    ]);
  });

  test('has a message for each field that nobody knows', () => {
    expect(problems(draft({ titl: 'Taal', kleur: 'rood' }))).toEqual([
      "titl: 'titl' is geen bekend veld. Bedoelde u 'titel'?",
      expect.stringMatching(/^kleur: 'kleur' is geen bekend veld\./),
    ]);
  });

  test.each(['voor', 'achter'])(
    'with markup in its text has a message at that section (%s)',
    (where) => {
      const text =
        where === 'voor'
          ? { Aanpak: '{1 + 1}', Vervolg: 'Goed.' }
          : { Aanpak: 'Goed.\n\nOok goed.', Vervolg: 'Ja.\n\n<script>alert(1)</script>' };
      const [first = '', ...others] = problems(draft({}, text));
      expect(others).toEqual([]);
      expect(first).toMatch(where === 'voor' ? /^tekst\.Aanpak: accolades/ : /^tekst\.Vervolg: /);
    },
  );

  test('with a phone number has a message at the field where it stands', () => {
    const contact = draft({
      lessen: [
        { soort: 'knelpunt', thema: 'taal', tekst: 'Bel 06-12345678 voor meer.', bronnen: ['s1'] },
      ],
    });
    for (const read of [readText, undefined]) {
      expect(messages(contact, read).join()).toMatch(
        /^lessen\.0\.tekst: .*lijkt een telefoonnummer/,
      );
      expect(messages(draft({}, { Aanpak: 'Bel 06-12345678.' }), read).join()).toMatch(
        /^tekst\.Aanpak: /,
      );
    }
  });

  test('without an approach says so once', () => {
    for (const read of [readText, undefined]) {
      expect(messages(draft({}, { Aanpak: ' ', Vervolg: 'Ja.' }), read)).toEqual([
        'tekst.Aanpak: ontbreekt',
      ]);
    }
  });

  test('with a title of which no address can be made says so at the title', () => {
    expect(problems(draft({ titel: '?!?' }))[0]).toMatch(
      /^titel: hiervan is geen webadres te maken/,
    );
  });

  test('is judged on its fields where the reader cannot be loaded', () => {
    expect(messages(draft({ bereik: '' }, { Aanpak: '{1}' }))).toEqual(['bereik: ontbreekt']);
    expect(checkDraft(draft(), rules).text).toBe(checkDraft(draft(), rules, {}, readText).text);
  });

  test('that is too large for a file says so', () => {
    const long = { Aanpak: 'Les. '.repeat(15_000) };
    expect(problems(draft({}, long))).toEqual([
      'tekst.Aanpak: is groter dan 64 kB; maak de tekst korter',
    ]);
  });

  test('is held against the rest of the catalogue by who knows that', () => {
    const between = () => [{ veld: 'titel', melding: 'is er al' }];
    const { problems: found, text } = checkDraft(draft(), { ...rules, between }, {}, readText);
    expect(found).toEqual([{ veld: 'titel', melding: 'is er al' }]);
    expect(text).toBeUndefined();
  });
});

describe('a half filled in draft', () => {
  const dataOf = (one: Draft) => fileOf(one, fields).data;
  const problemsBetween = (one: Draft) =>
    ruleProblems(partialData(dataOf(one), rules), context, schema);

  test('hears of rules between fields as soon as those fields are right', () => {
    expect(problemsBetween(draft({ titel: '', gemeenten: [], bereik: 'lokaal' }))).toEqual([
      { veld: 'gemeenten', melding: 'ontbreekt; bij bereik lokaal hoort de gemeente' },
    ]);
  });

  test('does not hear of rules about fields that are not right yet', () => {
    const half = draft({ bronnen: [{ id: 's1', titel: '', url: 'x' }], bereik: '' });
    expect(problemsBetween(half)).toEqual([]);
  });

  test('keeps of its lists what is right', () => {
    const half = draft({ organisaties: [{ naam: 'Voorbeeld', rol: 'werkgever' }, { naam: 'x' }] });
    const { data, replaced } = partialData(dataOf(half), rules);
    expect(data.organisaties).toEqual([{ naam: 'Voorbeeld', rol: 'werkgever' }]);
    expect([...replaced]).toEqual(['organisaties']);
  });

  test('shows its text, when that is right', () => {
    const sources = [{ id: 's1' }, { id: 's2' }];
    const half = (Aanpak: string) =>
      checkDraft({ fields: { bronnen: sources }, text: { Aanpak } }, rules, {}, readText);
    expect(idsOf(half('Les.<Bron id="s2" />').sections?.[0]?.nodes ?? [], 'Bron')).toEqual(['s2']);
    expect(half('<img src=x onerror=alert(1)>').sections).toBeUndefined();
  });
});

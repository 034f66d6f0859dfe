import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../src/contribute/check.ts';
import { fromData, type Draft } from '../../../src/contribute/draft.ts';
import { fileOf } from '../../../src/contribute/file.ts';
import { lenientData, ruleProblems } from '../../../src/contribute/lenient.ts';
import { sectionsOf } from '../../../src/contribute/text-only.ts';
import { nlContribute } from '../../../src/i18n/nl-contribute.ts';
import { readEntry } from '../../../src/reader/whole-file.ts';
import { context, frontMatter, problemsOf, schema } from '../../support/records.ts';

function draft(
  fields: Record<string, unknown> = {},
  text: Draft['text'] = { Aanpak: 'Les.' },
): Draft {
  return { fields: { ...fromData(frontMatter()), ...fields } as Draft['fields'], text };
}
const messages = (one: Draft, read?: typeof readEntry) =>
  checkDraft(fileOf(one), schema, read).problems.map(({ veld, melding }) => `${veld}: ${melding}`);
const problems = (one: Draft) => messages(one, readEntry);

describe('a draft', () => {
  test('without faults gives the file that the reader accepts', () => {
    const { text = '', problems: none } = checkDraft(fileOf(draft()), schema, readEntry);
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
    for (const read of [readEntry, undefined]) {
      expect(messages(contact, read).join()).toMatch(
        /^lessen\.0\.tekst: .*lijkt een telefoonnummer/,
      );
    }
    expect(problems(draft({}, { Aanpak: 'Bel 06-12345678.' })).join()).toMatch(/^tekst\.Aanpak: /);
  });

  test('without an approach says so once', () => {
    for (const read of [readEntry, undefined]) {
      expect(messages(draft({}, { Aanpak: ' ', Vervolg: 'Ja.' }), read)).toEqual([
        'tekst.Aanpak: ontbreekt',
      ]);
    }
  });

  test('with a title of which no address can be made says so at the title', () => {
    expect(problems(draft({ titel: '?!?' }))[0]).toMatch(/^titel: de bestandsnaam/);
  });

  test('is judged on its fields where the reader cannot be loaded', () => {
    expect(messages(draft({ bereik: '' }, { Aanpak: '{1}' }))).toEqual(['bereik: ontbreekt']);
    expect(checkDraft(fileOf(draft()), schema).text).toBe(
      checkDraft(fileOf(draft()), schema, readEntry).text,
    );
  });
});

const { standIns } = nlContribute.preview;

describe('a half filled in draft', () => {
  test('hears of rules between fields as soon as those fields are right', () => {
    const half = fileOf(draft({ titel: '', gemeenten: [], bereik: 'lokaal' }));
    expect(ruleProblems(lenientData(half.data, context, standIns), context)).toEqual([
      { veld: 'gemeenten', melding: 'ontbreekt; bij bereik lokaal hoort de gemeente' },
    ]);
  });

  test('does not hear of rules about fields that are not right yet', () => {
    const half = fileOf(draft({ bronnen: [{ id: 's1', titel: '', url: 'x' }], bereik: '' }));
    expect(ruleProblems(lenientData(half.data, context, standIns), context)).toEqual([]);
  });

  test('keeps of its lists what is right', () => {
    const half = fileOf(
      draft({ organisaties: [{ naam: 'Voorbeeld', rol: 'werkgever' }, { naam: 'x' }] }),
    );
    const { data, replaced } = lenientData(half.data, context, standIns);
    expect(data.organisaties).toEqual([{ naam: 'Voorbeeld', rol: 'werkgever' }]);
    expect([...replaced]).toEqual(['organisaties']);
  });

  test('shows its text, when that is right', () => {
    const sections = sectionsOf(
      '## Aanpak\n\nLes.<Bron id="s2" />\n',
      ['s1', 's2'],
      context,
      schema,
      readEntry,
    );
    expect(sections?.[0]?.html).toContain('#bron-2');
    expect(
      sectionsOf('## Aanpak\n\n<img src=x onerror=alert(1)>\n', ['s1'], context, schema, readEntry),
    ).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { checkDraft, draftRules } from '../../../src/draft/check.ts';
import { fieldAt } from '../../../src/draft/fields.ts';
import { plainMessage } from '../../../src/draft/plain-messages.ts';
import { newDraft } from '../../../src/draft/draft.ts';
import { nlContribute as t } from '../../../src/i18n/nl-contribute.ts';
import { readText } from '../../../src/reader/index.ts';
import { context, fields } from '../../support/records.ts';

/** Signs and names that only a file has. */
const OF_A_FILE = /adresTonen|\bs\d|<Bron|###|\.mdx|U\+|CONTRIBUTING|true \(ja\)|\bid=/;

describe('a message to who sees no file', () => {
  const rules = draftRules(context);

  test('has nothing in it that only a file has, of fields', () => {
    const said = fields
      .flatMap((field) => [field, ...field.fields])
      // It is shown as a name, never as a field.
      .filter(({ kind }) => kind !== 'sourceId')
      .flatMap((field) => [
        plainMessage('ontbreekt', field, t),
        field.label,
        field.help,
        ...field.examples,
        field.add,
      ]);
    expect(said.filter((one) => OF_A_FILE.test(one))).toEqual([]);
  });

  test('has nothing in it that only a file has, of the text', () => {
    const texts = [
      '{a}',
      'a <b>c</b>',
      '[klik <Bron id="s1" />](/over/)',
      'Een[^1]\n\n[^1]: noot',
      'Kop\n---\n\nTekst',
      'Kop\n===\n\nTekst',
      '#### Kop',
      '> ## Kop',
      'Les.<Bron id="s9" />',
      'onzicht\u202ebaar',
      '<Kader>b</Kader>',
    ];
    for (const text of texts) {
      const draft = { ...newDraft(fields, context.today), text: { Aanpak: text } };
      const { problems } = checkDraft(draft, rules, {}, readText);
      const said = problems
        .filter(({ veld }) => veld.startsWith('tekst'))
        .map(({ melding }) => plainMessage(melding, undefined, t));
      expect(said.length, text).toBeGreaterThan(0);
      for (const message of said) expect(message).not.toMatch(OF_A_FILE);
    }
  });

  test('names values as people see them', () => {
    const field = fieldAt(fields, 'doelgroepen');
    expect(plainMessage("'vrouwen' staat er al", field, t)).toBe("'Vrouwen' staat er al");
  });
});

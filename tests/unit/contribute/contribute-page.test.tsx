/** The form as the build draws it: what anyone sees before its script is there. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ContributePage } from '../../../src/contribute/contribute-page.tsx';
import type { Start } from '../../../src/contribute/start.ts';
import { draftRules } from '../../../src/draft/check.ts';
import { fromData, newDraft, type Draft, type Group } from '../../../src/draft/draft.ts';
import { draftPlace } from '../../../src/draft/storage.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { nlContribute as t } from '../../../src/i18n/nl-contribute.ts';
import { plainText } from '../../../src/schema/fields.ts';
import { initiativeFields } from '../../../src/schema/initiative.ts';
import { sourceRefs } from '../../../src/schema/source.ts';
import { fieldsOf } from '../../../src/draft/fields.ts';
import { context, fields, frontMatter, places, vocabularies } from '../../support/records.ts';

const rules = draftRules(context, { standIns: t.preview.standIns });
const entries = [{ slug: 'ander', titel: 'Een ander initiatief' }];
const noStorage = () => {
  throw new Error('no storage');
};
const startWith = (draft: Draft): Start => ({
  draft,
  place: draftPlace(noStorage),
  storage: noStorage,
  others: [],
  prefilled: false,
  ignored: [],
});
const page = (draft: Draft = newDraft(fields, context.today), all = rules, isReady = false) =>
  renderToString(
    <ContributePage
      rules={all}
      context={{ ...context, places, entries }}
      start={startWith(draft)}
      t={t}
      labels={nl}
      isReady={isReady}
    />,
  );
/** The element with this id: its tag with its attributes, as it is written. */
const tagOf = (html: string, id: string) =>
  new RegExp(`<[^>]* id="${id}"[^>]*>`).exec(html)?.[0] ?? '';

describe('the form', () => {
  test('asks for every field, and cannot be filled in before its script is there', () => {
    const html = page();
    for (const { name, label, typedWith } of fields) {
      if (typedWith === undefined) expect(tagOf(html, `veld-${name}`), label).not.toBe('');
    }
    expect(html).toMatch(/<form[^>]* inert/);
    expect(page(undefined, rules, true)).not.toMatch(/<form[^>]* inert/);
  });

  test('has what a draft holds, as people type it', () => {
    const data = frontMatter({
      looptijd: { start: 2019 },
      resultaten: [
        {
          tekst: 'vonden werk',
          waarde: 12.5,
          eenheid: 'mensen',
          soort: 'geplaatst',
          ongeveer: true,
          bronnen: ['s1'],
        },
      ],
      verwant: { zieOok: ['ander'] },
    });
    const html = page({ fields: fromData(data, fields), text: { Aanpak: 'Les & meer.' } });
    expect(tagOf(html, 'veld-looptijd-start')).toContain('value="2019"');
    expect(tagOf(html, 'veld-resultaten-0-waarde')).toContain('value="12,5"');
    expect(tagOf(html, 'veld-resultaten-0-ongeveer')).toContain('checked');
    expect(html).toContain('>Les &amp; meer.</textarea>');
    expect(html).toMatch(/<input[^>]*type="radio"[^>]*value="werkgever" checked/);
    expect(html).toMatch(/<input[^>]*value="s1" checked[^>]*\/><span>1: Taal op de bouw/);
    expect(html).toContain('Een ander initiatief weghalen');
  });

  test('keeps what a draft of an earlier version holds and no field has, and does not break on it', () => {
    const odd = {
      titel: ['a'],
      doelgroepen: 'x',
      bronnen: 'y',
      looptijd: 'z',
      organisaties: ['w'],
    };
    expect(page({ fields: odd, text: {} })).toContain('<form');
  });

  test('asks only what matters after the other answers, or holds something', () => {
    const html = (answers: Group) =>
      page({ fields: { ...newDraft(fields, context.today).fields, ...answers }, text: {} });
    expect(tagOf(html({}), 'veld-afloop')).toContain('hidden');
    expect(tagOf(html({ status: 'afgerond' }), 'veld-afloop')).not.toContain('hidden');
    expect(tagOf(html({ afloop: { werd: 'Een vaste baan.' } }), 'veld-afloop')).not.toContain(
      'hidden',
    );
  });
});

test('a field that is added to the schema is in the form: of any kind, also in a repeated part', () => {
  const more = initiativeFields(context).extend({
    slogan: plainText(2, 40).optional().meta({ label: 'Slogan', part: 'initiatief' }),
    prijzen: z
      .array(
        z.strictObject({ naam: plainText(2, 40).meta({ label: 'Prijs' }), bronnen: sourceRefs }),
      )
      .optional()
      .meta({ label: 'Prijzen', one: 'Prijs', add: 'Prijs toevoegen', part: 'cijfers' }),
  });
  const all = { ...rules, fields: fieldsOf(more, vocabularies) };
  const { fields: begun } = newDraft(all.fields, context.today);
  const html = page({ fields: { ...begun, prijzen: [{ naam: 'Eerste prijs' }] }, text: {} }, all);
  expect(tagOf(html, 'veld-slogan')).toContain('<input');
  expect(html).toContain('Prijs toevoegen');
  expect(tagOf(html, 'veld-prijzen-0-naam')).toContain('value="Eerste prijs"');
});

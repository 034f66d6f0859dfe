/** What the check of a draft lets through, the reader of whole files lets through too. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDraft, draftRules } from '../../../src/draft/check.ts';
import { fromData, type Draft } from '../../../src/draft/draft.ts';
import { readText } from '../../../src/reader/index.ts';
import { splitText } from '../../../src/draft/section-texts.ts';
import { readEntry } from '../../../src/reader/whole-file.ts';
import { body, initiativeData } from '../../support/arbitraries.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { context, fields, schema } from '../../support/records.ts';
import { runs } from '../../support/runs.ts';

const rules = draftRules(context);
const check = (draft: Draft) => checkDraft(draft, rules, {}, readText);

/** What the reader of whole files says of what is handed in. */
function saidOf(text: string, slug: string): string[] {
  const result = readEntry({ path: `content/initiatieven/${slug}.mdx`, text }, schema);
  return 'problems' in result ? result.problems.map(({ melding }) => melding) : [];
}

test('any valid initiative is a draft without problems, and comes out as the same file', () => {
  fc.assert(
    fc.property(initiativeData, body, (data, mdx) => {
      const {
        problems,
        file,
        text = '',
      } = check({
        fields: fromData(data, fields),
        text: splitText(mdx),
      });
      expect(problems).toEqual([]);
      expect(saidOf(text, file.slug)).toEqual([]);
    }),
    runs(100),
  );
}, 300_000);

test('whatever someone types, in a field or in the text: what has no problems here has none in the file', () => {
  const where = fc.constantFrom('titel', 'samenvatting', 'website', 'Aanpak', 'Vervolg');
  fc.assert(
    fc.property(initiativeData, hostileText, where, (data, typed, place) => {
      const inText = place === 'Aanpak' || place === 'Vervolg';
      const values = fromData(data, fields);
      const { problems, file, text } = check({
        fields: inText ? values : { ...values, [place]: typed },
        text: { Aanpak: 'Les.', ...(inText ? { [place]: typed } : {}) },
      });
      if (text !== undefined) expect(saidOf(text, file.slug)).toEqual([]);
      else expect(problems).not.toEqual([]);
    }),
    runs(300),
  );
}, 300_000);

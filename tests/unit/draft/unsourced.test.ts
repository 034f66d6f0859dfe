import { expect, test } from 'vitest';
import { checkDraft, draftRules } from '../../../src/draft/check.ts';
import { fromData } from '../../../src/draft/draft.ts';
import { unsourcedIn } from '../../../src/draft/unsourced.ts';
import { readText } from '../../../src/reader/index.ts';
import { context, fields, frontMatter } from '../../support/records.ts';

const rules = draftRules(context);
const SOURCE = { id: 's1', titel: 'Een krant', uitgever: 'De krant', url: 'https://krant.nl/a' };
const bare = (text: Record<string, string>, bronnen: object[] = [SOURCE]) => {
  const data = fromData(frontMatter({ bronnen } as never), fields);
  return unsourcedIn(checkDraft({ fields: data, text }, rules, {}, readText)).map(
    ({ soort, veld, tekst }) => `${soort} ${veld}: ${tekst}`,
  );
};

test('a statement that names no source is told with its field, one with a figure first', () => {
  const text = {
    Aanpak: 'Les op de bouw.<Bron id="s1" /> Het beviel goed.\n\nEr kwam een vervolg.',
    Resultaten: 'In 2019 vonden 80 mensen werk.',
  };
  expect(bare(text)).toEqual([
    'uitspraak tekst.Resultaten: In 2019 vonden 80 mensen werk.',
    'uitspraak tekst.Aanpak: Het beviel goed.',
    'uitspraak tekst.Aanpak: Er kwam een vervolg.',
  ]);
});

test('a source without an address is told, also of a draft that is not finished', () => {
  const text = { Aanpak: 'Les.<Bron id="s1" />' };
  expect(bare(text)).toEqual([]);
  expect(bare(text, [{ ...SOURCE, url: undefined }])).toEqual(['bron bronnen.0.url: Een krant']);
  expect(bare({ Aanpak: 'Les {x}' }, [{ id: 's1', titel: 'Halve bron' }])).toEqual([
    'bron bronnen.0.url: Halve bron',
  ]);
});

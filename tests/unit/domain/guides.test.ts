import { describe, expect, test } from 'vitest';
import { examplesOf, guidesFor, toGuide, toolsOf } from '../../../src/domain/guides-and-law.ts';
import type { ReadGuide } from '../../../src/reader/index.ts';
import { parseMarkdown } from '../../../src/reader/markdown.ts';
import { initiative, vocabularies } from '../../support/records.ts';

const guide = (fields: object, text = '') =>
  toGuide({
    slug: 'een-gids',
    data: {
      voor: ['gemeenten'],
      onderwerpen: {},
      voorbeelden: [],
      ...fields,
    } as never as ReadGuide['data'],
    nodes: parseMarkdown(text),
  });

test('the examples of a guide that its text names stand apart from those that go with its topic', () => {
  const initiatives = ['bouw', 'zorg', 'taal', 'elders'].map((slug) => ({ slug }));
  const text =
    'Zie [de zorg](/initiatieven/zorg/#resultaten) en [een ander](/initiatieven/elders/).';
  const { named, others } = examplesOf(
    guide({ voorbeelden: ['taal', 'zorg', 'bouw'] }, text),
    initiatives,
  );
  expect(named).toEqual([{ slug: 'zorg' }]);
  expect(others).toEqual([{ slug: 'taal' }, { slug: 'bouw' }]);
});

describe('a guide leads on', () => {
  test('to the plan of one person, where it is about one person and for who makes such a plan', () => {
    const onderwerpen = { interventies: ['klantmanager'] };
    expect(toolsOf(guide({ onderwerpen }))).toEqual([{ tool: 'plan', href: '/plan/' }]);
    expect(toolsOf(guide({ onderwerpen, voor: ['rijk'] }))).toEqual([]);
    expect(toolsOf(guide({ onderwerpen: { interventies: ['regionale-samenwerking'] } }))).toEqual(
      [],
    );
  });

  test('to who helps employers, in the sector that it is about', () => {
    const voor = ['werkgevers'];
    const href = (sectoren: string[]) =>
      toolsOf(guide({ voor, onderwerpen: { sectoren } }))[0]?.href;
    expect(href(['bouw'])).toBe('/werkgevers/?sector=bouw');
    expect(href([])).toBe('/werkgevers/');
    expect(href(['bouw', 'zorg'])).toBe('/werkgevers/');
    expect(toolsOf(guide({ voor: ['werkgevers', 'rijk'] }))).toEqual([]);
  });
});

test('the guides of an initiative are those that show it, then those that share most with it', () => {
  const entry = initiative({ doelgroepen: ['vrouwen'], sectoren: ['bouw'] }, 'bouw-voor-vrouwen');
  const guides = (
    [
      ['deelt-niets', { onderwerpen: { sectoren: ['horeca'] } }],
      ['deelt-een', { onderwerpen: { sectoren: ['bouw'] } }],
      ['deelt-twee', { onderwerpen: { sectoren: ['bouw'], doelgroepen: ['vrouwen'] } }],
      ['toont-haar', { voorbeelden: ['bouw-voor-vrouwen'] }],
    ] as const
  ).map(([slug, fields]) => ({ ...guide(fields), slug }));
  const slugs = (most: number) =>
    guidesFor(entry, guides, vocabularies, most).map(({ slug }) => slug);
  expect(slugs(9)).toEqual(['toont-haar', 'deelt-twee', 'deelt-een']);
  expect(slugs(1)).toEqual(['toont-haar']);
});

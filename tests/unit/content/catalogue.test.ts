/** The catalogue itself, held to what a machine can hold it to. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changesSince } from '../../../src/domain/guides-and-law.ts';
import { toInitiative } from '../../../src/domain/initiative.ts';
import { spellingAdvice } from '../../../src/advice/prose-advice-fs.ts';
import { formatProblem } from '../../../src/reader/problems.ts';
import { namesOf, proseOf } from '../../../src/reader/prose.ts';
import { readSiteContent } from '../../../src/build/content-fs.ts';
import { TARGET_KINDS } from '../../../src/schema/result.ts';

const content = resolve('content');
const catalogue = readCatalogue(content, new Date().toISOString().slice(0, 10));
const { entries, guides, vocabularies, places, lawChanges } = catalogue;

test('every file is valid', () => {
  expect(catalogue.problems.map(formatProblem)).toEqual([]);
});

test('every figure, lesson and study names a source that is in the list', () => {
  for (const { slug, data } of entries) {
    const ids = data.bronnen.map(({ id }) => id);
    const named = [
      ...(data.resultaten ?? []).flatMap(({ bronnen }) => bronnen),
      ...(data.lessen ?? []).flatMap(({ bronnen }) => bronnen),
      ...(data.traject ?? []).flatMap(({ bronnen }) => bronnen),
      ...(data.onderzoek ?? []).map(({ bron }) => bron),
    ];
    expect(
      named.filter((id) => !ids.includes(id)),
      slug,
    ).toEqual([]);
  }
});

test('every paragraph of an approach names a source', () => {
  const bare = entries.flatMap(({ slug, sections }) =>
    (sections.find(({ title }) => title === 'Aanpak')?.html ?? '').includes('bronverwijzing')
      ? []
      : [slug],
  );
  expect(bare).toEqual([]);
});

test('a summary does not give a target as an outcome', () => {
  // What is only a target must be said to be one: "doel", "streven", "moesten", "wilde", "zou".
  const hope =
    /doel|stre(?:e|ven)|moe(?:s)?ten|moet|wil|zou|plan|verwacht|beloof|hoop|ambitie|konden|verken/i;
  const claims = entries.flatMap(({ slug, data }) => {
    const results = data.resultaten ?? [];
    const targets = results.filter(
      ({ soort, waarde }) => waarde && waarde > 10 && TARGET_KINDS.includes(soort),
    );
    const outcomes = results
      .filter(({ soort }) => !TARGET_KINDS.includes(soort))
      .map(({ waarde }) => waarde);
    return targets
      .filter(({ waarde }) => !outcomes.includes(waarde))
      .filter(({ waarde }) => new RegExp(`(?<![\\d.])${waarde}(?![\\d.])`).test(data.samenvatting))
      .filter(() => !hope.test(data.samenvatting))
      .map(() => slug);
  });
  expect(claims).toEqual([]);
});

test('Dutch is spelled as the dictionary and the word list of the project have it', () => {
  const words = spellingAdvice(catalogue, content).map(
    ({ slug, melding }) => `${slug}: ${melding}`,
  );
  expect(words).toEqual([]);
}, 30_000);

/** The law has three routes; the list names them all, also the one that no source has named for an initiative yet. */
const LEGAL = ['b1-route'];

describe('classification', () => {
  test.each(['doelgroepen', 'interventies', 'fasen', 'leerroutes', 'sectoren'] as const)(
    'every value of %s has at least three initiatives, with those below it',
    (name) => {
      const terms = vocabularies[name].waarden.filter(({ vervangenDoor }) => !vervangenDoor);
      const few = terms.flatMap(({ id }) => {
        const ids = [id, ...terms.filter(({ ouder }) => ouder === id).map((term) => term.id)];
        const members = entries.filter(({ data }) =>
          (data[name] ?? []).some((one) => ids.includes(one)),
        );
        return members.length < 3 && !LEGAL.includes(id) ? [`${id}: ${members.length}`] : [];
      });
      expect(few).toEqual([]);
    },
  );

  test('every theme of lessons is used', () => {
    const used = new Set(
      entries.flatMap(({ data }) => (data.lessen ?? []).map(({ thema }) => thema)),
    );
    expect(vocabularies.themas.waarden.map(({ id }) => id).filter((id) => !used.has(id))).toEqual(
      [],
    );
  });
});

describe('guides', () => {
  test('answer what municipalities and employers ask first', () => {
    const slugs = guides.map(({ slug }) => slug);
    for (const slug of [
      'vroeg-beginnen',
      'taal-en-werk-tegelijk',
      'plan-per-persoon',
      'wie-mag-werken',
      'hoeveel-statushouders-werken',
      'wet-inburgering-2021',
    ]) {
      expect(slugs).toContain(slug);
    }
  });

  test('link to initiatives that do what they say', () => {
    for (const { data } of guides) expect(data.voorbeelden.length).toBeGreaterThanOrEqual(3);
  });

  test('use every source they list, and every chart', () => {
    for (const { slug, data, html } of guides) {
      data.bronnen.forEach((source, index) => {
        expect(html, `${slug}: ${source.id} is listed and not used`).toContain(
          `#bron-${index + 1}"`,
        );
      });
      for (const { titel } of data.grafieken ?? []) expect(html).toContain(titel);
    }
  });
});

describe('changes of law', () => {
  test('stand in the order of their dates and begin with the Wet inburgering 2021', () => {
    const dates = lawChanges.map(({ datum }) => datum);
    expect(dates).toEqual([...dates].sort());
    expect(lawChanges.some(({ datum }) => datum === '2022-01-01')).toBe(true);
  });

  test('put a notice on an entry whose newest source is older, and not on a newer one', () => {
    const notices = (slug: string) => {
      const entry = entries.find((one) => one.slug === slug);
      if (!entry) throw new Error(slug);
      return changesSince(toInitiative(entry, places), lawChanges, vocabularies).map(
        ({ datum }) => datum,
      );
    };
    expect(notices('dalfsen-participatie-vergunninghouders')).toContain('2022-01-01');
    expect(notices('z-route-plusklas-groningen')).not.toContain('2022-01-01');
    // For asylum seekers, but not about work.
    expect(notices('mind-spring')).not.toContain('2023-11-29');
  });
});

test('prose is read whole, without names of sources', () => {
  const [entry] = entries;
  if (!entry) throw new Error('leeg');
  const veld = proseOf(entry).map((piece) => piece.veld);
  expect(veld).toContain('samenvatting');
  expect(veld).toContain('tekst');
  expect(namesOf(entry)).toContain(entry.data.bronnen[0]?.uitgever);
});

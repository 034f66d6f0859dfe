import { h } from 'preact';
import render from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Answer, FoundCard } from '../../../src/find/answer.ts';
import type { Ring } from '../../../src/domain/place-search.ts';
import {
  AlsoFoundList,
  NothingFound,
  PageLinks,
  PartialMatches,
  Results,
} from '../../../src/find/results.tsx';
import { remarksOn } from '../../../src/find/remarks.tsx';
import { emptyState } from '../../../src/find/state.ts';
import { nlFind } from '../../../src/i18n/nl-find.ts';
import { chosenChips, lookingFrom, placeIn, unread } from '../../../src/find/filters.ts';
import type { PlaceChoice } from '../../../src/domain/place-search.ts';

const labels = nlFind;
const state = { ...emptyState(), place: 'tubbergen' };
const tubbergen: PlaceChoice = {
  kind: 'gemeente',
  id: 'tubbergen',
  name: 'Tubbergen',
  also: [],
  regio: 'twente',
  provincie: 'overijssel',
  within: 'Regio Twente',
};
const twente: PlaceChoice = { kind: 'regio', id: 'twente', name: 'Regio Twente', also: ['Twente'] };

function cardIn(ring?: Ring, name = ring ?? 'x'): FoundCard {
  return {
    titel: `Initiatief ${name}`,
    url: `/initiatieven/${name}/`,
    samenvatting: 'Leren in de techniek & taal.',
    waar: 'Almelo',
    trekker: 'Gemeente',
    aanpak: 'Taal',
    periode: 'Sinds 2019',
    niveau: '1',
    bewijs: 'Eigen cijfers',
    ...(ring ? { ring } : {}),
  } as FoundCard;
}

/** The text of what is drawn, with a bar between elements. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '|')
    .replace(/\s*\|[\s|]*/g, '|')
    .replaceAll('&amp;', '&');
}

describe('results around a place', () => {
  const draw = (answer: Partial<Answer>) =>
    render(
      h(Results, {
        state,
        thisYear: 2026,
        labels,
        answer: { cards: [], page: 1, place: tubbergen, ...answer },
      }),
    );

  test('stand in rings, each with its heading and number', () => {
    const text = textOf(
      draw({
        cards: [cardIn('gemeente'), cardIn('regio', 'a'), cardIn('regio', 'b'), cardIn('land')],
        rings: [
          { ring: 'gemeente', total: 1 },
          { ring: 'regio', total: 2 },
          { ring: 'provincie', total: 0 },
          { ring: 'land', total: 55 },
        ],
      }),
    );
    expect(text).toMatch(/In Tubbergen\|1 initiatief\|Initiatief gemeente/);
    expect(text).toMatch(/In Regio Twente\|2 initiatieven\|Initiatief a/);
    expect(text).toContain('In heel Nederland|55 initiatieven');
  });

  test('say that the first ring is empty, and go on with the nearest', () => {
    const text = textOf(
      draw({
        cards: [cardIn('land')],
        rings: [
          { ring: 'gemeente', total: 0 },
          { ring: 'regio', total: 0 },
          { ring: 'land', total: 1 },
        ],
      }),
    );
    expect(text.indexOf('In Tubbergen vonden wij niets.')).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('In Regio Twente vonden wij ook niets.')).toBeGreaterThan(0);
    expect(text.indexOf('In heel Nederland')).toBeGreaterThan(text.indexOf('ook niets'));
  });

  test('are grouped in the same way for a region', () => {
    const text = textOf(
      draw({
        place: twente,
        cards: [cardIn('regio'), cardIn('land')],
        rings: [
          { ring: 'regio', total: 7 },
          { ring: 'land', total: 55 },
        ],
      }),
    );
    expect(text).toMatch(/In Regio Twente\|7 initiatieven.*In heel Nederland\|55 initiatieven/);
  });

  test('on a later page have the headings of that page only', () => {
    const text = textOf(
      draw({
        page: 2,
        cards: [cardIn('land')],
        rings: [
          { ring: 'gemeente', total: 0 },
          { ring: 'regio', total: 20 },
          { ring: 'land', total: 55 },
        ],
      }),
    );
    expect(text).not.toContain('vonden wij');
    expect(text).not.toContain('Regio Twente');
  });

  test('have their headings one below that of the ring', () => {
    expect(draw({ cards: [cardIn('land')], rings: [{ ring: 'land', total: 1 }] })).toContain('<h3');
    expect(
      render(h(Results, { state, thisYear: 2026, labels, answer: { cards: [cardIn()], page: 1 } })),
    ).toMatch(/<article[^>]*><h2/);
  });

  test('mark the words that were found', () => {
    const html = render(
      h(Results, {
        state,
        thisYear: 2026,
        labels,
        answer: { cards: [cardIn()], page: 1 },
        excerpts: [{ words: ['techniek'] }],
      }),
    );
    expect(html).toContain('Leren in de <mark>techniek</mark> &amp; taal.');
  });
});

describe('what else was found', () => {
  test('partial matches name what is missing', () => {
    const partial = { total: 4, cards: [cardIn()], missing: ['z-route', 'kapper'] };
    const html = render(h(PartialMatches, { partial, thisYear: 2026, labels }));
    expect(html).toContain('id="gedeeltelijk"');
    expect(textOf(html)).toContain('Niet alles gevonden: zonder “z-route” of “kapper”|4 initi');
  });

  test('guides and places say what they are', () => {
    const html = render(
      h(AlsoFoundList, {
        labels,
        also: [
          { kind: 'gids', title: 'SOWIS', url: '/kennis/sowis/', note: 'Kort', above: true },
          {
            kind: 'plaats',
            title: 'Tubbergen',
            url: '?gemeente=tubbergen',
            note: '',
            above: false,
          },
        ],
      }),
    );
    expect(html).toContain('id="ook-gevonden"');
    expect(textOf(html)).toContain(
      '|Bedoelt u dit?|Gids|SOWIS|Kort|Nog 1 die hierbij hoort|Plaats|Tubbergen|',
    );
  });

  test('nothing says what each relaxation gives', () => {
    const ways = [{ label: 'Vrouwen', state: emptyState(), count: 12 }];
    expect(textOf(render(h(NothingFound, { state, ways, hasPartial: false, labels })))).toContain(
      'Zonder Vrouwen: 12',
    );
  });
});

test('remarks on words say what was mended, added, taken apart and not found', () => {
  const words = [
    { typed: 'buschaufeur', searched: 'buschauffeur', kind: 'mended' as const },
    { typed: 'vakmannen', searched: 'vakman', kind: 'family' as const },
    { typed: 'vakmannen', searched: 'vakmensen', kind: 'family' as const },
    { typed: 'taal', searched: 'taal', kind: 'typed' as const },
  ];
  expect(
    remarksOn(
      { chips: [], weighs: [], words, ignored: ['de'], unknown: ['xqz'] },
      'buschaufeur de taal vakmannen xqz',
      labels.find,
    ),
  ).toEqual([
    'Gezocht op “buschauffeur de taal vakmannen xqz”, want “buschaufeur de taal vakmannen xqz” komt nergens voor.',
    'Bij “vakmannen” ook gezocht op “vakman” en “vakmensen”.',
    '“xqz” komt in geen enkel initiatief voor.',
  ]);
});

test('links to pages show the first, the last and those around the present one', () => {
  const text = textOf(render(h(PageLinks, { state, total: 400, page: 10, labels })));
  expect(text).toBe('|Vorige|1|8|9|10|11|12|20|Volgende|');
});

describe('choices', () => {
  test('a place that is chosen takes the place of the one before it', () => {
    const inTwente = lookingFrom({ ...state, page: 3 }, twente);
    expect(inTwente).toMatchObject({ place: '', page: 1, selection: { regio: ['twente'] } });
    expect(placeIn(inTwente)).toEqual({ kind: 'regio', id: 'twente' });
    expect(lookingFrom(inTwente, tubbergen)).toMatchObject({
      place: 'tubbergen',
      selection: { regio: [] },
    });
    expect(placeIn(lookingFrom(inTwente, undefined))).toBeUndefined();
  });

  test('each has a chip whose address is that of all others', () => {
    const chosen = {
      ...state,
      q: 'bus',
      selection: { ...state.selection, doelgroep: ['vrouwen', 'jongeren'] },
    };
    const chips = chosenChips(chosen, 'Tubbergen', (_, value) => value.toUpperCase(), labels.find);
    expect(chips).toEqual([
      { label: 'Tubbergen', href: '?q=bus&doelgroep=vrouwen&doelgroep=jongeren' },
      { label: 'VROUWEN', href: '?q=bus&gemeente=tubbergen&doelgroep=jongeren' },
      { label: 'JONGEREN', href: '?q=bus&gemeente=tubbergen&doelgroep=vrouwen' },
    ]);
  });

  test('what was read in a question is taken off with the words that said it', () => {
    const asked = { ...emptyState(), q: 'welke gemeenten in Gelderland helpen vrouwen' };
    const chip = {
      key: 'provincie' as const,
      value: 'gelderland',
      label: 'Gelderland',
      text: 'in Gelderland',
    };
    expect(unread(asked, [chip]).q).toBe('welke gemeenten helpen vrouwen');
  });
});

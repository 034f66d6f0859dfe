/** Questions that once found nothing, everything, or something else. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/find/answer.ts';
import { emptyState } from '../../../src/find/state.ts';
import { inOrder, sharedFinder, useIndex } from '../../support/finder.ts';

const index = useIndex();

const ask = async (q: string, takenOff: string[] = []): Promise<Answer> =>
  (await sharedFinder()).ask({ ...emptyState(), q, takenOff });
const chipsOf = ({ read }: Answer) => read.chips.map(({ key, value }) => `${key}:${value}`);
const slugsOf = ({ cards }: Answer) => cards.map(({ url }) => url.split('/')[2]);

/** Slugs of all full matches, whatever the page. */
async function allOf(q: string): Promise<string[]> {
  const finder = await sharedFinder();
  const slugs: string[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await finder.ask({ ...emptyState(), q, page });
    slugs.push(...(slugsOf(answer) as string[]));
    if (answer.cards.length === 0 || slugs.length >= answer.total) return slugs;
  }
}

/** Initiatives whose text has a word that fits. */
async function having(pattern: RegExp): Promise<string[]> {
  const { files, total } = await index();
  return files.records
    .slice(0, total)
    .filter(({ content }) => pattern.test(content))
    .map(({ url }) => url.split('/')[2] ?? '');
}

describe('a place', () => {
  test.each([
    ['Beek', 'plaats:beek'],
    ['Assen', 'plaats:assen'],
    ['Wassenaar', 'plaats:wassenaar'],
    ['Kaag en Braassem', 'plaats:kaag-en-braassem'],
    ['ĳsselstein', 'plaats:ijsselstein'],
    ['the hague', 'plaats:den-haag'],
    ['’s-Hertogenbosch', 'plaats:s-hertogenbosch'],
    ['Den Bosch', 'plaats:s-hertogenbosch'],
    ['Tubbergen', 'plaats:tubbergen'],
    ['Twente', 'plaats:twente'],
    ['gelderland', 'plaats:gelderland'],
  ])('%s is offered first', async (q, place) => {
    expect(inOrder(await ask(q))[0]).toBe(place);
  });

  test('shows what names it before what is near, and says when nothing does', async () => {
    const assen = await ask('Assen');
    expect(assen.rings?.[0]).toEqual({ ring: 'gemeente', total: 4 });
    expect(slugsOf(assen).slice(0, 4).sort()).toEqual([
      'assen-banenmarkten-oekrainers',
      'assen-snellere-start-sterkere-toekomst',
      // Works in the whole country, and names Assen.
      'umcg-nieuwkomers-in-hun-kracht',
      'vlucht-voorwaarts-assen',
    ]);
    for (const q of ['Beek', 'Wassenaar']) {
      expect((await ask(q)).rings?.[0], q).toEqual({ ring: 'gemeente', total: 0 });
    }
  });

  test('as a word finds what has that word and nothing else', async () => {
    const answer = await ask('Assen', ['Assen']);
    expect(answer.read.chips).toEqual([]);
    expect(answer.total).toBe((await having(/\bAssen\b/)).length);
  });

  test('of which there are two is asked for', async () => {
    const answer = await ask('Bergen');
    expect(inOrder(answer).slice(0, 2).sort()).toEqual(['plaats:bergen-l', 'plaats:bergen-nh']);
    expect(answer.place).toBeUndefined();
  });

  test('known by another name is read so', async () => {
    expect(chipsOf(await ask('brabant vrouwen'))).toEqual([
      'provincie:noord-brabant',
      'doelgroep:vrouwen',
    ]);
    expect(chipsOf(await ask('statushouders regio zwolle'))).toContain('regio:regio-zwolle');
  });

  test('that is an ordinary word too is that word in a sentence', async () => {
    expect(chipsOf(await ask('wat is het best voor statushouders'))).toEqual([
      'doelgroep:statushouders',
    ]);
    expect(chipsOf(await ask('statushouders in best'))).toContain('gemeente:best');
  });
});

describe('a word', () => {
  test.each([
    ['installateur', /installat/i],
    ['metalen', /meta(?:al|len)/i],
    ['toeleidingen', /toeleiding/i],
    ['coach', /coach/i],
    ['sollicitatie', /sollicitatie/i],
    ['werkplek', /werkplek/i],
    ['verpleger', /verple|nurse/i],
    ['SOWIS', /sowis/i],
  ])('%s finds only what has it or its like', async (q, pattern) => {
    const found = await allOf(q);
    const holding = await having(pattern);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((slug) => !holding.includes(slug))).toEqual([]);
  });

  test.each([
    ['werkplek', /\b(?:leer)?werkplek(?:ken)?\b/i],
    ['coach', /coach(?:es)?\b/i],
    ['sollicitatie', /\bsollicitatie(?:training(?:en)?|s)?\b/i],
  ])('%s is found inside compounds too', async (q, pattern) => {
    const found = await allOf(q);
    expect((await having(pattern)).filter((slug) => !found.includes(slug))).toEqual([]);
  });

  test('finds what another form of it finds', async () => {
    expect((await allOf('lassen')).slice(0, 1)).toEqual(['haprotech-lasopleiding-statushouders']);
    expect((await allOf('lassen')).sort()).toEqual((await allOf('lasser')).sort());
    expect((await allOf('reintegratie')).sort()).toEqual((await allOf('re-integratie')).sort());
    expect((await allOf('OEKRAINE')).sort()).toEqual((await allOf('Oekraïne')).sort());
  });

  test('that means the same as another is said', async () => {
    const answer = await ask('verpleger');
    expect(answer.read.words).toMatchObject([{ typed: 'verpleger', kind: 'family' }]);
    expect(slugsOf(answer)).not.toContain('hackyourfuture');
  });

  test('that stands nowhere is found by its parts, and that is said', async () => {
    const answer = await ask('warmtepompinstallateur');
    expect(answer.read.words).toMatchObject([{ searched: 'installateur', kind: 'part' }]);
    expect(slugsOf(answer)).toContain('rijnland-installatietechniek-statushouders');
  });

  test.each(['xxxxxxxxxx', 'flobberdewap', 'kwantumfysica', 'q'])(
    'that stands nowhere finds nothing and is said: %s',
    async (q) => {
      const answer = await ask(q);
      expect(answer.total).toBe(0);
      expect(inOrder(answer)).toEqual([]);
      expect(answer.read.unknown).toEqual([q]);
      expect(Object.values((await answer.counts()).options.doelgroep).every((one) => !one)).toBe(
        true,
      );
    },
  );

  test('that stands nowhere does not take away what the others find', async () => {
    const alone = await ask('buschauffeur');
    const answer = await ask('buschauffeur kwantumfysica');
    expect(slugsOf(answer)).toEqual(slugsOf(alone));
    expect(answer.read.unknown).toEqual(['kwantumfysica']);
  });
});

describe('a question', () => {
  test.each([
    ['taalbuddy', ['taalbuddys-op-het-werk', 'taalmaatjes-humanitas-utrecht']],
    ['controlegroep', ['nieuw-thuis-rotterdam']],
    ['effectonderzoek', ['nieuw-thuis-rotterdam']],
    ['SOWIS', ['kennis/subsidies-en-steun']],
    ['Hoeveel statushouders werken', ['kennis/hoeveel-statushouders-werken']],
    ['stagiair installatie', ['pilot-energietransitie-groningen']],
    [
      'leraar worden met een vluchtelingachtergrond',
      ['statushouders-voor-de-klas', 'pilot-gevluchte-leraren-amsterdam-nieuw-west'],
    ],
  ])('%s has its answer among the first three', async (q, right) => {
    const first = inOrder(await ask(q)).slice(0, 3);
    expect(
      right.some((one) => first.includes(one)),
      first.join(', '),
    ).toBe(true);
  });

  test('a guide with that title comes first', async () => {
    const { files, total } = await index();
    const titles = files.records.slice(total).map(({ url, content, ends }) => ({
      title: content.split(' ').slice(0, ends[0]).join(' '),
      guide: `kennis/${url.split('/')[2]}`,
    }));
    for (const { title, guide } of titles) {
      expect(inOrder(await ask(title))[0], title).toBe(guide);
    }
  });

  test('is read with the words of the catalogue; question words ask nothing', async () => {
    const answer = await ask('welke gemeenten in Gelderland helpen vrouwen op de z-route');
    expect(chipsOf(answer)).toEqual([
      'provincie:gelderland',
      'doelgroep:vrouwen',
      'leerroute:z-route',
    ]);
    expect(answer.read.ignored).toEqual(['welke', 'in', 'helpen', 'op', 'de']);
    expect(answer.total).toBe(0);
    expect(answer.partial?.cards[0]?.missing).toHaveLength(1);
    expect(answer.partial?.missing).toContain('Gelderland');
  });

  test('how to help illiterate women to work, and work in building for Eritreans', async () => {
    expect(chipsOf(await ask('hoe help ik analfabete vrouwen aan werk'))).toEqual([
      'doelgroep:laaggeletterden',
      'doelgroep:vrouwen',
    ]);
    const building = await ask('werk in de bouw voor Eritreeërs');
    expect(chipsOf(building)).toEqual(['sector:bouw']);
    expect(building.total).toBeGreaterThan(0);
  });

  test('Gelderland vrouwen finds those of Gelderland, and then what works everywhere', async () => {
    const answer = await ask('Gelderland vrouwen');
    expect(slugsOf(answer).slice(0, answer.rings?.[0]?.total)).toEqual(
      expect.arrayContaining(['kleurrijk-zorgen-apeldoorn', 'powervrouwen-berkelland-bronckhorst']),
    );
    expect(slugsOf(answer)).toContain('voi-pilots-vrouwelijke-nareizigers');
  });

  test('kinderopvang en inburgering begins with what has both', async () => {
    const both = await having(/kinderopvang/i);
    const first = slugsOf(await ask('kinderopvang en inburgering')).slice(0, 2);
    expect(first.every((slug) => both.includes(slug ?? ''))).toBe(true);
  });

  test('of an employer who looks for somebody asks for no kind of lead organisation', async () => {
    const { read } = await ask('werkgever zoekt statushouders voor techniek');
    expect(read.chips.map(({ key }) => key)).not.toContain('trekker');
    expect(read.ignored).toContain('zoekt');
  });

  test('marks no stop words', async () => {
    const answer = await ask('taal op de werkvloer');
    const marked = (await answer.excerpts)?.flatMap(({ words }) => words) ?? [];
    expect(marked).toContain('werkvloer');
    expect(marked).not.toContain('op');
    expect(marked).not.toContain('de');
  });

  test('whose name is a title finds that, also when its words name something else', async () => {
    expect(slugsOf(await ask('buddy to buddy'))[0]).toBe('buddy-to-buddy');
  });

  test('a part that is taken off is a word again', async () => {
    const read = await ask('vrouwen Gelderland');
    const words = await ask('vrouwen Gelderland', ['vrouwen']);
    expect(chipsOf(read)).toEqual(['doelgroep:vrouwen', 'provincie:gelderland']);
    expect(chipsOf(words)).toEqual(['provincie:gelderland']);
    expect(words.read.words).toMatchObject([{ typed: 'vrouwen', kind: 'typed' }]);
  });
});

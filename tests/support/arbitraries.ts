/** Arbitrary valid initiatives for property tests: any of the vocabularies, in the order of the schema. */
import fc from 'fast-check';
import { webAddressProblem } from '../../src/schema/fields.ts';
import type { InitiativeData } from '../../src/schema/rules.ts';
import type { VocabularyName } from '../../src/schema/vocabulary.ts';
import { context, places, vocabularies } from './records.ts';

/** Words that YAML, Markdown or HTML could take for something else. */
const WORDS =
  'werk taal de een één Łódź foto’s \'s-avonds "zo" Ja: #1 - & * ! ? % @werk yes No null ~ 0x10 1e3 12:30 2019-04-01 {x} [y] > | \\ $5 €5 🎉 ... --- <3 a_b \'tis c# ,'.split(
    ' ',
  );

/** One line of text within these lengths; an emoji is one character. */
const line = (min: number, max: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 + max / 4 })
    .map((words) => [...`Zo ${words.join(' ')}`.padEnd(min, ' en verder')].slice(0, max).join(''))
    .map((text) => text.trim())
    .filter((text) => [...text].length >= min);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const termsOf = (name: VocabularyName) =>
  vocabularies[name].waarden.filter(({ vervangenDoor }) => !vervangenDoor);

const one = (name: VocabularyName) => fc.constantFrom(...termsOf(name).map(({ id }) => id));

/** Different values, none beside its own parent. */
const some = (name: VocabularyName, min: number, max: number) =>
  fc
    .uniqueArray(fc.constantFrom(...termsOf(name)), { minLength: min, maxLength: max })
    .filter((terms) => !terms.some(({ ouder }) => terms.some(({ id }) => id === ouder)))
    .map((terms) => terms.map(({ id }) => id));

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/);
const address = fc
  .tuple(slug, fc.webPath())
  .map(([host, path]) => `https://${host}.nl${path}`)
  .filter((url) => !/[\\^`{|}"<>']|@|\d{9}/.test(url))
  // Only codes of letters: others hide something, or are none.
  .filter((url) => webAddressProblem(url) === undefined);

const year = fc.integer({ min: 1990, max: 2025 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`);
const pad = (value: number) => String(value).padStart(2, '0');

const found = <T extends { naam: string }>(
  list: readonly T[],
  look: 'municipality' | 'region' | 'province',
) =>
  fc.constantFrom(
    ...list.map(({ naam }) => naam).filter((naam) => places[look](naam).kind === 'found'),
  );
const municipality = found(places.municipalities, 'municipality');
const region = found(places.regions, 'region');
const province = found(places.provinces, 'province');

const scope: fc.Arbitrary<
  Pick<InitiativeData, 'bereik' | 'gemeenten' | 'arbeidsmarktregios' | 'provincies'>
> = fc.oneof(
  municipality.map((name) => ({ bereik: 'lokaal', gemeenten: [name] })),
  fc.record({
    bereik: fc.constant('regionaal'),
    gemeenten: maybe(fc.uniqueArray(municipality, { maxLength: 4 })),
    arbeidsmarktregios: fc.uniqueArray(region, { minLength: 1, maxLength: 3 }),
    provincies: maybe(fc.uniqueArray(province, { maxLength: 2 })),
  }),
  fc.constantFrom({ bereik: 'landelijk' }, { bereik: 'onbekend' }),
);

const period = fc
  .tuple(fc.oneof(year, month), fc.oneof(year, month))
  .map(([a, b]) =>
    a.slice(0, 4) < b.slice(0, 4) ? { start: a, einde: b } : { start: b.slice(0, 4) },
  );

/** An end that is past makes it ended. */
const ending = fc.oneof(
  fc.record({ looptijd: maybe(year.map((start) => ({ start }))), status: fc.constant('onbekend') }),
  fc.record({
    looptijd: maybe(period),
    status: fc.constant('afgerond'),
    afloop: maybe(
      fc.record({
        reden: maybe(one('redenen-van-einde')),
        werd: maybe(line(10, 200)),
        opvolger: maybe(slug),
        bronnen: fc.constant(['s1']),
      }),
    ),
  }),
);

const sources = fc
  .array(
    fc.record({
      titel: line(2, 120),
      uitgever: line(2, 80),
      soort: maybe(one('bronsoorten')),
      datum: maybe(fc.oneof(year, month, day)),
      url: maybe(address),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.map((source, index) => ({ id: `s${index + 1}`, ...source })));

/** Lists of what refers to sources. */
const statements = (ids: readonly string[]) => {
  const refs = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });
  const result = fc.record({
    tekst: line(3, 120),
    waarde: fc.nat(100_000),
    eenheid: line(2, 40),
    ongeveer: maybe(fc.boolean()),
    soort: one('resultaatsoorten'),
    peildatum: maybe(fc.oneof(year, month)),
    bronnen: refs,
  });
  const part = fc.record({ soort: one('trajectonderdelen'), tekst: line(3, 200), bronnen: refs });
  const lesson = fc.record({
    soort: one('lessoorten'),
    thema: one('themas'),
    tekst: line(10, 300),
    bronnen: refs,
  });
  return fc.record({
    traject: maybe(fc.array(part, { maxLength: 3 })),
    resultaten: maybe(fc.array(result, { maxLength: 3 })),
    lessen: maybe(fc.array(lesson, { maxLength: 3 })),
  });
};

/** Any valid front matter. */
export const initiativeData: fc.Arbitrary<InitiativeData> = sources.chain((bronnen) =>
  fc
    .tuple(
      fc.record({
        titel: line(3, 80),
        samenvatting: line(60, 240),
        trekker: one('trekkers'),
        organisaties: fc.array(
          fc.record({ naam: line(2, 100), rol: one('organisatierollen'), website: maybe(address) }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      scope,
      ending,
      fc.record({
        doelgroepen: some('doelgroepen', 1, 6),
        interventies: some('interventies', 1, 4),
        fasen: maybe(some('fasen', 0, 3)),
        leerroutes: maybe(some('leerroutes', 0, 3)),
        sectoren: maybe(some('sectoren', 0, 5)),
        bruikbaarVoor: some('bruikbaar-voor', 1, 4),
      }),
      statements(bronnen.map(({ id }) => id)),
      fc.record({ website: maybe(address) }),
      fc.record({ gecontroleerd: day.filter((date) => date <= context.today) }),
    )
    .map(
      ([names, where, when, what, stated, { website }, { gecontroleerd }]) =>
        dropUndefined({
          ...names,
          ...where,
          ...when,
          ...what,
          ...stated,
          website,
          bronnen,
          gecontroleerd,
        }) as InitiativeData,
    ),
);

/** A field that is not there is not written. */
function dropUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const prose = fc
  .array(
    fc.constantFrom(
      'Deelnemers',
      'leren',
      '**samen**',
      '*taal*',
      'op',
      'de',
      'werkvloer',
      '€ 5',
      '[hier](/over/)',
      '<Bron id="s1" />',
      '&amp;',
      '“goed”',
    ),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((words) => `Zo ${words.join(' ')}.`);

const block = fc.oneof(
  prose,
  prose.map((text) => `### Kop\n\n${text}`),
  fc
    .array(prose, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item) => `- ${item}`).join('\n')),
  prose.map((text) => `> ${text}`),
  prose.map((text) => `<Kader titel="Let op">\n\n${text}\n\n</Kader>`),
  prose.map((text) => `| a | b |\n| --- | --: |\n| ${text} | 1 |`),
);

/** Any text with the headings of an initiative. */
export const body: fc.Arbitrary<string> = fc
  .tuple(
    fc.subarray(['Aanleiding', 'Voor wie', 'Samenwerking', 'Resultaten', 'Vervolg']),
    fc.array(fc.array(block, { minLength: 1, maxLength: 3 }), { minLength: 6, maxLength: 6 }),
  )
  .map(([headings, blocks]) =>
    ['Aanpak', ...headings]
      .map((heading, index) => `## ${heading}\n\n${(blocks[index] ?? []).join('\n\n')}`)
      .join('\n\n'),
  );

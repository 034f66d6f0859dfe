/**
 * Makes entries to measure with: as many as wanted, the same every time. Their text is nonsense by design, with the word
 * frequencies of the real catalogue; each field follows that of a real entry, every field another, so that what
 * an option selects is as wide as it really is. They describe nothing that exists and are never published.
 */
import { slugify } from '../src/reader/words.ts';
import { proseOf } from '../src/reader/prose.ts';
import type { Entry } from '../src/reader/index.ts';
import { sentencesOf } from '../src/advice/wording.ts';
import type { Field } from '../src/draft/fields.ts';
import { writeEntry } from '../src/reader/write.ts';
import type { InitiativeData } from '../src/schema/rules.ts';
import { createRandom, type Random } from './random.ts';
import { learnText, type TextModel } from './text-model.ts';

export interface CorpusFile {
  slug: string;
  text: string;
}

/** An entry before it is written as a file. */
export interface CorpusEntry {
  slug: string;
  data: InitiativeData;
  /** Of what stands below the fields. */
  paragraphs: readonly string[];
}

/** What is learned from. */
export interface Examples {
  entries: readonly Entry[];
  /** Names of all municipalities: some have no real entry yet. */
  municipalities: readonly string[];
  /** The fields of an initiative. */
  fields: readonly Field[];
}

const FEWEST_WORDS = 250;
const MOST_WORDS = 400;
const SENTENCES_A_PARAGRAPH = 3;
const SOURCE = ['s1'];

/** As many generated entries as `size` says, as the texts of their files: the same for the same `seed`. */
export function generateCorpus(examples: Examples, size: number, seed = 1): CorpusFile[] {
  return generateEntries(examples, size, seed).map(({ slug, data, paragraphs }) => ({
    slug,
    text: writeEntry(data, bodyOf(paragraphs), examples.fields),
  }));
}

/** The same entries as they are read: for what is made of them without a build. */
export function generateEntries(
  examples: Pick<Examples, 'entries' | 'municipalities'>,
  size: number,
  seed = 1,
): CorpusEntry[] {
  const random = createRandom(seed);
  const prose = examples.entries.flatMap(proseOf).filter(({ veld }) => veld !== 'titel');
  const model = learnText(prose.flatMap(({ tekst }) => sentencesOf(tekst)));
  const named = examples.entries.flatMap(({ data }) => data.gemeenten ?? []);
  const places = [...named, ...examples.municipalities];
  const slugs = new Set<string>();
  return Array.from({ length: size }, () => {
    const titel = newTitle(model, random, places, slugs);
    const data = dataOf(titel, examples.entries, places, model, random);
    return { slug: slugify(titel), data, paragraphs: paragraphsOf(model, random) };
  });
}

function newTitle(
  model: TextModel,
  random: Random,
  places: readonly string[],
  slugs: Set<string>,
): string {
  for (;;) {
    const name = `${model.compound(random)} ${model.stem(random)} ${random.pick(places)}`;
    const titel = name.charAt(0).toUpperCase() + name.slice(1);
    const slug = slugify(titel);
    if (titel.length > 80 || slugs.has(slug)) continue;
    slugs.add(slug);
    return titel;
  }
}

function dataOf(
  titel: string,
  entries: readonly Entry[],
  places: readonly string[],
  model: TextModel,
  random: Random,
): InitiativeData {
  const like = () => random.pick(entries).data;
  const line = (most: number) => clip(model.sentence(random), most);
  // What runs until when, and the day that this was checked, only fit together.
  const { status, looptijd, gecontroleerd } = like();
  const { resultaten, onderzoek } = like();
  return withoutEmpty({
    titel,
    samenvatting: summary(model, random),
    trekker: like().trekker,
    organisaties: like().organisaties.map(({ rol }) => ({
      naam: `Stichting ${model.compound(random)}`,
      rol,
    })),
    ...whereOf(like(), places, random),
    looptijd,
    status,
    doelgroepen: like().doelgroepen,
    interventies: like().interventies,
    fasen: like().fasen,
    leerroutes: like().leerroutes,
    sectoren: like().sectoren,
    bruikbaarVoor: like().bruikbaarVoor,
    traject: like().traject?.map(({ soort }) => ({ soort, tekst: line(200), bronnen: SOURCE })),
    resultaten: resultaten?.map((one) => ({ ...one, tekst: line(200), bronnen: SOURCE })),
    lessen: like().lessen?.map((one) => ({ ...one, tekst: line(350), bronnen: SOURCE })),
    onderzoek: onderzoek?.map(({ jaar, soort }) => ({
      titel: line(150),
      jaar,
      soort,
      bron: 's1',
    })),
    bronnen: [
      { id: 's1', titel, uitgever: 'Voorbeeldkrant', url: `https://example.nl/${slugify(titel)}` },
    ],
    gecontroleerd,
  });
}

/** The same reach and as many places, but other ones. */
function whereOf(
  { bereik, gemeenten, arbeidsmarktregios, provincies }: InitiativeData,
  places: readonly string[],
  random: Random,
): Pick<InitiativeData, 'bereik' | 'gemeenten' | 'arbeidsmarktregios' | 'provincies'> {
  const drawn = (gemeenten ?? []).map(() => random.pick(places));
  return {
    bereik,
    gemeenten: bereik === 'lokaal' ? drawn.slice(0, 1) : [...new Set(drawn)],
    arbeidsmarktregios,
    provincies,
  };
}

function summary(model: TextModel, random: Random): string {
  let text = model.sentence(random);
  while (text.length < 120) text += ` ${model.sentence(random)}`;
  return clip(text, 240);
}

/** Shortened at a word. */
function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, most).replace(/[,:;]?\s+\S*$/, '');
}

function paragraphsOf(model: TextModel, random: Random): string[] {
  const wanted = random.between(FEWEST_WORDS, MOST_WORDS);
  const sentences: string[] = [];
  for (let words = 0; words < wanted; words += (sentences.at(-1) ?? '').split(' ').length) {
    sentences.push(model.sentence(random));
  }
  const paragraphs: string[] = [];
  while (sentences.length > 0) {
    paragraphs.push(sentences.splice(0, SENTENCES_A_PARAGRAPH).join(' '));
  }
  return paragraphs;
}

function bodyOf(paragraphs: readonly string[]): string {
  const sourced = paragraphs.map((text) => `${text}<Bron id="s1" />`);
  const half = Math.ceil(sourced.length / 2);
  return ['## Aanpak', ...sourced.slice(0, half), '## Resultaten', ...sourced.slice(half)].join(
    '\n\n',
  );
}

/** An entry leaves out what it has nothing to say about. */
function withoutEmpty<T extends object>(fields: T): InitiativeData {
  const filled = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled) as unknown as InitiativeData;
}

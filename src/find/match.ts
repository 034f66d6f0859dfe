/** From a question as it was read to the records that fit it: what each of its parts finds, and how well. */
import { NEWS_GROUPS } from '../domain/initiative.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import type { ReadChip } from './answer.ts';
import type { Engine } from './engine.ts';
import { ringsAround, type Rings } from './narrowing.ts';
import type { NamedTerm, QuestionPart } from './question.ts';
import { together, type RecordFields, type SearchedWord } from './text-search.ts';

/** A part of a question with what it finds. */
export interface MatchedPart {
  part: QuestionPart;
  /** What it was read as; nothing when it is words. */
  chip?: ReadChip;
  /** What its words name too, without being asked of a result: they say less or more than that. */
  weighs?: ReadChip;
  rings?: Rings;
  words: readonly SearchedWord[];
  /** A result must be one of these; nothing when the part asks nothing of a result. */
  required?: ReadonlySet<number>;
  /** How well each record fits, from 0 to 1. */
  fits: ReadonlyMap<number, number>;
  /** How much the part says: the rarer, the more. */
  weight: number;
}

/** How a question as a whole is matched. */
export interface Matched {
  parts: readonly MatchedPart[];
  /** Initiatives that fit all of it, ascending; nothing when it asks nothing of a result. */
  full: readonly number[] | undefined;
  /** Guides that fit all of it but the place, else those that fit most; best first. */
  guides: readonly number[];
  /** How well a record fits. */
  scoreOf: (number: number) => number;
  /** The share of what the question asks that a record has, from 0 to 1. */
  shareOf: (number: number) => number;
  /** How much of its title a record has in the question, when the question has nothing that is not in that title; else 0. */
  titleShare: (number: number) => number;
}

/** What is chosen for an initiative fits at least so well, wherever its words stand. */
const CHOSEN = 0.6;
/** What has the words without being chosen for them, or is chosen without having the words of a narrower name. */
const ALMOST = 0.6;
/** A guide that fits the words of a value so well is about it. */
const NAMING = 0.4;
/** How well each ring fits. */
const NEAR = { gemeente: 1, regio: 0.7, provincie: 0.55, land: 0.4 } as const;
/** An optional word only helps to choose between what fits. */
const OPTIONAL_WEIGHT = 0.3;
/** A title of so many of the words of the question is what is asked for by name. */
const NAMED_TITLE = 0.6;

/** Facets whose other words mean the same as their labels; those of an intervention or sector may be narrower. */
const EXACT_SYNONYMS: readonly NamedTerm['key'][] = [
  'doelgroep',
  'leerroute',
  'fase',
  'bewijs',
  'status',
];

/** A guide must have so much of the question to be shown. */
const LEAST_OF_GUIDE = 0.5;

export interface PartInput {
  part: QuestionPart;
  words: readonly SearchedWord[];
}

/**
 * Puts together what the parts of a question find: what fits all of them, else what fits most, and how well.
 *
 * @param place the part that is read as the place to look from; other places of the question are words
 * @param total number of initiatives: records with higher numbers are guides
 */
export async function matchParts(
  asked: readonly PartInput[],
  placePart: QuestionPart | undefined,
  engine: Engine,
  fields: RecordFields,
  news: string,
  total: number,
): Promise<Matched> {
  const inputs = withoutIdle(asked);
  const titleShare = titleShares(inputs, fields);
  const isName =
    inputs.filter(({ part }) => !part.places && !part.isOptional).length > 1 &&
    [...titleShare.keys()].some((number) => (titleShare.get(number) ?? 0) >= NAMED_TITLE);
  const parts = await Promise.all(
    inputs.map(async (input): Promise<MatchedPart> => {
      const { part } = input;
      if (part === placePart && part.places?.[0]) {
        return placeMatch(input, part.places[0], engine, total);
      }
      return part.term && !isName
        ? termMatch(input, part.term, titleShare, engine, total)
        : wordMatch(input, total);
    }),
  );
  const asking = parts.filter(({ required }) => required);
  const isUnknown = asking.length === 0 && parts.some(({ fits }) => fits.size === 0);
  const full =
    asking.length > 0
      ? inAll(asking).filter((number) => number < total)
      : isUnknown
        ? []
        : undefined;
  const ofGuides = asking.filter(({ rings }) => !rings);
  const sum = asking.reduce((all, { weight }) => all + weight, 0) || 1;
  const shareOf = (number: number) =>
    asking.reduce((all, { weight, fits, required }) => {
      if (required?.has(number)) return all + weight;
      return all + weight * Math.min(ALMOST, fits.get(number) ?? 0);
    }, 0) / sum;
  const scoreOf = (number: number) => {
    const fit = parts.reduce((all, { weight, fits }) => all + weight * (fits.get(number) ?? 0), 0);
    const title = titleShare.get(number) ?? 0;
    return fit * (1 + title) * newsFactor(news, number);
  };
  const guides = [...new Set(ofGuides.flatMap(({ fits }) => [...fits.keys()]))]
    .filter((number) => number >= total && shareOf(number) >= LEAST_OF_GUIDE)
    .sort((a, b) => scoreOf(b) * shareOf(b) - scoreOf(a) * shareOf(a));
  return {
    parts,
    full,
    guides,
    titleShare: (number) => titleShare.get(number) ?? 0,
    shareOf,
    scoreOf,
  };
}

/** When nothing else of a question stands anywhere, the words that say little are what is asked for. */
function withoutIdle(inputs: readonly PartInput[]): readonly PartInput[] {
  const says = ({ part, words }: PartInput) =>
    !part.isOptional && (part.term ?? part.places ?? words.some(({ fits }) => fits.size > 0));
  if (inputs.some(says)) return inputs;
  return inputs.map(({ part, words }) => ({ part: { ...part, isOptional: false }, words }));
}

/** At equal fit what was heard of lately comes before what is old. */
function newsFactor(news: string, number: number): number {
  const age = Number(news[number] ?? NEWS_GROUPS.length - 1);
  return 1 + 0.02 * Math.max(0, 3 - age);
}

/** What a part finds when it is words: everything that has all of them. */
function wordMatch({ part, words }: PartInput, total: number): MatchedPart {
  const known = words.filter(({ reading }) => reading.variants.length > 0);
  const fits = together(known);
  const isAsking = !part.isOptional && known.length > 0;
  return {
    part,
    words,
    fits,
    weight: rarity(fits, total) * (part.isOptional ? OPTIONAL_WEIGHT : 1),
    ...(isAsking ? { required: new Set(fits.keys()) } : {}),
  };
}

async function termMatch(
  input: PartInput,
  term: NamedTerm,
  titleShare: ReadonlyMap<number, number>,
  engine: Engine,
  total: number,
): Promise<MatchedPart> {
  const numbers = await engine.filter({ [term.key]: [term.id] });
  const chosen = new Set(numbers);
  const asWords = wordMatch(input, total);
  // What has the whole question in its title is meant, whether it was chosen for this value or not.
  const hidesTitle = [...titleShare.keys()].some((one) => one < total && !chosen.has(one));
  const isExact = EXACT_SYNONYMS.includes(term.key) || (term.isLabel && !hidesTitle);
  const found = [...asWords.fits.keys()].some((number) => number < total);
  const { key, id, label } = term;
  const chip = { key, value: id, label, text: input.part.text };
  if (!isExact && found) {
    // A narrower word that stands in texts: what has it, and after that what is chosen for the whole.
    const fits = new Map(asWords.fits);
    for (const number of chosen) if (!fits.has(number)) fits.set(number, ALMOST * CHOSEN);
    return { ...asWords, weighs: chip, fits };
  }
  const fits = new Map<number, number>();
  for (const [number, fit] of asWords.fits) {
    // A guide is chosen for nothing: that it names a value says as much.
    const isNamed = number >= total && fit >= NAMING;
    fits.set(number, isNamed ? CHOSEN + (1 - CHOSEN) * fit : ALMOST * fit);
  }
  for (const number of chosen) {
    fits.set(number, CHOSEN + (1 - CHOSEN) * (asWords.fits.get(number) ?? 0));
  }
  return {
    ...asWords,
    chip,
    // A guide is chosen for nothing: it has the words or it has not.
    required: new Set([...chosen, ...guidesIn(asWords.fits, total)]),
    fits,
    weight: rarity(chosen, total),
  };
}

async function placeMatch(
  { part, words }: PartInput,
  place: PlaceChoice,
  engine: Engine,
  total: number,
): Promise<MatchedPart> {
  const rings = await ringsAround(engine, place);
  const fits = new Map<number, number>();
  const here = new Set<number>();
  for (let number = 0; number < total; number += 1) {
    const ring = rings.ringOf(number);
    if (!ring) continue;
    fits.set(number, NEAR[ring]);
    if (ring !== 'land') here.add(number);
  }
  const { kind, id, name } = place;
  return {
    part,
    words,
    rings,
    chip: { key: kind, value: id, label: name, text: part.text },
    required: new Set(fits.keys()),
    fits,
    weight: rarity(here, total),
  };
}

/** Records that every part may be answered with, ascending. */
function inAll(parts: readonly MatchedPart[]): number[] {
  const [first, ...rest] = parts;
  return [...(first?.required ?? [])]
    .filter((number) => rest.every(({ required }) => required?.has(number)))
    .sort((a, b) => a - b);
}

function guidesIn(fits: ReadonlyMap<number, number>, total: number): number[] {
  return [...fits.keys()].filter((number) => number >= total);
}

function rarity(found: { readonly size: number }, total: number): number {
  return Math.log(1 + (total + 1) / (found.size + 1));
}

/** For each record that has every word of the question in its title: which share of the title they are. */
function titleShares(inputs: readonly PartInput[], fields: RecordFields): Map<number, number> {
  const words = inputs
    .filter(({ part }) => !part.isOptional)
    .flatMap((input) => input.words)
    .filter(({ reading }) => reading.variants.length > 0);
  const [first, ...rest] = words;
  const shares = new Map<number, number>();
  for (const [number, count] of first?.inTitle ?? []) {
    const others = rest.map(({ inTitle }) => inTitle.get(number));
    if (others.some((one) => one === undefined)) continue;
    const matched = others.reduce<number>((all, one) => all + (one ?? 0), count);
    shares.set(number, Math.min(1, matched / Math.max(1, fields.titleLength(number))));
  }
  return shares;
}

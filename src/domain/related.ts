/**
 * Which other initiatives belong on a page: those it names or that name it, and those that are most like it, with why. Likeness
 * is made once for the whole catalogue. Both pages of a pair name the other, so it is a question of pairs: the best pairs
 * first, as long as neither of the two has enough.
 */
import type { Initiative } from './initiative.ts';
import { slugify } from '../reader/words.ts';
import type { Vocabularies, VocabularyName } from '../schema/vocabulary.ts';
import { pieces, stemOf, wholeWord } from './search-words.ts';

type RelationKind =
  | 'onderdeelVan'
  | 'onderdelen'
  | 'aangepastVan'
  | 'aanpassingen'
  | 'opvolger'
  | 'voorganger'
  | 'zieOok';

interface Related {
  kind: RelationKind;
  initiatives: Initiative[];
}

/** Gives the relations that a fact says, from both sides. Kinds without any are left out. */
type FindRelated = (initiative: Initiative) => Related[];

/** Makes the look-ups once, for asking about each initiative. */
export function findRelatedIn(all: readonly Initiative[]): FindRelated {
  const bySlug = Map.groupBy(all, ({ slug }) => slug);
  const byWhole = Map.groupBy(all, ({ data }) => data.verwant?.onderdeelVan);
  const bySuccessor = Map.groupBy(all, ({ data }) => data.afloop?.opvolger);
  const byOrigin = Map.groupBy(all, ({ data }) => data.verwant?.aangepastVan);
  const pointers = all.flatMap((from) =>
    (from.data.verwant?.zieOok ?? []).map((to) => ({ from, to })),
  );
  const bySeeAlso = Map.groupBy(pointers, ({ to }) => to);
  const named = (slug: string | undefined) => bySlug.get(slug ?? '') ?? [];
  return ({ slug, data }) => {
    const { onderdeelVan, aangepastVan, zieOok = [] } = data.verwant ?? {};
    const seeAlso = [
      ...zieOok.flatMap(named),
      ...(bySeeAlso.get(slug) ?? []).map(({ from }) => from),
    ];
    const kinds: Related[] = [
      { kind: 'onderdeelVan', initiatives: named(onderdeelVan) },
      { kind: 'onderdelen', initiatives: byWhole.get(slug) ?? [] },
      { kind: 'opvolger', initiatives: named(data.afloop?.opvolger) },
      { kind: 'voorganger', initiatives: bySuccessor.get(slug) ?? [] },
      { kind: 'aangepastVan', initiatives: named(aangepastVan) },
      { kind: 'aanpassingen', initiatives: byOrigin.get(slug) ?? [] },
      { kind: 'zieOok', initiatives: [...new Set(seeAlso)] },
    ];
    return kinds.filter(({ initiatives }) => initiatives.length > 0);
  };
}

/** What two initiatives share: the kind of thing, and its id, code or word. */
export interface Shared {
  kind: 'aanpak' | 'sector' | 'doelgroep' | 'leerroute' | 'fase' | 'gemeente' | 'regio' | 'woord';
  id: string;
}

interface SimilarInitiative {
  initiative: Initiative;
  /** What they share, what says most first; at most three. */
  because: readonly Shared[];
}

/** The initiatives most like one, best first; at most {@link MOST}. Who is named here names this one too. */
type FindSimilar = (initiative: Initiative) => readonly SimilarInitiative[];

export const MOST = 5;
const MOST_REASONS = 3;
/** Less alike than this is chance: 1 is all they have, weighed by how rare it is. */
const LEAST = 0.16;
/** Pairs that each initiative puts forward: more than it can have, for others may be taken. */
const CANDIDATES = 16;
/** What more than so many share finds no pair by itself; it only counts in pairs found otherwise. Keeps the work in step with the catalogue. */
const WIDEST = 400;

/** How much each kind of thing says, when equally rare. */
const WEIGHTS: Record<Shared['kind'], number> = {
  aanpak: 1,
  sector: 1.1,
  doelgroep: 1,
  leerroute: 0.9,
  fase: 0.5,
  gemeente: 0.5,
  regio: 0.4,
  woord: 0.6,
};
/** One that works in more places than this is like none of them. */
const MOST_PLACES = 3;
/** What two share tells something when it is at least so rare: one in this many has it. */
const TELLING = 2.5;
const TELLING_WORD = 12;

interface Feature extends Shared {
  weight: number;
  /** Numbers of the initiatives that have it. */
  members: number[];
}

/** @param areRelated whether a source says that two belong together: their pages name one another already */
export function findSimilarIn(
  all: readonly Initiative[],
  vocabularies: Vocabularies,
  areRelated: (one: Initiative, other: Initiative) => boolean,
): FindSimilar {
  const features = featuresOf(all, vocabularies);
  const found = all.map((): { number: number; likeness: number }[] => []);
  for (const { one, other, likeness } of pairsOf(all.length, features)) {
    const [a, b] = [all[one], all[other]];
    const [ofOne, ofOther] = [found[one], found[other]];
    if (!a || !b || !ofOne || !ofOther) continue;
    if (ofOne.length >= MOST || ofOther.length >= MOST || areRelated(a, b)) continue;
    ofOne.push({ number: other, likeness });
    ofOther.push({ number: one, likeness });
  }
  const numbers = new Map(all.map((initiative, number) => [initiative.slug, number] as const));
  return ({ slug }) => {
    const number = numbers.get(slug) ?? -1;
    return (found[number] ?? []).flatMap((pair) => {
      const initiative = all[pair.number];
      return initiative
        ? [{ initiative, because: reasons(features[number], features[pair.number], all.length) }]
        : [];
    });
  };
}

/** For each initiative what it can share with others. What it alone has, and what all have, says nothing. */
function featuresOf(all: readonly Initiative[], vocabularies: Vocabularies): Feature[][] {
  const words = tellingWords(vocabularies);
  const index = new Map<string, Feature>();
  all.forEach((initiative, number) => {
    for (const { key, kind, id } of traitsOf(initiative, words)) {
      const known = index.get(key);
      if (known) known.members.push(number);
      else index.set(key, { kind, id, weight: 0, members: [number] });
    }
  });
  const features = all.map((): Feature[] => []);
  for (const feature of index.values()) {
    const { kind, members } = feature;
    if (members.length < 2) continue;
    feature.weight = WEIGHTS[kind] * Math.log(all.length / members.length);
    for (const number of members) features[number]?.push(feature);
  }
  return features;
}

function traitsOf(
  { data, coverage }: Initiative,
  words: ReadonlySet<string>,
): (Shared & { key: string })[] {
  const of = (kind: Shared['kind'], ids: readonly string[] = []) =>
    ids.map((id) => ({ key: `${kind}:${id}`, kind, id }));
  const few = (codes: readonly string[]) => (codes.length > MOST_PLACES ? [] : codes);
  const told = new Map(
    pieces(`${data.titel} ${data.samenvatting}`)
      .map((piece) => [stemOf(wholeWord(piece)), piece] as const)
      .filter(([stem]) => words.has(stem)),
  );
  return [
    ...of('aanpak', data.interventies),
    ...of('sector', data.sectoren),
    ...of('doelgroep', data.doelgroepen),
    ...of('leerroute', data.leerroutes),
    ...of('fase', data.fasen),
    ...of('gemeente', few(coverage.named)),
    ...of('regio', coverage.named.length > 0 ? few(coverage.regions) : []),
    ...[...told].map(([stem, piece]) => ({
      key: `woord:${stem}`,
      kind: 'woord' as const,
      id: piece.replace(/[^\p{L}\p{N}]+$/u, '').replace(/^[^\p{L}\p{N}]+/u, ''),
    })),
  ];
}

/** Lists whose words name work and people: that two texts share any other word says nothing. */
const WORD_LISTS: readonly VocabularyName[] = ['interventies', 'sectoren', 'doelgroepen'];

function tellingWords(vocabularies: Vocabularies): ReadonlySet<string> {
  const said = WORD_LISTS.flatMap((name) => vocabularies[name].waarden).flatMap((term) => [
    term.name,
    ...(term.synoniemen ?? []),
  ]);
  const single = said.filter((words) => pieces(words).length === 1 && slugify(words).length > 3);
  return new Set(single.map((word) => stemOf(wholeWord(word))));
}

interface Pair {
  one: number;
  other: number;
  likeness: number;
}

/** Likely pairs, the most alike first. Each initiative looks only at those with which it shares something rare enough. */
function pairsOf(total: number, features: readonly Feature[][]): Pair[] {
  const lengths = features.map((own) => Math.hypot(...own.map(({ weight }) => weight)) || 1);
  const pairs = new Map<number, Pair>();
  const scores = new Float64Array(total);
  features.forEach((own, number) => {
    const touched: number[] = [];
    for (const { members, weight } of own) {
      if (members.length > WIDEST) continue;
      for (const other of members) {
        if (other === number) continue;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] ?? 0) + weight * weight;
      }
    }
    const wide = new Set(own.filter(({ members }) => members.length > WIDEST));
    const best = bestOf(touched, (other) => (scores[other] ?? 0) / (lengths[other] ?? 1));
    for (const other of best) {
      const extra = (features[other] ?? [])
        .filter((feature) => wide.has(feature))
        .reduce((sum, { weight }) => sum + weight * weight, 0);
      const product = (lengths[number] ?? 1) * (lengths[other] ?? 1);
      const likeness = ((scores[other] ?? 0) + extra) / product;
      const [one, two] = number < other ? [number, other] : [other, number];
      if (likeness >= LEAST) pairs.set(one * total + two, { one, other: two, likeness });
    }
    for (const other of touched) scores[other] = 0;
  });
  // Rounded, so that the order of adding up cannot change the order of the pairs.
  const rounded = ({ likeness }: Pair) => Math.round(likeness * 1e9);
  return [...pairs.values()].sort(
    (a, b) => rounded(b) - rounded(a) || a.one - b.one || a.other - b.other,
  );
}

/** The few with the highest score, in one walk. */
function bestOf(numbers: readonly number[], scoreOf: (number: number) => number): number[] {
  const best: { number: number; score: number }[] = [];
  for (const number of numbers) {
    const score = scoreOf(number);
    if (best.length === CANDIDATES && score <= (best.at(-1)?.score ?? 0)) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--;
    best.splice(at, 0, { number, score });
    if (best.length > CANDIDATES) best.pop();
  }
  return best.map(({ number }) => number);
}

/** What says most first. One place is enough, and a word says something only when it is rare and little else is shared. */
function reasons(
  own: readonly Feature[] = [],
  others: readonly Feature[] = [],
  total: number,
): Shared[] {
  const theirs = new Set(others);
  const shared = own
    .filter((feature) => theirs.has(feature))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const isRare = ({ members }: Feature, oneIn: number) => members.length * oneIn <= total;
  const things = shared.filter(({ kind }) => kind !== 'woord');
  const telling = things.filter((one) => isRare(one, TELLING));
  const place = ['gemeente', 'regio']
    .map((kind) => telling.find((one) => one.kind === kind))
    .find((one) => one !== undefined);
  const plain = (telling.length > 0 ? telling : things).filter(
    (one) => one === place || (one.kind !== 'gemeente' && one.kind !== 'regio'),
  );
  const word = shared
    .filter((one) => one.kind === 'woord' && isRare(one, TELLING_WORD))
    .slice(0, 1);
  return [...plain, ...(plain.length < 2 ? word : [])]
    .slice(0, MOST_REASONS)
    .map(({ kind, id }) => ({ kind, id }));
}

/** What else a question leads to: guides, terms with a page of their own, and places. */
import { pathsFor } from '../domain/paths.ts';
import { pieces, wholeWord } from '../domain/search-words.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import type { Language } from '../i18n/language.ts';
import type { FindLabels } from '../i18n/find-labels.ts';
import type { AlsoFound, ReadChip } from './answer.ts';
import type { Grammar } from './grammar.ts';
import type { FindPageFiles } from './loaded-files.ts';
import type { Matched, MatchedPart } from './match.ts';

const MOST_GUIDES = 3;
const MOST_PLACES = 5;
/** So much better than the best initiative a guide must be to stand above it. */
const BETTER = 0.9;
/** And so much when the question asks to be told something. */
const TOLD = 0.6;
/** A guide whose title is so much like the question is asked for by name. */
const NAMED = 0.6;
/** A question with so much of a title asks what that title tells. */
const ASKED_TITLE = 0.66;

/** What the answer is looked up in. */
interface Known {
  /** Number of initiatives; guides have the numbers after them. */
  total: number;
  files: Pick<FindPageFiles, 'guides'>;
  grammar: Grammar;
  labels: Pick<FindLabels, 'find' | 'placeField'>;
}

/**
 * Guides, terms and places that fit the question.
 *
 * @param numbers initiatives that are found
 */
export async function alsoFound(
  question: string,
  matched: Matched,
  numbers: readonly number[],
  { total, files, grammar, labels }: Known,
): Promise<AlsoFound[]> {
  const { parts, scoreOf, shareOf, guides } = matched;
  const fitOf = (number: number) => scoreOf(number) * shareOf(number);
  const best = Math.max(0, ...numbers.map(fitOf));
  const lines = guides.length > 0 ? await files.guides() : [];
  const better = asks(question, grammar) ? TOLD : BETTER;
  const found = guides
    .flatMap((number) => {
      const line = lines[number - total];
      if (!line) return [];
      const { likeness, isNamed } = likenessOf(question, line.title, grammar);
      const above = isNamed || fitOf(number) > better * best;
      // Of several that are named the one whose title is most like the question.
      return [
        { line, rank: isNamed ? 100 * likeness : 0, fit: fitOf(number) * (1 + likeness), above },
      ];
    })
    .sort((a, b) => b.rank - a.rank || b.fit - a.fit)
    .slice(0, MOST_GUIDES)
    .map(({ line, above }, index): AlsoFound => {
      return {
        kind: 'gids',
        title: line.title,
        url: line.url,
        note: line.summary,
        above: above && index === 0,
      };
    });
  const asking = parts.filter(({ part }) => !part.isOptional);
  return [
    ...placesOf(parts, asking.length === 1, labels),
    ...found,
    ...asking.flatMap(({ chip, weighs }) =>
      [chip, weighs].flatMap((one) => (one ? termLinks(one, labels) : [])),
    ),
  ];
}

/** A title of two sentences is asked for by either: `Who may work? The rules by group`. */
const SENTENCE = /(?<=[?:])\s+/;

/** How much a question and a title, or a sentence of it, are the same words, and whether that is enough to ask for it by name. */
function likenessOf(question: string, title: string, grammar: Grammar) {
  const all = [title, ...title.split(SENTENCE)].map((one) => likeWords(question, one, grammar));
  return all.reduce((best, one) => (one.likeness > best.likeness ? one : best));
}

/** How much they are the same words, stop words too. */
function likeWords(question: string, title: string, grammar: Grammar) {
  const stems = (text: string) =>
    new Set(pieces(text).map((piece) => grammar.stemOf(wholeWord(piece))));
  const [asked, named] = [stems(question), stems(title)];
  const both = [...asked].filter((stem) => named.has(stem)).length;
  const likeness = (2 * both) / (asked.size + named.size);
  const isAll =
    both === asked.size || (asks(question, grammar) && both >= ASKED_TITLE * named.size);
  return { likeness, isNamed: likeness >= NAMED || (both > 1 && isAll) };
}

function asks(question: string, grammar: Grammar): boolean {
  return grammar.asks.test(question.trim());
}

/** A place that is all that is asked is the answer; one of several of a name is asked for. */
function placesOf(
  parts: readonly MatchedPart[],
  isAll: boolean,
  { placeField, find }: Pick<FindLabels, 'placeField' | 'find'>,
): AlsoFound[] {
  return parts.flatMap(({ part }) =>
    (part.places ?? []).slice(0, MOST_PLACES).map((place) => ({
      kind: 'plaats' as const,
      title: place.name,
      url: placeUrl(place, find.language),
      note: [placeField.kinds[place.kind], place.within].filter(Boolean).join(', '),
      above: isAll,
    })),
  );
}

function placeUrl({ kind, id }: PlaceChoice, language: Language): string {
  const paths = pathsFor(language);
  if (kind === 'gemeente') return paths.municipality(id);
  return kind === 'regio' ? paths.region(id) : paths.province(id);
}

/** Facets whose values have a page. */
const PAGES = { doelgroep: 'targetGroup', interventie: 'intervention', sector: 'sector' } as const;

function termLinks(
  { key, value, label }: ReadChip,
  { find }: Pick<FindLabels, 'find'>,
): AlsoFound[] {
  if (key !== 'doelgroep' && key !== 'interventie' && key !== 'sector') return [];
  const url = pathsFor(find.language)[PAGES[key]](value);
  return [{ kind: 'begrip', title: label, url, note: find.termKinds[key], above: false }];
}

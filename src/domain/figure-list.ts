/** All figures of the catalogue by kind: as a list to narrow and to page through, and the orders that a visitor may choose. */
import type { Labels } from '../i18n/nl.ts';
import type { Result } from '../schema/result.ts';
import { isTarget, OUTCOME_KINDS } from '../schema/result-kinds.ts';
import type { Source } from '../schema/source.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { figureOf } from './describe.ts';
import { compareNames } from '../reader/words.ts';
import { isOld, newestFirst, type Initiative } from './initiative.ts';
import { sourcesOf, speakersIn, toldBy, type ToldPiece, type ToldTexts } from './lessons.ts';
import type { LongList } from './long-list.ts';
import { termOf } from './terms.ts';

/** One figure, with the initiative that it tells of. */
interface ToldFigure {
  initiative: Initiative;
  result: Result;
  sources: readonly Source[];
}

/** The figures of one kind (`resultaatsoorten`). */
export interface KindFigures {
  kind: string;
  figures: readonly ToldFigure[];
}

/**
 * All figures by kind: what came out first, the strongest before the others, then reach and starts, then what was hoped for.
 * Within a kind the newest first; those without a moment last.
 */
export function figuresByKind(
  initiatives: readonly Initiative[],
  { resultaatsoorten }: Pick<Vocabularies, 'resultaatsoorten'>,
): KindFigures[] {
  const all = initiatives.flatMap((initiative) =>
    (initiative.data.resultaten ?? []).map((result) => ({
      initiative,
      result,
      sources: sourcesOf(result.bronnen, initiative),
    })),
  );
  return resultaatsoorten.waarden
    .map(({ id }) => ({
      kind: id,
      figures: all
        .filter(({ result }) => result.soort === id)
        .sort((a, b) => newestFirst(a.result.peildatum, b.result.peildatum)),
    }))
    .filter(({ figures }) => figures.length > 0)
    .sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
}

function rankOf(kind: string): number {
  if (isTarget({ soort: kind })) return 2;
  return OUTCOME_KINDS.includes(kind) ? -OUTCOME_KINDS.indexOf(kind) : 1;
}

// As a list.

/** What a list shows of a figure. */
export interface FigureLine {
  /** Of the initiative. */
  slug: string;
  title: string;
  /** Before the numeral, on a line of its own. */
  approximately?: string;
  /** With its sign; empty when the source gives no number. */
  numeral: string;
  text: string;
  /** Kind, moment and age. */
  note: string;
  /** A target is no outcome. */
  target?: true;
  old?: true;
  told: readonly ToldPiece[];
}

/** The value of a figure without a moment, where figures are found by year or age. */
export const NO_DATE = 'zonder-datum';

interface FigureParts {
  vocabularies: Vocabularies;
  labels: Labels;
  /** What is said around sources. */
  texts: ToldTexts;
  /** `YYYY-MM-DD`: whether a figure is old. */
  today: string;
}

/** All figures by kind, in the order of `figuresByKind`. */
export function figureList(
  kinds: readonly KindFigures[],
  { vocabularies, labels, texts, today }: FigureParts,
): LongList<FigureLine> {
  const lineOf = ({ initiative, result, sources }: ToldFigure): FigureLine => {
    const figure = figureOf(result, vocabularies, today, labels);
    return {
      slug: initiative.slug,
      title: initiative.data.titel,
      ...(figure.approximately && { approximately: figure.approximately }),
      numeral: figure.numeral + (figure.percent ? '%' : ''),
      text: figure.text,
      note: figure.note,
      ...(figure.target && { target: true }),
      ...(figure.old && { old: true }),
      told: toldBy(initiative, sources, texts),
    };
  };
  const ageOf = ({ peildatum }: Result) =>
    peildatum ? (isOld(peildatum, today) ? 'oud' : 'recent') : NO_DATE;
  return {
    groupFacet: 'soort',
    groups: kinds.map(({ kind }) => {
      const { name, definitie } = termOf(vocabularies, 'resultaatsoorten', kind);
      return { id: kind, name, about: definitie };
    }),
    kinds: {},
    items: kinds.flatMap(({ kind, figures }) =>
      figures.map((figure) => ({
        group: kind,
        initiative: figure.initiative,
        values: {
          soort: [kind],
          leeftijd: [ageOf(figure.result)],
          jaar: [figure.result.peildatum?.slice(0, 4) ?? NO_DATE],
          wie: speakersIn(figure.sources),
        },
        line: lineOf(figure),
      })),
    ),
  };
}

// The order of figures of one kind, as a visitor chooses it.

/** By initiative, or by what was counted; without a choice the newest stand first. */
type FigureOrder = 'initiatief' | 'eenheid';

/** By name of the order the numbers of all figures, in that order; `kinds` holds them in the order of the list. */
export function figureOrders(kinds: readonly KindFigures[]): Record<FigureOrder, number[]> {
  const figures = kinds
    .flatMap((one) => one.figures)
    .map(({ initiative, result: { eenheid = '', waarde } }, number) => ({
      number,
      initiative: initiative.data.titel,
      unit: eenheid,
      value: waarde,
    }));
  const numbers = (order: FigureOrder) => orderFigures(figures, order).map(({ number }) => number);
  return { initiatief: numbers('initiatief'), eenheid: numbers('eenheid') };
}

interface OrderedFigure {
  initiative: string;
  /** Empty when the source gives no number. */
  unit: string;
  value: number | undefined;
}

/**
 * A new list in this order; equals keep theirs. Numbers are only held against numbers of the same unit, the largest first; what
 * has no number comes last.
 */
export function orderFigures<T extends OrderedFigure>(
  figures: readonly T[],
  order: FigureOrder,
): T[] {
  if (order === 'initiatief')
    return [...figures].sort((a, b) => compareNames(a.initiative, b.initiative));
  return [...figures].sort(
    (a, b) =>
      Number(a.unit === '') - Number(b.unit === '') ||
      compareNames(a.unit, b.unit) ||
      (b.value ?? 0) - (a.value ?? 0),
  );
}

/** What a card in a list of results shows. Rendered in the page at build time, and filled in the browser after filtering. */
import type { Labels } from '../i18n/nl.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { isTarget } from '../schema/result-kinds.ts';
import {
  describeEvidence,
  describePeriod,
  describeWhere,
  figureInShort,
  groupFigures,
} from './describe.ts';
import { itemsPerFile } from './list-files.ts';
import { lastNewsOf, type Initiative } from './initiative.ts';
import { pathsFor } from './paths.ts';
import type { Places } from '../reader/places.ts';
import { termOf } from './terms.ts';

/**
 * Cards travel to the browser in files, neighbours in the list without a search term together. Up to some size the whole
 * catalogue is one file: it is there as soon as the filters are, and later filters need no network at all. Of a larger one
 * a wide filter finds its first page in two or three files, and a narrow one loads little that it does not show.
 * The numbers are those that were fastest in `npm run bench`.
 *
 * @param total number of initiatives in the catalogue
 * @returns how many cards are in one file
 */
export function cardsPerFile(total: number): number {
  return itemsPerFile(total, PART);
}

/** About 7 KB over the line. */
const PART = 64;

export interface Card {
  titel: string;
  url: string;
  samenvatting: string;
  waar: string;
  trekker: string;
  aanpak: string;
  periode: string;
  /** Level of evidence, `0` to `3`. */
  niveau: string;
  bewijs: string;
  /** Last news, as it is read: `mei 2018`; empty when no source has a date. */
  laatste: string;
  cijfer?: KeyFigure;
}

/** Name of an initiative in its address. */
export function slugOfCard({ url }: Pick<Card, 'url'>): string {
  return url.split('/').at(-2) ?? '';
}

/** The figure that says most of an initiative: an outcome if it has one, else how many it reached. */
interface KeyFigure {
  /** With its sign and, of a part, the whole: `44%`, `49 van 70`. */
  getal: string;
  /** What it counts, and when: `deelnemers kregen een contract, 2021`. */
  tekst: string;
  /** Year of the figure; without one nobody knows how old it is. */
  jaar?: number;
}

function keyFigureOf({ data }: Initiative, labels: Labels): KeyFigure | undefined {
  const { outcomes, other } = groupFigures(data.resultaten);
  const lead = [...outcomes, ...other].find(
    (one) => one.waarde !== undefined && one.soort !== 'overig' && !isTarget(one),
  );
  if (!lead) return undefined;
  const { peildatum } = lead;
  const { numeral, text } = figureInShort(lead, labels);
  return {
    getal: numeral,
    tekst: peildatum ? `${text}, ${labels.language.formatDate(peildatum)}` : text,
    ...(peildatum ? { jaar: Number(peildatum.slice(0, 4)) } : {}),
  };
}

/** An initiative in short, with its texts ready to show: the browser needs no lists to draw it. */
export function cardOf(
  initiative: Initiative,
  vocabularies: Vocabularies,
  places: Places,
  t: Labels,
): Card {
  const { data, slug, evidence } = initiative;
  const lastNews = lastNewsOf(initiative);
  const figure = keyFigureOf(initiative, t);
  const label = (id: string) => termOf(vocabularies, 'interventies', id).name;
  return {
    titel: data.titel,
    url: pathsFor(t.language).initiative(slug),
    samenvatting: data.samenvatting,
    waar: describeWhere(initiative, places, t),
    trekker: termOf(vocabularies, 'trekkers', data.trekker).name,
    aanpak: data.interventies
      .slice(0, 2)
      .map((id, index) => (index === 0 ? label(id) : label(id).toLowerCase()))
      .join(', '),
    periode: describePeriod(initiative, vocabularies, t),
    niveau: String(evidence.level),
    bewijs: describeEvidence(initiative, vocabularies),
    laatste: lastNews ? t.language.formatDate(lastNews) : '',
    ...(figure ? { cijfer: figure } : {}),
  };
}

/** An initiative as the selection shows it: made at build, one small file each, so that the browser needs no lists of its own. */
import { capitalise } from '../i18n/nl-language.ts';
import type { Labels } from '../i18n/nl.ts';
import type { SelectionLabels } from '../i18n/nl-selection.ts';
import type { Places } from '../reader/places.ts';
import type { LawChange } from '../schema/guide.ts';
import type { Result } from '../schema/result.ts';
import { isTarget } from '../schema/result-kinds.ts';
import type { Vocabularies, VocabularyName } from '../schema/vocabulary.ts';
import { citeSource } from './citation.ts';
import {
  describeEvidence,
  describePeriod,
  describeStudy,
  describeVoice,
  figureOf,
  groupFigures,
} from './describe.ts';
import { contactOf, factsOf } from './facts.ts';
import { changesSince, newestMoment } from './guides-and-law.ts';
import { lastNewsOf, type Initiative } from './initiative.ts';
import { termOf } from './terms.ts';

/** One statement in a cell. */
export interface Line {
  /** A numeral before the text, with its sign: `44%`, `ca. 49`. */
  figure?: string;
  text: string;
  /** Smaller, below: kind and moment of a figure, who says so. */
  note?: string;
  href?: string;
  /** Numbers in the list of sources, from 1. */
  refs?: number[];
  /** A figure older than five years, or of an unknown moment. */
  isOld?: true;
}

const IN_SHORT = [
  'what',
  'forWhom',
  'where',
  'lead',
  'status',
  'lastNews',
  'period',
  'duration',
  'entry',
  'costs',
] as const;
/** Rows that say in short what an initiative is. */
export const FACT_ROWS = [...IN_SHORT, 'contact'] as const;
/** Rows with figures. A target has a heading of its own: it is no outcome. */
export const FIGURE_ROWS = ['outcome', 'reach', 'target'] as const;
export const LESSON_ROWS = ['helped', 'hindered', 'needed'] as const;
/** The rows of a comparison, in their order. */
export const ROWS = [
  ...IN_SHORT,
  ...FIGURE_ROWS,
  'evidence',
  ...LESSON_ROWS,
  'sources',
  'contact',
] as const;
export type RowName = (typeof ROWS)[number];

/** What `/selectie/gegevens/<slug>.json` holds. */
export interface SelectionEntry {
  slug: string;
  title: string;
  summary: string;
  /** `YYYY-MM-DD` */
  checked: string;
  /** Level of evidence, 0 to 3. */
  level: number;
  /** What the rung of evidence means. */
  rung: string;
  /** Rows without anything known are left out. */
  rows: Partial<Record<RowName, Line[]>>;
  studies: Line[];
  /** Commit of the repository that it is of, when that is known. */
  commit?: string;
  /** In the order of their numbers, as lines for a list of sources. */
  sources: { text: string; href?: string }[];
  /** What changed in the law since the newest source. */
  law?: { since: string; changes: string[] };
}

/** What the file of a former name holds: the name that the initiative has now. */
export interface MovedEntry {
  now: string;
}

interface Known {
  vocabularies: Vocabularies;
  places: Places;
  lawChanges: readonly LawChange[];
  /** `YYYY-MM-DD`: an old figure is said to be old. */
  today: string;
  /** What the site was built of, when the build knows it. */
  commit?: string | undefined;
  labels: Labels;
  selection: SelectionLabels;
}

/** What the selection keeps and shows of one initiative; rows that would be empty are left out. */
export function selectionEntry(initiative: Initiative, known: Known): SelectionEntry {
  const { data, slug, evidence } = initiative;
  const { vocabularies, labels, selection, commit } = known;
  const rows = Object.entries(rowsOf(initiative, known)).filter(([, lines]) => lines.length > 0);
  return {
    slug,
    title: data.titel,
    summary: data.samenvatting,
    checked: data.gecontroleerd,
    ...(commit ? { commit } : {}),
    level: evidence.level,
    rung: termOf(vocabularies, 'bewijskracht', evidence.rung).definitie,
    rows: Object.fromEntries(rows),
    studies: (data.onderzoek ?? []).map((study) => ({
      text: study.titel,
      note: describeStudy(study, vocabularies, labels),
      refs: numbersOf([study.bron], initiative),
    })),
    sources: data.bronnen.map((source) => ({
      text: citeSource(source, selection),
      ...(source.url && source.adresTonen !== false ? { href: source.url } : {}),
    })),
    ...lawSince(initiative, known),
  };
}

function rowsOf(initiative: Initiative, known: Known): Record<RowName, Line[]> {
  const { data } = initiative;
  const { vocabularies, places, labels } = known;
  const { outcomes, other } = groupFigures(data.resultaten);
  const figures = (results: readonly Result[]) =>
    results.map((result) => figureLine(result, initiative, known));
  const terms = (name: VocabularyName, ids: readonly string[] = []): Line[] =>
    ids.map((id) => ({ text: termOf(vocabularies, name, id).name }));
  const facts = factsOf(initiative, vocabularies, places, labels);
  const where = facts.find(({ field }) => field === 'bereik');
  const last = lastNewsOf(initiative);
  return {
    what: terms('interventies', data.interventies),
    forWhom: terms('doelgroepen', data.doelgroepen),
    where: (where?.items ?? []).map(({ label }) => ({ text: label })),
    lead: terms('trekkers', [data.trekker]),
    status: [...terms('status', [data.status]), ...endingLines(initiative, known)],
    lastNews: [
      {
        text: last
          ? capitalise(labels.language.formatDate(last))
          : capitalise(labels.common.noDatedSource),
      },
    ],
    period:
      data.looptijd?.start || data.looptijd?.einde
        ? [{ text: describePeriod(initiative, vocabularies, labels) }]
        : [],
    duration: [...practical('duur', initiative), ...practical('intensiteit', initiative)],
    entry: practical('instapeisen', initiative),
    costs: practical('kosten', initiative),
    outcome: figures(outcomes.filter((result) => !isTarget(result))),
    reach: figures(other.filter((result) => !isTarget(result))),
    target: figures((data.resultaten ?? []).filter(isTarget)),
    evidence: [{ text: describeEvidence(initiative, vocabularies) }],
    helped: lessons('succesfactor', initiative, known),
    hindered: lessons('knelpunt', initiative, known),
    needed: lessons('voorwaarde', initiative, known),
    sources: sourceLines(initiative, known),
    contact: contactLines(initiative),
  };
}

function figureLine(result: Result, initiative: Initiative, known: Known): Line {
  const { vocabularies, today, labels } = known;
  const figure = figureOf(result, vocabularies, today, labels);
  const numeral = figure.percent ? `${figure.numeral}%` : figure.numeral;
  return {
    ...(numeral ? { figure: figure.approximately ? labels.card.about(numeral) : numeral } : {}),
    text: numeral ? figure.text : capitalise(figure.text),
    ...noteOf([figure.note, describeVoice(result.bronnen, initiative.data.bronnen, labels)]),
    refs: numbersOf(result.bronnen, initiative),
    ...(figure.old ? { isOld: true as const } : {}),
  };
}

function lessons(kind: string, initiative: Initiative, { labels }: Known): Line[] {
  return (initiative.data.lessen ?? [])
    .filter(({ soort }) => soort === kind)
    .map(({ tekst, bronnen }) => ({
      text: tekst,
      ...noteOf([describeVoice(bronnen, initiative.data.bronnen, labels)]),
      refs: numbersOf(bronnen, initiative),
    }));
}

function practical(kind: string, initiative: Initiative): Line[] {
  return (initiative.data.traject ?? [])
    .filter(({ soort }) => soort === kind)
    .map(({ tekst, bronnen }) => ({ text: tekst, refs: numbersOf(bronnen, initiative) }));
}

/** Why it stopped, and what it became. */
function endingLines(initiative: Initiative, { vocabularies }: Known): Line[] {
  const { reden, werd, bronnen = [] } = initiative.data.afloop ?? {};
  const reason = reden && `${termOf(vocabularies, 'redenen-van-einde', reden).name}.`;
  const text = [reason, werd].filter(Boolean).join(' ');
  return text ? [{ text, refs: numbersOf(bronnen, initiative) }] : [];
}

/** How many sources there are, and who speaks in them. */
function sourceLines({ data }: Initiative, { vocabularies, selection }: Known): Line[] {
  const kinds = vocabularies.bronsoorten.waarden.flatMap(({ id, name }) => {
    const count = data.bronnen.filter(({ soort }) => soort === id).length;
    return count > 0 ? [`${name.toLowerCase()} ${count}`] : [];
  });
  return [{ text: selection.sourceCount(data.bronnen.length), ...noteOf(kinds) }];
}

function contactLines(initiative: Initiative): Line[] {
  const contact = contactOf(initiative);
  return contact ? [{ text: contact.label, ...(contact.href ? { href: contact.href } : {}) }] : [];
}

/** Each change as `Wet inburgering 2021, sinds 1 januari 2022`. */
function lawSince(initiative: Initiative, known: Known): Pick<SelectionEntry, 'law'> {
  const { lawChanges, vocabularies, labels } = known;
  const newest = newestMoment(initiative);
  const changes = changesSince(initiative, lawChanges, vocabularies);
  if (!newest || changes.length === 0) return {};
  return {
    law: {
      since: labels.law.title(labels.language.formatDate(newest)),
      changes: changes.map(
        ({ titel, datum }) => `${titel}, ${labels.law.since(labels.language.formatDate(datum))}`,
      ),
    },
  };
}

function noteOf(parts: readonly string[]): Pick<Line, 'note'> {
  const note = capitalise(parts.filter(Boolean).join(', '));
  return note ? { note } : {};
}

function numbersOf(ids: readonly string[], { data }: Initiative): number[] {
  return ids
    .map((id) => data.bronnen.findIndex((source) => source.id === id) + 1)
    .filter((number) => number > 0);
}

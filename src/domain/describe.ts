/** An initiative in short texts that several pages show: where, when, how strong the evidence, its figures, who says so. */
import { capitalise } from '../i18n/nl-language.ts';
import { isOld, lastNewsOf, type Initiative } from './initiative.ts';
import type { Study } from '../schema/groups.ts';
import type { Result } from '../schema/result.ts';
import { isTarget, OUTCOME_KINDS } from '../schema/result-kinds.ts';
import type { Source } from '../schema/source.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { placeName, type Places } from '../reader/places.ts';
import { termOf } from './terms.ts';

/** `Rotterdam`, `Arnhem, Nijmegen en 3 andere`, `Regio Twente`, `Heel Nederland`. */
export function describeWhere({ data, coverage }: Initiative, places: Places, t: Labels): string {
  if (coverage.nationwide) return t.common.nationwide;
  if (data.bereik === 'onbekend') return t.common.placeUnknown;
  const names = [
    ...(data.provincies ?? []).map((name) => t.common.province(name)),
    ...(data.arbeidsmarktregios ?? []).map((name) => t.common.region(name)),
    ...coverage.named.map((code) => municipalityName(code, places)),
  ];
  return names.length <= 3
    ? t.language.formatList(names)
    : `${names.slice(0, 2).join(', ')} ${t.common.andMore(names.length - 2)}`;
}

/** What people call a municipality; its code when there is none with that code. */
export function municipalityName(code: string, places: Places): string {
  const municipality = places.municipalityByCode.get(code);
  return municipality ? placeName(municipality) : code;
}

/** The period and whether it still runs, as far as sources say. Empty only when nothing is known of an ended one. */
export function describePeriod(
  { data }: Initiative,
  vocabularies: Vocabularies,
  t: Labels,
): string {
  const { start, einde } = data.looptijd ?? {};
  if (start && einde)
    return capitalise(t.period.between(t.language.formatDate(start), t.language.formatDate(einde)));
  if (einde) return t.period.until(t.language.formatDate(einde));
  if (data.status === 'onbekend') {
    return start ? t.period.started(t.language.formatDate(start)) : t.period.unknownIfRunning;
  }
  const status = termOf(vocabularies, 'status', data.status).name;
  if (!start) return status;
  return data.status === 'lopend'
    ? t.period.since(t.language.formatDate(start))
    : `${t.period.started(t.language.formatDate(start))}, ${status.toLowerCase()}`;
}

/** `Laatste bericht: mei 2018`, or that no source has a date. */
export function describeLastNews(initiative: Pick<Initiative, 'data'>, t: Labels): string {
  const date = lastNewsOf(initiative);
  return date ? t.common.lastNews(t.language.formatDate(date)) : t.common.noDatedSource;
}

/** `Effect onderzocht: geen effect gevonden`. */
export function describeEvidence({ evidence }: Initiative, vocabularies: Vocabularies): string {
  const rung = termOf(vocabularies, 'bewijskracht', evidence.rung).name;
  if (!evidence.direction) return rung;
  const direction = termOf(vocabularies, 'onderzoeksrichtingen', evidence.direction).name;
  return `${rung}: ${direction.toLowerCase()}`;
}

/** A study in a line: kind, who did it, when, and what it found. */
export function describeStudy(
  { soort, door, jaar, richting }: Study,
  vocabularies: Vocabularies,
  { initiative: t }: Labels,
): string {
  const about = [
    termOf(vocabularies, 'onderzoekssoorten', soort).name,
    ...(door ? [t.studyBy(door)] : []),
    ...(jaar ? [String(jaar)] : []),
  ].join(', ');
  if (!richting) return about;
  return `${about}. ${termOf(vocabularies, 'onderzoeksrichtingen', richting).name}.`;
}

// A figure in words and numerals, as a page shows it.

export interface Figure {
  /** Before the numeral, on a line of its own. */
  approximately: string;
  /** With its sign for euros; empty when the source gives no number. */
  numeral: string;
  percent: boolean;
  text: string;
  /** Kind, moment and age. */
  note: string;
  /** A target is no outcome. */
  target: boolean;
  old: boolean;
}

/**
 * A figure in words and numerals.
 *
 * @param today `YYYY-MM-DD`
 */
export function figureOf(
  result: Result,
  vocabularies: Vocabularies,
  today: string,
  { initiative: t, language }: Labels,
): Figure {
  const old = isOld(result.peildatum, today);
  const percent = result.eenheid === 'procent';
  const euro = result.eenheid === 'euro';
  const unit = percent || euro ? '' : (result.eenheid ?? '');
  const total =
    result.van === undefined ? unit : t.ofTotal(language.formatNumber(result.van), unit);
  const numeral = result.waarde === undefined ? '' : language.formatNumber(result.waarde);
  const notes = [
    // "Other" says nothing of a figure.
    ...(result.soort === 'overig'
      ? []
      : [termOf(vocabularies, 'resultaatsoorten', result.soort).name]),
    result.peildatum ? language.formatDate(result.peildatum) : t.noDate,
    ...(old && result.peildatum ? [t.oldFigure] : []),
    ...(result.tegenspraak ? [t.contradicted] : []),
  ];
  return {
    approximately: result.ongeveer ? t.approximately : '',
    numeral: euro && numeral ? `€ ${numeral}` : numeral,
    percent,
    text: [total, result.tekst].filter(Boolean).join(' '),
    note: capitalise(notes.join(', ')),
    target: isTarget(result),
    old,
  };
}

/**
 * A figure in a line: `49 van 70`, `44%`, `ca. 60` (empty when the source gives no number), and what it counts.
 */
export function figureInShort(
  { waarde, van, eenheid = '', ongeveer, tekst }: Result,
  { card: t, language }: Pick<Labels, 'card' | 'language'>,
): { numeral: string; text: string } {
  if (waarde === undefined) return { numeral: '', text: tekst };
  const number = language.formatNumber(waarde);
  const signs: Record<string, string> = { procent: `${number}%`, euro: `€ ${number}` };
  const whole = van === undefined ? number : t.outOf(number, language.formatNumber(van));
  const numeral = signs[eenheid] ?? whole;
  return {
    numeral: ongeveer ? t.about(numeral) : numeral,
    text: [signs[eenheid] ? '' : eenheid, tekst].filter(Boolean).join(' '),
  };
}

/** The figures of an initiative as its page shows them. */
export interface FigureGroups {
  /** What came out, the strongest first; a target of the same measure stands behind its outcome. */
  outcomes: readonly Result[];
  /** Reach, starts and other figures: smaller, below. */
  other: readonly Result[];
  /** Targets that nothing stands against. */
  targets: readonly Result[];
}

/** Retained work says more than placement, placement more than a finished course. */
export function groupFigures(results: readonly Result[] = []): FigureGroups {
  const targets = results.filter(isTarget);
  const rank = ({ soort, waarde }: Result) =>
    waarde === undefined ? -1 : OUTCOME_KINDS.indexOf(soort);
  const outcomes = results.filter((result) => rank(result) >= 0).sort((a, b) => rank(b) - rank(a));
  const other = results.filter((result) => !targets.includes(result) && rank(result) < 0);
  const ofOutcomes = targets.filter((target) => sharesMeasure(target, outcomes));
  const ofOther = targets.filter(
    (target) => !ofOutcomes.includes(target) && sharesMeasure(target, other),
  );
  return {
    outcomes: withTargets(outcomes, ofOutcomes),
    other: withTargets(other, ofOther),
    targets: targets.filter((target) => !ofOutcomes.includes(target) && !ofOther.includes(target)),
  };
}

function sharesMeasure({ maat }: Result, figures: readonly Result[]): boolean {
  return maat !== undefined && figures.some((figure) => figure.maat === maat);
}

/** Behind the last figure of a measure stands what was hoped for. */
function withTargets(figures: readonly Result[], targets: readonly Result[]): Result[] {
  return figures.flatMap((figure, index) => {
    const isLast = !sharesMeasure(figure, figures.slice(index + 1));
    return [figure, ...targets.filter(({ maat }) => isLast && maat === figure.maat)];
  });
}

// Who says so.

/** So many are named; more say no more. */
const MOST_VOICES = 2;

/**
 * Who speaks in the sources of a statement: `volgens de uitvoerder`, `volgens onderzoek en De Gelderlander`.
 *
 * @param ids of the sources that the statement names
 * @param sources of the initiative
 */
export function describeVoice(
  ids: readonly string[],
  sources: readonly Source[],
  { initiative: { voices } }: Labels,
): string {
  const named = ids.flatMap((id) => sources.filter((source) => source.id === id));
  const names = [...new Set(named.map((source) => voiceOf(source, voices)))];
  const shown = names.slice(0, MOST_VOICES);
  if (shown.length === 0) return '';
  return voices.according(names.length > MOST_VOICES ? [...shown, voices.others] : shown);
}

function voiceOf({ soort, uitgever }: Source, voices: Labels['initiative']['voices']): string {
  switch (soort) {
    case 'eigen':
      return voices.own;
    case 'onderzoek':
      return voices.research;
    default:
      return uitgever;
  }
}

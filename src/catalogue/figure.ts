/** A figure in words and numerals, as a page shows it. */
import { formatDate, formatNumber } from '../i18n/format.ts';
import type { Labels } from '../i18n/nl.ts';
import { TARGET_KINDS, type Result } from '../schema/result.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { isOld } from './freshness.ts';
import { termOf } from './terms.ts';

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

/** @param today `YYYY-MM-DD` */
export function figureOf(
  result: Result,
  vocabularies: Vocabularies,
  today: string,
  { initiative: t }: Labels,
): Figure {
  const old = isOld(result.peildatum, today);
  const percent = result.eenheid === 'procent';
  const euro = result.eenheid === 'euro';
  const unit = percent || euro ? '' : (result.eenheid ?? '');
  const total = result.van === undefined ? unit : t.ofTotal(formatNumber(result.van), unit);
  const numeral = result.waarde === undefined ? '' : formatNumber(result.waarde);
  const notes = [
    termOf(vocabularies, 'resultaatsoorten', result.soort).label.nl,
    result.peildatum ? formatDate(result.peildatum) : t.noDate,
    ...(old ? [t.oldFigure] : []),
  ];
  return {
    approximately: result.ongeveer ? t.approximately : '',
    numeral: euro && numeral ? `€ ${numeral}` : numeral,
    percent,
    text: [total, result.tekst].filter(Boolean).join(' '),
    note: notes.join(', '),
    target: TARGET_KINDS.includes(result.soort),
    old,
  };
}

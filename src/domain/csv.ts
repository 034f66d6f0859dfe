/** Lists as CSV that opens right in a Dutch Excel. */
import type { FindLabels } from '../i18n/find-labels.ts';
import type { SelectionLabels } from '../i18n/nl-selection.ts';
import type { Card } from './cards.ts';
import { pathsFor } from './paths.ts';
import { ROWS, type Line, type SelectionEntry } from './selection-entry.ts';

/** Says to Excel that this is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would read as a formula. */
const FORMULA = /^[\s\u00A0]*[=+\-@]|^[\t\r\n]/;

/**
 * Rows as a file: UTF-8 with its mark, `;` between cells, lines as Windows ends them. A cell that a spreadsheet could run as
 * a formula gets an apostrophe before it, which makes it text.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(cellOf).join(';'));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The selection: a row for each initiative, with the rows of the comparison as columns.
 *
 * @param notes by slug
 * @param origin `https://initiatievenwijzer.nl`
 */
export function selectionCsv(
  entries: readonly SelectionEntry[],
  notes: Readonly<Record<string, string>>,
  origin: string,
  { csv: t, rows, dossier, language }: SelectionLabels,
): string {
  const head = [
    t.name,
    t.summary,
    ...ROWS.map((name) => rows[name]),
    dossier.sources,
    t.page,
    t.checked,
    t.note,
  ];
  return toCsv([
    head,
    ...entries.map((entry) => [
      entry.title,
      entry.summary,
      ...ROWS.map((name) => (entry.rows[name] ?? []).map(lineText).join('\n')),
      entry.sources.map(({ text, href }) => [text, href].filter(Boolean).join(' ')).join('\n'),
      origin + pathsFor(language).initiative(entry.slug),
      language.formatDate(entry.checked),
      notes[entry.slug] ?? '',
    ]),
  ]);
}

/** A statement in one line: figure, text, and between brackets its kind, moment and who says so. */
function lineText({ figure, text, note }: Line): string {
  return [figure, text, note && `(${note})`].filter(Boolean).join(' ');
}

/**
 * What was found: a row for each card.
 *
 * @param publishers address of a page to who published its sources
 */
export function cardsCsv(
  cards: readonly Card[],
  publishers: Readonly<Record<string, string>>,
  origin: string,
  { csv: t, rows }: SelectionLabels,
  labels: Pick<FindLabels, 'card'>,
): string {
  const head = [
    t.name,
    t.summary,
    rows.where,
    rows.lead,
    t.approach,
    rows.period,
    rows.evidence,
    rows.lastNews,
    t.figure,
    t.publishers,
    t.page,
  ];
  return toCsv([
    head,
    ...cards.map((card) => [
      card.titel,
      card.samenvatting,
      card.waar,
      card.trekker,
      card.aanpak,
      card.periode,
      card.bewijs,
      card.laatste || labels.card.noDate,
      card.cijfer ? `${card.cijfer.getal} ${card.cijfer.tekst}` : '',
      publishers[card.url] ?? '',
      origin + card.url,
    ]),
  ]);
}

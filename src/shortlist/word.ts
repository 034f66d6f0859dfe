/** The dossier as a Word file. Loaded when it is asked for: the library weighs about 70 KB compressed. */
import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { citeEntry } from '../domain/citation.ts';
import { compare, inCell, MOST_COMPARED, SHORT_ROWS } from '../domain/comparison.ts';
import { pathsFor } from '../domain/paths.ts';
import {
  FACT_ROWS,
  FIGURE_ROWS,
  LESSON_ROWS,
  type Line,
  type RowName,
  type SelectionEntry,
} from '../domain/selection-entry.ts';
import type { SelectionLabels } from '../i18n/nl-selection.ts';
import type { DossierContent } from './dossier.tsx';
import {
  behindOneAnother,
  dutch,
  heading,
  labelled,
  link,
  SMALL,
  small,
  statement,
  text,
} from './word-parts.ts';

/** In twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1000;
const PETROL = '0D4A57';

/** Makes the file. */
export function wordFile(content: DossierContent, t: SelectionLabels): Promise<Blob> {
  const { title, entries } = content;
  const compared = entries.slice(0, MOST_COMPARED);
  const isWide = compared.length > 3;
  const document = new Document({
    title,
    creator: t.site,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: t.language.locale } } },
        heading1: { run: { font: 'Calibri', color: PETROL, size: 32 } },
        heading2: { run: { font: 'Calibri', color: PETROL, size: 26 } },
        heading3: { run: { font: 'Calibri', color: PETROL, size: 22, bold: true } },
        hyperlink: { run: { color: PETROL, underline: {} } },
      },
    },
    sections: [
      { properties: page(false), children: titlePage(content, t) },
      ...(compared.length > 1
        ? [{ properties: page(isWide), children: comparison(compared, content, isWide, t) }]
        : []),
      { properties: page(false), children: entries.flatMap((entry) => sheet(entry, content, t)) },
    ],
  });
  return Packer.toBlob(document);
}

function page(isWide: boolean) {
  // The library turns width and height itself.
  const orientation = isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  return { page: { size: { ...A4, orientation }, margin } };
}

function titlePage(content: DossierContent, t: SelectionLabels): Paragraph[] {
  const { title, place, today, address, entries } = content;
  return [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...(place ? [text(place)] : []),
    text(t.dossier.made(t.language.formatDate(today))),
    heading(t.dossier.contents, HeadingLevel.HEADING_2),
    ...entries.map((entry, index) => text(`${index + 1}. ${entry.title}`)),
    text(''),
    small(t.dossier.reading),
    new Paragraph({
      children: [
        new TextRun({ text: t.dossier.from('').trimEnd() + ' ', size: SMALL }),
        link(address, address, SMALL),
      ],
    }),
  ];
}

function comparison(
  entries: readonly SelectionEntry[],
  { notes, origin }: DossierContent,
  isWide: boolean,
  t: SelectionLabels,
) {
  const room = (isWide ? A4.height : A4.width) - 2 * MARGIN;
  const first = Math.round(room * (isWide ? 0.12 : 0.16));
  const column = Math.floor((room - first) / entries.length);
  const cell = (children: Paragraph[], width: number, isOdd = false) =>
    new TableCell({
      children,
      width: { size: width, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(isOdd ? { shading: { fill: 'E3EEF0' } } : {}),
    });
  const head = new TableRow({
    tableHeader: true,
    children: [
      cell([small('')], first),
      ...entries.map(({ title, slug }) =>
        cell(
          [
            new Paragraph({
              children: [link(title, origin + pathsFor(t.language).initiative(slug), SMALL)],
            }),
          ],
          column,
        ),
      ),
    ],
  });
  const rows = compare(entries).map(({ name, cells, isSame, odd }) =>
    row(
      `${t.rows[name]} ${isSame ? '=' : '≠'}`,
      cells.map((lines, index) => [
        ...(odd[index] ? [small(`${t.compare.key.odd}:`, { italics: true })] : []),
        ...inColumn(name, lines, entries[index]),
      ]),
      odd,
    ),
  );
  const noted = entries.some(({ slug }) => notes[slug])
    ? [
        row(
          t.note.row,
          entries.map(({ slug }) => [small(notes[slug] ?? '')]),
          [],
        ),
      ]
    : [];
  function inColumn(name: RowName, lines: readonly Line[], entry: SelectionEntry | undefined) {
    if (lines.length === 0) return [small(t.compare.unknown)];
    if (SHORT_ROWS.includes(name)) return [small(behindOneAnother(lines))];
    const { shown, rest } = inCell(name, lines);
    return [
      ...shown.map((line) => statement(line, entry, origin, SMALL)),
      ...(rest.length > 0 ? [small(t.compare.moreInside(rest.length), { italics: true })] : []),
    ];
  }
  function row(name: string, cells: readonly Paragraph[][], odd: readonly boolean[]) {
    return new TableRow({
      children: [
        cell([small(name, { bold: true })], first),
        ...cells.map((children, index) => cell(children, column, odd[index])),
      ],
    });
  }
  return [
    heading(t.dossier.compare, HeadingLevel.HEADING_1),
    small(`≠ ${t.compare.key.differs}, = ${t.compare.key.same}.`),
    new Table({
      rows: [head, ...rows, ...noted],
      columnWidths: [first, ...entries.map(() => column)],
      width: { size: first + column * entries.length, type: WidthType.DXA },
    }),
  ];
}

function sheet(entry: SelectionEntry, content: DossierContent, t: SelectionLabels): Paragraph[] {
  const { rows, sources, studies, law } = entry;
  const { origin, today, notes } = content;
  const address = origin + pathsFor(t.language).initiative(entry.slug);
  const note = notes[entry.slug];
  const part = (names: readonly RowName[]) =>
    names.flatMap((name) => {
      const lines = rows[name] ?? [];
      if (lines.length === 0) return [];
      if (SHORT_ROWS.includes(name)) return [labelled(t.rows[name], behindOneAnother(lines))];
      const [only] = lines;
      if (lines.length === 1 && only && !only.refs?.length && !only.href)
        return [labelled(t.rows[name], only.text)];
      return [
        heading(t.rows[name], HeadingLevel.HEADING_3),
        ...lines.map((line) => statement(line, entry, origin)),
      ];
    });
  const lessons = part(LESSON_ROWS);
  return [
    new Paragraph({
      text: entry.title,
      heading: HeadingLevel.HEADING_1,
      // The first stands on a new page already: a section begins there.
      pageBreakBefore: entry !== content.entries[0],
    }),
    text(entry.summary),
    new Paragraph({
      children: [
        link(address, address, SMALL),
        new TextRun({
          text: `. ${t.dossier.checked(t.language.formatDate(entry.checked))}.`,
          size: SMALL,
        }),
      ],
    }),
    ...(law ? [small(`${law.since} ${law.changes.join('; ')}.`, { italics: true })] : []),
    ...(note ? [heading(t.dossier.notes, HeadingLevel.HEADING_2), text(note)] : []),
    heading(t.dossier.facts, HeadingLevel.HEADING_2),
    ...part(FACT_ROWS),
    heading(t.dossier.figures, HeadingLevel.HEADING_2),
    ...(rows.outcome?.length ? [] : [text(t.dossier.noFigures)]),
    ...part(FIGURE_ROWS),
    ...(lessons.length > 0 ? [heading(t.dossier.lessons, HeadingLevel.HEADING_2), ...lessons] : []),
    heading(t.dossier.evidence, HeadingLevel.HEADING_2),
    text([...(rows.evidence ?? []).map((line) => `${line.text}.`), entry.rung].join(' ')),
    ...studies.map((study) => statement(study, entry, origin)),
    heading(t.dossier.sources, HeadingLevel.HEADING_2),
    ...sources.map(
      ({ text: words, href }, index) =>
        new Paragraph({
          alignment: AlignmentType.LEFT,
          spacing: { after: 60 },
          children: [
            new TextRun({ text: `${index + 1}. `, size: SMALL }),
            new TextRun({ text: `${words} `, size: SMALL, ...dutch() }),
            ...(href ? [link(href, href, SMALL)] : []),
          ],
        }),
    ),
    small(`${t.dossier.cite}: ${citeEntry(entry, address, today, t)}`),
  ];
}

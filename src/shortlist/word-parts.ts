/** What a Word file of the selection is put together from: headings, lines of text, statements and links in the look of the site. */
import {
  ExternalHyperlink,
  type HeadingLevel,
  Paragraph,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { pagePaths } from '../domain/paths.ts';
import type { Line, SelectionEntry } from '../domain/selection-entry.ts';
import { nlLanguage, pageLanguage } from '../i18n/nl-language.ts';

/** Size of small letters, in half points. */
export const SMALL = 18;
/** Narrow, and no line breaks at it. */
const NARROW_SPACE = '\u202f';

/** A statement, the numbers of its sources, and who says so. @param size of its letters, in half points; the usual one when not said */
export function statement(
  { figure, text: words, note, href, refs = [] }: Line,
  entry: SelectionEntry | undefined,
  origin: string,
  size?: number,
): Paragraph {
  const sized = size ? { size } : {};
  // What a source says has its numbers; what stands in a list has none, and is in the language of the file.
  const told = refs.length > 0 ? dutch() : {};
  const children: ParagraphChild[] = [
    ...(figure ? [new TextRun({ text: `${figure} `, bold: true, ...sized })] : []),
    href ? link(words, href, size) : new TextRun({ text: words, ...sized, ...told }),
    ...refs.flatMap((number) => [
      // A number does not stand alone at the begin of a line, and what stands before it is no link.
      new TextRun({ text: NARROW_SPACE, superScript: true }),
      new ExternalHyperlink({
        link: `${origin}${pagePaths().initiative(entry?.slug ?? '')}#bron-${number}`,
        children: [new TextRun({ text: String(number), superScript: true, style: 'Hyperlink' })],
      }),
    ]),
    ...(note ? [new TextRun({ text: ` (${note})`, color: '4B565C', size: SMALL })] : []),
  ];
  return new Paragraph({ children, spacing: { after: 60 } });
}

/** Of what is in Dutch whatever the language of the file: so that it is spelled and read aloud as Dutch. */
export function dutch(): Pick<IRunOptions, 'language'> {
  return pageLanguage().contentLang ? { language: { value: nlLanguage.locale } } : {};
}

/** A heading. */
export function heading(words: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) {
  return new Paragraph({ text: words, heading: level, spacing: { before: 160, after: 60 } });
}

/** Each line of a text on a line of its own. */
function runsOf(words: string, look: IRunOptions = {}): TextRun[] {
  return words
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }));
}

/** A text in letters of the usual size. */
export function text(words: string): Paragraph {
  return new Paragraph({ children: runsOf(words), spacing: { after: 100 } });
}

/** What is said in a word or two, behind its name. */
export function labelled(name: string, words: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(words)],
    spacing: { after: 60 },
  });
}

/** What is said in a word or two, several of them. */
export function behindOneAnother(lines: readonly Line[]): string {
  return lines.map(({ text: words }) => words).join(', ');
}

/** A text in small letters. */
export function small(words: string, look: { bold?: boolean; italics?: boolean } = {}): Paragraph {
  return new Paragraph({
    children: runsOf(words, { size: SMALL, ...look }),
    spacing: { after: 40 },
  });
}

/** A link. @param size of its letters, in half points; the usual one when not said */
export function link(words: string, address: string, size?: number): ExternalHyperlink {
  const run = new TextRun({ text: words, style: 'Hyperlink', ...(size ? { size } : {}) });
  return new ExternalHyperlink({ link: address, children: [run] });
}

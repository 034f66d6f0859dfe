/** The running text of a file, as its reader sees it: for spelling and style. */
import type { Entry, Guide } from './index.ts';

export interface Prose {
  /** Where the text stands: a field, or `tekst` for the body. */
  veld: string;
  tekst: string;
}

/** Every piece of prose of an initiative or guide; names, titles of sources and addresses are left out. */
export function proseOf(file: Entry | Guide): Prose[] {
  const { titel, samenvatting } = file.data;
  return [
    { veld: 'titel', tekst: titel },
    { veld: 'samenvatting', tekst: samenvatting },
    ...('sections' in file ? initiativeTexts(file) : paragraphs(file.html)),
  ];
}

function initiativeTexts({ data, sections }: Entry): Prose[] {
  return [
    ...(['traject', 'resultaten', 'lessen'] as const).flatMap((field) =>
      (data[field] ?? []).map(({ tekst }, index) => ({ veld: `${field}.${index}.tekst`, tekst })),
    ),
    ...sections.flatMap(({ html }) => paragraphs(html)),
  ];
}

/** Names that a file itself gives: its text may use them. */
export function namesOf(file: Entry | Guide): string[] {
  const sources = file.data.bronnen.flatMap(({ titel, uitgever }) => [titel, uitgever]);
  if (!('sections' in file)) return sources;
  const { data } = file;
  return [
    ...sources,
    ...data.organisaties.map(({ naam }) => naam),
    ...(data.onderzoek ?? []).flatMap(({ titel, door }) => [titel, ...(door ? [door] : [])]),
  ];
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** Where a paragraph, list item, heading or cell ends. */
export const BLOCK_END = /<\/(?:p|li|h2|h3|td|th|blockquote)>/;

/** A piece of HTML that our own reader printed, as plain text. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Paragraphs, list items and cells of HTML that our own reader printed, as plain text. */
function paragraphs(html: string): Prose[] {
  return html
    .replace(/<figure[\s\S]*?<\/figure>/g, ' ')
    .replace(/<sup[\s\S]*?<\/sup>/g, '')
    .split(BLOCK_END)
    .map(textOfHtml)
    .filter((tekst) => tekst !== '')
    .map((tekst) => ({ veld: 'tekst', tekst }));
}

/** The running text of a file, as its reader sees it: for spelling and style. */
import type { Entry, ReadGuide } from './index.ts';
import { blocksOf, claimsIn, type TextClaim, type TextNode } from './tree.ts';

export interface Prose {
  /** Where the text stands: a field, or `tekst` for the body. */
  veld: string;
  tekst: string;
}

/** Every piece of prose of an initiative or guide; names, titles of sources and addresses are left out. */
export function proseOf(file: Entry | ReadGuide): Prose[] {
  const { titel, samenvatting } = file.data;
  return [
    { veld: 'titel', tekst: titel },
    { veld: 'samenvatting', tekst: samenvatting },
    ...('sections' in file ? initiativeTexts(file) : paragraphs(file.nodes)),
  ];
}

function initiativeTexts({ data, sections }: Entry): Prose[] {
  return [
    ...(['traject', 'resultaten', 'lessen'] as const).flatMap((field) =>
      (data[field] ?? []).map(({ tekst }, index) => ({ veld: `${field}.${index}.tekst`, tekst })),
    ),
    ...sections.flatMap(({ nodes }) => paragraphs(nodes)),
  ];
}

/** Names that a file itself gives: its text may use them. */
export function namesGivenBy(file: Entry | ReadGuide): string[] {
  const sources = file.data.bronnen.flatMap(({ titel, uitgever }) => [titel, uitgever]);
  if (!('sections' in file)) return sources;
  const { data } = file;
  return [
    ...sources,
    ...data.organisaties.map(({ naam }) => naam),
    ...(data.onderzoek ?? []).flatMap(({ titel, door }) => [titel, ...(door ? [door] : [])]),
  ];
}

function paragraphs(nodes: readonly TextNode[]): Prose[] {
  return blocksOf(nodes).map(({ text }) => ({ veld: 'tekst', tekst: text }));
}

/** A statement of an initiative with the sources it rests on. */
export interface Claim {
  /** The field, or `tekst`. */
  veld: string;
  tekst: string;
  /** Ids of the sources that it names; none for a statement without. */
  bronnen: readonly string[];
}

/** Every statement of an initiative, those of the fields first. */
export function claimsOf({ data, sections }: Entry): Claim[] {
  return [
    ...(['traject', 'lessen'] as const).flatMap((name) =>
      (data[name] ?? []).map(({ tekst, bronnen }, index) => ({
        veld: `${name}.${index}`,
        tekst,
        bronnen,
      })),
    ),
    ...(data.resultaten ?? []).map(({ waarde, eenheid, tekst, bronnen }, index) => ({
      veld: `resultaten.${index}`,
      tekst: [waarde, eenheid, tekst].filter((part) => part !== undefined).join(' '),
      bronnen,
    })),
    ...(data.onderzoek ?? []).map(({ titel, bron }, index) => ({
      veld: `onderzoek.${index}`,
      tekst: titel,
      bronnen: [bron],
    })),
    ...sections.flatMap(({ nodes }) => claimsIn(nodes)).map(asClaim),
  ];
}

function asClaim({ text, sources }: TextClaim): Claim {
  return { veld: 'tekst', tekst: text, bronnen: sources };
}

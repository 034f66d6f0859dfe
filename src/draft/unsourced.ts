/** What in a draft rests on nothing that anyone can look up. The schema allows it, so it is told and never refused. */
import { claimsIn } from '../reader/tree.ts';
import { textField, type CheckedDraft } from './check.ts';

/** A statement without a source, or a source without an address. */
export interface Unsourced {
  soort: 'uitspraak' | 'bron';
  /** The field where it can be mended: `tekst.Aanpak`, `bronnen.0.url`. */
  veld: string;
  /** What is stated, or the title of the source. */
  tekst: string;
}

/** Statements with a figure first, for those are the first to be asked about; then other statements, then sources. */
export function unsourcedIn({ sections = [], partial }: CheckedDraft): Unsourced[] {
  const claims = sections.flatMap(({ title, nodes }) =>
    claimsIn(nodes)
      .filter(({ sources }) => sources.length === 0)
      .map(({ text }) => ({ soort: 'uitspraak' as const, veld: textField(title), tekst: text })),
  );
  const hasFigure = ({ tekst }: Unsourced) => /\d/.test(tekst);
  return [
    ...claims.filter(hasFigure),
    ...claims.filter((claim) => !hasFigure(claim)),
    ...partial.data.bronnen.flatMap(({ titel, url }, index) =>
      url ? [] : [{ soort: 'bron' as const, veld: `bronnen.${index}.url`, tekst: titel }],
    ),
  ];
}

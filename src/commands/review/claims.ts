/** Which statements of an initiative rest on which of its sources, and which on none. */
import { BLOCK_END, textOfHtml } from '../../reader/prose.ts';
import type { Entry } from '../../reader/index.ts';

export interface Claim {
  /** The field, or `tekst`. */
  veld: string;
  tekst: string;
  /** Ids of the sources that it names; none for a statement without. */
  bronnen: readonly string[];
}

/** Every statement, those of the fields first. */
export function claimsOf({ data, sections }: Entry): Claim[] {
  const ids = data.bronnen.map(({ id }) => id);
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
    ...sections.flatMap(({ html }) => textClaims(html, ids)),
  ];
}

const MARKS = /((?:<sup class="bronverwijzing">[\s\S]*?<\/sup>\s*)+)/;

/** A mark covers what stands before it in its paragraph, back to the mark before. */
function textClaims(html: string, ids: readonly string[]): Claim[] {
  return html
    .replace(/<h3>[\s\S]*?<\/h3>/g, '')
    .split(BLOCK_END)
    .flatMap((block) => {
      const pieces = block.split(MARKS);
      return pieces.flatMap((piece, index) => {
        const tekst = textOfHtml(piece);
        const isMark = index % 2 === 1;
        if (isMark || !/[\p{L}\p{N}]/u.test(tekst)) return [];
        return [{ veld: 'tekst', tekst, bronnen: namedIn(pieces[index + 1] ?? '', ids) }];
      });
    });
}

function namedIn(marks: string, ids: readonly string[]): string[] {
  return [...marks.matchAll(/#bron-(\d+)/g)].flatMap(([, number]) => ids[Number(number) - 1] ?? []);
}

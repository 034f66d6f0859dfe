/** Where in an initiative the words of a question stand: the words to mark, and the piece of text around them. */
import { pieces, wholeWord } from '../domain/search-words.ts';
import type { Excerpt } from './answer.ts';
import type { Engine } from './engine.ts';
import type { MatchedPart } from './match.ts';
import { TEXT, type RecordFields } from './text-search.ts';

/** For each record its excerpt, in their order. */
export function excerptsOf(
  numbers: readonly number[],
  parts: readonly MatchedPart[],
  fields: RecordFields,
  engine: Engine,
): Promise<Excerpt[]> {
  // The rarest part first: of it a reader wants to see the most.
  const rarest = [...parts].sort((a, b) => b.weight - a.weight).filter(({ rings }) => !rings);
  return Promise.all(
    numbers.map(async (number) => {
      const standing = rarest.flatMap(({ words }) =>
        words.flatMap((word) => word.standing.get(number) ?? []),
      );
      const [first] = standing;
      if (first === undefined) return { words: [] };
      const words = [...new Set(standing)];
      const found = await engine.excerpt(number, first);
      const isOfText =
        found !== undefined && fields.fieldAt(number, pieces(found.before).length) === TEXT;
      return { words, ...(isOfText ? { html: markedHtml(found.text, words) } : {}) };
    }),
  );
}

/** A text as HTML, with marks around the words. */
function markedHtml(text: string, words: readonly string[]): string {
  return text
    .split(/(\s+)/)
    .map((piece) => {
      const html = escape(piece);
      return words.includes(wholeWord(piece)) ? `<mark>${html}</mark>` : html;
    })
    .join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The text of a page as its writer sees it: sources as `[1]`, headings as `Kopje: …`. What is kept and sent is MDX. */
import type { ContributeLabels } from '../i18n/nl-contribute.ts';

/** The text as it stands in the field. */
export function shownText(mdx: string, { heading }: ContributeLabels): string {
  return mdx
    .replace(/<Bron id="s([1-9]\d?)" ?\/>/g, '[$1]')
    .replace(/^#{1,3} +(?=\S)/gm, `${heading} `);
}

/** The text in MDX, of what stands in the field. Between the two nothing gets lost: what looks otherwise stays as it is. */
export function writtenText(shown: string, { heading }: ContributeLabels): string {
  return (
    shown
      // Not the words of a link.
      .replace(/\[([1-9]\d?)\](?!\()/g, '<Bron id="s$1" />')
      .replace(new RegExp(`^(?:${heading}|#{1,3}) (?=\\S)`, 'gmi'), '### ')
  );
}

/** The text of an initiative in pieces, one for each heading, and whole again. */
import { SECTIONS } from '../schema/initiative.ts';

/** Heading to what stands under it, in MDX. */
export type SectionTexts = Readonly<Record<string, string>>;

/** The text of an initiative in MDX. */
export interface WholeText {
  body: string;
  /** Nothing stands under the first heading, which is required. */
  isWithoutOpening: boolean;
  /** The line in the body on which each heading stands, from 1. */
  headings: readonly { title: string; line: number }[];
}

const HEADING = /^## +(.+?) *$/;

/** Cuts a text at its headings. What stands before the first heading belongs to the first section, so that nothing of a text is lost. */
export function splitText(body: string): SectionTexts {
  const found = new Map<string, string[]>();
  let lines: string[] = [];
  found.set(SECTIONS[0], lines);
  for (const line of body.trim().split('\n')) {
    const title = HEADING.exec(line)?.[1];
    if (title !== undefined && (title === SECTIONS[0] || !found.has(title))) {
      lines = found.get(title) ?? [];
      found.set(title, lines);
    } else lines.push(line);
  }
  return Object.fromEntries([...found].map(([title, under]) => [title, under.join('\n').trim()]));
}

/**
 * The whole text again. Sections with nothing in them are left out, but for the first. A text that was not changed is given back as it was, to the letter.
 *
 * @param original the text that is being corrected; its order of headings is kept
 */
export function joinText(sections: SectionTexts, original?: string): WholeText {
  const before = original === undefined ? undefined : splitText(original);
  if (original !== undefined && before && isSame(before, sections)) {
    return { body: original, isWithoutOpening: false, headings: headingsOf(original) };
  }
  const pieces = order(sections, Object.keys(before ?? {})).flatMap((title) => {
    const text = (sections[title] ?? '').trim();
    if (!text && title !== SECTIONS[0]) return [];
    return [{ title, text: `## ${title}\n\n${text}`.trim() }];
  });
  let line = 1;
  const headings = pieces.map(({ title, text }) => {
    const at = { title, line };
    line += text.split('\n').length + 1;
    return at;
  });
  const isWithoutOpening = !sections[SECTIONS[0]]?.trim();
  return { body: `${pieces.map(({ text }) => text).join('\n\n')}\n`, isWithoutOpening, headings };
}

function isSame(a: SectionTexts, b: SectionTexts): boolean {
  const titles = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...titles].every((title) => (a[title] ?? '').trim() === (b[title] ?? '').trim());
}

/** The order of the original; a new section comes after the one that is usually before it. */
function order(sections: SectionTexts, original: readonly string[]): string[] {
  const titles = [...original];
  for (const title of [...SECTIONS, ...Object.keys(sections)]) {
    if (titles.includes(title)) continue;
    const usual = SECTIONS.slice(
      0,
      Math.max(
        0,
        SECTIONS.findIndex((one) => one === title),
      ),
    );
    const after = Math.max(-1, ...usual.map((one) => titles.indexOf(one)));
    titles.splice(after + 1, 0, title);
  }
  return titles;
}

function headingsOf(body: string): { title: string; line: number }[] {
  return body.split('\n').flatMap((text, index) => {
    const title = HEADING.exec(text)?.[1];
    return title === undefined ? [] : [{ title, line: index + 1 }];
  });
}

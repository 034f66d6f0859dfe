/** Asks the text of the page, a paragraph at a time, each with its sources. */
import { mdxToHast } from 'satteri';
import { checkBody } from '../../reader/policy.ts';
import { SECTIONS } from '../../reader/index.ts';
import type { Ask, Option } from './ask.ts';
import { SECTION_HELP } from './questions.ts';

/** @returns MDX with a heading for each section that has text */
export async function askBody(ask: Ask, sources: readonly Option[]): Promise<string> {
  const parts: string[] = [];
  for (const [index, title] of SECTIONS.entries()) {
    const paragraphs = await askSection(title, index === 0, ask, sources);
    if (paragraphs.length > 0) parts.push(`## ${title}`, ...paragraphs);
  }
  return parts.join('\n\n');
}

async function askSection(
  title: (typeof SECTIONS)[number],
  required: boolean,
  ask: Ask,
  sources: readonly Option[],
): Promise<string[]> {
  const paragraphs: string[] = [];
  for (;;) {
    const needed = required && paragraphs.length === 0;
    const text = await ask.text({
      message: `${title}, alinea ${paragraphs.length + 1}${needed ? '' : ' (leeg is klaar)'}`,
      help: paragraphs.length === 0 ? SECTION_HELP[title] : '',
      check: (typed) => paragraphFault(typed, needed, sources),
    });
    if (text === '') return paragraphs;
    const named = await ask.chooseMany({
      message: 'Welke bron zegt dit?',
      help: '',
      options: sources,
      check: (ids) =>
        ids.length > 0 ? undefined : 'Kies een bron; wat geen bron zegt, hoort er niet in.',
    });
    paragraphs.push(text + named.map((id) => `<Bron id="${id}" />`).join(''));
  }
}

/** What the policy of the text says against a paragraph. */
function paragraphFault(
  text: string,
  needed: boolean,
  sources: readonly Option[],
): string | undefined {
  if (text === '') return needed ? 'ontbreekt; schrijf minstens één alinea' : undefined;
  try {
    const known = sources.map(({ value }) => value);
    return checkBody(mdxToHast(text), { sources: known })[0]?.melding;
  } catch {
    return 'is niet te lezen; staat er een < of { die er niet hoort?';
  }
}

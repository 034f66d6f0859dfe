/** Asks the text of the page, a paragraph at a time, each with its sources. */
import type { SectionTexts } from '../../draft/section-texts.ts';
import { readText } from '../../reader/index.ts';
import { SECTION_HELP, SECTIONS } from '../../schema/initiative.ts';
import type { Ask, Option } from './ask.ts';

/** @returns what stands under each heading, in MDX */
export async function askText(ask: Ask, sources: readonly Option[]): Promise<SectionTexts> {
  const text: Record<string, string> = {};
  for (const title of SECTIONS) {
    const paragraphs = await askSection(title, ask, sources);
    if (paragraphs.length > 0) text[title] = paragraphs.join('\n\n');
  }
  return text;
}

async function askSection(
  title: (typeof SECTIONS)[number],
  ask: Ask,
  sources: readonly Option[],
): Promise<string[]> {
  const paragraphs: string[] = [];
  for (;;) {
    const needed = title === SECTIONS[0] && paragraphs.length === 0;
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

/** What the reader says against a paragraph. */
function paragraphFault(
  text: string,
  needed: boolean,
  sources: readonly Option[],
): string | undefined {
  if (text === '') return needed ? 'ontbreekt; schrijf minstens één alinea' : undefined;
  const known = sources.map(({ value }) => value);
  const rules = { sections: SECTIONS, sources: known };
  return readText(`## ${SECTIONS[0]}\n\n${text}`, rules).findings?.[0]?.melding;
}

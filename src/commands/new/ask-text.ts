/** Asks the text of the page, a paragraph at a time, each with its sources. */
import { type Ask, GoBack, type Option } from '../questions.ts';
import { plainMessage } from '../../draft/plain-messages.ts';
import type { SectionTexts } from '../../draft/section-texts.ts';
import { nlContribute } from '../../i18n/nl-contribute.ts';
import { readText } from '../../reader/index.ts';
import { SECTION_HELP, SECTIONS } from '../../schema/initiative.ts';

/**
 * Asks the text of the page, a paragraph at a time, each with its sources.
 *
 * @param before what stands under each heading already: it goes on from there
 * @param onText told of the text after each paragraph
 * @returns what stands under each heading, in MDX
 */
export async function askText(
  ask: Ask,
  sources: readonly Option[],
  before: SectionTexts,
  onText: (text: SectionTexts) => void,
): Promise<SectionTexts> {
  const paragraphs = new Map(
    SECTIONS.map((title) => [title, (before[title] ?? '').split(GAP).filter(Boolean)]),
  );
  const textNow = () =>
    Object.fromEntries(
      [...paragraphs].flatMap(([title, own]) => (own.length > 0 ? [[title, own.join(GAP)]] : [])),
    );
  for (let at = 0; at < SECTIONS.length;) {
    const title = SECTIONS[at] ?? SECTIONS[0];
    try {
      await askSection(title, ask, sources, paragraphs.get(title) ?? [], () => onText(textNow()));
      at++;
    } catch (error) {
      if (!(error instanceof GoBack) || at === 0) throw error;
      at--;
    }
  }
  return textNow();
}

/** Between two paragraphs. */
const GAP = '\n\n';

/** @param paragraphs those that there are; more come behind them. Escape goes back to the one before */
async function askSection(
  title: (typeof SECTIONS)[number],
  ask: Ask,
  sources: readonly Option[],
  paragraphs: string[],
  onParagraph: () => void,
): Promise<void> {
  let at = paragraphs.length;
  let typed: string | undefined;
  for (;;) {
    const before = paragraphs[at];
    const suggested = typed ?? before?.replace(REFERENCES, '');
    const needed = title === SECTIONS[0] && paragraphs.length === 0;
    try {
      typed = await ask.text({
        message: `${title}, alinea ${at + 1}${needed ? '' : ' (leeg is klaar)'}`,
        help: at === 0 ? SECTION_HELP[title] : '',
        check: (text) => paragraphFault(text, needed, sources),
        ...(suggested === undefined ? {} : { suggested }),
      });
    } catch (error) {
      if (!(error instanceof GoBack) || at === 0) throw error;
      typed = undefined;
      at--;
      continue;
    }
    if (typed === '' && before === undefined) return;
    const ids = typed === '' ? [] : await askCited(ask, sources, idsIn(before));
    // Escape: back to the paragraph, as it was typed.
    if (ids === undefined) continue;
    const written = typed + ids.map((id) => `<Bron id="${id}" />`).join('');
    paragraphs.splice(at, 1, ...(typed === '' ? [] : [written]));
    if (typed !== '') at++;
    typed = undefined;
    onParagraph();
  }
}

const REFERENCES = /<Bron id="(s\d+)" ?\/>/g;

function idsIn(paragraph = ''): string[] {
  return Array.from(paragraph.matchAll(REFERENCES), ([, id = '']) => id);
}

/** The sources of a paragraph; nothing after Escape. */
async function askCited(
  ask: Ask,
  sources: readonly Option[],
  suggested: readonly string[],
): Promise<string[] | undefined> {
  try {
    return await ask.chooseMany({
      message: 'Welke bron zegt dit?',
      help: '',
      options: sources,
      suggested,
      check: (ids) =>
        ids.length > 0 ? undefined : 'Kies een bron; wat geen bron zegt, hoort er niet in.',
    });
  } catch (error) {
    if (error instanceof GoBack) return undefined;
    throw error;
  }
}

/** What the reader says against a paragraph. */
function paragraphFault(
  text: string,
  needed: boolean,
  sources: readonly Option[],
): string | undefined {
  if (text === '') return needed ? nlContribute.messages.missing.text : undefined;
  const known = sources.map(({ value }) => value);
  const rules = { sections: SECTIONS, sources: known };
  const fault = readText(`## ${SECTIONS[0]}\n\n${text}`, rules).findings?.[0]?.melding;
  return fault && plainMessage(fault, undefined, nlContribute);
}

/** The answer to who sent a contribution, ready for the editor to finish and send. */
import { paths } from '../../domain/paths.ts';
import { nlLetters } from '../../i18n/nl-letters.ts';
import type { Proposal } from './proposal.ts';

/** How many things that are missing a letter names; a list of everything helps no one. */
const MOST_ASKED = 12;

/**
 * The letter, with whom it goes to and what it is about.
 *
 * @param problems what the check found, a line each
 * @param subject of the mail that came
 * @param site public address of the site
 */
export function answerTo(
  { soort, slug, titel, text, sender }: Proposal,
  problems: readonly string[],
  subject: string,
  site: string,
): string {
  const t = nlLetters.answer;
  const asked = problems.slice(0, MOST_ASKED).map((line) => `- ${line}`);
  const state =
    text === undefined
      ? [t.noFile]
      : problems.length === 0
        ? [t.right, t.page(new URL(paths.initiative(slug), site).href)]
        : [[t.wrong, ...asked].join('\n')];
  return [
    [
      `${nlLetters.to}: ${sender.mail || nlLetters.noAddress}`,
      `${nlLetters.subject}: ${t.subject(subject)}`,
    ].join('\n'),
    t.greeting(sender.naam),
    t.thanks[soort](titel || t.untitled),
    ...state,
    t.close,
    t.regards,
  ].join('\n\n');
}

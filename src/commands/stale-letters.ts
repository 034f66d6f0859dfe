/** Letters that ask an organisation whether its initiatives still run: each answer is a link that opens a tip, filled in. */
import { lastNewsOf } from '../domain/initiative.ts';
import { paths } from '../domain/paths.ts';
import { nlLetters } from '../i18n/nl-letters.ts';
import type { Entry } from '../reader/index.ts';

type Organisation = Entry['data']['organisaties'][number];

/**
 * A letter for each organisation, in the order of their names, with all entries that it can answer for.
 *
 * @param site public address of the site
 */
export function confirmationLetters(entries: readonly Entry[], site: string): string[] {
  const byName = new Map<string, { organisation: Organisation; entries: Entry[] }>();
  for (const entry of entries) {
    const organisation = whoKnows(entry);
    if (!organisation) continue;
    const all = byName.get(organisation.naam) ?? { organisation, entries: [] };
    // One entry may know a website that another does not.
    if (!all.organisation.website) all.organisation = organisation;
    all.entries.push(entry);
    byName.set(organisation.naam, all);
  }
  return [...byName.values()]
    .sort((a, b) => a.organisation.naam.localeCompare(b.organisation.naam, 'nl'))
    .map((one) => letter(one.organisation, one.entries, site));
}

/** Who runs it, else who leads it, which is named first. */
function whoKnows({ data: { organisaties } }: Entry): Organisation | undefined {
  return organisaties.find(({ rol }) => rol === 'uitvoerder') ?? organisaties[0];
}

function letter({ naam, website }: Organisation, entries: readonly Entry[], site: string): string {
  const t = nlLetters.confirm;
  const addressOf = (path: string) => new URL(path, site).href;
  const questions = entries.map(({ slug, data }) =>
    [
      data.titel,
      addressOf(paths.initiative(slug)),
      t.lastNews(lastNewsOf({ data })),
      ...Object.entries(t.answers).map(
        ([state, label]) => `  ${label}: ${addressOf(paths.tipOn(slug, state))}`,
      ),
      `  ${t.change}: ${addressOf(paths.correct(slug))}`,
    ].join('\n'),
  );
  return [
    [
      `${nlLetters.to}: ${naam}${website ? ` (${website})` : ''}`,
      `${nlLetters.subject}: ${t.subject(entries.length)}`,
    ].join('\n'),
    t.greeting(naam),
    t.intro(entries.length),
    ...questions,
    t.close,
    t.regards,
  ].join('\n\n');
}

/** A review as a check list, for the terminal or for a pull request. */
import { formatDate } from '../../i18n/nl-language.ts';
import { nl } from '../../i18n/nl.ts';
import { nlContribute } from '../../i18n/nl-contribute.ts';
import { describeDouble } from '../../draft/doubles.ts';
import type { Vocabularies } from '../../schema/vocabulary.ts';
import { oneLine } from '../../reader/problems.ts';
import { termOf } from '../../domain/terms.ts';
import type { Claim } from '../../reader/prose.ts';
import type { FileChange, Review } from './review-entry.ts';

interface Section {
  title: string;
  /** Something an editor must look at: a box to tick. */
  toDo: boolean;
  lines: readonly string[];
}

export type ReviewFormat = 'tekst' | 'markdown';

const LONGEST = 160;

/**
 * The whole review as text. Sections with nothing in them are left out.
 *
 * @param advice on spelling and long sentences, a line each
 */
export function printReview(
  review: Review,
  advice: readonly string[],
  vocabularies: Vocabularies,
  format: ReviewFormat,
): string {
  const sections = sectionsOf(review, advice, vocabularies).filter(({ lines }) => lines.length > 0);
  const title = `${review.titel} (content/initiatieven/${review.slug}.mdx)`;
  if (format === 'tekst') {
    const blocks = sections.map(({ title: heading, lines }) =>
      [oneLine(heading), ...lines.map((line) => `  - ${oneLine(line)}`)].join('\n'),
    );
    return [oneLine(title), ...blocks].join('\n\n');
  }
  const blocks = sections.map(({ title: heading, toDo, lines }) =>
    [
      `#### ${plain(heading)}`,
      '',
      ...lines.map((line) => `- ${toDo ? '[ ] ' : ''}${plain(line)}`),
    ].join('\n'),
  );
  return [`### ${plain(title)}`, ...blocks].join('\n\n');
}

function sectionsOf(
  review: Review,
  advice: readonly string[],
  vocabularies: Vocabularies,
): Section[] {
  const toDo = true;
  const { sources, bare, names, looksLike, missing, old, undated } = review;
  return [
    { title: newsTitle(review), toDo, lines: newsLines(review) },
    ...sources.map(({ source, claims }) => ({
      title: `Staat dit in ${source.id}? ${source.titel} (${source.uitgever}${source.datum ? `, ${formatDate(source.datum)}` : ''})`,
      toDo,
      lines: claims.length > 0 ? claims.map(claimLine) : ['Geen enkele uitspraak noemt deze bron.'],
    })),
    { title: 'Uitspraken in de tekst zonder bron', toDo, lines: bare.map(claimLine) },
    {
      title: 'Lijkt de naam van een persoon: haal die weg, een functie is genoeg',
      toDo,
      lines: names.map(({ veld, tekst }) => `${veld}: ${short(tekst)}`),
    },
    { title: 'Lijkt op', toDo, lines: looksLike.map((one) => describeDouble(one, nlContribute)) },
    {
      title: 'Niet ingevuld',
      toDo: false,
      lines: missing.map(({ veld, help }) => `${veld}: ${help}`),
    },
    { title: 'Bewijskracht', toDo: false, lines: evidenceLines(review, vocabularies) },
    {
      title: 'Ouder dan vijf jaar',
      toDo: false,
      lines: old.map(({ veld, datum, tekst }) => `${veld}: ${formatDate(datum)}: ${short(tekst)}`),
    },
    {
      title: 'Zonder datum',
      toDo: false,
      lines: undated.map(({ veld, tekst }) => `${veld}: ${short(tekst)}`),
    },
    { title: 'Spelling en zinnen', toDo: false, lines: advice },
  ];
}

function newsTitle({ before }: Review): string {
  if (before.kind === 'zonder-git') return 'Alles (er is geen git om mee te vergelijken)';
  return before.kind === 'nieuw'
    ? `Nieuw bestand (het staat niet in ${before.met})`
    : `Anders dan in ${before.met}`;
}

/** Of a new file every field is looked at below already: with its source, or as missing. */
function newsLines({ before, changes, sources, bare }: Review): string[] {
  if (before.kind === 'eerder') return changes.length > 0 ? changes.map(changeLine) : ['Niets.'];
  const claims = [...sources.flatMap((one) => one.claims), ...bare];
  const listed = new Set(['bronnen', ...claims.map(({ veld }) => veld.split('.')[0])]);
  return changes
    .filter(({ veld }) => !listed.has(veld))
    .map(({ veld, na }) => `${veld}: ${short(na)}`);
}

function changeLine({ veld, soort, voor, na }: FileChange): string {
  if (soort === 'nieuw') return `${veld}: nieuw: ${short(na)}`;
  if (soort === 'weg') return `${veld}: weg: ${short(voor)}`;
  return `${veld}: was: ${short(voor)}; is: ${short(na)}`;
}

function claimLine({ veld, tekst }: Claim): string {
  return `${veld}: ${short(tekst)}`;
}

function evidenceLines({ evidence }: Review, vocabularies: Vocabularies): string[] {
  const { label, definitie } = termOf(vocabularies, 'bewijskracht', evidence.rung);
  const next = evidence.next
    ? nl.initiative.next(nl.initiative.nextRung[evidence.next])
    : nl.initiative.top;
  return [`${label.nl}: ${definitie}`, next];
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** Contributed text is text: no markup, no mention of a person, no link. */
function plain(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]#|~]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replace(/(https?):\/\//g, '$1&#58;//');
}

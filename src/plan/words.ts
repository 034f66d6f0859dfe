/** Answers and reasons in words. */
import type { Fit, PersonAnswers, Reason } from '../domain/person-plan.ts';
import { inSentence, type Names } from '../domain/programme.ts';
import type { PlanLabels } from '../i18n/nl-plan.ts';

/** The label for an id in a list of texts; the id itself where there is none. */
function textOf(texts: Readonly<Record<string, string>>, id: string): string {
  return texts[id] ?? id;
}

/** What was answered, in the order of the questions, for on paper. */
export function answersInWords(
  { place, groep, fase, leerroute, opleiding, diploma, situatie, sector, werk }: PersonAnswers,
  names: Names,
  t: PlanLabels,
): string[] {
  return [
    place?.name ?? '',
    textOf(t.groups, groep),
    textOf(names.fasen, fase),
    textOf(names.leerroutes, leerroute),
    textOf(t.education, opleiding),
    textOf(t.diplomas, diploma),
    ...situatie.map((id) => textOf(t.situations, id)),
    textOf(names.sectoren, sector),
    textOf(t.work, werk),
  ].filter(Boolean);
}

/** Why a programme stands there: where it works, then each answer that it fits. */
export function reasonsInWords(
  fit: Fit,
  { place }: PersonAnswers,
  names: Names,
  t: PlanLabels,
): string[] {
  return [
    ...(place && fit.ring ? [placeInWords(fit, place, t)] : []),
    ...fit.reasons.flatMap((reason) => wordsOf(reason, names, t)),
  ];
}

function placeInWords(
  { ring, programme }: Fit,
  place: NonNullable<PersonAnswers['place']>,
  { reasons: t }: PlanLabels,
): string {
  if (ring === 'land') return t.nationwide;
  if (ring === undefined || ring === place.kind) return t.here(place.name);
  return t.near(programme.waar, t.kinds[ring]);
}

function wordsOf({ answer, ids }: Reason, names: Names, { reasons: t }: PlanLabels): string[] {
  const label = (list: keyof Names) => ids.map((id) => inSentence(textOf(names[list], id)));
  switch (answer) {
    case 'fase':
      return label('fasen').map(t.phase);
    case 'leerroute':
      return label('leerroutes').map(t.route);
    case 'sector':
      return label('sectoren').map(t.sector);
    case 'diploma':
    case 'werk':
      return label('interventies').map(t.does);
    default:
      return label('doelgroepen').map(t.for);
  }
}

/** The groups that a programme is meant for and nobody named, inside a sentence. */
export function doubtsInWords({ doubts }: Fit, names: Names): string[] {
  return doubts.map((id) => inSentence(textOf(names.doelgroepen, id)));
}

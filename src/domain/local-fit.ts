/**
 * Whether an initiative would fit elsewhere, as far as rules can say: what its sources ask and met, what nobody wrote down,
 * and what one municipality has in common with those where it works. Nothing is scored: every line names its field.
 */
import type { LawChange } from '../schema/guide.ts';
import { isOutcome } from '../schema/result-kinds.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import type { Places } from '../reader/places.ts';
import { wholeAreasOf } from './facets.ts';
import { changesSince } from './guides-and-law.ts';
import { hasEnded, isLongAgo, lastNewsOf, type Initiative } from './initiative.ts';
import { municipalitySlug } from './paths.ts';
import type { PlaceChoice } from './place-search.ts';

/** What a source says, with the field of the file that has it. */
export interface Statement {
  field: 'instapeisen' | 'voorwaarde' | 'knelpunt';
  text: string;
  /** Ids of the sources. */
  sources: readonly string[];
}

/** Something to ask who does it; `about` is the field that leaves it open. */
export type Question =
  | { about: 'kosten' | 'duur' | 'instapeisen' | 'cijfers' | 'plaats' | 'einde' }
  /** Why it ended is known: id of the vocabulary `redenen-van-einde`. */
  | { about: 'reden'; reason: string }
  /** Last heard of too long ago, or at no known moment. */
  | { about: 'bericht'; date: string | undefined };

/** What can be said of an initiative for any municipality. */
export interface LocalFit {
  conditions: readonly Statement[];
  obstacles: readonly Statement[];
  /** Changes of law since its newest source. */
  laws: readonly LawChange[];
  questions: readonly Question[];
}

/**
 * What an initiative asks, met and leaves open.
 *
 * @param today `YYYY-MM-DD`
 */
export function localFit(
  initiative: Initiative,
  lawChanges: readonly LawChange[],
  vocabularies: Vocabularies,
  today: string,
): LocalFit {
  const { traject = [], lessen = [] } = initiative.data;
  const lessons = (kind: 'voorwaarde' | 'knelpunt') =>
    lessen
      .filter(({ soort }) => soort === kind)
      .map(({ tekst, bronnen }): Statement => ({ field: kind, text: tekst, sources: bronnen }));
  const entry = traject
    .filter(({ soort }) => soort === 'instapeisen')
    .map(({ tekst, bronnen }): Statement => ({
      field: 'instapeisen',
      text: tekst,
      sources: bronnen,
    }));
  return {
    conditions: [...entry, ...lessons('voorwaarde')],
    obstacles: lessons('knelpunt'),
    laws: changesSince(initiative, lawChanges, vocabularies),
    questions: questionsFor(initiative, today),
  };
}

function questionsFor(initiative: Initiative, today: string): Question[] {
  const { traject = [], resultaten = [], afloop, bereik } = initiative.data;
  const isUnknown = (kind: string) => !traject.some(({ soort }) => soort === kind);
  const news = lastNewsOf(initiative);
  const questions: Question[] = [];
  if (hasEnded(initiative))
    questions.push(afloop?.reden ? { about: 'reden', reason: afloop.reden } : { about: 'einde' });
  else if (isLongAgo(news, today)) questions.push({ about: 'bericht', date: news });
  for (const about of ['kosten', 'duur', 'instapeisen'] as const)
    if (isUnknown(about)) questions.push({ about });
  if (!resultaten.some(isOutcome)) questions.push({ about: 'cijfers' });
  if (bereik === 'onbekend') questions.push({ about: 'plaats' });
  return questions;
}

// One municipality beside those where it works: with the file `plaatsen`, in the browser.

const NATIONWIDE = 'landelijk';

/**
 * Where an initiative works, for the page to hand to its script: `landelijk`, or ids of municipalities, and of regions and
 * provinces that it covers as a whole (`regio:twente`), with spaces between. Empty when no source says where.
 */
export function workArea(
  initiative: Pick<Initiative, 'data' | 'coverage'>,
  places: Places,
): string {
  const { nationwide, named } = initiative.coverage;
  if (nationwide) return NATIONWIDE;
  return [
    ...named.map((code) => municipalitySlug(code, places)),
    ...wholeAreasOf(initiative, places),
  ].join(' ');
}

/** What the chosen municipality has in common with where it works, or not. */
export type FitLine =
  | { field: 'bereik'; isAlike: true }
  /** It works in the chosen municipality, or in the whole of an area that holds it. */
  | { field: 'gemeenten' | 'arbeidsmarktregios' | 'provincies'; isAlike: true; place: string }
  /** It covers other areas only. */
  | { field: 'gebied'; isAlike: false; places: readonly string[] }
  /** Municipalities of one class; `steps` is how many classes they are above the chosen one. */
  | {
      field: 'inwoners' | 'stedelijkheid';
      isAlike: boolean;
      steps: number;
      class: number;
      places: readonly string[];
    }
  /** Municipalities in the region of the chosen one, or the regions that they lie in instead. */
  | { field: 'arbeidsmarktregio'; isAlike: boolean; places: readonly string[] };

/**
 * One line for each thing that can be compared, what is alike first; none when no source says where it works.
 *
 * @param area as `workArea` gives it
 * @param chosen a municipality of `places`
 */
export function compareFit(
  area: string,
  chosen: PlaceChoice,
  places: readonly PlaceChoice[],
): FitLine[] {
  if (area === NATIONWIDE) return [{ field: 'bereik', isAlike: true }];
  const tokens = area.split(' ').filter(Boolean);
  const municipalities = places.filter(
    ({ kind, id }) => kind === 'gemeente' && tokens.includes(id),
  );
  const others = municipalities.filter(({ id }) => id !== chosen.id);
  const areas = places.filter(({ kind, id }) => tokens.includes(`${kind}:${id}`));
  const around = areas.filter(({ kind, id }) => chosen[kind as 'regio' | 'provincie'] === id);
  const lines: FitLine[] = [
    ...(municipalities.includes(chosen)
      ? [{ field: 'gemeenten', isAlike: true, place: chosen.name } as const]
      : []),
    ...around.map(
      ({ kind, name }) =>
        ({
          field: kind === 'regio' ? 'arbeidsmarktregios' : 'provincies',
          isAlike: true,
          place: name,
        }) as const,
    ),
    ...(areas.length > 0 && around.length === 0 && !municipalities.includes(chosen)
      ? [{ field: 'gebied', isAlike: false, places: areas.map(({ name }) => name) } as const]
      : []),
    ...byClass('inwoners', chosen, others),
    ...byClass('stedelijkheid', chosen, others),
    ...byRegion(chosen, others),
  ];
  return [...lines.filter(({ isAlike }) => isAlike), ...lines.filter(({ isAlike }) => !isAlike)];
}

/** The class nearest to that of the chosen municipality first. */
function byClass(
  field: 'inwoners' | 'stedelijkheid',
  chosen: PlaceChoice,
  others: readonly PlaceChoice[],
): FitLine[] {
  const classOf = ({ size = 0, urbanity = 0 }: PlaceChoice) =>
    field === 'inwoners' ? size : urbanity;
  // Class 1 of urbanity is the most urban.
  const upwards = field === 'inwoners' ? 1 : -1;
  const groups = Map.groupBy(others, classOf);
  return [...groups]
    .map(([own, members]): FitLine & { steps: number } => {
      const steps = (own - classOf(chosen)) * upwards || 0;
      const names = members.map(({ name }) => name);
      return { field, isAlike: steps === 0, steps, class: own, places: names };
    })
    .sort((a, b) => Math.abs(a.steps) - Math.abs(b.steps) || b.steps - a.steps);
}

function byRegion(chosen: PlaceChoice, others: readonly PlaceChoice[]): FitLine[] {
  if (others.length === 0) return [];
  const beside = others.filter(({ regio }) => regio === chosen.regio);
  if (beside.length > 0)
    return [{ field: 'arbeidsmarktregio', isAlike: true, places: beside.map(({ name }) => name) }];
  const regions = new Set(others.flatMap(({ within }) => (within ? [within] : [])));
  return [{ field: 'arbeidsmarktregio', isAlike: false, places: [...regions] }];
}

/** What there is for an employer: programmes by what it can offer, with what they arrange and what they ask. Rules over fields; no score. */
import type { Labels } from '../i18n/nl.ts';
import type { CatalogueParts, Initiative } from './initiative.ts';
import { type PlaceChoice, type Ring, ringRank } from './place-search.ts';
import { programmeFiles } from './programme-files.ts';
import {
  inProgrammeOrder,
  valueNames,
  practicalOf,
  programmeFacts,
  programmeTexts,
  ringOf,
  saidIn,
  type Names,
  type Programme,
  type ProgrammeFacts,
  type ProgrammeTexts,
  type Said,
} from './programme.ts';
import { termOf } from './terms.ts';

/** What an employer can offer, from light to lasting, with the ids of `interventies` that need it. */
export const OFFERS = {
  kennismaken: ['ontmoeting-werkgevers'],
  mentor: ['mentoring', 'taalmaatje'],
  stage: ['stage', 'werkervaringsplaats', 'proefplaatsing', 'werkervaring', 'duaal-taaltraject'],
  leerwerkplek: ['leerwerktraject'],
  baan: ['matching', 'plaatsing', 'startbaan', 'detachering'],
} as const satisfies Record<string, readonly string[]>;

export type OfferKind = keyof typeof OFFERS;
export const OFFER_KINDS = Object.keys(OFFERS) as OfferKind[];

/** What a programme may arrange, with the ids of `interventies` that say so. */
const ARRANGES = {
  begeleiding: [
    'begeleiding',
    'jobcoaching',
    'nazorg',
    'mentoring',
    'klantmanager',
    'sleutelpersonen',
  ],
  taal: [
    'taal',
    'intensief-taaltraject',
    'duaal-taaltraject',
    'taal-op-de-werkvloer',
    'taalmaatje',
  ],
  team: ['werkgeversondersteuning', 'werkgeversvoorlichting', 'inclusieve-werkvloer'],
} as const satisfies Record<string, readonly string[]>;

export type Arranged = keyof typeof ARRANGES;
export const ARRANGED = Object.keys(ARRANGES) as Arranged[];

/** Lessons of these kinds and themes tell what is asked of an employer. */
const ASKING_KINDS = ['voorwaarde', 'knelpunt'];
const ASKING_THEMES = ['werkgevers', 'werkcultuur', 'begeleiding'];

/** What a programme, or an example, is matched by for an employer. */
export interface EmployerFacts extends ProgrammeFacts {
  /** One employer's own doing: an example, not somebody to call. */
  voorbeeld: boolean;
}

export type EmployerProgramme = Programme & EmployerFacts;

/** What is shown of it. */
export interface EmployerTexts extends ProgrammeTexts {
  /** Who leads it, as a label. */
  trekker: string;
  /** What sources say of pay and costs. */
  geld: readonly (Said & { soort: string })[];
  /** Lessons about what it takes of an employer: conditions first. */
  lessen: readonly (Said & { soort: string })[];
}

/** What the index of the page holds beside programmes. */
export interface EmployerOthers {
  names: Names;
}

/** The files of the page, of the initiatives that employers can use and that need something they can offer: see `programmeFiles`. */
export function employerFiles(
  { initiatives, ...parts }: CatalogueParts,
  labels: Labels,
): Promise<ReadonlyMap<string, unknown>> {
  const needed: readonly string[] = Object.values(OFFERS).flat();
  const programmes = inProgrammeOrder(initiatives)
    .filter(
      ({ data }) =>
        data.bruikbaarVoor.includes('werkgevers') &&
        data.interventies.some((id) => needed.includes(id)),
    )
    .map((initiative) => {
      const { trekker, interventies } = initiative.data;
      return {
        facts: {
          ...programmeFacts(initiative, parts),
          // An agency is an employer that places people with others.
          voorbeeld: trekker === 'werkgever' && !interventies.includes('detachering'),
        },
        texts: {
          ...programmeTexts(initiative, { ...parts, labels }),
          trekker: termOf(parts.vocabularies, 'trekkers', trekker).name,
          geld: practicalOf(initiative, ['inkomen', 'kosten'], labels),
          lessen: askingLessons(initiative, labels),
        },
      };
    });
  const others: EmployerOthers = { names: valueNames(parts.vocabularies) };
  return programmeFiles(programmes, others);
}

/** Of each kind of help the ids of `interventies` that a programme has. */
export function arrangedBy({
  interventies,
}: Pick<Programme, 'interventies'>): Readonly<Record<Arranged, readonly string[]>> {
  return Object.fromEntries(
    ARRANGED.map((kind) => [kind, sharedIds(ARRANGES[kind], interventies)]),
  ) as Record<Arranged, string[]>;
}

function askingLessons({ data }: Initiative, labels: Labels): (Said & { soort: string })[] {
  return ASKING_KINDS.flatMap((kind) =>
    (data.lessen ?? [])
      .filter(({ soort, thema }) => soort === kind && ASKING_THEMES.includes(thema))
      .map((lesson) => saidIn(lesson, data, labels)),
  );
}

/** What an employer answered. Empty for what is not said. */
export interface EmployerAnswers {
  place?: PlaceChoice | undefined;
  /** An id of `sectoren`. */
  sector: string;
  biedt: readonly OfferKind[];
}

export const NO_EMPLOYER_ANSWERS: EmployerAnswers = { sector: '', biedt: [] };

export interface EmployerFit {
  programme: EmployerProgramme;
  /** How near it is; nothing without a place, or for an example from elsewhere. */
  ring?: Ring | undefined;
  /** It is for the chosen sector; else for every sector, or no sector was chosen. */
  ownSector: boolean;
  /** What the employer can offer that it needs: of what was chosen, or of everything. */
  offers: readonly { kind: OfferKind; ids: readonly string[] }[];
  /** What it asks may be told: not what an employer of another sector was told. */
  tellsLessons: boolean;
}

export interface EmployerOffer {
  /** Programmes to turn to: the nearest first, those of the sector before those of every sector, then by number. */
  programmes: readonly EmployerFit[];
  /** What other employers did by themselves, wherever they are. */
  examples: readonly EmployerFit[];
  /** Ended ones of both. */
  stopped: readonly EmployerFit[];
}

/** Everything that may serve an employer. */
export function offerFor(
  answers: EmployerAnswers,
  programmes: readonly EmployerProgramme[],
): EmployerOffer {
  const fits = programmes
    .map((one) => employerFitOf(answers, one))
    .filter((fit) => fit !== undefined)
    .sort(compareFits);
  const running = fits.filter(({ programme }) => !programme.gestopt);
  return {
    programmes: running.filter(({ programme }) => !programme.voorbeeld),
    examples: running.filter(({ programme }) => programme.voorbeeld),
    stopped: fits.filter(({ programme }) => programme.gestopt),
  };
}

/** How a programme fits an employer; nothing when it is for another sector or place, or needs nothing that is offered. */
export function employerFitOf(
  { place, sector, biedt }: EmployerAnswers,
  programme: EmployerProgramme,
): EmployerFit | undefined {
  const { sectoren, interventies, voorbeeld } = programme;
  const ring = place && ringOf(programme, place);
  // One learns from an example anywhere.
  if (place && !ring && !voorbeeld) return undefined;
  if (sector && sectoren.length > 0 && !sectoren.includes(sector)) return undefined;
  const offers = (biedt.length > 0 ? biedt : OFFER_KINDS)
    .map((kind) => ({ kind, ids: sharedIds(OFFERS[kind], interventies) }))
    .filter(({ ids }) => ids.length > 0);
  if (offers.length === 0) return undefined;
  const ownSector = sector !== '' && sectoren.includes(sector);
  return {
    programme,
    ring,
    ownSector,
    offers,
    tellsLessons: ownSector || sectoren.length === 0,
  };
}

function sharedIds(wanted: readonly string[], ids: readonly string[]): string[] {
  return ids.filter((id) => wanted.includes(id));
}

function compareFits(a: EmployerFit, b: EmployerFit): number {
  return (
    ringRank(a.ring) - ringRank(b.ring) ||
    Number(b.ownSector) - Number(a.ownSector) ||
    a.programme.number - b.programme.number
  );
}

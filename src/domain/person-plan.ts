/** What there is for one person: initiatives by step, each with the answers that it fits. Rules over fields; no score. */
import type { Term } from '../schema/vocabulary.ts';
import { type PlaceChoice, type Ring, ringRank } from './place-search.ts';
import { ringOf, type Programme, type ProgrammeFacts } from './programme.ts';

/** The steps of a plan, in the order of the page. They may go side by side. */
export const STEPS = ['taal', 'leren', 'werkervaring', 'begeleiding', 'plaatsing'] as const;
export type Step = (typeof STEPS)[number];

/** Types of intervention that fall under another step than the widest type above them, or have no step above them. */
const OTHER_STEPS: Readonly<Record<string, Step>> = {
  startbaan: 'plaatsing',
  werkgeversondersteuning: 'plaatsing',
  ondernemerschap: 'plaatsing',
  werkgeverscoalitie: 'plaatsing',
  'financiele-regeling': 'leren',
  'samenwerking-en-regie': 'begeleiding',
};

/** The one step that a type of intervention falls under; nothing for an id that no step knows. */
export function stepOf(id: string, terms: readonly Term[]): Step | undefined {
  const own = OTHER_STEPS[id] ?? STEPS.find((step) => step === id);
  if (own) return own;
  const above = terms.find((term) => term.id === id)?.ouder;
  return above === undefined ? undefined : stepOf(above, terms);
}

/** What a programme is matched by for a plan. */
export interface PlanFacts extends ProgrammeFacts {
  /** The steps that its interventions fall under, that of the main one first. */
  stappen: readonly Step[];
}

/** A programme that can stand in a plan. */
export type PlanProgramme = Programme & PlanFacts;

/** What is asked about the person, none of it personal data. Empty for what is not said. */
export interface PersonAnswers {
  place?: PlaceChoice | undefined;
  /** One of `PERSON_GROUPS`. */
  groep: string;
  /** One of `PHASES`. */
  fase: string;
  /** An id of `leerroutes`. */
  leerroute: string;
  /** A key of `EDUCATION`. */
  opleiding: string;
  /** One of `DIPLOMAS`. */
  diploma: string;
  /** Ids of `SITUATIONS`. */
  situatie: readonly string[];
  /** An id of `sectoren`. */
  sector: string;
  /** One of `WORK`. */
  werk: string;
}

export const NO_ANSWERS: PersonAnswers = {
  groep: '',
  fase: '',
  leerroute: '',
  opleiding: '',
  diploma: '',
  situatie: [],
  sector: '',
  werk: '',
};

/** Ids of `doelgroepen` that say by which right somebody is here. */
export const PERSON_GROUPS = [
  'statushouders',
  'asielzoekers',
  'gezinsmigranten',
  'ontheemden-oekraine',
] as const;

/** All groups by right of stay; what names any of them is not for who is in none of those it names. */
const BY_RIGHT = [...PERSON_GROUPS, 'inburgeringsplichtigen', 'alle-nieuwkomers'];

/** The groups that include a person of each group. */
const INCLUDED_IN: Readonly<Record<string, readonly string[]>> = {
  statushouders: ['statushouders', 'inburgeringsplichtigen', 'alle-nieuwkomers'],
  asielzoekers: ['asielzoekers', 'alle-nieuwkomers'],
  gezinsmigranten: ['gezinsmigranten', 'inburgeringsplichtigen', 'alle-nieuwkomers'],
  'ontheemden-oekraine': ['ontheemden-oekraine', 'alle-nieuwkomers'],
};

/** Ids of `fasen`, in the order of time. */
export const PHASES = ['opvang', 'inburgering', 'na-inburgering'] as const;

/** Answers about education, with the ids of `doelgroepen` that they make true. */
export const EDUCATION: Readonly<Record<string, readonly string[]>> = {
  geen: ['laaggeletterden', 'praktisch-opgeleiden'],
  weinig: ['praktisch-opgeleiden'],
  mbo: [],
  hoger: ['hoogopgeleiden'],
};

/** Groups by education: what names any of them is not for who has another education. */
const BY_EDUCATION = ['laaggeletterden', 'praktisch-opgeleiden', 'hoogopgeleiden'];

export const DIPLOMAS = ['gewaardeerd', 'niet-gewaardeerd', 'zonder-papieren', 'geen'] as const;

/** Ids of `doelgroepen` that can be ticked. */
export const SITUATIONS = [
  'vrouwen',
  'jongeren',
  'ouders',
  'nareizigers',
  'laaggeletterden',
  'vakmensen',
  'vluchteling-studenten',
  'bijstandsgerechtigden',
  'al-langer-in-nederland',
] as const;

export const WORK = ['nee', 'ja', 'kan-nog-niet'] as const;

/** What belongs to an answer by what it does: ids of `interventies`. */
const BY_WORK: Readonly<Record<string, readonly string[]>> = {
  ja: ['taal-op-de-werkvloer', 'jobcoaching', 'nazorg'],
  'kan-nog-niet': ['vrijwilligerswerk', 'ontmoeting', 'groepstraining', 'taalmaatje'],
};
const BY_DIPLOMA: Readonly<Record<string, readonly string[]>> = {
  'niet-gewaardeerd': ['diplomawaardering'],
  'zonder-papieren': ['diplomawaardering', 'vaardigheden'],
};

/** An answer that a programme fits, with the values of the programme that say so. */
export interface Reason {
  answer: Exclude<keyof PersonAnswers, 'place'>;
  ids: readonly string[];
}

/** A programme that may serve this person. */
export interface Fit {
  programme: PlanProgramme;
  /** How near it is; nothing as long as no place is chosen. */
  ring?: Ring | undefined;
  /** In the order of the questions. */
  reasons: readonly Reason[];
  /** Groups that it is meant for, of which nobody said that the person belongs to them. */
  doubts: readonly string[];
  /** It begins in a later phase than that of the person. */
  later: boolean;
}

export interface PlanStep {
  step: Step;
  /** Those of which it is the main work: the nearest first, then those that fit most answers, then by number. */
  fits: readonly Fit[];
  /** Those that stand under another step and help here too, in the same order. */
  also: readonly Fit[];
}

export interface PersonPlan {
  steps: readonly PlanStep[];
  /** Ended ones that would have served, in the same order. */
  stopped: readonly Fit[];
  /** How many programmes the steps hold; each counts once. */
  total: number;
}

/** Whether anything was answered. */
export function hasAnswers({ place, situatie, ...others }: PersonAnswers): boolean {
  return (
    place !== undefined || situatie.length > 0 || Object.values(others).some((one) => one !== '')
  );
}

/** Everything that may serve a person. */
export function planFor(answers: PersonAnswers, programmes: readonly PlanProgramme[]): PersonPlan {
  const fits = programmes.map((one) => fitOf(answers, one)).filter((fit) => fit !== undefined);
  const sorted = fits.sort(compareFits);
  const running = sorted.filter(({ programme }) => !programme.gestopt);
  return {
    steps: STEPS.map((step) => ({
      step,
      fits: running.filter(({ programme }) => programme.stappen[0] === step),
      also: running.filter(({ programme }) => programme.stappen.indexOf(step) > 0),
    })),
    stopped: sorted.filter(({ programme }) => programme.gestopt),
    total: running.length,
  };
}

/** How a programme fits a person; nothing when one of its fields says that it is for others. */
export function fitOf(answers: PersonAnswers, programme: PlanProgramme): Fit | undefined {
  const { place, groep, fase, leerroute, opleiding, situatie, sector } = answers;
  const { doelgroepen, interventies, fasen, leerroutes, sectoren } = programme;
  const ring = place && ringOf(programme, place);
  if (place && !ring) return undefined;
  if (groep && isForOthers(doelgroepen, BY_RIGHT, INCLUDED_IN[groep] ?? [])) return undefined;
  const education = EDUCATION[opleiding] ?? [];
  const own = [...education, ...situatie];
  if (opleiding && isForOthers(doelgroepen, BY_EDUCATION, own)) return undefined;
  if (leerroute && leerroutes.length > 0 && !leerroutes.includes(leerroute)) return undefined;
  if (sector && sectoren.length > 0 && !sectoren.includes(sector)) return undefined;
  const phases = PHASES.filter((phase) => fasen.includes(phase)).map((one) => PHASES.indexOf(one));
  const phase = PHASES.findIndex((one) => one === fase);
  if (phase >= 0 && phases.length > 0 && phases.every((one) => one < phase)) return undefined;

  const shared = (ids: readonly string[], wanted: readonly string[]) =>
    wanted.filter((id) => ids.includes(id));
  const reasons: Reason[] = [
    // Nearly everything is for status holders: that says nothing.
    { answer: 'groep', ids: groep === 'statushouders' ? [] : shared(doelgroepen, [groep]) },
    { answer: 'fase', ids: shared(fasen, [fase]) },
    { answer: 'leerroute', ids: shared(leerroutes, [leerroute]) },
    { answer: 'opleiding', ids: shared(doelgroepen, education) },
    { answer: 'diploma', ids: shared(interventies, BY_DIPLOMA[answers.diploma] ?? []) },
    {
      answer: 'situatie',
      ids: shared(doelgroepen, situatie).filter((id) => !education.includes(id)),
    },
    { answer: 'sector', ids: shared(sectoren, [sector]) },
    { answer: 'werk', ids: shared(interventies, BY_WORK[answers.werk] ?? []) },
  ];
  const meantFor = doelgroepen.filter((id) => SITUATIONS.some((one) => one === id));
  return {
    programme,
    ring,
    reasons: reasons.filter(({ ids }) => ids.length > 0),
    doubts: meantFor.some((id) => own.includes(id)) ? [] : meantFor,
    later: phase >= 0 && phases.length > 0 && phases.every((one) => one > phase),
  };
}

/** Whether it names groups of a kind, and none of those that the person is in. */
function isForOthers(
  groups: readonly string[],
  kind: readonly string[],
  own: readonly string[],
): boolean {
  const named = groups.filter((id) => kind.includes(id));
  return named.length > 0 && !named.some((id) => own.includes(id));
}

function compareFits(a: Fit, b: Fit): number {
  return (
    ringRank(a.ring) - ringRank(b.ring) ||
    Number(a.doubts.length > 0) - Number(b.doubts.length > 0) ||
    Number(a.later) - Number(b.later) ||
    b.reasons.length - a.reasons.length ||
    a.programme.number - b.programme.number
  );
}

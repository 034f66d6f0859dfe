/**
 * What the page of the plan loads: programmes, and advice from the guides that belongs to an answer: which guide, which part of it,
 * and whose advice it is.
 */
import type { Language } from '../i18n/language.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Guide } from './guides-and-law.ts';
import type { CatalogueParts } from './initiative.ts';
import { pathsFor } from './paths.ts';
import { stepOf, type PersonAnswers, type Step } from './person-plan.ts';
import { programmeFiles } from './programme-files.ts';
import {
  inProgrammeOrder,
  valueNames,
  practicalOf,
  programmeFacts,
  programmeTexts,
  type Names,
  type ProgrammeTexts,
  type Said,
} from './programme.ts';

interface AdviceRule {
  /** The step that it stands under; `plan` for the whole. */
  step: Step | 'plan';
  guide: string;
  /** Heading in the guide, as in its address; empty for its opening. */
  section: string;
  /** The source in that part of the guide that gives the advice. */
  source: string;
  touches: (answers: PersonAnswers) => boolean;
}

const PLAN = { guide: 'plan-per-persoon', section: 'zo-werkt-u-met-een-plan' } as const;
const DIPLOMA = {
  guide: 'hoger-opgeleiden-en-diplomas',
  section: 'een-diploma-laten-waarderen',
} as const;

/** In the order of the page; the texts stand under the same names in `src/i18n/nl-plan.ts`. */
export const ADVICE = {
  ownPlan: {
    step: 'plan',
    guide: 'plan-per-persoon',
    section: '',
    source: 's1',
    touches: ({ groep }) => groep === 'statushouders',
  },
  early: {
    step: 'plan',
    guide: 'vroeg-beginnen',
    section: '',
    source: 's1',
    touches: ({ fase }) => fase === 'opvang',
  },
  languageWithWork: {
    step: 'taal',
    guide: 'taal-en-werk-tegelijk',
    section: 'wat-bekend-is',
    source: 's6',
    touches: ({ fase, werk }) => fase === 'inburgering' && werk !== 'kan-nog-niet',
  },
  practice: {
    step: 'taal',
    guide: 'laaggeletterden-en-z-route',
    section: 'wat-helpt',
    source: 's2',
    touches: ({ leerroute, opleiding, situatie }) =>
      leerroute === 'z-route' || opleiding === 'geen' || situatie.includes('laaggeletterden'),
  },
  study: {
    step: 'leren',
    guide: 'hoger-opgeleiden-en-diplomas',
    section: 'wat-helpt',
    source: 's5',
    touches: ({ opleiding }) => opleiding === 'hoger',
  },
  diploma: {
    step: 'leren',
    ...DIPLOMA,
    source: 's15',
    touches: ({ diploma }) => diploma === 'niet-gewaardeerd',
  },
  noPapers: {
    step: 'leren',
    ...DIPLOMA,
    source: 's12',
    touches: ({ diploma }) => diploma === 'zonder-papieren',
  },
  experience: {
    step: 'werkervaring',
    ...PLAN,
    source: 's1',
    touches: ({ opleiding }) => opleiding === 'geen' || opleiding === 'weinig',
  },
  participate: {
    step: 'werkervaring',
    guide: 'wat-gemeenten-kunnen-doen',
    section: 'zes-adviezen',
    source: 's1',
    touches: ({ werk }) => werk === 'kan-nog-niet',
  },
  childcare: {
    step: 'werkervaring',
    guide: 'vrouwen-en-gezinsmigranten',
    section: 'zo-pakt-u-het-aan',
    source: 's14',
    touches: ({ situatie }) => situatie.includes('ouders'),
  },
  herself: {
    step: 'begeleiding',
    guide: 'vrouwen-en-gezinsmigranten',
    section: 'wat-helpt',
    source: 's4',
    touches: ({ situatie }) => situatie.includes('vrouwen'),
  },
  aftercare: {
    step: 'begeleiding',
    ...PLAN,
    source: 's12',
    touches: ({ werk }) => werk === 'ja',
  },
  noDeadEnd: {
    step: 'plaatsing',
    ...PLAN,
    source: 's1',
    touches: ({ werk }) => werk === 'nee' || werk === 'ja',
  },
} as const satisfies Record<string, AdviceRule>;

export type AdviceName = keyof typeof ADVICE;

/** Where an advice can be read: the guide, and the source in its list. */
interface AdvicePlace {
  guide: { label: string; href: string };
  source: { label: string; href: string };
}

/** For each advice where it stands; one whose guide, part or source is not there is left out, and so never shown. */
export type AdvicePlaces = Partial<Record<AdviceName, AdvicePlace>>;

/** Looks them up in the guides of this site. */
export function advicePlaces(guides: readonly Guide[], language?: Language): AdvicePlaces {
  const places: AdvicePlaces = {};
  for (const name of Object.keys(ADVICE) as AdviceName[]) {
    const { guide: slug, section, source } = ADVICE[name];
    const guide = guides.find((one) => one.slug === slug);
    const number = guide?.data.bronnen.findIndex(({ id }) => id === source) ?? -1;
    const publisher = guide?.data.bronnen[number]?.uitgever;
    const isThere = section === '' || guide?.headings.some(({ id }) => id === section);
    if (!guide || !publisher || !isThere) continue;
    const path = pathsFor(language).guide(slug);
    places[name] = {
      guide: { label: guide.data.titel, href: section ? `${path}#${section}` : path },
      source: { label: publisher, href: `${path}#bron-${number + 1}` },
    };
  }
  return places;
}

/** The advice that these answers touch, for one step or for the whole plan. */
export function adviceFor(
  answers: PersonAnswers,
  step: Step | 'plan',
  places: AdvicePlaces,
): AdviceName[] {
  const rules: Readonly<Record<AdviceName, AdviceRule>> = ADVICE;
  return (Object.keys(rules) as AdviceName[]).filter(
    (name) => rules[name].step === step && places[name] && rules[name].touches(answers),
  );
}

// What the page loads.

/** What is shown of a programme. */
export interface PlanTexts extends ProgrammeTexts {
  /** What it asks of who takes part, and how long it takes. */
  vraagt: readonly (Said & { soort: string })[];
}

/** What the index of the page holds beside programmes. */
export interface PlanOthers {
  names: Names;
  advice: AdvicePlaces;
}

/** The files of the page, of the whole catalogue: see `programmeFiles`. */
export function planFiles(
  { initiatives, guides, ...parts }: CatalogueParts & { guides: readonly Guide[] },
  labels: Labels,
): Promise<ReadonlyMap<string, unknown>> {
  const { vocabularies } = parts;
  const terms = vocabularies.interventies.waarden;
  const programmes = inProgrammeOrder(initiatives).map((initiative) => {
    const steps = initiative.data.interventies.map((id) => stepOf(id, terms));
    return {
      facts: {
        ...programmeFacts(initiative, parts),
        stappen: [...new Set(steps.filter((step) => step !== undefined))],
      },
      texts: {
        ...programmeTexts(initiative, { ...parts, labels }),
        vraagt: practicalOf(initiative, ['instapeisen', 'duur'], labels),
      },
    };
  });
  const others: PlanOthers = {
    names: valueNames(vocabularies),
    advice: advicePlaces(guides, labels.language),
  };
  return programmeFiles(programmes, others);
}

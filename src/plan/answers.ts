/** What is answered about a person, as the form, the address and the browser have it. */
import {
  DIPLOMAS,
  EDUCATION,
  NO_ANSWERS,
  PERSON_GROUPS,
  PHASES,
  SITUATIONS,
  WORK,
  type PersonAnswers,
} from '../domain/person-plan.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import type { Restored } from '../questions/question-form.tsx';
import { formatItem, parseItems, type OwnPlan } from './own-plan.ts';

/** The questions with one answer; names of fields in the form and the address. */
const ONE_ANSWER = [
  'groep',
  'fase',
  'leerroute',
  'opleiding',
  'diploma',
  'sector',
  'werk',
] as const satisfies readonly (keyof PersonAnswers)[];

type OneAnswer = (typeof ONE_ANSWER)[number];

const FIXED: Partial<Record<OneAnswer, readonly string[]>> = {
  groep: PERSON_GROUPS,
  fase: PHASES,
  opleiding: Object.keys(EDUCATION),
  diploma: DIPLOMAS,
  werk: WORK,
};

/** What is made of the person's situation: the answers, and the plan. */
export interface PlanState {
  answers: PersonAnswers;
  plan: OwnPlan;
}

/** Nothing answered, nothing planned. */
export const EMPTY_STATE: PlanState = { answers: NO_ANSWERS, plan: [] };

/** The fields of a form, read as answers. The place is chosen apart. */
export function answersIn(form: FormData, place: PlaceChoice | undefined): PersonAnswers {
  const one = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const answers = Object.fromEntries(ONE_ANSWER.map((name) => [name, one(name)]));
  const ticked = form.getAll('situatie');
  return {
    ...NO_ANSWERS,
    ...answers,
    place,
    situatie: SITUATIONS.filter((id) => ticked.includes(id)),
  };
}

/** As it stands in an address that is shared; the same text is kept for a reload. */
export function toParams({ answers, plan }: PlanState): URLSearchParams {
  const params = new URLSearchParams();
  if (answers.place) params.set(answers.place.kind, answers.place.id);
  for (const name of ONE_ANSWER) if (answers[name]) params.set(name, answers[name]);
  for (const id of answers.situatie) params.append('situatie', id);
  for (const item of plan) params.append('in', formatItem(item));
  return params;
}

/** What else a state is read with: all of it comes from the site. */
export interface Known {
  places: readonly PlaceChoice[];
  leerroute: readonly string[];
  sector: readonly string[];
  slugs: readonly string[];
}

/** Reads what stood in an address, or was kept. */
export function fromParams(params: URLSearchParams, known: Known): Restored<PlanState> {
  const values: Partial<Record<OneAnswer, readonly string[]>> = {
    ...FIXED,
    leerroute: known.leerroute,
    sector: known.sector,
  };
  const ignored: string[] = [];
  const answers: Record<string, string> = {};
  const situations: string[] = [];
  const items: string[] = [];
  let place: PlaceChoice | undefined;
  for (const [name, value] of params) {
    const named = known.places.find(({ kind, id }) => kind === name && id === value);
    const question = ONE_ANSWER.find((one) => one === name);
    const isItem =
      name === 'in' && parseItems([value]).some((one) => known.slugs.includes(one.slug));
    if (named) place = named;
    else if (question && values[question]?.includes(value)) answers[question] = value;
    else if (name === 'situatie' && SITUATIONS.some((id) => id === value)) situations.push(value);
    else if (isItem) items.push(value);
    else ignored.push(`${name}=${value}`);
  }
  const plan = parseItems(items);
  return {
    state: {
      answers: {
        ...NO_ANSWERS,
        ...answers,
        place,
        situatie: SITUATIONS.filter((id) => situations.includes(id)),
      },
      plan: plan.filter(({ slug }, at) => plan.findIndex((one) => one.slug === slug) === at),
    },
    ignored,
  };
}

// A link that is shared: behind the `#`, which a browser keeps to itself when it asks for the page.

const SHARED = '#plan?';

/** Whether the last part of an address is a plan that was shared. */
export function isShared(hash: string): boolean {
  return hash.startsWith(SHARED);
}

/** The last part of an address that opens this plan. */
export function sharedHash(state: PlanState): string {
  return SHARED + toParams(state).toString();
}

/** What a shared address says; nothing when it says nothing of a plan. */
export function sharedParams(hash: string): URLSearchParams | undefined {
  return isShared(hash) ? new URLSearchParams(hash.slice(SHARED.length)) : undefined;
}

// What the browser keeps until its tab is closed.

const KEY = 'plan';

/**
 * Keeps a state for a reload; an empty one takes away what was kept.
 *
 * @returns false when the browser keeps nothing
 */
export function keep(storage: () => Storage, state: PlanState): boolean {
  try {
    const text = toParams(state).toString();
    if (text) storage().setItem(KEY, text);
    else storage().removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** What was kept; empty when there is nothing. */
export function keptAnswers(storage: () => Storage): URLSearchParams {
  try {
    return new URLSearchParams(storage().getItem(KEY) ?? '');
  } catch {
    return new URLSearchParams();
  }
}

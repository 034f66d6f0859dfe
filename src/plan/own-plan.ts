/** The plan that somebody makes of what was found: what is in it, in which order, and when it goes on. */
import { STEPS, type Fit, type PersonAnswers, type Step } from '../domain/person-plan.ts';
import { moved } from '../domain/list-order.ts';

/** The moments of the time line, in months from now. */
export const MOMENTS = [0, 3, 6, 12, 24] as const;

/** One initiative in the plan. */
export interface PlanItem {
  slug: string;
  step: Step;
  /** Where in `MOMENTS` it begins and ends; it ends after it begins. */
  from: number;
  until: number;
}

/** In the order that somebody gave it. */
export type OwnPlan = readonly PlanItem[];

/** Language and guidance from the start, with learning and experience beside them; a job is kept in view, not waited for. */
const USUAL: Readonly<Record<Step, readonly [number, number]>> = {
  taal: [0, 3],
  leren: [1, 3],
  werkervaring: [1, 3],
  begeleiding: [0, 4],
  plaatsing: [2, 4],
};

/** Puts an initiative at the end of the plan, at a usual time: that of a later phase, or of who cannot work yet, is later. */
export function addItem(
  plan: OwnPlan,
  slug: string,
  { later }: Pick<Fit, 'later'>,
  step: Step,
  { werk }: PersonAnswers,
): OwnPlan {
  if (plan.some((item) => item.slug === slug)) return plan;
  const [from, until] = USUAL[step];
  const waits = later || (werk === 'kan-nog-niet' && step === 'plaatsing');
  return [...plan, waits ? { slug, step, from: 3, until: 4 } : { slug, step, from, until }];
}

/** Takes an initiative out of the plan. */
export function removeItem(plan: OwnPlan, slug: string): OwnPlan {
  return plan.filter((item) => item.slug !== slug);
}

/**
 * Moves an initiative one place; past an end nothing happens.
 *
 * @param by -1 for one place up, 1 for one place down
 */
export function moveItem(plan: OwnPlan, slug: string, by: -1 | 1): OwnPlan {
  const item = plan.find((one) => one.slug === slug);
  return item ? moved(plan, item, by) : plan;
}

/** Sets when an initiative begins or ends; the other moment moves along where it must. */
export function timeItem(
  plan: OwnPlan,
  slug: string,
  { from, until }: { from?: number; until?: number },
): OwnPlan {
  const last = MOMENTS.length - 1;
  return plan.map((item) => {
    if (item.slug !== slug) return item;
    if (from !== undefined) return { ...item, from, until: Math.max(item.until, from + 1) };
    const end = Math.min(until ?? item.until, last);
    return { ...item, from: Math.min(item.from, end - 1), until: end };
  });
}

/** The steps that the plan has anything for, in the order of the page. */
export function stepsIn(plan: OwnPlan): Step[] {
  return STEPS.filter((step) => plan.some((item) => item.step === step));
}

// As text, for the address and for the browser: `taalmaatjes-utrecht.taal.0-12`.

/** One initiative of the plan as text. */
export function formatItem({ slug, step, from, until }: PlanItem): string {
  return `${slug}.${step}.${MOMENTS[from]}-${MOMENTS[until]}`;
}

/** The initiatives in texts like those above; what is no such text is left out. */
export function parseItems(texts: readonly string[]): PlanItem[] {
  const momentOf = (text: string | undefined) =>
    MOMENTS.findIndex((months) => String(months) === text);
  return texts.flatMap((text) => {
    const [, slug = '', name, begin, end] =
      /^([a-z0-9-]+)\.([a-z]+)\.(\d+)-(\d+)$/.exec(text) ?? [];
    const step = STEPS.find((one) => one === name);
    const from = momentOf(begin);
    const until = momentOf(end);
    return step && from >= 0 && from < until ? [{ slug, step, from, until }] : [];
  });
}

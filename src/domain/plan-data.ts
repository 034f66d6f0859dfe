/** What the page of the plan loads when the first question is answered. */
import type { Labels } from '../i18n/nl.ts';
import type { Guide } from './guides-and-law.ts';
import type { CatalogueParts } from './initiative.ts';
import { stepOf, type PlanProgramme } from './person-plan.ts';
import { advicePlaces, type AdvicePlaces } from './plan-advice.ts';
import { namesOf, practicalOf, programmeOf, type Names } from './programme.ts';

/** What `/plan/gegevens.json` holds. */
export interface PlanData {
  programmes: readonly PlanProgramme[];
  names: Names;
  advice: AdvicePlaces;
}

/** Everything that is matched and shown, of the whole catalogue. */
export function planData(
  { initiatives, guides, ...parts }: CatalogueParts & { guides: readonly Guide[] },
  labels: Labels,
): PlanData {
  const { vocabularies } = parts;
  const terms = vocabularies.interventies.waarden;
  return {
    programmes: initiatives.map((initiative) => {
      const steps = initiative.data.interventies.map((id) => stepOf(id, terms));
      return {
        ...programmeOf(initiative, { ...parts, labels }),
        stappen: [...new Set(steps.filter((step) => step !== undefined))],
        vraagt: practicalOf(initiative, ['instapeisen', 'duur'], labels),
      };
    }),
    names: namesOf(vocabularies),
    advice: advicePlaces(guides),
  };
}

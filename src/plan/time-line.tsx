/** The plan against time: a table of a few periods, so that it reads as well as it looks. */
import type { PlanLabels } from '../i18n/nl-plan.ts';
import { MOMENTS, type OwnPlan, type PlanItem } from './own-plan.ts';

interface TimeLineProps {
  plan: OwnPlan;
  titleOf: (item: PlanItem) => string;
  labels: PlanLabels;
}

const PERIODS = MOMENTS.slice(1).map((until, index) => ({ from: MOMENTS[index] ?? 0, until }));

/** A row for each initiative, a column for each period. */
export function TimeLine({ plan, titleOf, labels: { time: t, steps } }: TimeLineProps) {
  return (
    <section class="tijdlijn">
      <h3 class="nl-heading nl-heading--level-3">{t.title}</h3>
      <table>
        <caption class="small">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            {PERIODS.map(({ from, until }) => (
              <th key={until} scope="col">
                <span aria-hidden="true">{t.period(from, until)}</span>
                <span class="visually-hidden">{t.periodSpoken(from, until)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.map((item) => (
            <tr key={item.slug}>
              <th scope="row">
                {titleOf(item)} <span class="small">{steps[item.step].toLowerCase()}</span>
              </th>
              {PERIODS.map(({ until }, period) => {
                const runs = item.from <= period && period < item.until;
                return (
                  <td key={until} class={runs ? `loopt ${item.step}` : ''}>
                    <span class="visually-hidden">{runs ? t.runs : t.rests}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The plan that somebody made: in an order and a time of their own, with notes, for on paper or as a link. */
import { pathsFor } from '../domain/paths.ts';
import type { Fit } from '../domain/person-plan.ts';
import type { PlanOthers, PlanTexts } from '../domain/plan-data.ts';
import type { PlanLabels } from '../i18n/nl-plan.ts';
import { Contact, useTexts, type TextTools } from '../questions/programmes.tsx';
import type { PlanState } from './answers.ts';
import { About } from './offer.tsx';
import {
  moveItem,
  MOMENTS,
  removeItem,
  stepsIn,
  timeItem,
  type OwnPlan,
  type PlanItem,
} from './own-plan.ts';
import { LinkBox, Notes, TimeLine } from './own-plan-parts.tsx';

interface OwnPlanProps {
  data: PlanOthers;
  texts: TextTools<PlanTexts>;
  state: PlanState;
  labels: { plan: PlanLabels };
  /** What fits, to say why it stands in the plan. */
  fits: readonly Fit[];
  onPlan: (plan: OwnPlan, said: string) => void;
  makeLink: () => string;
}

/** What is in the plan, the time line, the notes and the ways out. */
export function OwnPlanView(props: OwnPlanProps) {
  const { data, texts, state, labels, fits, onPlan, makeLink } = props;
  const { plan: t } = labels;
  const { answers, plan } = state;
  const { shown, notice } = useTexts(programmesOf(plan, texts), texts);
  const textsOf = ({ slug }: PlanItem) => shown.find((one) => one.texts.slug === slug)?.texts;
  const titleOf = (item: PlanItem) => textsOf(item)?.titel ?? item.slug;
  const move = (item: PlanItem, by: -1 | 1) => {
    const moved = moveItem(plan, item.slug, by);
    const at = moved.findIndex(({ slug }) => slug === item.slug);
    onPlan(moved, t.own.moved(titleOf(item), at + 1));
  };
  const remove = (item: PlanItem) => {
    onPlan(removeItem(plan, item.slug), t.own.removed(titleOf(item)));
    document.getElementById('uw-plan')?.focus();
  };
  return (
    <section class="eigen-plan" aria-labelledby="uw-plan">
      <h2 class="nl-heading nl-heading--level-2" id="uw-plan" tabIndex={-1}>
        {t.own.title}
      </h2>
      {plan.length === 0 && <p class="no-print">{t.own.empty}</p>}
      {plan.length > 0 && (
        <>
          {notice}
          <ol role="list" class="onderdelen" aria-label={t.own.list}>
            {plan.map((item, index) => {
              const about = textsOf(item);
              const number = texts.store.numberOf(item.slug);
              const fit = fits.find(({ programme }) => programme.number === number);
              return (
                <li key={item.slug}>
                  <p class="stapnaam">{t.steps[item.step]}</p>
                  <p class="naam">
                    <a class="title-link" href={pathsFor(t.language).initiative(item.slug)}>
                      {titleOf(item)}
                    </a>
                  </p>
                  <Times
                    item={item}
                    title={titleOf(item)}
                    labels={t}
                    onChange={(times) => onPlan(timeItem(plan, item.slug, times), '')}
                  />
                  <div class="keuzeknoppen no-print">
                    <button
                      type="button"
                      aria-label={t.own.upOf(titleOf(item))}
                      disabled={index === 0}
                      onClick={() => move(item, -1)}
                    >
                      {t.own.up}
                    </button>
                    <button
                      type="button"
                      aria-label={t.own.downOf(titleOf(item))}
                      disabled={index === plan.length - 1}
                      onClick={() => move(item, 1)}
                    >
                      {t.own.down}
                    </button>
                    <button
                      type="button"
                      aria-label={t.own.removeOf(titleOf(item))}
                      onClick={() => remove(item)}
                    >
                      {t.own.remove}
                    </button>
                  </div>
                  <div class="op-papier">
                    {fit && about && (
                      <About {...{ fit, answers }} texts={about} names={data.names} labels={t} />
                    )}
                    {!fit && <p>{t.own.gone}</p>}
                  </div>
                  {!fit && <p class="let-op no-print">{t.own.gone}</p>}
                  {about && (
                    <p class="small">
                      <Contact contact={about.contact} labels={t.own} />
                    </p>
                  )}
                </li>
              );
            })}
          </ol>
          <TimeLine plan={plan} titleOf={titleOf} labels={t} />
          <Notes steps={stepsIn(plan)} labels={t} />
          <LinkBox labels={t} makeLink={makeLink} state={state} />
        </>
      )}
    </section>
  );
}

/** What is in the plan, as what is found. */
function programmesOf(plan: OwnPlan, { store }: TextTools<PlanTexts>) {
  return plan.flatMap(({ slug }) => {
    const number = store.numberOf(slug);
    return number === undefined ? [] : [{ programme: { number } }];
  });
}

interface TimesProps {
  item: PlanItem;
  title: string;
  labels: PlanLabels;
  onChange: (times: { from?: number; until?: number }) => void;
}

/** When it begins and ends: two lists, so that the keyboard can do what a mouse would drag. */
function Times({ item, title, labels: { own: t }, onChange }: TimesProps) {
  const last = MOMENTS.length - 1;
  const select = (which: 'from' | 'until', label: string) => {
    const skipped = which === 'from' ? last : 0;
    return (
      <label>
        {which === 'from' ? t.from : t.until}{' '}
        <select
          class="invulvak"
          aria-label={label}
          value={String(item[which])}
          onChange={(event) => onChange({ [which]: Number(event.currentTarget.value) })}
        >
          {MOMENTS.map((months, index) =>
            index === skipped ? null : (
              <option key={months} value={String(index)} selected={index === item[which]}>
                {t.moments[months]}
              </option>
            ),
          )}
        </select>
      </label>
    );
  };
  const momentOf = (index: number) => t.moments[MOMENTS[index] ?? 0];
  return (
    <>
      <div class="tijden no-print">
        {select('from', t.fromOf(title))} {select('until', t.untilOf(title))}
      </div>
      <p class="op-papier">
        {t.from} {momentOf(item.from)}, {t.until.toLowerCase()} {momentOf(item.until)}
      </p>
    </>
  );
}

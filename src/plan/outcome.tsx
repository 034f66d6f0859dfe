/** What there is for the person, step by step, and the plan that is made of it. */
import { pathsFor } from '../domain/paths.ts';
import {
  planFor,
  type Fit,
  type PersonAnswers,
  type PlanProgramme,
  type PlanStep,
  type Step,
} from '../domain/person-plan.ts';
import {
  adviceFor,
  type AdvicePlaces,
  type PlanOthers,
  type PlanTexts,
} from '../domain/plan-data.ts';
import type { Names } from '../domain/programme.ts';
import type { FindLabels } from '../i18n/find-labels.ts';
import type { PlanLabels } from '../i18n/nl-plan.ts';
import {
  countsInWords,
  MoreButton,
  StoppedList,
  useMore,
  useTexts,
  type TextTools,
} from '../questions/programmes.tsx';
import { Offer, labelIn } from './offer.tsx';
import { OwnPlanView } from './own-plan-view.tsx';
import { addItem, removeItem, type OwnPlan } from './own-plan.ts';
import type { PlanState } from './answers.ts';

interface PlanLabelSet {
  plan: PlanLabels;
  find: FindLabels;
}

interface OutcomeProps {
  data: PlanOthers & { programmes: readonly PlanProgramme[] };
  texts: TextTools<PlanTexts>;
  state: PlanState;
  labels: PlanLabelSet;
  /** `said` is told to who cannot see what happened. */
  onPlan: (plan: OwnPlan, said: string) => void;
  /** Puts the answers and the plan in the address, and gives it. */
  makeLink: () => string;
}

/** All of it, for what is answered now. */
export function Outcome(props: OutcomeProps) {
  const { data, texts, state, labels, onPlan } = props;
  const { answers, plan } = state;
  const t = labels.plan;
  const { steps, stopped, total } = planFor(answers, data.programmes);
  const put = ({ slug, titel }: PlanTexts, fit: Fit, step: Step, isIn: boolean) => {
    if (isIn) onPlan(addItem(plan, slug, fit, step, answers), t.own.added(titel));
    else onPlan(removeItem(plan, slug), t.own.removed(titel));
  };
  return (
    <div class={plan.length > 0 ? 'uitkomst heeft-plan' : 'uitkomst'}>
      <p class="op-papier">{answersInWords(answers, data.names, t).join(' · ')}</p>
      <div class="stand">
        <p class="telling">
          <strong>{t.total(total)}</strong> <span class="small">{t.totalNote}</span>
        </p>
        {plan.length > 0 && (
          <p class="no-print">
            <a class="nl-link" href="#uw-plan">
              {t.own.toPlan(plan.length)}
            </a>
          </p>
        )}
      </div>
      <Advice step="plan" answers={answers} places={data.advice} labels={t} />
      <div class="stappen">
        {steps.map((found) => (
          <StepSection
            key={found.step}
            {...{ found, answers, data, texts, labels, plan }}
            onChange={(about, fit, isIn) => put(about, fit, found.step, isIn)}
          />
        ))}
        <StoppedList stopped={stopped} title={t.stopped} texts={texts} labels={t}>
          <p class="small">{t.stoppedIntro}</p>
        </StoppedList>
      </div>
      <OwnPlanView {...props} fits={steps.flatMap(({ fits }) => fits)} />
    </div>
  );
}

interface StepSectionProps {
  found: PlanStep;
  answers: PersonAnswers;
  data: PlanOthers;
  texts: TextTools<PlanTexts>;
  labels: PlanLabelSet;
  plan: OwnPlan;
  onChange: (texts: PlanTexts, fit: Fit, inPlan: boolean) => void;
}

/** So many stand in view; more come when asked for. */
const FIRST = 3;
const FIRST_ALSO = 4;

function StepSection({ found, answers, data, texts, labels, plan, onChange }: StepSectionProps) {
  const { step, fits, also } = found;
  const t = labels.plan;
  const { extra, button } = useMore(
    { total: fits.length, first: FIRST },
    { total: also.length, first: FIRST_ALSO },
  );
  const inView = fits.slice(0, FIRST + extra);
  const own = useTexts(inView, texts);
  const others = useTexts(also.slice(0, FIRST_ALSO + extra), texts);
  const { place } = answers;
  const isHere = fits.some(({ ring }) => ring === place?.kind);
  const isOutside = inView.some(({ ring }) => ring !== 'land' && ring !== place?.kind);
  return (
    <section class="stap">
      <h2 class="nl-heading nl-heading--level-2">{t.steps[step]}</h2>
      {place && (
        <p class="small telling">
          {!isHere && `${t.noneHere(place.name)} `}
          {countsInWords(fits, place, labels.find)}
          {isOutside && t.askAround}
        </p>
      )}
      <Advice step={step} answers={answers} places={data.advice} labels={t} />
      {fits.length + also.length === 0 && <p>{t.none}</p>}
      {own.shown.map(({ fit, texts: about }) => (
        <Offer
          key={about.slug}
          fit={fit}
          texts={about}
          answers={answers}
          names={data.names}
          labels={t}
          inPlan={plan.some(({ slug }) => slug === about.slug)}
          onChange={(isIn) => onChange(about, fit, isIn)}
        />
      ))}
      {own.notice}
      {others.shown.length > 0 && (
        <p class="ook">
          {t.also}{' '}
          {others.shown.map(({ fit: { programme }, texts: { slug, titel } }, index) => (
            <span key={slug}>
              {index > 0 && ' · '}
              <a class="nl-link" href={pathsFor(t.language).initiative(slug)}>
                {titel}
              </a>{' '}
              <span class="small">
                ({t.alsoAt(t.steps[programme.stappen[0] ?? step].toLowerCase())})
              </span>
            </span>
          ))}
        </p>
      )}
      {own.notice ? null : others.notice}
      <MoreButton {...button} labels={t} about={t.steps[step]} />
    </section>
  );
}

interface AdviceProps {
  step: Step | 'plan';
  answers: PersonAnswers;
  places: AdvicePlaces;
  labels: PlanLabels;
}

/** Short remarks from the guides, only where the answers touch them. */
function Advice({ step, answers, places, labels: t }: AdviceProps) {
  const names = adviceFor(answers, step, places);
  if (names.length === 0) return null;
  return (
    <ul role="list" class="advies">
      {names.map((name) => (
        <li key={name}>
          {t.advice[name]}{' '}
          <span class="small">
            {t.adviceGuide}{' '}
            <a class="nl-link" href={places[name]?.guide.href} lang={t.language.contentLang}>
              {places[name]?.guide.label}
            </a>
            . {t.adviceSource}:{' '}
            <a class="nl-link" href={places[name]?.source.href}>
              {places[name]?.source.label}
            </a>
            .
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What was answered, in the order of the questions, for on paper. */
function answersInWords(
  { place, groep, fase, leerroute, opleiding, diploma, situatie, sector, werk }: PersonAnswers,
  names: Names,
  t: PlanLabels,
): string[] {
  return [
    place?.name ?? '',
    labelIn(t.groups, groep),
    labelIn(names.fasen, fase),
    labelIn(names.leerroutes, leerroute),
    labelIn(t.education, opleiding),
    labelIn(t.diplomas, diploma),
    ...situatie.map((id) => labelIn(t.situations, id)),
    labelIn(names.sectoren, sector),
    labelIn(t.work, werk),
  ].filter(Boolean);
}

/** One initiative that may serve: what it is, why it stands here, what it asks and whether it still runs. */
import type { Fit, PersonAnswers } from '../domain/person-plan.ts';
import { inSentence, type Names } from '../domain/programme.ts';
import { formatDate } from '../i18n/format.ts';
import type { PlanLabels } from '../i18n/nl-plan.ts';
import { ProgrammeItem, SaidLines } from '../questions/programmes.tsx';
import { doubtsInWords, reasonsInWords } from './words.ts';

interface AboutProps {
  fit: Fit;
  answers: PersonAnswers;
  names: Names;
  labels: PlanLabels;
}

/** Why it fits, what it asks, and its last news. The same stands in the list and in the plan. */
export function About({ fit, answers, names, labels: t }: AboutProps) {
  const { programme } = fit;
  const reasons = reasonsInWords(fit, answers, names, t);
  const doubts = doubtsInWords(fit, names);
  return (
    <>
      <p class="past">
        <strong>{t.fits}:</strong> {reasons.length > 0 ? reasons.join(' · ') : t.fitsNothing}
      </p>
      {(doubts.length > 0 || fit.later) && (
        <p class="let-op">
          {doubts.length > 0 && t.doubts(doubts)} {fit.later && t.later}
        </p>
      )}
      {programme.vraagt.length > 0 ? (
        <SaidLines
          lines={programme.vraagt.map(({ soort, ...said }) => ({
            name: soort === 'duur' ? t.takes : t.asks,
            ...said,
          }))}
        />
      ) : (
        <p class="small">{t.asksUnknown}</p>
      )}
      <p class="small">
        {programme.interventies.map((id) => inSentence(names.interventies[id] ?? id)).join(', ')} ·{' '}
        {programme.nieuws
          ? inSentence(t.lastNews(formatDate(programme.nieuws)))
          : inSentence(t.noNews)}
      </p>
    </>
  );
}

interface OfferProps extends AboutProps {
  inPlan: boolean;
  onChange: (inPlan: boolean) => void;
}

/** In the list of a step, with a box to put it in the plan. */
export function Offer({ inPlan, onChange, ...about }: OfferProps) {
  const { fit, labels: t } = about;
  const { titel, samenvatting } = fit.programme;
  return (
    <ProgrammeItem programme={fit.programme}>
      <div class="in-plan">
        <label>
          <input
            class="vinkvak"
            type="checkbox"
            aria-label={t.inPlanOf(titel)}
            checked={inPlan}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          <span>{t.inPlan}</span>
        </label>
        {inPlan && (
          <a class="nl-link small" href="#uw-plan">
            {t.own.toList}
          </a>
        )}
      </div>
      <div class="over">
        <p>{samenvatting}</p>
        <About {...about} />
      </div>
    </ProgrammeItem>
  );
}

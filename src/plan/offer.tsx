/** One initiative that may serve: what it is, why it stands here, what it asks and whether it still runs. */
import type { Fit, PersonAnswers, Reason } from '../domain/person-plan.ts';
import type { PlanTexts } from '../domain/plan-data.ts';
import type { Ring } from '../domain/place-search.ts';
import type { Names } from '../domain/programme.ts';
import type { PlanLabels } from '../i18n/nl-plan.ts';
import { ProgrammeItem, SaidLines, type WithTexts } from '../questions/programmes.tsx';

interface AboutProps extends WithTexts<Fit, PlanTexts> {
  answers: PersonAnswers;
  names: Names;
  labels: PlanLabels;
}

/** Why it fits, what it asks, and its last news. The same stands in the list and in the plan. */
export function About({ fit, texts, answers, names, labels: t }: AboutProps) {
  const { vraagt, nieuws } = texts;
  const reasons = reasonsInWords(fit, texts, answers, names, t);
  const doubts = doubtsInWords(fit, names, t);
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
      {vraagt.length > 0 ? (
        <SaidLines
          lines={vraagt.map(({ soort, ...said }) => ({
            name: soort === 'duur' ? t.takes : t.asks,
            ...said,
          }))}
        />
      ) : (
        <p class="small">{t.asksUnknown}</p>
      )}
      <p class="small">
        {fit.programme.interventies
          .map((id) => t.language.uncapitalise(labelIn(names.interventies, id)))
          .join(', ')}{' '}
        · {t.language.uncapitalise(nieuws ? t.lastNews(t.language.formatDate(nieuws)) : t.noNews)}
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
  const { texts, labels: t } = about;
  const { titel, samenvatting } = texts;
  return (
    <ProgrammeItem programme={texts}>
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

// In words.

/** The label for an id in a list of texts; the id itself where there is none. */
export function labelIn(texts: Readonly<Record<string, string>>, id: string): string {
  return texts[id] ?? id;
}

/** Why a programme stands there: where it works, then each answer that it fits. */
function reasonsInWords(
  fit: Fit,
  { waar }: PlanTexts,
  { place }: PersonAnswers,
  names: Names,
  t: PlanLabels,
): string[] {
  return [
    ...(place && fit.ring ? [placeInWords(fit.ring, waar, place, t)] : []),
    ...fit.reasons.flatMap((reason) => wordsOf(reason, names, t)),
  ];
}

function placeInWords(
  ring: Ring,
  where: string,
  place: NonNullable<PersonAnswers['place']>,
  { reasons: t }: PlanLabels,
): string {
  if (ring === 'land') return t.nationwide;
  if (ring === place.kind) return t.here(place.name);
  return t.near(where, t.kinds[ring]);
}

function wordsOf(
  { answer, ids }: Reason,
  names: Names,
  { reasons: t, language }: PlanLabels,
): string[] {
  const label = (list: keyof Names) =>
    ids.map((id) => language.uncapitalise(labelIn(names[list], id)));
  switch (answer) {
    case 'fase':
      return label('fasen').map(t.phase);
    case 'leerroute':
      return label('leerroutes').map(t.route);
    case 'sector':
      return label('sectoren').map(t.sector);
    case 'diploma':
    case 'werk':
      return label('interventies').map(t.does);
    default:
      return label('doelgroepen').map(t.for);
  }
}

/** The groups that a programme is meant for and nobody named, inside a sentence. */
function doubtsInWords({ doubts }: Fit, names: Names, { language }: PlanLabels): string[] {
  return doubts.map((id) => language.uncapitalise(labelIn(names.doelgroepen, id)));
}

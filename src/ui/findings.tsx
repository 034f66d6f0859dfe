/** What is known of initiatives together: how strong the evidence is, and whether they still run. */
import { pathsFor } from '../domain/paths.ts';
import type { LadderStep, Synthesis } from '../domain/synthesis.ts';
import { termOf } from '../domain/terms.ts';
import type { WorksLabels } from '../i18n/nl-works.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { EvidenceBars } from './evidence-bars.tsx';
import '../styles/findings.css';

/** What every part of the page of a term is made with. */
export interface FindingsProps {
  synthesis: Synthesis;
  /** `interventie=taal`: this term in the address of another page. */
  query: string;
  vocabularies: Vocabularies;
  labels: Labels;
  t: WorksLabels;
}

/** Every rung with its number, the strongest first, and what those studies found. */
export function EvidenceLadder({ synthesis, query, vocabularies, t }: FindingsProps) {
  return (
    <section class="onderbouwing">
      <h2 class="nl-heading nl-heading--level-2">{t.ladder.title}</h2>
      <ul role="list" class="treden">
        {synthesis.ladder.map((step) => {
          const { rung, level, count } = step;
          const name = termOf(vocabularies, 'bewijskracht', rung).name;
          return (
            <li class={count === 0 ? 'geen' : undefined}>
              <EvidenceBars level={level} />
              {count > 0 ? (
                <a class="nl-link" href={`${pathsFor(t.language).find}?${query}&bewijs=${rung}`}>
                  {name}
                </a>
              ) : (
                <span>{name}</span>
              )}
              <strong>{t.language.formatNumber(count)}</strong>
              <span class="small">
                {count === 0 ? t.ladder.nobody : t.ladder.notes[rung]}
                <Directions step={step} vocabularies={vocabularies} t={t} />
              </span>
            </li>
          );
        })}
      </ul>
      <p class="small">
        <a class="nl-link" href={`${pathsFor(t.language).about}#bewijskracht`}>
          {t.ladder.more}
        </a>
      </p>
    </section>
  );
}

/** Those that found nothing good are always named: they are worth knowing. */
const UNFAVOURABLE: readonly string[] = ['geen-effect-gevonden', 'ongunstig'];
const MOST_NAMED = 3;

interface DirectionsProps {
  step: LadderStep;
  vocabularies: Vocabularies;
  t: WorksLabels;
}

function Directions({ step, vocabularies, t }: DirectionsProps) {
  return (
    <>
      {step.directions.map(({ id, initiatives }) => {
        const isNamed = UNFAVOURABLE.includes(id) || initiatives.length <= MOST_NAMED;
        return (
          <span class="richting">
            {termOf(vocabularies, 'onderzoeksrichtingen', id).name}:{' '}
            {isNamed
              ? initiatives.map(({ slug, data }, index) => (
                  <>
                    {index > 0 && ', '}
                    <a class="nl-link" href={`${pathsFor(t.language).initiative(slug)}#onderzoek`}>
                      {data.titel}
                    </a>
                  </>
                ))
              : t.language.formatNumber(initiatives.length)}
          </span>
        );
      })}
    </>
  );
}

/** How many ended and why, and of how many something was heard since. Every initiative is in one of the lines. */
export function StillRunning({ synthesis, query, vocabularies, t }: FindingsProps) {
  const { running: words } = t;
  const { heard, ended, quiet, silent, undated, recentYear, silentYear, reasons, withoutReason } =
    synthesis.continuity;
  const groups = [
    { count: heard, text: words.heard(heard, recentYear) },
    { count: quiet, text: words.quiet(silentYear, recentYear) },
    { count: silent, text: words.silent(silentYear) },
    { count: undated, text: words.undated },
  ];
  return (
    <section class="loopt">
      <h2 class="nl-heading nl-heading--level-2">{words.title}</h2>
      <ul role="list">
        {groups
          .filter(({ count }) => count > 0)
          .map(({ count, text }) => (
            <li>
              <strong>{t.language.formatNumber(count)}</strong> <span>{text}</span>
            </li>
          ))}
        {ended > 0 && (
          <li>
            <strong>{t.language.formatNumber(ended)}</strong>{' '}
            <span>
              <a class="nl-link" href={`${pathsFor(t.language).find}?${query}&status=afgerond`}>
                {words.ended(ended)}
              </a>
              {reasons.map(({ id, count }, index) => (
                <>
                  {index === 0 ? ': ' : ', '}
                  <a class="nl-link" href={`${pathsFor(t.language).find}?${query}&einde=${id}`}>
                    {t.language.formatNumber(count)}{' '}
                    {t.language.uncapitalise(termOf(vocabularies, 'redenen-van-einde', id).name)}
                  </a>
                </>
              ))}
              {withoutReason > 0 &&
                (reasons.length > 0
                  ? `, ${words.withoutReason(withoutReason)}`
                  : `; ${words.noReason}`)}
            </span>
          </li>
        )}
      </ul>
      <p class="small">
        {words.note}{' '}
        <a class="nl-link" href={pathsFor(t.language).timeline}>
          {words.more}
        </a>
      </p>
    </section>
  );
}

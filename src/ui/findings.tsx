/** What initiatives found together: outcomes side by side, how strong the evidence is, and whether they still run. */
import { describeVoice, figureInShort } from '../domain/describe.ts';
import type { Initiative } from '../domain/initiative.ts';
import { pathsFor } from '../domain/paths.ts';
import type { LadderStep, OutcomeGroup, OutcomeLine, Synthesis } from '../domain/synthesis.ts';
import { termOf } from '../domain/terms.ts';
import type { WorksLabels } from '../i18n/nl-works.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { EvidenceBars } from './evidence-bars.tsx';
import '../styles/findings.css';
import { Told } from './told.tsx';

/** What every part of the page of a term is made with. */
export interface FindingsProps {
  synthesis: Synthesis;
  /** `interventie=taal`: this term in the address of another page. */
  query: string;
  vocabularies: Vocabularies;
  labels: Labels;
  t: WorksLabels;
}

/** More lines of one kind are for the page of figures. */
const MOST_LINES = 6;
/** More names than this say no more. */
const MOST_NAMES = 12;

/** One line an initiative, each kind of outcome on its own, and what was promised and not found again. */
export function Outcomes(props: FindingsProps) {
  const { synthesis, t } = props;
  const { outcomes } = synthesis;
  return (
    <section class="uitkomsten">
      <h2 class="nl-heading nl-heading--level-2">{t.outcomes.title}</h2>
      <p class="small inleiding">{outcomes.length > 0 ? t.outcomes.intro : t.outcomes.none}</p>
      {outcomes.map((group) => (
        <OutcomeList group={group} {...props} />
      ))}
      <Promised {...props} />
    </section>
  );
}

function OutcomeList({
  group,
  query,
  vocabularies,
  t,
  labels,
}: FindingsProps & { group: OutcomeGroup }) {
  const { kind, lines } = group;
  const shown = lines.slice(0, MOST_LINES);
  const hasShares = shown.some(({ share }) => share !== undefined);
  const title = t.outcomes.kinds[kind] ?? termOf(vocabularies, 'resultaatsoorten', kind).name;
  return (
    <div class="uitkomst">
      <h3 class="nl-heading nl-heading--level-3">{title}</h3>
      <div>
        {hasShares && (
          <p class="schaal" aria-hidden="true">
            {t.outcomes.axis.map((mark) => (
              <span>{mark}</span>
            ))}
          </p>
        )}
        <ul role="list" class={hasShares ? 'strepen' : undefined}>
          {shown.map((line) => (
            <OutcomeItem line={line} labels={labels} t={t} />
          ))}
        </ul>
        {lines.length > shown.length && (
          <p>
            <a class="nl-link" href={`${pathsFor(t.language).figures}?soort=${kind}&${query}`}>
              {t.outcomes.others(lines.length - shown.length)}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

function OutcomeItem({ line, labels, t }: { line: OutcomeLine; labels: Labels; t: WorksLabels }) {
  const { initiative, result, share, old, more } = line;
  const { numeral, text } = figureInShort(result, labels);
  // Some figures say it themselves.
  const voice = /volgens/.test(text)
    ? ''
    : describeVoice(result.bronnen, initiative.data.bronnen, labels);
  const about = [
    voice,
    result.tegenspraak ? t.outcomes.contradicted : '',
    more > 0 ? t.outcomes.moreFigures(more) : '',
  ];
  return (
    <li class={old ? 'oud' : undefined}>
      <a class="title-link" href={`${pathsFor(t.language).initiative(initiative.slug)}#resultaten`}>
        {initiative.data.titel}
      </a>
      {share !== undefined && <ShareLine share={share} hollow={old} />}
      <strong>{numeral}</strong>
      <span class="wanneer">{result.peildatum?.slice(0, 4) ?? t.outcomes.undated}</span>
      <span class="wat">
        <Told language={t.language}>{text}</Told>
        {about.filter(Boolean).map((part) => `, ${part}`)}
      </span>
    </li>
  );
}

/** A dot on a line from nothing to all, hollow for an old figure. The numbers stand beside it. @param props.share 0 to 1 */
function ShareLine({ share, hollow }: { share: number; hollow: boolean }) {
  const dot = `M${Math.round(share * 1000) / 10} 1h0`;
  return (
    <svg class="deel" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 1H100" />
      <path class="stip" d={dot} />
      {hollow && <path class="hol" d={dot} />}
    </svg>
  );
}

function Promised({ synthesis, query, t }: FindingsProps) {
  const { named, unanswered } = synthesis.promised;
  if (named === 0) return null;
  return (
    <div class="beloofd">
      <p>{t.promised.said(named, unanswered.length)}</p>
      {unanswered.length > 0 && (
        <details>
          <summary>{t.promised.which(unanswered.length)}</summary>
          <NameList initiatives={unanswered.slice(0, MOST_NAMES)} t={t} />
          {unanswered.length > MOST_NAMES && (
            <p>
              <a class="nl-link" href={`${pathsFor(t.language).figures}?soort=doel&${query}`}>
                {t.promised.others(unanswered.length - MOST_NAMES)}
              </a>
            </p>
          )}
        </details>
      )}
    </div>
  );
}

function NameList({ initiatives, t }: { initiatives: readonly Initiative[]; t: WorksLabels }) {
  return (
    <ul>
      {initiatives.map(({ slug, data }) => (
        <li>
          <a class="nl-link" href={pathsFor(t.language).initiative(slug)}>
            {data.titel}
          </a>
        </li>
      ))}
    </ul>
  );
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

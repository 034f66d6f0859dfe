/** Outcomes of initiatives side by side, and what was promised and not found again. */
import { describeVoice, figureInShort } from '../domain/describe.ts';
import type { Initiative } from '../domain/initiative.ts';
import { pathsFor } from '../domain/paths.ts';
import type { OutcomeGroup, OutcomeLine } from '../domain/synthesis.ts';
import { termOf } from '../domain/terms.ts';
import type { WorksLabels } from '../i18n/nl-works.ts';
import type { Labels } from '../i18n/nl.ts';
import '../styles/findings.css';
import type { FindingsProps } from './findings.tsx';
import { Told } from './told.tsx';

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

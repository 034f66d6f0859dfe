/** Initiatives over time, drawn: a line for each from its beginning to its end or last news. The table behind it says the same. */
import {
  countKinds,
  LIFE_KINDS,
  timelineDrawing,
  type Cohort,
  type LifeKind,
  type Timeline,
} from '../domain/timeline.ts';
import type { WorksLabels } from '../i18n/nl-works.ts';
import '../styles/timeline.css';

interface LifeLinesProps {
  timeline: Timeline;
  t: WorksLabels['timeline'];
}

/** The drawing stretches with the page: words and dots keep their size, on a phone as well. */
export function LifeLines({ timeline, t }: LifeLinesProps) {
  const { height, lines, ends, rows, ticks, each } = timelineDrawing(timeline);
  const shown = timeline.cohorts.reduce((sum, { lives }) => sum + lives.length, 0);
  return (
    <figure class="levenslijnen">
      <figcaption>
        <p>{t.chartNote(shown, each)}</p>
        <ul role="list" class="uitleg">
          {LIFE_KINDS.map((kind) => (
            <li>
              <svg class={kind} viewBox="0 0 30 10" width="30" height="10" aria-hidden="true">
                <Mark kind={kind} line="M2 5H24" end="M24 5h0" />
              </svg>
              {kindText(kind, timeline, t)}
            </li>
          ))}
        </ul>
      </figcaption>
      <div class="tekening" role="img" aria-label={t.drawing(shown)}>
        <svg class="jaren" height={height + 24}>
          {rows.map(({ cohort, y }) => (
            <text x="0" y={y + 12}>
              {cohortName(cohort, t)}
            </text>
          ))}
        </svg>
        <svg height={height + 24}>
          {ticks.map(({ year, x }) => (
            <>
              <line x1={`${x}%`} x2={`${x}%`} y1="0" y2={height} />
              {[-6, height + 17].map((y) => (
                <text x={`${x}%`} y={y} text-anchor={x === 0 ? 'start' : 'middle'}>
                  {year}
                </text>
              ))}
            </>
          ))}
          <svg viewBox={`0 0 100 ${height}`} height={height} preserveAspectRatio="none">
            {[...LIFE_KINDS].reverse().map((kind) => (
              <g class={kind}>
                <Mark kind={kind} line={lines[kind]} end={ends[kind]} />
              </g>
            ))}
          </svg>
        </svg>
      </div>
      <details>
        <summary>{t.asTable}</summary>
        <CohortTable timeline={timeline} t={t} />
      </details>
    </figure>
  );
}

/** Lines with what stands at their end: a stop, a dot, or an open dot. Told apart by shape, not by colour alone. */
function Mark({ kind, line, end }: { kind: LifeKind; line: string; end: string }) {
  return (
    <>
      <path class="lijn" d={line} />
      <path class="eind" d={end} />
      {kind === 'stil' && <path class="hol" d={end} />}
    </>
  );
}

function CohortTable({ timeline: { cohorts, continuity }, t }: LifeLinesProps) {
  const all = cohorts.flatMap(({ lives }) => lives);
  const row = (name: string, lives: Cohort['lives']) => {
    const counts = countKinds(lives);
    return (
      <tr>
        <th scope="row">{name}</th>
        {[lives.length, ...LIFE_KINDS.map((kind) => counts[kind])].map((count) => (
          <td class="rechts">{t.language.formatNumber(count)}</td>
        ))}
      </tr>
    );
  };
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.columns.year}</th>
          <th scope="col">{t.columns.begun}</th>
          <th scope="col">{t.columns.gestopt}</th>
          <th scope="col">{t.columns.loopt(continuity.recentYear)}</th>
          <th scope="col">{t.columns.stil}</th>
        </tr>
      </thead>
      <tbody>
        {cohorts.map((cohort) => row(cohortName(cohort, t), cohort.lives))}
        {row(t.total, all)}
      </tbody>
    </table>
  );
}

function cohortName({ year, isBefore }: Cohort, t: LifeLinesProps['t']): string {
  return isBefore ? t.before(year + 1) : String(year);
}

function kindText(kind: LifeKind, { continuity }: Timeline, t: LifeLinesProps['t']): string {
  return kind === 'loopt' ? t.legend.loopt(continuity.recentYear) : t.legend[kind];
}

/** A bar for each year, with its number. */
export function StoppedPerYear({ timeline: { stopped }, t }: LifeLinesProps) {
  const most = Math.max(1, ...stopped.map(({ count }) => count));
  return (
    <ol role="list" class="jaarbalken">
      {stopped.map(({ year, count }) => (
        <li>
          <span>{year}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={Math.round((count / most) * 1000) / 10} height="10" />
          </svg>
          <strong>{t.language.formatNumber(count)}</strong>
        </li>
      ))}
    </ol>
  );
}

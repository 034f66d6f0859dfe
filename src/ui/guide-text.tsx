/**
 * What the text of a guide may hold beside that of an initiative: charts, with the table behind them. Apart, for only pages of
 * guides carry them. No style attributes: the policy of the site lets none through.
 */
import type { Chart } from '../schema/guide.ts';
import { LinkInText, textComponents, type TextKnowledge } from './body-text.tsx';
import { SourceRefs } from './sources.tsx';
import type { ComponentChildren } from 'preact';
import {
  barGroups,
  tableOf,
  type BarGroup,
  lineDrawing,
  type ChartText,
  type FrameName,
} from '../domain/chart.ts';
import { capitalise } from '../i18n/nl-language.ts';
import type { Labels } from '../i18n/nl.ts';
import '../styles/chart.css';

/** What the components of a guide need of its front matter. */
interface GuideKnowledge extends TextKnowledge {
  charts: readonly Chart[];
}

/** The components that a guide may hold, by their names in MDX. */
export function guideComponents({ charts, ...knowledge }: GuideKnowledge) {
  const { sources, labels } = knowledge;
  return {
    ...textComponents(knowledge),
    a: LinkInText,
    /** A chart of the front matter. */
    Grafiek: ({ id }: { id: string }) => {
      const chart = charts.find((one) => one.id === id);
      if (!chart) return null;
      return (
        <ChartFigure chart={chart} labels={labels}>
          <SourceRefs
            ids={chart.bronnen}
            sourceIds={sources.map((source) => source.id)}
            labels={labels}
          />
        </ChartFigure>
      );
    },
  };
}

interface ChartFigureProps {
  chart: Chart;
  labels: Labels;
  /** References to its sources, behind its title. */
  children?: ComponentChildren;
}

/** A figure with drawing, table and sources. The drawing is one picture; the table says the same in words. */
export function ChartFigure({ chart, labels, children }: ChartFigureProps) {
  const t = labels.chart;
  const isGrouped = chart.reeksen.length > 1 || chart.soort === 'lijnen';
  return (
    <figure class="grafiek">
      <figcaption>
        {chart.titel}
        {children}
        <span class="small">
          {isGrouped ? t.unit(chart.eenheid) : t.unitBy(chart.eenheid, chart.xTitel)}
        </span>
      </figcaption>
      {chart.soort === 'lijnen' ? (
        <>
          <Lines chart={chart} frame="wide" label={t.drawing(chart.titel)} />
          <Lines chart={chart} frame="narrow" label={t.drawing(chart.titel)} />
        </>
      ) : (
        <div class="balken" role="img" aria-label={t.drawing(chart.titel)}>
          {barGroups(chart).map((group) => (
            <Bars {...group} axis={chart.xTitel} />
          ))}
        </div>
      )}
      <ChartTableFold chart={chart} summary={t.asTable} />
    </figure>
  );
}

/** The longest bar takes this part of its line, in percent: its value stands behind it. */
const LONGEST = 76;

/** The bars of one place, each with its name before it and its value behind it. They are lines of text, so they fit any screen. */
function Bars({ place, bars, axis }: BarGroup & { axis: string }) {
  return (
    <>
      {place !== undefined && <p class="plaats">{capitalise(`${axis}: ${place}`)}</p>}
      {bars.map(({ series, name, value, length }) => (
        <div class={`balk reeks-${series + 1}`}>
          <span>{name}</span>
          <span class="waarde">
            <svg width={`${Math.round(length * LONGEST) / 100}%`}>
              <line x2="101%" y1="50%" y2="50%" />
            </svg>
            {value}
          </span>
        </div>
      ))}
    </>
  );
}

interface LinesProps {
  chart: Chart;
  frame: FrameName;
  label: string;
}

/** The lines, in one of two sizes: the page shows the one that there is room for. */
function Lines({ chart, frame, label }: LinesProps) {
  const { width, height, fontSize, lineHeight, grid, axis, series } = lineDrawing(chart, frame);
  return (
    <svg
      class={frame === 'wide' ? 'breed' : 'smal'}
      viewBox={`0 0 ${width} ${height}`}
      font-size={fontSize}
      role="img"
      aria-label={label}
    >
      {grid.map(({ x1, x2, y, label: value }) => (
        <>
          <line x1={x1} x2={x2} y1={y} y2={y} />
          <Words {...value} lineHeight={lineHeight} />
        </>
      ))}
      {axis.map((words) => (
        <Words {...words} lineHeight={lineHeight} />
      ))}
      {series.map(({ points, marks, name }, index) => (
        <g class={`reeks-${index + 1}`}>
          <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
          <path d={marks} />
          <Words {...name} lineHeight={lineHeight} />
        </g>
      ))}
    </svg>
  );
}

function Words({ x, y, lines, anchor, lineHeight }: ChartText & { lineHeight: number }) {
  return (
    <text x={x} y={y} text-anchor={anchor}>
      {lines.map((line, index) => (
        <tspan x={x} dy={index === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Folded on a screen; on paper it stands there. */
function ChartTableFold({ chart, summary }: { chart: Chart; summary: string }) {
  const table = tableOf(chart);
  return (
    <details>
      <summary>{summary}</summary>
      <table>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th scope="col" class={index > 0 ? 'rechts' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ place, values }) => (
            <tr>
              <th scope="row">{place}</th>
              {values.map((value) => (
                <td class="rechts">{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

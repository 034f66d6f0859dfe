/** What the text of a guide may hold beside that of an initiative: charts. Apart, for only pages of guides carry the drawing of them. */
import type { ComponentChildren } from 'preact';
import {
  CHART_HEIGHT,
  CHART_WIDTH,
  type ChartSeries,
  type ChartText,
  drawingOf,
  tableOf,
} from '../domain/chart.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Chart } from '../schema/guide.ts';
import { textComponents, type TextKnowledge } from './body-text.tsx';
import { SourceRefs } from './sources.tsx';
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

// Charts as SVG, with the table behind them. No style attributes: the policy of the site lets none through.

interface ChartFigureProps {
  chart: Chart;
  labels: Labels;
  /** References to its sources, behind its title. */
  children?: ComponentChildren;
}

/** A figure with drawing, table and sources. The drawing is one picture; the table says the same in words. */
export function ChartFigure({ chart, labels, children }: ChartFigureProps) {
  const { grid, axis, series } = drawingOf(chart);
  const table = tableOf(chart);
  const t = labels.chart;
  return (
    <figure class="grafiek">
      <figcaption>
        {chart.titel}
        {children}
      </figcaption>
      <svg
        viewBox={`0 0 ${CHART_WIDTH} ${CHART_HEIGHT}`}
        role="img"
        aria-label={t.drawing(chart.titel)}
      >
        {grid.map(({ x1, x2, y, label }) => (
          <g class="as">
            <line x1={x1} x2={x2} y1={y} y2={y} />
            <Words {...label} />
          </g>
        ))}
        {axis.map((label) => (
          <Words {...label} />
        ))}
        {series.map((one, index) => (
          <g class={`reeks reeks-${index + 1}`}>
            <Series series={one} />
          </g>
        ))}
      </svg>
      <details>
        <summary>{t.asTable}</summary>
        <table>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th scope="col">{column}</th>
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
    </figure>
  );
}

function Series({ series }: { series: ChartSeries }) {
  if ('bars' in series) {
    return (
      <>
        {series.bars.map(({ x, y, width, height, label }) => (
          <>
            <rect x={x} y={y} width={width} height={height} />
            <Words {...label} />
          </>
        ))}
      </>
    );
  }
  return (
    <>
      <polyline points={series.points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {series.points.map(({ x, y }) => (
        <circle cx={x} cy={y} r="4" />
      ))}
      <Words {...series.name} />
    </>
  );
}

function Words({ x, y, text, anchor }: ChartText) {
  return (
    <text x={x} y={y} text-anchor={anchor}>
      {text}
    </text>
  );
}

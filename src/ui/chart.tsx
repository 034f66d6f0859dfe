/** Charts as SVG, with the table behind them. No style attributes: the policy of the site lets none through. */
import type { ComponentChildren } from 'preact';
import {
  CHART_HEIGHT,
  CHART_WIDTH,
  drawingOf,
  tableOf,
  type ChartSeries,
  type ChartText,
} from '../domain/chart.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Chart } from '../schema/guide.ts';
import '../styles/chart.css';

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

/** What the text of a guide may hold beside that of an initiative: charts. Apart, for only pages of guides carry the drawing of them. */
import type { Chart } from '../schema/guide.ts';
import { TextLink, textComponents, type TextKnowledge } from './body-text.tsx';
import { ChartFigure } from './chart.tsx';
import { SourceRefs } from './sources.tsx';

/** What the components of a guide need of its front matter. */
interface GuideKnowledge extends TextKnowledge {
  charts: readonly Chart[];
}

/** The components that a guide may hold, by their names in MDX. */
export function guideComponents({ charts, ...knowledge }: GuideKnowledge) {
  const { sources, labels } = knowledge;
  return {
    ...textComponents(knowledge),
    a: TextLink,
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

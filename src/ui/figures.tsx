/** Figures that sources name: numeral, unit, what it counts, then kind, moment and source. */
import { figureOf } from '../domain/describe.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Result } from '../schema/result.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { SourceRefs } from './sources.tsx';

interface FigureListProps {
  results: readonly Result[];
  /** Ids of all sources of the page, in the order of their list. */
  sourceIds: readonly string[];
  vocabularies: Vocabularies;
  labels: Labels;
  /** `YYYY-MM-DD`: an old figure is grey. */
  today: string;
  /** Figures that say less, below the others. */
  small?: boolean;
}

/** Figures beside one another, in the order given. */
export function FigureList({ results, small = false, ...known }: FigureListProps) {
  return (
    <ul role="list" class={small ? 'cijfers klein' : 'cijfers'}>
      {results.map((result) => (
        <FigureItem result={result} {...known} />
      ))}
    </ul>
  );
}

type FigureItemProps = Omit<FigureListProps, 'results' | 'small'> & { result: Result };

/** A target looks different from an outcome. */
function FigureItem({ result, sourceIds, vocabularies, labels, today }: FigureItemProps) {
  const figure = figureOf(result, vocabularies, today, labels);
  const kinds = ['cijfer', ...(figure.target ? ['doel'] : []), ...(figure.old ? ['oud'] : [])];
  return (
    <li class={kinds.join(' ')}>
      {figure.numeral && (
        <p class="getal">
          {figure.approximately && <span class="ongeveer">{figure.approximately} </span>}
          <span>{figure.numeral}</span>
          {figure.percent && <span class="procent">%</span>}
        </p>
      )}
      <p class="tekst">{figure.text}</p>
      <p class="noot">
        <span>{figure.note}</span>
        <SourceRefs ids={result.bronnen} sourceIds={sourceIds} labels={labels} />
      </p>
    </li>
  );
}

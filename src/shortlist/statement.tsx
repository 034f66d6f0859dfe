/** What is known of an initiative in one row: statements with who says so and where it stands. */
import { inCell, SHORT_ROWS } from '../domain/comparison.ts';
import { pathsFor } from '../domain/paths.ts';
import type { Line, RowName, SelectionEntry } from '../domain/selection-entry.ts';
import type { SelectionLabels } from '../i18n/nl-selection.ts';
import { EvidenceBars } from '../ui/evidence-bars.tsx';
import '../styles/sources.css';
import { Told } from '../ui/told.tsx';

interface StatementProps {
  line: Line;
  entry: SelectionEntry;
  t: SelectionLabels;
}

/** One statement. Its numbers lead to the sources on the page of the initiative. */
function Statement({ line, entry, t }: StatementProps) {
  const { figure, text, note, href, refs = [], isOld } = line;
  return (
    <>
      {figure && <strong class={isOld ? 'getal oud' : 'getal'}>{figure}</strong>}{' '}
      {href ? (
        <a class="nl-link" href={href} rel="noopener">
          {text}
        </a>
      ) : // What a source says has its numbers; what stands in a list has none.
      refs.length > 0 ? (
        <Told language={t.language}>{text}</Told>
      ) : (
        text
      )}
      {refs.map((number) => (
        <sup class="bronverwijzing" key={number}>
          <a
            href={`${pathsFor(t.language).initiative(entry.slug)}#bron-${number}`}
            aria-label={t.compare.source(number, entry.title)}
          >
            {number}
          </a>
        </sup>
      ))}
      {note && <span class="noot">{note}</span>}
    </>
  );
}

interface RowContentProps {
  name: RowName;
  lines: readonly Line[];
  entry: SelectionEntry;
  t: SelectionLabels;
}

/** All that is known in one row. */
export function RowContent({ name, lines, ...known }: RowContentProps) {
  if (SHORT_ROWS.includes(name)) return <>{lines.map(({ text }) => text).join(', ')}</>;
  return <Statements lines={lines} areTargets={name === 'target'} {...known} />;
}

/**
 * A cell of the comparison.
 *
 * @param props.isPaper on paper nothing unfolds: the rest stands further on
 */
export function Cell({ isPaper = false, ...row }: RowContentProps & { isPaper?: boolean }) {
  const { name, lines, entry, t } = row;
  if (lines.length === 0) return <span class="leeg">{t.compare.unknown}</span>;
  if (name === 'evidence') {
    return (
      <>
        <EvidenceBars level={entry.level} /> {lines.map(({ text }) => text).join(', ')}
      </>
    );
  }
  const { shown, rest } = inCell(name, lines);
  if (rest.length === 0) return <RowContent {...row} />;
  return (
    <>
      <RowContent {...row} lines={shown} />
      {isPaper ? (
        <p class="noot">{t.compare.moreInside(rest.length)}</p>
      ) : (
        <details>
          <summary class="uitklap">{t.compare.more(rest.length)}</summary>
          <RowContent {...row} lines={rest} />
        </details>
      )}
    </>
  );
}

interface StatementsProps extends Omit<StatementProps, 'line'> {
  lines: readonly Line[];
  /** What was hoped for looks different from what came out. */
  areTargets?: boolean;
}

/** Statements below one another. */
export function Statements({ lines, areTargets = false, ...known }: StatementsProps) {
  return (
    <ul role="list" class={areTargets ? 'uitspraken doel' : 'uitspraken'}>
      {lines.map((line) => (
        <li key={`${line.figure ?? ''} ${line.text}`}>
          <Statement line={line} {...known} />
        </li>
      ))}
    </ul>
  );
}

/** What is selected, in order, with what can be done to it. */
import { MOST_COMPARED } from '../domain/comparison.ts';
import { pathsFor } from '../domain/paths.ts';
import type { SelectionEntry } from '../domain/selection-entry.ts';
import type { SelectionLabels } from '../i18n/nl-selection.ts';

interface SelectionListProps {
  entries: readonly SelectionEntry[];
  /** Without it the list can only be read. */
  actions?: ListActions | undefined;
  t: SelectionLabels;
}

/** What can be done to the list. */
export interface ListActions {
  move: (entry: SelectionEntry, by: -1 | 1) => void;
  remove: (entry: SelectionEntry) => void;
}

/** Id of a button of an initiative in the list, for giving it the focus. */
export function moveId(slug: string, by: -1 | 1): string {
  return `${by < 0 ? 'hoger' : 'lager'}-${slug}`;
}

/** At an end a button does nothing, but keeps the focus. */
export function SelectionList({ entries, actions, t }: SelectionListProps) {
  const moveButton = (entry: SelectionEntry, by: -1 | 1, isEnd: boolean) => (
    <button
      class="pijl"
      type="button"
      id={moveId(entry.slug, by)}
      aria-label={by < 0 ? t.list.up(entry.title) : t.list.down(entry.title)}
      aria-disabled={isEnd ? 'true' : undefined}
      onClick={() => !isEnd && actions?.move(entry, by)}
    >
      {by < 0 ? '↑' : '↓'}
    </button>
  );
  return (
    <>
      <ol role="list" class="gekozen-lijst">
        {entries.map((entry, index) => (
          <li key={entry.slug} class={index === MOST_COMPARED ? 'grens' : undefined}>
            <span class="nummer" aria-hidden="true">
              {index + 1}
            </span>
            <span class="naam">
              <a class="title-link" href={pathsFor(t.language).initiative(entry.slug)}>
                {entry.title}
              </a>
              <span class="small">{entry.rows.where?.map(({ text }) => text).join(', ')}</span>
            </span>
            {actions && (
              <span class="doen">
                {moveButton(entry, -1, index === 0)}
                {moveButton(entry, 1, index === entries.length - 1)}
                <button
                  class="tekstknop"
                  type="button"
                  aria-label={t.list.removeOf(entry.title)}
                  onClick={() => actions.remove(entry)}
                >
                  {t.list.remove}
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {entries.length > MOST_COMPARED && <p class="small">{t.list.rest(MOST_COMPARED)}</p>}
    </>
  );
}

/**
 * What is selected, in order, with what can be done to it; and what is said above it: that there is nothing yet, what was done,
 * and what an address shares.
 */
import { MOST_COMPARED } from '../domain/comparison.ts';
import { pathsFor } from '../domain/paths.ts';
import type { SelectionEntry } from '../domain/selection-entry.ts';
import type { SelectionLabels } from '../i18n/nl-selection.ts';
import type { ComponentChildren } from 'preact';

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

/** What was done, for saying it and for taking it back. */
export interface Done {
  text: string;
  undo?: () => void;
}

/** Id of the button that takes back what was done. */
export const undoId = 'zet-terug';

/** Something that went wrong or must be known, heard when it comes. */
export function Alert({ children }: { children: ComponentChildren }) {
  return (
    <div class="utrecht-alert melding" role="status">
      <p>{children}</p>
    </div>
  );
}

/** Always there, so that what comes into it is heard. Of a move the eye sees enough. */
export function DoneNotice({ done, t }: { done: Done | undefined; t: SelectionLabels }) {
  return (
    <div class={done?.undo ? 'utrecht-alert melding' : 'visually-hidden'}>
      <p role="status">{done?.text}</p>
      {done?.undo && (
        <button
          class="nl-button nl-button--secondary"
          type="button"
          id={undoId}
          onClick={done.undo}
        >
          {t.list.undo}
        </button>
      )}
    </div>
  );
}

interface SharedNoticeProps {
  count: number;
  /** How many the visitor has. */
  own: number;
  hasNotes: boolean;
  /** @param isInstead in the place of the visitor's own */
  onTake: ((isInstead: boolean) => void) | undefined;
  t: SelectionLabels;
}

/** What an address shares beside the visitor's own selection, and the ways to take it over. */
export function SharedNotice({ count, own, hasNotes, onTake, t }: SharedNoticeProps) {
  const s = t.shared;
  return (
    <div class="utrecht-alert melding gedeeld">
      <p>
        <strong>{s.title(count)}</strong> {s.own(own)} {hasNotes && s.notes}
      </p>
      {onTake && (
        <div class="knoppen">
          <button
            class="nl-button nl-button--primary"
            type="button"
            onClick={() => onTake(own === 0)}
          >
            {own === 0 ? s.take : s.add}
          </button>
          {own > 0 && (
            <button
              class="nl-button nl-button--secondary"
              type="button"
              onClick={() => onTake(true)}
            >
              {s.replace}
            </button>
          )}
          {own > 0 && (
            <a class="nl-link" href={pathsFor(t.language).selection}>
              {s.toOwn}
            </a>
          )}
        </div>
      )}
    </div>
  );
}

/** How to begin, while nothing is selected. */
export function Empty({ t }: { t: SelectionLabels }) {
  return (
    <section class="leeg-begin">
      <h2 class="nl-heading nl-heading--level-2">{t.empty.title}</h2>
      <ol>
        {t.empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <a class="nl-button nl-button--primary" href={pathsFor(t.language).find}>
        {t.empty.link}
      </a>
    </section>
  );
}

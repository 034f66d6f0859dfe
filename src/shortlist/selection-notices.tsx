/** What is said above the selection: what was done, what went wrong, what an address shares, and how to begin. */
import type { ComponentChildren } from 'preact';
import { pathsFor } from '../domain/paths.ts';
import type { SelectionLabels } from '../i18n/nl-selection.ts';

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

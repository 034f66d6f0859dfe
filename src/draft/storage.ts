/** Drafts in the browser's own storage: one for a new initiative, one for each entry that is being corrected. */
import type { Draft } from './draft.ts';
import { isObject } from './is-object.ts';

/** A draft as the browser keeps it. */
export interface SavedDraft {
  draft: Draft;
  /** When it was last changed, `YYYY-MM-DDTHH:MM…`. */
  saved: string;
  /** The file of the entry as it was when its correction was begun. */
  origin?: string | undefined;
  /** When it was sent to the editors: then it is not put back by itself. */
  sent?: string | undefined;
}

/** The place of one draft. */
export interface Drafts {
  read(): SavedDraft | undefined;
  /** @returns false when the browser keeps nothing */
  save(saved: SavedDraft): boolean;
  discard(): void;
}

/**
 * The place in the browser's storage for one draft.
 *
 * @param storage the browser's storage; there may be none, or it may be full
 * @param slug the entry that is being corrected; without it the draft is of a new one
 */
export function draftsIn(storage: () => Storage, slug?: string): Drafts {
  const key = slug === undefined ? 'bijdragen:nieuw' : `bijdragen:verbeter:${slug}`;
  return {
    read() {
      try {
        const saved: unknown = JSON.parse(storage().getItem(key) ?? 'null');
        return isSaved(saved) ? saved : undefined;
      } catch {
        return undefined;
      }
    },
    save(saved) {
      try {
        storage().setItem(key, JSON.stringify(saved));
        return true;
      } catch {
        return false;
      }
    },
    discard() {
      try {
        storage().removeItem(key);
      } catch {
        // What was never kept need not be thrown away.
      }
    },
  };
}

/** An older version of the form, or another page, may have left something else. */
function isSaved(value: unknown): value is SavedDraft {
  if (!isObject(value) || typeof value.saved !== 'string' || !isObject(value.draft)) return false;
  const { fields, text } = value.draft;
  return (
    isObject(fields) &&
    isObject(text) &&
    Object.values(text).every((one) => typeof one === 'string')
  );
}

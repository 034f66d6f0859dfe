/** Drafts in the browser's own storage, each in a place of its own: two tabs, or two initiatives, never share one. */
import type { Draft, Group } from './draft.ts';
import { isObject } from '../reader/write.ts';

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

/** One of the drafts that the browser keeps. */
export interface KeptDraft extends SavedDraft {
  /** Its place in the storage. */
  key: string;
  /** The name of its place in an address; empty for one of an earlier version of the form. */
  id: string;
  /** The entry that it corrects; nothing for a new one. */
  slug?: string | undefined;
}

/** What became of a draft that was saved: `apart` when another tab had written in its place, so that it took a new one. */
type Saved = 'yes' | 'apart' | 'full';

/** The place of one draft. */
export interface DraftPlace {
  /** Where it is; it moves when another tab writes in the same place. */
  readonly key: string;
  readonly id: string;
  save(saved: SavedDraft): Saved;
  discard(): void;
}

const PREFIX = 'bijdragen:';
const KEY = /^bijdragen:(?:nieuw|verbeter:([a-z0-9-]+))(?::([a-z0-9]+))?$/;

/**
 * All drafts, the latest first.
 *
 * @param storage the browser's storage; there may be none
 */
export function draftsIn(storage: () => Storage): KeptDraft[] {
  try {
    const items = storage();
    return Array.from({ length: items.length }, (_, at) => items.key(at) ?? '')
      .flatMap((key) => {
        const [matched, slug, id = ''] = KEY.exec(key) ?? [];
        const saved = matched === undefined ? undefined : parsed(items.getItem(key));
        return saved ? [{ ...saved, key, id, slug }] : [];
      })
      .sort((a, b) => b.saved.localeCompare(a.saved));
  } catch {
    return [];
  }
}

/**
 * The place for one draft. Nothing that another tab wrote there is overwritten: then the draft goes on in a place of its own.
 *
 * @param kept the draft that is gone on with; without it the place is a new one
 * @param slug the entry that is being corrected; without it the draft is of a new one
 */
export function draftPlace(storage: () => Storage, kept?: KeptDraft, slug?: string): DraftPlace {
  let { key, id } = kept ?? newKey(slug);
  let last = readItem();

  function readItem(): string | null {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  }

  return {
    get key() {
      return key;
    },
    get id() {
      return id;
    },
    save(saved) {
      try {
        const there = storage().getItem(key);
        const isOthers = there !== null && there !== last;
        if (isOthers) ({ key, id } = newKey(slug));
        const text = JSON.stringify(saved);
        storage().setItem(key, text);
        last = text;
        return isOthers ? 'apart' : 'yes';
      } catch {
        return 'full';
      }
    },
    discard: () => discardDraft(storage, key),
  };
}

/** Throws a draft away, for good. */
export function discardDraft(storage: () => Storage, key: string): void {
  try {
    storage().removeItem(key);
  } catch {
    // What was never kept need not be thrown away.
  }
}

function newKey(slug: string | undefined): { key: string; id: string } {
  const id = Date.now().toString(36) + Math.random().toString(36).slice(2, 6);
  return { id, key: `${PREFIX}${slug === undefined ? 'nieuw' : `verbeter:${slug}`}:${id}` };
}

function parsed(text: string | null): SavedDraft | undefined {
  try {
    const saved: unknown = JSON.parse(text ?? 'null');
    return isSaved(saved) ? saved : undefined;
  } catch {
    return undefined;
  }
}

/** An older version of the form, or another page, may have left something else. It stays where it is. */
function isSaved(value: unknown): value is SavedDraft {
  if (!isObject(value) || !isMoment(value.saved) || !isObject(value.draft)) return false;
  const { fields, text } = value.draft;
  return (
    (value.sent === undefined || isMoment(value.sent)) &&
    isTextOrNothing(value.origin) &&
    isGroup(fields) &&
    isObject(text) &&
    Object.values(text).every((one) => typeof one === 'string')
  );
}

function isGroup(value: unknown): value is Group {
  return isObject(value) && Object.values(value).every(isValue);
}

function isValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string' || isGroup(one));
  return typeof value === 'boolean' || isTextOrNothing(value) || isGroup(value);
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(`${value.slice(0, 10)}T00:00Z`));
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

/** Judges the draft when someone stops typing, and keeps it in the browser. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FormState } from './form-state.ts';
import type { Start } from './start.ts';
import type { SavedDraft } from '../draft/storage.ts';
import { checkDraft, type CheckedDraft, type DraftRules, type TextReader } from '../draft/check.ts';

/** Long enough not to check at every letter, short enough to feel direct. In milliseconds. */
const TYPING_PAUSE = 250;

export interface Judgement {
  /** The draft as it was when it was judged last. */
  checked: CheckedDraft;
  /** Whether texts can be judged yet. */
  reader: 'none' | 'loading' | 'ready' | 'failed';
  /** Judges now, and with the text if that can be read at all. */
  judge: () => Promise<void>;
  /** Whether the draft is in the browser's storage: `full` when that takes nothing. */
  kept: 'no' | 'yes' | 'full';
  /** Marks the draft as sent: it is kept, and not put back in the form. */
  sent: () => void;
  /** Throws the draft away, for good: what is on the page is not kept any more. */
  discard: () => void;
}

/** Judges at every pause in typing and when a field is left. The draft is kept at every pause, and when the page is closed. */
export function useJudgement(state: FormState, rules: DraftRules, start: Start): Judgement {
  const { origin, restored, drafts } = start;
  const [reader, setReader] = useState<Judgement['reader']>('none');
  const [kept, setKept] = useState<Judgement['kept']>(restored ? 'yes' : 'no');
  const [checked, setChecked] = useState(() => checkDraft(state.draft, rules, origin));
  const read = useRef<TextReader | null>(null);
  /** The latest state: loading the reader takes longer than typing. */
  const latest = useRef(state);
  latest.current = state;
  /** The draft that was judged last. */
  const judged = useRef(state.draft);
  const isDiscarded = useRef(false);

  const { check, judge, keep, sent, discard } = useMemo(() => {
    const check = () => {
      judged.current = latest.current.draft;
      setChecked(checkDraft(judged.current, rules, origin, read.current ?? undefined));
    };
    const judge = async () => {
      if (!read.current) {
        setReader('loading');
        read.current = (await loadTextReader()) ?? null;
        setReader(read.current ? 'ready' : 'failed');
      }
      check();
    };
    const save = (more: Partial<SavedDraft>) => {
      const { draft } = latest.current;
      // Of what was begun earlier the older file stays known: so it can be said that the entry was changed meanwhile.
      const before = restored ? restored.origin : origin?.text;
      return drafts.save({ draft, saved: now(), origin: before, ...more });
    };
    const keep = () => {
      if (!isDiscarded.current) setKept(save({}) ? 'yes' : 'full');
    };
    const sent = () => void save({ sent: now() });
    const discard = () => {
      isDiscarded.current = true;
      drafts.discard();
    };
    return { check, judge, keep, sent, discard };
  }, [rules, start]);

  useEffect(() => {
    // What stands there already can be shown at once.
    if (origin || restored) void judge();
    const onLeave = () => {
      if (latest.current.loose) keep();
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (latest.current.loose && !isDiscarded.current) event.preventDefault();
    };
    addEventListener('pagehide', onLeave);
    addEventListener('beforeunload', onUnload);
    return () => {
      removeEventListener('pagehide', onLeave);
      removeEventListener('beforeunload', onUnload);
    };
  }, [judge]);

  useEffect(() => {
    if (!state.loose) return undefined;
    const pause = setTimeout(() => {
      keep();
      // The fields need not wait for the reader of texts.
      check();
      if (reader === 'none') void judge();
    }, TYPING_PAUSE);
    return () => clearTimeout(pause);
  }, [state.draft]);

  // A field that is left shows what is wrong with it now, not with what stood there before.
  useLayoutEffect(() => {
    if (judged.current !== latest.current.draft) check();
  }, [state.left]);

  return { checked, reader, judge, kept, sent, discard };
}

function now(): string {
  return new Date().toISOString();
}

// The reader of texts brings the parser, so it is fetched when it is first needed.

/** The same reader for every visitor of the page: nothing until it was asked for. */
let loading: Promise<TextReader | undefined> | undefined;

/** @returns nothing when it cannot be had: a connection may fail. Then it is tried again the next time */
function loadTextReader(): Promise<TextReader | undefined> {
  loading ??= import('../reader/index.ts').then(
    ({ readText }) => rememberingLast(readText),
    () => {
      loading = undefined;
      return undefined;
    },
  );
  return loading;
}

/** Reads a text again only when it changed, or the sources that it may cite: most of what is typed is in other fields. */
export function rememberingLast(read: TextReader): TextReader {
  let last: { key: string; result: ReturnType<TextReader> } | undefined;
  return (text, rules) => {
    const key = JSON.stringify([text, rules]);
    if (last?.key !== key) last = { key, result: read(text, rules) };
    return last.result;
  };
}

/** Judges the draft when someone stops typing, and keeps it in the browser. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FormState } from './form-state.ts';
import type { Start } from './start.ts';
import { checkDraft, type CheckedDraft, type DraftRules, type TextReader } from '../draft/check.ts';
import type { TextResult } from '../reader/index.ts';
import { startReader, type LateReader } from './text-reader.ts';

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
  /** Throws the draft away, for good: what is on the page is not kept any more. */
  discard: () => void;
}

/** Judges at every pause in typing and when a field is left. The draft is kept at every pause, and when the page is closed. */
export function useJudgement(state: FormState, rules: DraftRules, start: Start): Judgement {
  const { origin, restored, drafts } = start;
  const [reader, setReader] = useState<Judgement['reader']>('none');
  const [kept, setKept] = useState<Judgement['kept']>(restored ? 'yes' : 'no');
  const [checked, setChecked] = useState(() => checkDraft(state.draft, rules, origin));
  const read = useRef<LateReader | null>(null);
  /** The text that was read last: most of what is typed is in other fields. */
  const lastRead = useRef<{ key: string; result: TextResult }>();
  /** The latest state: loading the reader takes longer than typing. */
  const latest = useRef(state);
  latest.current = state;
  /** The draft that was judged last. */
  const judged = useRef(state.draft);
  const isDiscarded = useRef(false);

  const { check, judge, keep, discard } = useMemo(() => {
    const check = async (): Promise<void> => {
      const { draft } = latest.current;
      judged.current = draft;
      let wanted: Parameters<TextReader> | undefined;
      const answer: TextReader = (...asked) => {
        if (lastRead.current?.key === JSON.stringify(asked)) return lastRead.current.result;
        wanted = asked;
        // Until it is read, what was said of it last stays: it would blink at every pause, and move what someone is about to press.
        return lastRead.current?.result ?? { findings: [] };
      };
      const outcome = checkDraft(draft, rules, origin, read.current ? answer : undefined);
      setChecked(outcome);
      if (!wanted || !read.current) return undefined;
      try {
        const result = await read.current(...wanted);
        lastRead.current = { key: JSON.stringify(wanted), result };
      } catch {
        // The thread fell over; the text stays for the check at the repository.
        read.current = null;
        setReader('failed');
      }
      // What was typed meanwhile is checked by itself, and shows more.
      return judged.current === draft ? check() : undefined;
    };
    const judge = async () => {
      if (!read.current) {
        setReader('loading');
        read.current = (await loadReader()) ?? null;
        setReader(read.current ? 'ready' : 'failed');
      }
      await check();
    };
    const keep = () => {
      if (isDiscarded.current) return;
      const { draft } = latest.current;
      // Of what was begun earlier the older file stays known: so it can be said that the entry was changed meanwhile.
      const before = restored ? restored.origin : origin?.text;
      const isKept = drafts.save({ draft, saved: new Date().toISOString(), origin: before });
      setKept(isKept ? 'yes' : 'full');
    };
    const discard = () => {
      isDiscarded.current = true;
      drafts.discard();
    };
    return { check, judge, keep, discard };
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
      void check();
      if (reader === 'none') void judge();
    }, TYPING_PAUSE);
    return () => clearTimeout(pause);
  }, [state.draft]);

  // A field that is left shows what is wrong with it now, not with what stood there before.
  useLayoutEffect(() => {
    if (judged.current !== latest.current.draft) void check();
  }, [state.left]);

  return { checked, reader, judge, kept, discard };
}

// The reader of texts brings the parser, so it is fetched when it is first needed.

/** The same reader for every visitor of the page: nothing until it was asked for. */
let loading: Promise<LateReader | undefined> | undefined;

/** @returns nothing when it cannot be had: a connection may fail. Then it is tried again the next time */
function loadReader(): Promise<LateReader | undefined> {
  loading ??= startReader().catch(() => {
    loading = undefined;
    return undefined;
  });
  return loading;
}

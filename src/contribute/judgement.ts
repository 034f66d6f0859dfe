/** Judges the draft when someone stops typing, and keeps it in the browser. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FormState } from './form-state.ts';
import type { FormTools } from './form-tools.ts';
import { DRAFT_KEY, type Start } from './start.ts';
import { useOtherTab } from './draft-warnings.tsx';
import type { Draft } from '../draft/draft.ts';
import type { SavedDraft } from '../draft/storage.ts';
import { checkDraft, type CheckedDraft, type DraftRules, type TextReader } from '../draft/check.ts';
import type { TextResult } from '../reader/index.ts';
import { startReader, type LateReader } from './text-reader.ts';

/** Long enough not to check at every letter, short enough to feel direct. In milliseconds. */
const TYPING_PAUSE = 250;
/** A text that takes longer to read does not hold up what is said of the fields. In milliseconds. */
const READING_PAUSE = 150;

/** What was said of the text that was read last. */
export interface LastRead {
  /** The text with its rules. */
  key: string;
  text: string;
  result: TextResult;
}

/** What is known of the draft, and what can be done with it. */
export interface Judgement extends Pick<FormTools, 'reader' | 'judge'> {
  /** The draft as it was when it was judged last. */
  checked: CheckedDraft;
  /** Whether the draft is in the browser's storage: `full` when that takes nothing. */
  kept: 'no' | 'yes' | 'full';
  /** Another tab wrote in the same place: the draft goes on in one of its own. */
  isApart: boolean;
  /** Another tab has the same draft open. */
  isOpenElsewhere: boolean;
  /** Marks the draft as sent: it is kept, and not put back in the form. */
  sent: () => void;
  /** Throws the draft away, for good: what is on the page is not kept any more. */
  discard: () => void;
}

/** Judges at every pause in typing and when a field is left. The draft is kept at every pause, and when the page is closed. */
export function useJudgement(state: FormState, rules: DraftRules, start: Start): Judgement {
  const { origin, restored, place } = start;
  const [reader, setReader] = useState<Judgement['reader']>('none');
  const [kept, setKept] = useState<Judgement['kept']>(restored ? 'yes' : 'no');
  const [isApart, setApart] = useState(false);
  const [key, setKey] = useState(restored && place.key);
  const isOpenElsewhere = useOtherTab(key);
  const [checked, setChecked] = useState(() => checkDraft(state.draft, rules, origin));
  const read = useRef<LateReader | null>(null);
  /** The text that was read last: most of what is typed is in other fields. */
  const lastRead = useRef<LastRead>();
  /** The latest state: loading the reader takes longer than typing. */
  const latest = useRef(state);
  latest.current = state;
  /** The draft that was judged last. */
  const judged = useRef(state.draft);
  const isDiscarded = useRef(false);
  /** The draft that was sent last: until it is changed it is not kept as one that was not. */
  const sentDraft = useRef<Draft>();

  const { check, judge, keep, sent, discard } = useMemo(() => {
    /** @param atOnce what is known already is shown before the text was read anew: a field was left, and must not show what was wrong before */
    const check = async (atOnce = false): Promise<void> => {
      const { draft } = latest.current;
      judged.current = draft;
      let wanted: Parameters<TextReader> | undefined;
      const answer: TextReader = (...asked) => {
        const last = lastRead.current;
        if (last?.key === JSON.stringify(asked)) return last.result;
        wanted = asked;
        return last ? stillTrue(last, asked[0]) : { findings: [] };
      };
      const outcome = checkDraft(draft, rules, origin, read.current ? answer : undefined);
      if (!wanted || !read.current) return setChecked(outcome);
      // Else a message would go and come back at every pause, and move what someone is about to press.
      if (atOnce) setChecked(outcome);
      const showing = setTimeout(() => setChecked(outcome), READING_PAUSE);
      try {
        const result = await read.current(...wanted);
        lastRead.current = { key: JSON.stringify(wanted), text: wanted[0], result };
      } catch {
        // The thread fell over; the text stays for the check at the repository.
        read.current = null;
        setReader('failed');
      } finally {
        clearTimeout(showing);
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
    const save = (more: Partial<SavedDraft>) => {
      const { draft } = latest.current;
      // Of what was begun earlier the older file stays known: so it can be said that the entry was changed meanwhile.
      const before = restored ? restored.origin : origin?.text;
      const saved = place.save({ draft, saved: now(), origin: before, ...more });
      setKept(saved === 'full' ? 'full' : 'yes');
      if (saved === 'full') return;
      if (saved === 'apart') setApart(true);
      setKey(place.key);
      nameInAddress(place.id);
    };
    const keep = () => {
      if (!isDiscarded.current && sentDraft.current !== latest.current.draft) save({});
    };
    const sent = () => {
      sentDraft.current = latest.current.draft;
      save({ sent: now() });
    };
    const discard = () => {
      isDiscarded.current = true;
      place.discard();
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
      void check();
      if (reader === 'none') void judge();
    }, TYPING_PAUSE);
    return () => clearTimeout(pause);
  }, [state.draft]);

  // A field that is left shows what is wrong with it now, not with what stood there before.
  useLayoutEffect(() => {
    if (judged.current !== latest.current.draft) void check(true);
  }, [state.left]);

  return { checked, reader, judge, kept, isApart, isOpenElsewhere, sent, discard };
}

/** So that this tab begins with this draft when it is loaded again. */
function nameInAddress(id: string): void {
  const address = new URL(location.href);
  if (address.searchParams.get(DRAFT_KEY) === id) return;
  address.searchParams.set(DRAFT_KEY, id);
  history.replaceState(history.state, '', address);
}

function now(): string {
  return new Date().toISOString();
}

/** What was said of the last text, as far as the lines it was said of stand in the new one too. */
export function stillTrue({ text, result }: LastRead, newText: string): TextResult {
  if (!result.findings) return result;
  const old = text.split('\n');
  const spots = newText.split('\n').map((_, at, lines) => spotOf(lines, at));
  return {
    findings: result.findings.flatMap((one) => {
      const spot = spotOf(old, one.regel - 1);
      const line = spot ? spots.indexOf(spot) : -1;
      return line < 0 ? [] : [{ ...one, regel: line + 1 }];
    }),
  };
}

/** What is said of a heading can be about what stands under it: that there is nothing. */
function spotOf(lines: readonly string[], at: number): string | undefined {
  const line = lines[at]?.trim();
  if (!line?.startsWith('#')) return line;
  return `${line}\n${lines.slice(at + 1).find((one) => one.trim()) ?? ''}`;
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

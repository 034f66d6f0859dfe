/** The notice above the results: what went wrong, what was ignored, and that it takes long. */
import type { FindLabels } from '../i18n/nl-find.ts';
import type { Answer } from './query.ts';
import type { Parts } from './parts.ts';

/** A wait shorter than this needs no words. */
const NOTICEABLE = 500;
/** Longer than this, and something is probably wrong. */
const TOO_LONG = 10_000;

export interface Notice {
  /** An empty text takes the notice away. */
  say: (text: string, retry?: boolean) => void;
  /** Says after a while that the latest question takes some time. @returns stops that */
  wait: () => () => void;
}

export function noticeOf(
  { notice, noticeText, retry }: Pick<Parts, 'notice' | 'noticeText' | 'retry'>,
  t: FindLabels['find'],
): Notice {
  const say: Notice['say'] = (text, canRetry = false) => {
    notice.hidden = !text;
    noticeText.textContent = text;
    retry.hidden = !canRetry;
  };
  let timers: ReturnType<typeof setTimeout>[] = [];
  return {
    say,
    wait() {
      // Only the latest question is waited for: what is said of an earlier one would stand above its answer.
      timers.forEach(clearTimeout);
      const mine = [
        setTimeout(() => say(t.loading), NOTICEABLE),
        setTimeout(() => say(t.slow, true), TOO_LONG),
      ];
      timers = mine;
      return () => mine.forEach(clearTimeout);
    },
  };
}

/** What must be said with an answer; nothing when it speaks for itself. */
export function remarksOn(
  { corrected, unknown, withoutText }: Answer,
  q: string,
  t: FindLabels['find'],
): string {
  return [
    ...(withoutText ? [t.withoutText] : []),
    ...(corrected ? [t.corrected(corrected, q)] : []),
    ...(unknown ? [t.unknown(unknown.map(t.quotes).join(', '), unknown.length)] : []),
  ].join(' ');
}

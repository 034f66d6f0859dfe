/** The notice above the results: what went wrong, what was ignored, and that it takes long. */
import { render } from 'preact';
import type { FindLabels } from '../i18n/nl-find.ts';
import { WayButtons, type Chip } from './chips.tsx';
import type { Parts } from './parts.ts';

/** A wait shorter than this needs no words. */
const NOTICEABLE = 500;
/** Longer than this, and something is probably wrong. */
const TOO_LONG = 10_000;

export interface Notice {
  /**
   * An empty text takes the notice away.
   * @param more a button to try again, or buttons to go on with
   */
  say: (text: string, more?: { retry?: boolean; ways?: readonly Chip[] }) => void;
  /** Says after a while that the latest question takes some time. @returns stops that */
  wait: () => () => void;
}

export function noticeOf(
  { notice, noticeText, retry: button }: Pick<Parts, 'notice' | 'noticeText' | 'retry'>,
  t: FindLabels['find'],
): Notice {
  const list = document.createElement('ul');
  list.className = 'keuzeknoppen';
  list.setAttribute('role', 'list');
  const say: Notice['say'] = (text, { retry = false, ways = [] } = {}) => {
    // The region itself stays: what comes into a live region is read out.
    notice.toggleAttribute('data-leeg', !text);
    if (noticeText.textContent !== text) noticeText.textContent = text;
    render(<WayButtons ways={ways} />, list);
    if (ways.length > 0) noticeText.after(list);
    else list.remove();
    button.hidden = !retry;
  };
  let timers: ReturnType<typeof setTimeout>[] = [];
  return {
    say,
    wait() {
      // Only the latest question is waited for: what is said of an earlier one would stand above its answer.
      timers.forEach(clearTimeout);
      const mine = [
        setTimeout(() => say(t.loading), NOTICEABLE),
        setTimeout(() => say(t.slow, { retry: true }), TOO_LONG),
      ];
      timers = mine;
      return () => mine.forEach(clearTimeout);
    },
  };
}

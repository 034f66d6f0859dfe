/** What the find page says around its results: what is chosen and how a question was read, as chips; remarks on its words; the notice. */
import { render } from 'preact';
import type { Answer } from './answer.ts';
import type { Parts } from './controls.ts';
import type { FindLabels } from '../i18n/find-labels.ts';

export interface Chip {
  label: string;
  /** Address of the state without it. */
  href: string;
}

interface ChipListProps {
  chips: readonly Chip[];
  /** Adds a chip that takes everything off. */
  clear: boolean;
  labels: FindLabels;
}

/** The chips themselves, as items of the list that stands in the page. */
export function ChipItems({ chips, clear, labels: { find: t } }: ChipListProps) {
  return (
    <>
      {chips.map(({ label, href }) => (
        <li key={href}>
          <button type="button" data-naar={href} aria-label={t.remove(label)}>
            {label}
            <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      {clear && (
        <li>
          <button type="button" class="wis" data-naar="?">
            {t.clear}
          </button>
        </li>
      )}
    </>
  );
}

/** Ways to go on, as items of a list of buttons. */
export function WayButtons({ ways }: { ways: readonly Chip[] }) {
  return (
    <>
      {ways.map(({ label, href }) => (
        <li key={label}>
          <button type="button" data-naar={href}>
            {label}
          </button>
        </li>
      ))}
    </>
  );
}

/** How a question was read. */
export function ReadAs(props: ChipListProps) {
  return (
    <div class="gelezen">
      <span id="gelezen-kop">{props.labels.find.readAs}</span>
      <ul class="gekozen" role="list" aria-labelledby="gelezen-kop">
        <ChipItems {...props} />
      </ul>
    </div>
  );
}

/** What must be said of the words of a question; nothing when they were taken as they stand. */
export function remarksOn(
  { words, unknown }: Answer['read'],
  q: string,
  t: FindLabels['find'],
): string[] {
  const of = (wanted: 'mended' | 'family' | 'part') => words.filter(({ kind }) => kind === wanted);
  const mended = of('mended');
  const used = mended.reduce((text, { typed, searched }) => text.replace(typed, searched), q);
  const others = (['family', 'part'] as const).flatMap((kind) =>
    [...new Set(of(kind).map(({ typed }) => typed))].map((typed) => {
      const searched = of(kind).filter((word) => word.typed === typed);
      return t[kind](typed, t.language.formatList(searched.map((word) => t.quotes(word.searched))));
    }),
  );
  return [
    ...(mended.length > 0 ? [t.corrected(used, q)] : []),
    ...others,
    ...(unknown.length > 0 ? [t.unknown(unknown.map(t.quotes).join(', '), unknown.length)] : []),
  ];
}

// The notice above the results: what went wrong, what was ignored, and that it takes long.

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

/** The notice of a page. It is a live region: what it says is read out. */
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

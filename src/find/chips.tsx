/** What is chosen and how a question was read, as chips that can be taken off; and what must be said of its words. */
import { formatList } from '../i18n/format.ts';
import type { FindLabels } from '../i18n/nl-find.ts';
import type { Answer } from './answer.ts';

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
      return t[kind](typed, formatList(searched.map((word) => t.quotes(word.searched))));
    }),
  );
  return [
    ...(mended.length > 0 ? [t.corrected(used, q)] : []),
    ...others,
    ...(unknown.length > 0 ? [t.unknown(unknown.map(t.quotes).join(', '), unknown.length)] : []),
  ];
}

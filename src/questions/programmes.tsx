/** What the answers about a person and those of an employer share: programmes, why they stand there, and what else there is. */
import type { ComponentChildren } from 'preact';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { pagePaths } from '../domain/paths.ts';
import { pageLanguage } from '../i18n/nl-language.ts';
import type { PlaceChoice, Ring } from '../domain/place-search.ts';
import { countRings, type ProgrammeTexts, type Said } from '../domain/programme.ts';
import type { FindLabels } from '../i18n/find-labels.ts';
import { Told } from '../ui/told.tsx';
import type { TextStore } from './load-programmes.ts';
import { Failed } from './question-form.tsx';

/** What loads the texts of programmes for a list of them. */
export interface TextTools<Texts> {
  store: TextStore<Texts>;
  labels: { loading: string; failed: string; retry: string };
  /** Has the live region say something. */
  say: (text: string) => void;
  /** Looks whether the site has a newer build, which has other parts; draws again when it answers. */
  refresh: () => void;
}

/** A programme that is found, with what is shown of it. */
export interface WithTexts<Fit, Texts> {
  fit: Fit;
  texts: Texts;
}

/**
 * Loads what is shown of some that are found.
 *
 * @returns those that are there, in their order; and what is said as long as others are not
 */
export function useTexts<Fit extends { programme: { number: number } }, Texts>(
  fits: readonly Fit[],
  { store, labels, say, refresh }: TextTools<Texts>,
): { shown: WithTexts<Fit, Texts>[]; notice: ComponentChildren } {
  const [attempt, again] = useReducer<number, undefined>((count) => count + 1, 0);
  const [failed, setFailed] = useState('');
  const numbers = fits.map(({ programme }) => programme.number);
  const missing = numbers.filter((number) => !store.of(number));
  const asked = `${missing.join()} ${attempt}`;
  useEffect(() => {
    if (missing.length === 0) return;
    let isLeft = false;
    void store.load(missing).then((isThere) => {
      if (isLeft) return;
      if (isThere) again(undefined);
      else {
        setFailed(asked);
        say(labels.failed);
      }
    });
    return () => {
      isLeft = true;
    };
  }, [store, asked]);
  const shown = fits.flatMap((fit) => {
    const texts = store.of(fit.programme.number);
    return texts ? [{ fit, texts }] : [];
  });
  if (missing.length === 0) return { shown, notice: null };
  const retry = () => {
    again(undefined);
    refresh();
  };
  const isFailed = failed === asked;
  return {
    shown,
    notice: isFailed ? (
      <Failed labels={labels} retry={retry} />
    ) : (
      <p class="small no-print">{labels.loading}</p>
    ),
  };
}

/** How many stand how near, as in `2 in Zwolle, 5 in de regio. `; empty when none are found or no place is chosen. */
export function countsInWords(
  fits: readonly { ring?: Ring | undefined }[],
  place: PlaceChoice | undefined,
  { find: { ringsInShort: t } }: FindLabels,
): string {
  const counts = countRings(fits).map(([ring, count]) =>
    place && ring === place.kind ? t.here(count, place.name) : t[ring](count),
  );
  return counts.length > 0 ? `${counts.join(', ')}. ` : '';
}

/** One programme: its name, then what is said of it. */
export function ProgrammeItem({
  programme: { slug, titel },
  children,
}: {
  programme: Pick<ProgrammeTexts, 'slug' | 'titel'>;
  children: ComponentChildren;
}) {
  return (
    <article class="aanbod">
      <h3 class="nl-heading nl-heading--level-3">
        <a class="title-link" href={pagePaths().initiative(slug)}>
          {titel}
        </a>
      </h3>
      {children}
    </article>
  );
}

/** What sources say, each under a name, with who says so. */
export function SaidLines({ lines }: { lines: readonly (Said & { name: string })[] }) {
  return (
    <ul role="list" class="vraagt">
      {lines.map(({ name, tekst, stem }) => (
        <li key={name + tekst}>
          <strong>{name}:</strong> <Told language={pageLanguage()}>{tekst}</Told>{' '}
          {stem && <span class="small">({stem})</span>}
        </li>
      ))}
    </ul>
  );
}

/** Whom one can turn to, or that nobody is known. */
export function Contact({
  contact,
  labels: t,
}: {
  contact: ProgrammeTexts['contact'];
  labels: { contact: string; noContact: string };
}) {
  if (!contact?.href) return <>{t.noContact}</>;
  return (
    <>
      {t.contact}{' '}
      <a class="nl-link contact" href={contact.href}>
        {contact.label}
      </a>
    </>
  );
}

/** So many more come at a time. */
const AT_A_TIME = 20;

/**
 * Which part of some lists is in view.
 *
 * @param lists how many each holds, and how many of those stand in view at first
 */
export function useMore(...lists: readonly { total: number; first: number }[]) {
  const [extra, setExtra] = useState(0);
  const inView = (more: number) =>
    lists.reduce((sum, { total, first }) => sum + Math.min(total, first + more), 0);
  return {
    /** How many of each are in view beside the first. */
    extra,
    /** For `MoreButton`. */
    button: { next: inView(extra + AT_A_TIME) - inView(extra), extra, onChange: setExtra },
  };
}

interface MoreButtonProps {
  /** How many come into view when it is pressed. */
  next: number;
  /** How many were asked for before. */
  extra: number;
  onChange: (extra: number) => void;
  labels: { more: (count: number) => string; fewer: string };
  /** Of what, for who only hears it. */
  about?: string;
}

/** Shows more of a list, and when all of it is in view the first of it alone; nothing when there is no more than that. */
export function MoreButton({ next, extra, onChange, labels: t, about }: MoreButtonProps) {
  if (next === 0 && extra === 0) return null;
  return (
    <button
      class="tekstknop meer no-print"
      type="button"
      aria-expanded={next === 0 ? 'true' : 'false'}
      onClick={() => onChange(next === 0 ? 0 : extra + AT_A_TIME)}
    >
      {next === 0 ? t.fewer : t.more(next)}
      {about && <span class="visually-hidden">: {about}</span>}
    </button>
  );
}

interface StoppedListProps<Fit, Texts> {
  stopped: readonly Fit[];
  title: string;
  texts: TextTools<Texts>;
  labels: MoreButtonProps['labels'];
  /** What is said before the list. */
  children?: ComponentChildren;
}

/** Programmes that ended, folded. */
export function StoppedList<
  Fit extends { programme: { number: number } },
  Texts extends ProgrammeTexts,
>({ stopped, title, texts, labels, children }: StoppedListProps<Fit, Texts>) {
  const [isOpen, setOpen] = useState(false);
  const first = AT_A_TIME;
  const { extra, button } = useMore({ total: stopped.length, first });
  const { shown, notice } = useTexts(isOpen ? stopped.slice(0, first + extra) : [], texts);
  if (stopped.length === 0) return null;
  return (
    <details class="gestopt" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="uitklap">
        {title} ({stopped.length})
      </summary>
      {children}
      <ul>
        {shown.map(({ texts: { slug, titel, waar } }) => (
          <li key={slug}>
            <a class="nl-link" href={pagePaths().initiative(slug)}>
              {titel}
            </a>{' '}
            <span class="small">{waar}</span>
          </li>
        ))}
      </ul>
      {notice}
      <MoreButton {...button} labels={labels} about={title} />
    </details>
  );
}

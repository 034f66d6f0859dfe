/** The page of the selection: the visitor's own, or one that an address shares. */
import { useEffect, useRef, useState } from 'preact/hooks';
import '@utrecht/alert-css/dist/index.css';
import '@utrecht/textarea-css/dist/index.css';
import '@utrecht/textbox-css/dist/index.css';
import { compare, MOST_COMPARED } from '../domain/comparison.ts';
import { moved, backInPlace } from '../domain/list-order.ts';
import { pathsFor } from '../domain/paths.ts';
import type { SelectionLabels } from '../i18n/nl-selection.ts';
import { Comparison } from './comparison-view.tsx';
import { Dossier, type DossierContent } from './dossier.tsx';
import { withoutSlug, type Kept } from './kept.ts';
import {
  currentNotes,
  NO_EXTRAS,
  selectionAddress,
  sortOut,
  useAddress,
  useCurrentNames,
  useEntries,
  useFocusAfter,
  useKept,
  withNote,
  type Asked,
  type Extras,
  type SharedSelection,
} from './page-state.ts';
import { moveId, SelectionList, type ListActions } from './selection-list.tsx';
import { Alert, DoneNotice, Empty, SharedNotice, undoId, type Done } from './selection-notices.tsx';
import { TakeAway } from './take-away.tsx';
// The build draws only the head of the page: what it does not draw brings no styles of its own.
import '../styles/controls.css';
import '../styles/selection.css';
import '../styles/comparison.css';
import '../styles/dossier.css';

interface SelectionPageProps {
  own: Kept<readonly string[]>;
  extras: Kept<Extras>;
  load: (slug: string) => Promise<Asked>;
  /** The selection in the address. */
  shared: SharedSelection | undefined;
  /** `https://initiatievenwijzer.nl` */
  origin: string;
  /** `YYYY-MM-DD` */
  today: string;
  t: SelectionLabels;
}

const HEADING = 'selectie-kop';

/** All of the page: what is selected, the ways out, and side by side. On paper it is a dossier. */
export function SelectionPage(props: SelectionPageProps) {
  const { own, extras, load, origin, today, t } = props;
  const [shared, setShared] = useState(props.shared);
  const slugs = useKept(own);
  const typed = useKept(extras);
  const shown = shared?.slugs ?? slugs;
  const [known, retry] = useEntries(shown, load);
  const [done, setDone] = useState<Done>();
  const focusAfter = useFocusAfter();
  const { entries, unknown, failed, isWaiting } = sortOut(shown, known);
  useCurrentNames(own, known);
  useAddress(own, slugs, shared === undefined);
  const notes = shared ? currentNotes(shared.notes, known) : typed.notes;

  const actions: ListActions = {
    move: (entry, by) => {
      own.change((all) => moved(all, entry.slug, by));
      const all = own.get();
      setDone({
        text: t.list.moved(entry.title, all.indexOf(entry.slug) + 1, all.length),
      });
      focusAfter(moveId(entry.slug, by));
    },
    remove: ({ slug, title }) => {
      const before = own.get();
      const note = extras.get().notes[slug];
      own.change((all) => withoutSlug(all, slug));
      extras.change((now) => ({ ...now, notes: withNote(now.notes, slug, '') }));
      setDone({
        text: t.list.removed(title),
        undo: () => {
          own.change((all) => backInPlace(all, slug, before));
          extras.change((now) => ({ ...now, notes: withNote(now.notes, slug, note ?? '') }));
          setDone({ text: t.list.undone(title) });
          focusAfter(moveId(slug, 1));
        },
      });
      focusAfter(undoId);
    },
  };
  const backTo =
    (before: ReturnType<typeof own.get>, kept: ReturnType<typeof extras.get>) => () => {
      own.change(() => before);
      extras.change(() => kept);
      setDone({ text: t.list.undoneAll });
      focusAfter(HEADING);
    };
  const clear = () => {
    const [before, kept] = [own.get(), extras.get()];
    own.change(() => []);
    extras.change(() => NO_EXTRAS);
    setDone({ text: t.list.cleared, undo: backTo(before, kept) });
    focusAfter(undoId);
  };
  const take = (isInstead: boolean) => {
    const [before, kept] = [own.get(), extras.get()];
    const taken = entries.map(({ slug }) => slug);
    own.change((all) => (isInstead ? taken : [...new Set([...all, ...taken])]));
    // Of the same initiative the visitor's own note stays.
    extras.change((now) => ({ ...now, notes: { ...notes, ...now.notes } }));
    history.replaceState(null, '', pathsFor(t.language).selection);
    setShared(undefined);
    setDone({
      text: t.shared.taken,
      ...(before.length > 0 ? { undo: backTo(before, kept) } : {}),
    });
    focusAfter(HEADING);
  };

  const content: DossierContent = {
    title: typed.title.trim() || t.dossier.fallbackTitle,
    place: typed.place.trim(),
    today,
    origin,
    address: selectionAddress(
      origin,
      entries.map(({ slug }) => slug),
    ),
    entries,
    notes,
  };
  usePrintTitle(content.title);
  const compared = entries.slice(0, MOST_COMPARED);
  return (
    <>
      <div class="scherm">
        <SelectionHead isShared={shared !== undefined} isKept={own.isKept()} t={t} />
        {!own.isKept() && <Alert>{t.notKept}</Alert>}
        {shared && (
          <SharedNotice
            count={entries.length}
            own={slugs.length}
            hasNotes={Object.keys(notes).length > 0}
            onTake={isWaiting || entries.length === 0 ? undefined : take}
            t={t}
          />
        )}
        <DoneNotice done={done} t={t} />
        {unknown.length > 0 && (
          <Alert>
            {t.unknown(unknown)}{' '}
            {!shared && (
              <button
                class="tekstknop"
                type="button"
                onClick={() => own.change((all) => all.filter((one) => !unknown.includes(one)))}
              >
                {t.unknownOwn}
              </button>
            )}
          </Alert>
        )}
        {failed.length > 0 && (
          <Alert>
            {t.failed(failed.length)}{' '}
            <button class="tekstknop" type="button" onClick={retry}>
              {t.retry}
            </button>
          </Alert>
        )}
        {isWaiting && entries.length === 0 && <p role="status">{t.loading}</p>}
        {!isWaiting && shown.length === 0 && <Empty t={t} />}
        {entries.length > 0 && (
          <>
            <div class="boven">
              <section aria-labelledby={HEADING}>
                <h2 class="nl-heading nl-heading--level-2" id={HEADING} tabIndex={-1}>
                  {t.list.title}
                </h2>
                <SelectionList entries={entries} actions={shared ? undefined : actions} t={t} />
                {!shared && (
                  <p class="onder-lijst">
                    <a class="nl-link" href={pathsFor(t.language).find}>
                      {t.list.add}
                    </a>
                    <button class="tekstknop" type="button" onClick={clear}>
                      {t.list.clear}
                    </button>
                  </p>
                )}
              </section>
              <TakeAway
                content={content}
                extras={typed}
                onChange={(change) => extras.change((now) => ({ ...now, ...change }))}
                t={t}
              />
            </div>
            <Comparison
              entries={compared}
              rows={compare(compared)}
              notes={notes}
              onNote={
                shared
                  ? undefined
                  : (slug, note) =>
                      extras.change((now) => ({ ...now, notes: withNote(now.notes, slug, note) }))
              }
              t={t}
            />
            {!shared && !extras.isKept() && <p class="small">{t.note.notKept}</p>}
          </>
        )}
      </div>
      {entries.length > 0 && <Dossier content={content} t={t} />}
    </>
  );
}

interface SelectionHeadProps {
  isShared?: boolean;
  isKept?: boolean;
  t: SelectionLabels;
}

/** What the page is; the build draws it too. */
export function SelectionHead({ isShared = false, isKept = true, t }: SelectionHeadProps) {
  return (
    <header class="kop">
      <h1 class="nl-heading nl-heading--level-1">{isShared ? t.shared.heading : t.title}</h1>
      <p>{t.intro}</p>
      {!isShared && isKept && <p class="small">{t.kept}</p>}
    </header>
  );
}

/** A PDF gets the title of the page as its name. */
function usePrintTitle(title: string): void {
  const latest = useRef(title);
  latest.current = title;
  useEffect(() => {
    const builtTitle = document.title;
    const start = () => (document.title = latest.current);
    const stop = () => (document.title = builtTitle);
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', stop);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', stop);
    };
  }, []);
}

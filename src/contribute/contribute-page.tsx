/** The whole page to contribute: what it says, the parts of the form, the preview. The build draws it with an empty draft. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { paths } from '../domain/paths.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { type DraftRules, handoutOf } from '../draft/check.ts';
import { findDoubles } from '../draft/doubles.ts';
import { type Draft, sourceNumber } from '../draft/draft.ts';
import { askedParts, type Field } from '../draft/fields.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import type { Labels } from '../i18n/nl.ts';
import type { PickOption } from '../ui/form-inputs.tsx';
import { useMedia } from '../ui/use-media.ts';
import { DraftWarnings } from './draft-warnings.tsx';
import { FormPart, Steps } from './form-parts.tsx';
import { faultsOf, shownFaults, targetsOf } from './faults.ts';
import { useOpenOnPaper } from './fold.tsx';
import { Finish } from './finish.tsx';
import { beginWith, formReducer, itemsAt, sourceIdOf } from './form-state.ts';
import { FormContext, type FormTools, type Turns } from './form-tools.ts';
import { greetingOf, type SiteContext, type Start } from './start.ts';
import { useLate } from './late.tsx';
import { PreviewColumn, PreviewWindow } from './preview.tsx';
import { useJudgement, type Judgement } from './judgement.ts';
import '../styles/controls.css';
import '../styles/form.css';
import '../styles/contribute.css';

export interface ContributePageProps {
  rules: DraftRules;
  /** What the site knows; the build leaves out what only a browser needs. */
  context: SiteContext;
  /** Every place that can be chosen. */
  places?: readonly PlaceChoice[];
  start: Start;
  t: ContributeLabels;
  labels: Labels;
  /** Resolves when the entries are in the context, or could not be loaded: then the rules say so, and the next call asks again. */
  whenListed?: () => Promise<void>;
  /** In the browser, once everything is there. Until then nothing can be filled in. */
  isReady?: boolean;
  /** In the browser: the parts are drawn one by one. */
  turns?: Turns;
  /** The ways to contribute without the form: they are there until it is ready. */
  without?: ComponentChildren;
}

const NO_PLACES: readonly PlaceChoice[] = [];

/** Where the page has room for the preview beside the form; as in the style sheet. */
const WIDE = '(min-width: 80rem)';

/** The whole form with the page as it will be beside it. The build draws it too, empty and not yet usable. */
export function ContributePage(props: ContributePageProps) {
  const { rules, context, places = NO_PLACES, start, t, labels, turns, without } = props;
  const { whenListed, isReady = false } = props;
  const [state, change] = useReducer(
    useMemo(() => formReducer(rules.fields), [rules]),
    start.draft,
    beginWith,
  );
  const judgement = useJudgement(state, rules, start);
  const { checked, reader, judge, kept, sent, discard } = judgement;
  useOpenOnPaper();
  const [spoken, announce] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [isPreviewOpen, setPreviewOpen] = useState(false);
  const isWide = useMedia(WIDE);
  const outcome = useRef<HTMLDivElement>(null);
  /** Counts the times that everything was judged: each time the outcome gets the focus. */
  const [judgements, setJudgements] = useState(0);
  useEffect(() => outcome.current?.focus(), [judgements]);

  const { wrong, faults } = useMemo(() => {
    const targets = targetsOf(rules.fields, state, t);
    const all = faultsOf(checked.problems, targets, rules.fields, t);
    return { wrong: all, faults: shownFaults(all, state, rules.fields) };
  }, [state, checked]);
  const isFaulty = state.judged && wrong.length > 0;
  useEffect(() => {
    const { title } = document;
    if (isFaulty) document.title = t.faulty(title);
    return () => {
      document.title = title;
    };
  }, [isFaulty]);
  const handout = handoutOf(checked);
  const others = context.entries.filter(({ slug }) => slug !== start.origin?.slug);
  const doubles = useMemo(
    () => (handout.title ? findDoubles({ ...handout, titel: handout.title }, others) : []),
    [checked, context],
  );
  const form = useMemo<FormTools>(
    () => ({
      t,
      labels,
      fields: rules.fields,
      state,
      faults,
      wrong,
      doubles,
      sources: sourcesOf(state.draft, rules.fields, t),
      initiatives: context.entries.map(({ slug, titel }) => ({ value: slug, label: titel })),
      places,
      reader,
      judge,
      change,
      announce,
      turns,
    }),
    [state, checked, context, reader],
  );
  const preview = { checked, context, t, labels };
  const openPreview = () => {
    setPreviewOpen(true);
    void judge();
  };
  const finish = async () => {
    setBusy(true);
    await whenListed?.();
    await judge();
    change({ type: 'judge' });
    setBusy(false);
    setJudgements((count) => count + 1);
  };

  return (
    <FormContext.Provider value={form}>
      <Header start={start} t={t} kept={kept} onDiscard={discard} />
      {!isReady && without}
      <Steps onPreview={openPreview} />
      <form
        class="formulier"
        noValidate
        autocomplete="off"
        inert={!isReady}
        onSubmit={(event) => {
          event.preventDefault();
          void finish();
        }}
        onKeyDown={(event) => {
          // Enter in a field is no push on the button: there is still much to fill in.
          if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
            event.preventDefault();
        }}
      >
        <p class={isReady ? 'small' : 'small laadt'}>{isReady ? t.required : t.loading}</p>
        {askedParts(rules.fields).map((part) => (
          <FormPart key={part.name} part={part} />
        ))}
        <Finish
          doubles={doubles}
          checked={checked}
          origin={start.origin}
          isBusy={isBusy}
          hasReaderFailed={reader === 'failed'}
          onAgain={() => void finish()}
          outcome={outcome}
          onPreview={openPreview}
          onSent={() => {
            sent();
            change({ type: 'handedIn' });
          }}
        />
      </form>
      <DraftWarnings {...judgement} t={t} />
      <PreviewColumn {...preview} isShown={isReady && isWide && !isPreviewOpen} />
      <PreviewWindow {...preview} isOpen={isPreviewOpen} onClose={() => setPreviewOpen(false)} />
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
    </FormContext.Provider>
  );
}

interface HeaderProps extends Pick<ContributePageProps, 'start' | 't'> {
  kept: Judgement['kept'];
  onDiscard: () => void;
}

/** What the page is for, and what it has to say to who opens it. */
function Header({ start, t, kept, onDiscard }: HeaderProps) {
  const { origin } = start;
  const hasDrafts = [start.restored, start.sent, ...start.others].some(Boolean);
  // Who cannot have the list now goes on with the draft that is open.
  const { piece: drafts } = useLate(() => import('./drafts.tsx'), hasDrafts);
  const notice = useMemo(() => greetingOf(start, t), [start]);
  const discard = () => {
    if (!confirm(t.discardAsk)) return;
    onDiscard();
    location.reload();
  };
  return (
    <header class="kop">
      <h1 class="nl-heading nl-heading--level-1">
        {origin ? t.correctTitle(String((origin.data as { titel?: unknown }).titel)) : t.title}
      </h1>
      <p class="nl-paragraph nl-paragraph--lead">{origin ? t.correctIntro : t.intro}</p>
      <p class="small met-script">
        {!origin && `${t.howLong} `}
        {!origin && (
          <>
            {t.tip}{' '}
            <a class="nl-link" href={paths.tip}>
              {t.tipLink}
            </a>
            .{' '}
          </>
        )}
        {t.privacy}{' '}
        {/* Its place is kept: a line that comes while one types would move all that is below. */}
        <button
          class={kept === 'yes' ? 'tekstknop' : 'tekstknop nog-niet'}
          type="button"
          onClick={discard}
        >
          {t.discard}
        </button>
      </p>
      <p class="melding" role="status">
        {notice}
        {start.sent && drafts && (
          <>
            {' '}
            <button class="tekstknop" type="button" onClick={() => drafts?.putBack(start)}>
              {t.sentBack}
            </button>
          </>
        )}
      </p>
      {drafts && <drafts.DraftList start={start} />}
    </header>
  );
}

/** The sources as they stand in the draft, by number and title. */
function sourcesOf(draft: Draft, fields: readonly Field[], t: ContributeLabels): PickOption[] {
  return fields
    .filter((field) => field.fields.some(({ kind }) => kind === 'sourceId'))
    .flatMap((list) =>
      itemsAt(draft, list.name).flatMap((item) => {
        const id = sourceIdOf(item, list);
        if (id === undefined || typeof item === 'string') return [];
        const title = typeof item.titel === 'string' ? item.titel.trim() : '';
        return [{ value: id, label: t.sourceName(sourceNumber(id), title) }];
      }),
    );
}

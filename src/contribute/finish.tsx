/** The end of the form: a summary of what is wrong, or the ways to hand it in. */
import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CheckedDraft, handoutOf } from '../draft/check.ts';
import type { Double } from '../draft/doubles.ts';
import type { Origin } from '../draft/draft.ts';
import { mailbox } from '../site.ts';
import { DoubleNotice } from './form-parts.tsx';
import { fieldId } from './faults.ts';
import { openAround } from './fold.tsx';
import { useForm } from './form-tools.ts';
import { LateNotice, useLate } from './late.tsx';

interface FinishProps {
  doubles: readonly Double[];
  checked: CheckedDraft;
  origin: Origin | undefined;
  /** Everything is being judged. */
  isBusy: boolean;
  /** What reads the text could not be had: nothing can be said of it now. */
  hasReaderFailed: boolean;
  /** Judges everything once more. */
  onAgain: () => void;
  /** What is said of the outcome: it gets the focus. */
  outcome: Ref<HTMLDivElement>;
  onPreview: () => void;
  /** Told that it was sent, as far as a page can know. */
  onSent: () => void;
}

interface OutcomeProps extends Pick<
  FinishProps,
  'checked' | 'origin' | 'hasReaderFailed' | 'onAgain' | 'onSent'
> {
  title: string;
  outcome: Ref<HTMLDivElement>;
}

/** The end of the form: what is still to do, and the ways to hand in. */
export function Finish(props: FinishProps) {
  const { doubles, checked, isBusy, outcome, onPreview } = props;
  const { t, state, wrong } = useForm();
  const [isSentAsItIs, setSentAsItIs] = useState(false);
  const unfinished = useRef<HTMLDivElement>(null);
  useEffect(() => unfinished.current?.focus(), [isSentAsItIs]);
  const isRight = state.judged && wrong.length === 0;
  return (
    <section
      class="deel einde"
      id="versturen"
      aria-labelledby="kop-versturen"
      aria-busy={isBusy ? 'true' : undefined}
    >
      <h2 class="nl-heading nl-heading--level-2" id="kop-versturen" tabIndex={-1}>
        {t.finish.title}
      </h2>
      <p>{t.finish.intro}</p>
      <div class="knoppen">
        <button class="nl-button nl-button--primary" type="submit">
          {t.finish.check}
        </button>
        <button
          class="nl-button nl-button--secondary voorbeeldknop"
          type="button"
          onClick={onPreview}
        >
          {t.preview.open}
        </button>
      </div>
      {state.judged && wrong.length > 0 && <Summary outcome={outcome} />}
      <DoubleNotice doubles={doubles} labels={t} />
      {isRight && <Outcome {...props} title={checked.entry ? t.finish.right : t.finish.unread} />}
      {!isRight && (
        <p class="vast">
          <strong>{t.finish.stuck}</strong> {t.finish.stuckText}{' '}
          <button class="tekstknop" type="button" onClick={() => setSentAsItIs(true)}>
            {t.finish.stuckButton}
          </button>
        </p>
      )}
      {!isRight && isSentAsItIs && (
        <Outcome {...props} title={t.finish.unfinished} outcome={unfinished} />
      )}
    </section>
  );
}

/** A line for each problem, with the name of its field, that leads there. */
function Summary({ outcome }: Pick<FinishProps, 'outcome'>) {
  const { t, wrong } = useForm();
  return (
    <div class="samenvatting" ref={outcome} tabIndex={-1} role="group" aria-labelledby="kop-fouten">
      <h3 class="nl-heading nl-heading--level-3" id="kop-fouten">
        {t.finish.wrong(wrong.length)}
      </h3>
      <p>{t.finish.wrongIntro}</p>
      <ul>
        {wrong.map(({ target, line }) => (
          <li key={`${target.spot.path} ${line}`}>
            <a
              class="nl-link"
              href={`#${fieldId(target.spot)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(fieldId(target.spot));
              }}
            >
              {line}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Opens what is folded and brings the reader to a field; of a repeated part to the button that adds to it. */
function goTo(id: string): void {
  const field = document.getElementById(id);
  openAround(field);
  const target = field?.matches('input, textarea, select')
    ? field
    : (field?.querySelector<HTMLElement>(':scope > button') ??
      field?.querySelector<HTMLElement>('input, textarea, select') ??
      field);
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}

const idOf = (path: string) => fieldId({ path });

/** The ways out, once they were fetched; until then the file can be taken by hand. */
function Outcome(props: OutcomeProps) {
  const { checked, origin, hasReaderFailed, outcome, title, onAgain, onSent } = props;
  const { t, fields, announce, change } = useForm();
  const { piece, ...late } = useLate(() => import('./ways-out.tsx'));
  const handout = handoutOf(checked);
  return (
    <div class="uitwegen" ref={outcome} tabIndex={-1} role="group" aria-labelledby="kop-goed">
      <h3 class="nl-heading nl-heading--level-3" id="kop-goed">
        {title}
      </h3>
      {hasReaderFailed && (
        <p>
          {t.textFailed}{' '}
          <button class="nl-button nl-button--secondary" type="button" onClick={onAgain}>
            {t.again}
          </button>
        </p>
      )}
      {handout.text === origin?.text && <p>{t.finish.unchanged}</p>}
      {piece ? (
        <piece.WaysOut
          checked={checked}
          origin={origin}
          fields={fields}
          onSent={onSent}
          onSafe={() => change({ type: 'handedIn' })}
          announce={announce}
          goTo={(path) => goTo(idOf(path))}
          idOf={idOf}
        />
      ) : (
        <>
          <LateNotice
            {...late}
            failed={
              <>
                {t.finish.waysFailed}{' '}
                <a class="nl-link" href={`mailto:${mailbox}`}>
                  {mailbox}
                </a>
                .
              </>
            }
          />
          {/* Drawn here: what draws it elsewhere comes with the ways out. */}
          {late.hasFailed && (
            <pre class="overneemtekst" tabIndex={0}>
              {handout.text}
            </pre>
          )}
        </>
      )}
    </div>
  );
}

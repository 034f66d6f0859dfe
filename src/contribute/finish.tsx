/** The end of the form: a summary of what is wrong, or the ways to hand it in. */
import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Double } from '../draft/doubles.ts';
import type { Origin } from '../draft/draft.ts';
import { mailbox, repository } from '../site.ts';
import { saveFile } from '../ui/browser.ts';
import { DoubleNotice } from './form-parts.tsx';
import { fieldId, type Fault } from './faults.ts';
import { useForm } from './form-state.ts';
import {
  editAddress,
  mailAddress,
  newFileAddress,
  uploadAddress,
  type Handout,
} from './hand-in.ts';

interface FinishProps {
  /** All that is wrong, in the order of the page. */
  faults: readonly Fault[];
  doubles: readonly Double[];
  handout: Handout;
  origin: Origin | undefined;
  /** Everything is being judged. */
  isBusy: boolean;
  /** What is said of the outcome: it gets the focus. */
  outcome: Ref<HTMLDivElement>;
  onPreview: () => void;
}

/** The end of the form: what is still to do, and the ways to hand in. */
export function Finish(props: FinishProps) {
  const { faults, doubles, handout, isBusy, outcome, onPreview } = props;
  const { t, state, change } = useForm();
  const goneOut = () => change({ type: 'handedIn' });
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
      {state.judged && faults.length > 0 && <Summary faults={faults} outcome={outcome} />}
      <DoubleNotice doubles={doubles} labels={t} />
      {state.judged && faults.length === 0 && <WaysOut {...props} onGone={goneOut} />}
      <p class="vast">
        <strong>{t.finish.stuck}</strong> {t.finish.stuckText}{' '}
        <a class="nl-link" href={unfinishedMail(handout, t.ways)} onClick={goneOut}>
          {t.finish.stuckLink}
        </a>
      </p>
    </section>
  );
}

function unfinishedMail(
  { title, text }: Handout,
  t: ReturnType<typeof useForm>['t']['ways'],
): string {
  return mailAddress(mailbox, {
    subject: t.mailSubject(title),
    text: `${t.mailUnfinished}\n\n${text}`,
    instead: t.mailUnfinished,
  }).address;
}

/** A line for each problem, with the name of its field, that leads there. */
function Summary({ faults, outcome }: Pick<FinishProps, 'faults' | 'outcome'>) {
  const { t } = useForm();
  return (
    <div class="samenvatting" ref={outcome} tabIndex={-1} role="group" aria-labelledby="kop-fouten">
      <h3 class="nl-heading nl-heading--level-3" id="kop-fouten">
        {t.finish.wrong(faults.length)}
      </h3>
      <p>{t.finish.wrongIntro}</p>
      <ul>
        {faults.map(({ target, message }) => (
          <li key={`${target.spot.path} ${message}`}>
            <a
              class="nl-link"
              href={`#${fieldId(target.spot)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(fieldId(target.spot));
              }}
            >
              {`${target.name}: ${message}`}
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
  for (let fold = field?.closest('details'); fold;) {
    fold.open = true;
    fold = fold.parentElement?.closest('details');
  }
  const target = field?.matches('input, textarea, select')
    ? field
    : (field?.querySelector<HTMLElement>(':scope > button') ??
      field?.querySelector<HTMLElement>('input, textarea, select') ??
      field);
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}

function WaysOut({ handout, origin, outcome, onGone }: FinishProps & { onGone: () => void }) {
  const { t } = useForm();
  return (
    <div class="uitwegen" ref={outcome} tabIndex={-1} role="group" aria-labelledby="kop-goed">
      <h3 class="nl-heading nl-heading--level-3" id="kop-goed">
        {t.finish.right}
      </h3>
      {handout.text === origin?.text && <p>{t.finish.unchanged}</p>}
      <p>{t.finish.rightIntro}</p>
      <ByMail handout={handout} origin={origin} onGone={onGone} />
      <AtHost handout={handout} origin={origin} onGone={onGone} />
      <AsFile handout={handout} onGone={onGone} />
    </div>
  );
}

interface WayProps {
  handout: Handout;
  origin?: Origin | undefined;
  /** Told that it went out. */
  onGone: () => void;
}

function Way({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="uitweg">
      <h4>{title}</h4>
      {children}
    </div>
  );
}

function ByMail({ handout: { slug, title, text }, origin, onGone }: WayProps) {
  const t = useForm().t.ways;
  const file = `${slug}.mdx`;
  const subject = origin ? t.mailSubjectCorrection(title) : t.mailSubject(title);
  const mail = mailAddress(mailbox, { subject, text, instead: t.mailInstead(file) });
  return (
    <Way title={t.mail}>
      <p>{mail.complete ? t.mailText : t.mailLong(file)}</p>
      <a class="nl-button nl-button--primary" href={mail.address} onClick={onGone}>
        {t.mailLink}
      </a>
    </Way>
  );
}

/** A new file is filled in at the host while its address allows it; else it is uploaded. A correction is pasted. */
function AtHost({ handout: { slug, text }, origin, onGone }: WayProps) {
  const t = useForm().t.ways;
  const filledIn = origin ? undefined : newFileAddress(repository, slug, text);
  const link = origin
    ? { href: editAddress(repository, slug), words: t.hostEdit, steps: t.hostEditSteps }
    : filledIn
      ? { href: filledIn, words: t.hostLink, steps: [] }
      : { href: uploadAddress(repository), words: t.hostUpload, steps: t.hostSteps };
  return (
    <Way title={t.host}>
      <p>{origin || filledIn ? t.hostText : t.hostLong}</p>
      {link.steps.length > 0 && (
        <ol>
          {link.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <a
        class="nl-button nl-button--secondary"
        href={link.href}
        target="_blank"
        rel="noopener"
        onClick={onGone}
      >
        {link.words}
      </a>
    </Way>
  );
}

function AsFile({ handout: { slug, text }, onGone }: WayProps) {
  const { t, announce } = useForm();
  /** Which text was copied, or that it cannot be. */
  const [copied, setCopied] = useState<string | false>();
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => {
        announce(t.ways.copied);
        setCopied(text);
        onGone();
      },
      () => setCopied(false),
    );
  };
  return (
    <Way title={t.ways.download}>
      <p>{t.ways.downloadText}</p>
      <div class="knoppen">
        <button
          class="nl-button nl-button--secondary"
          type="button"
          onClick={() => {
            saveFile(`${slug || 'initiatief'}.mdx`, text, 'text/markdown');
            onGone();
          }}
        >
          {t.ways.download}
        </button>
        <button class="nl-button nl-button--secondary" type="button" onClick={copy}>
          {t.ways.copy}
        </button>
        <span class="small">
          {copied === text ? t.ways.copied : copied === false ? t.ways.copyFailed : ''}
        </span>
      </div>
      <details class="vouw">
        <summary>{t.ways.show}</summary>
        <pre tabIndex={0}>{text}</pre>
      </details>
    </Way>
  );
}

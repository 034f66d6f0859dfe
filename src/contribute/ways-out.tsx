/** How what was written goes to the editors: by mail, or as a proposal at the repository's host. Loaded when it is asked for. */
import { useMemo, useState } from 'preact/hooks';
import type { CheckedDraft, Handout } from '../draft/check.ts';
import type { Origin } from '../draft/draft.ts';
import type { Field } from '../draft/fields.ts';
import { mailAddress, type Sender } from '../draft/mail-text.ts';
import { unsourcedIn } from '../draft/unsourced.ts';
import { handInLabelsFor, type HandInLabels } from '../i18n/nl-hand-in.ts';
import { mailLabelsFor } from '../i18n/nl-mail.ts';
import { answerWithin, mailbox, repository } from '../site.ts';
import { saveFile } from '../ui/browser.ts';
import { useMedia } from '../ui/use-media.ts';
import {
  contributionOf,
  type ContributionMails,
  mailsOf,
  outgoingOf,
  editAddress,
  newFileAddress,
  uploadAddress,
} from './outgoing.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Way, Bare, Changes, SenderFields } from './before-sending.tsx';

/** What the form hands on. */
interface WaysOutProps {
  checked: CheckedDraft;
  /** The entry that is corrected. */
  origin: Origin | undefined;
  /** The fields of an initiative. */
  fields: readonly Field[];
  /** Told that it went out. */
  onSent: () => void;
  /** Told that it is safe elsewhere. */
  onSafe: () => void;
  /** Says what happened to who cannot see it. */
  announce: (text: string) => void;
  /** Brings the reader to a field, by its path. */
  goTo: (path: string) => void;
  /** The id of a field on the page, by its path. */
  idOf: (path: string) => string;
}

type Tools = Pick<WaysOutProps, 'onSent' | 'onSafe' | 'announce'>;

/** All ways out of the form, with what goes along and what happens after. */
export function WaysOut({ checked, origin, fields, goTo, idOf, ...tools }: WaysOutProps) {
  const { lang } = document.documentElement;
  const t = handInLabelsFor(lang);
  const contribution = useMemo(
    () => contributionOf(outgoingOf(checked, origin, fields), fields, t),
    [checked, origin, fields],
  );
  const { handout, changes, version } = contribution;
  const isFinished = contribution.code.soort !== 'onaf';
  const [sender, setSender] = useState<Sender>({ naam: '', mail: '', woord: '' });
  const mails = useMemo(
    () => mailsOf(contribution, sender, location.origin, answerWithin, mailLabelsFor(lang)),
    [contribution, sender],
  );
  return (
    <>
      <Bare bare={unsourcedIn(checked)} t={t} goTo={goTo} idOf={idOf} />
      {version && <Changes changes={changes} t={t} />}
      {version && <p class="small">{t.changes.version(version.date, version.mark)}</p>}
      {isFinished && <p>{t.choose}</p>}
      <p class="small">{t.consent}</p>
      <Way title={t.mail.title}>
        <SenderFields sender={sender} t={t} onChange={setSender} />
        <ByMail handout={handout} mails={mails} t={t} {...tools} />
      </Way>
      {isFinished && (
        <AtHost
          handout={handout}
          isCorrection={version !== undefined}
          t={t}
          onSent={tools.onSent}
        />
      )}
      <Way title={t.nextTitle}>
        <p>{t.next(answerWithin)}</p>
        <SentOtherwise t={t} onSent={tools.onSent} />
      </Way>
      <Way title={t.file.title}>
        <AsFile handout={handout} t={t} onSafe={tools.onSafe} announce={tools.announce} />
      </Way>
    </>
  );
}

/** A page cannot know what was pasted in a mail or attached to one: who sent it says so, and it is no draft any more. */
function SentOtherwise({ t: { sent: t }, onSent }: { t: HandInLabels; onSent: () => void }) {
  const [isSaid, setSaid] = useState(false);
  return (
    <p role="status">
      {isSaid ? (
        t.done
      ) : (
        <button
          class="tekstknop"
          type="button"
          onClick={() => {
            setSaid(true);
            onSent();
          }}
        >
          {t.button}
        </button>
      )}
    </p>
  );
}

interface ByMailProps extends Tools {
  handout: Handout;
  mails: ContributionMails;
  t: HandInLabels;
}

function ByMail({ handout, mails, t: { mail: t }, ...tools }: ByMailProps) {
  const [isOpened, setOpened] = useState(false);
  const opened = () => {
    setOpened(true);
    tools.onSent();
  };
  const { subject, whole, fitting, withFile } = mails;
  return (
    <>
      {fitting === undefined ? (
        <>
          <p>{t.tooLong}</p>
          <ShareFile handout={handout} subject={subject} text={withFile} t={t} onSent={opened} />
          <AttachSteps
            handout={handout}
            address={mailAddress(subject, withFile)}
            t={t}
            onSafe={tools.onSafe}
            onSent={opened}
          />
        </>
      ) : (
        <>
          <p>{t.fits}</p>
          <a class="nl-button nl-button--primary" href={fitting} onClick={opened}>
            {t.open}
          </a>
        </>
      )}
      <p class="small" role="status">
        {isOpened ? t.opened : ''}
      </p>
      <PasteSteps text={whole} t={t} {...tools} />
    </>
  );
}

type MailTexts = HandInLabels['mail'];

interface ShareFileProps {
  handout: Handout;
  subject: string;
  text: string;
  t: MailTexts;
  onSent: () => void;
}

/** On a phone the file goes to the mail program by itself. Browsers share no `.mdx`, so it goes as plain text. */
function ShareFile({ handout, subject, text, t, onSent }: ShareFileProps) {
  const isPhone = useMedia('(pointer: coarse)');
  const [hasFailed, setFailed] = useState(false);
  const name = handout.file.replace(/\.mdx$/, '.txt');
  const files = [new File([handout.text], name, { type: 'text/plain' })];
  // Typed as always there; older browsers have none.
  const canShare = (navigator as Partial<Navigator>).canShare?.({ files }) ?? false;
  if (!isPhone || !canShare) return null;
  const share = () => {
    navigator.share({ files, title: subject, text }).then(onSent, (error: unknown) => {
      // Who closes the window again changed their mind.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    });
  };
  return (
    <p>
      <button class="nl-button nl-button--primary" type="button" onClick={share}>
        {t.share}
      </button>{' '}
      {hasFailed ? t.shareFailed : `${t.shareText} ${mailbox}.`}
    </p>
  );
}

interface AttachStepsProps {
  handout: Handout;
  address: string;
  t: MailTexts;
  onSent: () => void;
  onSafe: () => void;
}

function AttachSteps({ handout, address, t, onSent, onSafe }: AttachStepsProps) {
  const { file } = handout;
  const download = () => {
    saveFile(file, handout.text, 'text/markdown');
    onSafe();
  };
  return (
    <ol class="mailstappen">
      <li>
        <button class="tekstknop" type="button" onClick={download}>
          {t.steps.download}
        </button>
        {t.steps.downloadAfter(file)}
      </li>
      <li>
        <a class="nl-link" href={address} onClick={onSent}>
          {t.steps.open}
        </a>
        .
      </li>
      <li>{t.steps.attach(file)}</li>
    </ol>
  );
}

interface PasteStepsProps extends Tools {
  text: string;
  t: MailTexts;
}

/** The way that always works: the text of the mail, to paste in whatever program there is. */
function PasteSteps({ text, t, onSafe, announce }: PasteStepsProps) {
  const copied = () => {
    announce(t.copied);
    onSafe();
  };
  const button = { done: t.copied, failed: t.copyFailed, onCopied: copied };
  return (
    <details class="vouw">
      <summary>{t.otherwise}</summary>
      <p>{t.otherwiseText}</p>
      <ol class="mailstappen">
        <li>
          {t.pasteSteps.address} <strong class="adres">{mailbox}</strong>{' '}
          <CopyButton text={mailbox} label={t.copyAddress} {...button} />
        </li>
        <li>
          {t.pasteSteps.text} <CopyButton text={text} label={t.copyMail} {...button} />
        </li>
      </ol>
      <details>
        <summary>{t.show}</summary>
        <pre class="overneemtekst" tabIndex={0}>
          {text}
        </pre>
      </details>
    </details>
  );
}

interface AtHostProps {
  handout: Handout;
  isCorrection: boolean;
  t: HandInLabels;
  onSent: () => void;
}

/** A new file is filled in at the host while its address allows it; else it is uploaded. A correction is pasted. */
function AtHost({ handout: { slug, text }, isCorrection, t: { host: t }, onSent }: AtHostProps) {
  const filledIn = isCorrection ? undefined : newFileAddress(repository, slug, text);
  const link = isCorrection
    ? { href: editAddress(repository, slug), words: t.edit, steps: t.editSteps }
    : filledIn
      ? { href: filledIn, words: t.link, steps: [] }
      : { href: uploadAddress(repository), words: t.upload, steps: t.steps };
  return (
    <Way title={t.title}>
      <p>{isCorrection || filledIn ? t.text : t.long}</p>
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
        onClick={onSent}
      >
        {link.words}
      </a>
    </Way>
  );
}

interface AsFileProps extends Pick<Tools, 'onSafe' | 'announce'> {
  handout: Handout;
  t: HandInLabels;
}

function AsFile({ handout: { file, text }, t: { file: t }, onSafe, announce }: AsFileProps) {
  return (
    <>
      <p>{t.text}</p>
      <div class="knoppen">
        <button
          class="nl-button nl-button--secondary"
          type="button"
          onClick={() => {
            saveFile(file, text, 'text/markdown');
            onSafe();
          }}
        >
          {t.download}
        </button>
        <CopyButton
          text={text}
          label={t.copy}
          done={t.copied}
          failed={t.copyFailed}
          onCopied={() => {
            announce(t.copied);
            onSafe();
          }}
        />
      </div>
      <details class="vouw">
        <summary>{t.show}</summary>
        <pre class="overneemtekst" tabIndex={0}>
          {text}
        </pre>
      </details>
    </>
  );
}

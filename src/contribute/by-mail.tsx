/** How what was written goes by mail: opened filled in, with the file attached, or pasted. */
import { useState } from 'preact/hooks';
import type { Handout } from '../draft/check.ts';
import { mailAddress } from '../draft/mail-text.ts';
import type { HandInLabels } from '../i18n/nl-hand-in.ts';
import { mailbox } from '../site.ts';
import { saveFile } from '../ui/browser.ts';
import { CopyButton, TextToCopy } from '../ui/copy-button.tsx';
import { useMedia } from '../ui/use-media.ts';
import type { ContributionMails } from './outgoing.ts';

/** For what becomes of it. */
export interface HandInTools {
  /** Told that it went out. */
  onSent: () => void;
  /** Told that it is safe elsewhere. */
  onSafe: () => void;
  /** Says what happened to who cannot see it. */
  announce: (text: string) => void;
}

interface ByMailProps extends HandInTools {
  handout: Handout;
  mails: ContributionMails;
  t: HandInLabels;
}

/** A mail that opens filled in, or, when it is too long for that, one with the file; and its text to paste. */
export function ByMail({ handout, mails, t: { mail: t }, ...tools }: ByMailProps) {
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

interface PasteStepsProps extends HandInTools {
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
        <TextToCopy aria-label={t.show}>{text}</TextToCopy>
      </details>
    </details>
  );
}

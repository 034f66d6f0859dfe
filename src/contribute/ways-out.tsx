/** How what was written goes to the editors: by mail, or as a proposal at the repository's host. Loaded when it is asked for. */
import { useMemo, useState } from 'preact/hooks';
import type { CheckedDraft, Handout } from '../draft/check.ts';
import type { Origin } from '../draft/draft.ts';
import type { Field } from '../draft/fields.ts';
import type { Sender } from '../draft/mail-text.ts';
import { unsourcedIn } from '../draft/unsourced.ts';
import { handInLabelsFor, type HandInLabels } from '../i18n/nl-hand-in.ts';
import { mailLabelsFor } from '../i18n/nl-mail.ts';
import { answerWithin, repository } from '../site.ts';
import { saveFile } from '../ui/browser.ts';
import { CopyButton, TextToCopy } from '../ui/copy-button.tsx';
import { Changes, SenderFields, UnsourcedList, Way } from './before-sending.tsx';
import { ByMail, type HandInTools } from './by-mail.tsx';
import {
  contributionOf,
  editAddress,
  mailsOf,
  newFileAddress,
  outgoingOf,
  uploadAddress,
} from './outgoing.ts';

/** What the form hands on. */
interface WaysOutProps extends HandInTools {
  checked: CheckedDraft;
  /** The entry that is corrected. */
  origin: Origin | undefined;
  /** The fields of an initiative. */
  fields: readonly Field[];
  /** Brings the reader to a field, by its path. */
  goTo: (path: string) => void;
  /** The id of a field on the page, by its path. */
  idOf: (path: string) => string;
}

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
      <UnsourcedList unsourced={unsourcedIn(checked)} t={t} goTo={goTo} idOf={idOf} />
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

interface AsFileProps extends Pick<HandInTools, 'onSafe' | 'announce'> {
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
        <TextToCopy aria-label={t.show}>{text}</TextToCopy>
      </details>
    </>
  );
}

/**
 * Parts of the form that are fetched when they are first needed, among them the page as it will be. A connection may fail: then
 * they can be asked for again.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useState, useRef } from 'preact/hooks';
import { useForm } from './form-state.ts';
import type { PreviewProps } from './preview-page.tsx';

/** A part that was asked for: itself once it is there, else what became of it. */
interface Late<T> {
  part?: T | undefined;
  hasFailed: boolean;
  again: () => void;
}

/**
 * Fetches a part of the form.
 *
 * @param load must give the same part each time
 * @param isWanted fetched as soon as it is
 */
export function useLate<T extends object>(load: () => Promise<T>, isWanted = true): Late<T> {
  const [part, setPart] = useState<T>();
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isWanted || part) return;
    setFailed(false);
    load().then(
      (loaded) => setPart(loaded),
      () => setFailed(true),
    );
  }, [isWanted, attempt]);
  return { part, hasFailed, again: () => setAttempt((count) => count + 1) };
}

interface LateNoticeProps extends Pick<Late<object>, 'hasFailed' | 'again'> {
  /** What is said when it cannot be had. */
  failed: ComponentChildren;
}

/** What stands in the place of a part until it is there. */
export function LateNotice({ hasFailed, again, failed }: LateNoticeProps) {
  const { t } = useForm();
  if (!hasFailed) return <p>{t.waiting}</p>;
  return (
    <p role="alert">
      {failed}{' '}
      <button class="nl-button nl-button--secondary" type="button" onClick={again}>
        {t.again}
      </button>
    </p>
  );
}

/** The page itself, once it was fetched. */
function LatePreview(preview: PreviewProps) {
  const { part, ...late } = useLate(() => import('./preview-page.tsx'));
  return part ? (
    <part.Preview {...preview} />
  ) : (
    <LateNotice {...late} failed={preview.t.preview.failed} />
  );
}

/**
 * The page as it will be, beside the form.
 *
 * @param isShown there is room for it, and no window open
 */
export function PreviewColumn({ isShown, ...preview }: PreviewProps & { isShown: boolean }) {
  return (
    <div class="voorbeeldkolom">
      <p class="small">{preview.t.preview.note}</p>
      {isShown && <LatePreview {...preview} />}
    </div>
  );
}

interface PreviewWindowProps extends PreviewProps {
  isOpen: boolean;
  onClose: () => void;
}

/** A window over the whole page; it gives the focus back where it was. */
export function PreviewWindow({ isOpen, onClose, ...preview }: PreviewWindowProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const t = preview.t.preview;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <dialog class="voorbeeldvenster" ref={dialog} aria-label={t.title} onClose={onClose}>
      <div class="page-width">
        <p class="vensterkop">
          {t.note}
          <button
            class="nl-button nl-button--primary"
            type="button"
            onClick={() => dialog.current?.close()}
          >
            {t.close}
          </button>
        </p>
        {isOpen && <LatePreview {...preview} />}
      </div>
    </dialog>
  );
}

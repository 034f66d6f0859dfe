/** The page as it will be: beside the form where there is room, else in a window of its own. */
import { useEffect, useRef } from 'preact/hooks';
import { LateNotice, useLate } from './late.tsx';
import type { PreviewProps } from './preview-page.tsx';

/** The page itself, once it was fetched. */
function LatePreview(preview: PreviewProps) {
  const { piece, ...late } = useLate(() => import('./preview-page.tsx'));
  return piece ? (
    <piece.Preview {...preview} />
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

/** A button that copies a text, and says whether it could. */
import { useState } from 'preact/hooks';

interface CopyButtonProps {
  text: string;
  label: string;
  /** Said beside the button. */
  done: string;
  failed: string;
  onCopied: () => void;
}

/** What it says holds for the text that was copied: of another text nothing is said. */
export function CopyButton({ text, label, done, failed, onCopied }: CopyButtonProps) {
  const [copied, setCopied] = useState<string | false>();
  const copy = () => {
    // Typed as always there; on a page without https browsers have none.
    const clipboard = (navigator as Partial<Navigator>).clipboard;
    (clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => {
        setCopied(text);
        onCopied();
      },
      () => setCopied(false),
    );
  };
  return (
    <>
      <button class="nl-button nl-button--secondary" type="button" onClick={copy}>
        {label}
      </button>{' '}
      <span class="small">{copied === text ? done : copied === false ? failed : ''}</span>
    </>
  );
}

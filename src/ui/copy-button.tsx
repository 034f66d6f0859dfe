/** A button that copies a text, and says whether it could. Where a browser lets no page copy, the text is there selected. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from './browser.ts';

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
  const [outcome, setOutcome] = useState<{ text: string; isCopied: boolean }>();
  const field = useRef<HTMLTextAreaElement>(null);
  const said = outcome?.text === text ? outcome : undefined;
  const copy = async () => {
    const isCopied = await copyText(text);
    setOutcome({ text, isCopied });
    if (isCopied) onCopied();
  };
  // Each time that it was asked for and could not: then the keys can.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [outcome]);
  return (
    <>
      <button class="nl-button nl-button--secondary" type="button" onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span class="small">{said && (said.isCopied ? done : failed)}</span>
      {said?.isCopied === false && (
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          ref={field}
          readOnly
          rows={2}
          aria-label={failed}
          value={text}
        />
      )}
    </>
  );
}

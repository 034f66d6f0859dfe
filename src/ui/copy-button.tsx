/** What can be copied, by hand or with a button that says whether it could. */
import type { HTMLAttributes } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from './browser.ts';

interface CopyTexts {
  /** What is said when it was copied, and when it could not be. */
  done: string;
  failed: string;
}

/** A button that copies a text, and what is said of that: of another text nothing. */
function useCopy(text: string, label: string, texts: CopyTexts, onCopied?: () => void) {
  const [last, setLast] = useState<{ text: string; isCopied: boolean }>();
  const copy = async () => {
    const isCopied = await copyText(text);
    setLast({ text, isCopied });
    if (isCopied) onCopied?.();
  };
  const button = (
    <button class="nl-button nl-button--secondary" type="button" onClick={() => void copy()}>
      {label}
    </button>
  );
  return { button, said: last?.text === text && texts[last.isCopied ? 'done' : 'failed'], last };
}

interface CopyButtonProps extends CopyTexts {
  text: string;
  label: string;
  onCopied: () => void;
}

/** The button alone. Where a browser lets no page copy, a field has the text to take by hand. */
export function CopyButton({ text, label, onCopied, ...texts }: CopyButtonProps) {
  const { button, said, last } = useCopy(text, label, texts, onCopied);
  const field = useRef<HTMLTextAreaElement>(null);
  // Each time that it was asked for and could not: then the keys can.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [last]);
  return (
    <>
      {button} <span class="small">{said}</span>
      {said && !last?.isCopied && (
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          ref={field}
          readOnly
          rows={2}
          aria-label={said}
          value={text}
        />
      )}
    </>
  );
}

interface AddressToCopyProps extends CopyTexts {
  /** Of its field. */
  id: string;
  address: string;
  label: string;
  /** What stands on the button. */
  copy: string;
}

/** An address in a field, with a button. */
export function AddressToCopy({ id, address, label, copy, ...texts }: AddressToCopyProps) {
  const { button, said } = useCopy(address, copy, texts);
  return (
    <>
      <div class="kopieeradres">
        <label for={id}>{label}</label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          type="text"
          readOnly
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        {button}
      </div>
      <p class="small" role="status">
        {said}
      </p>
    </>
  );
}

type Named = { 'aria-label': string } | { 'aria-labelledby': string };

/** A text to take over: a file, a mail, lines of code. A long one scrolls in a box: the keyboard comes there, so that it has a name. */
export function TextToCopy(props: HTMLAttributes<HTMLPreElement> & Named) {
  return <pre class="overneemtekst" tabIndex={0} role="group" {...props} />;
}

/** What can be copied with a button, that says whether it could. Where a browser lets no page copy, the text can be taken by hand. */
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

/** The button alone. What it says holds for the text that was copied: of another text nothing is said. */
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

interface AddressToCopyProps {
  /** Of its field. */
  id: string;
  address: string;
  label: string;
  /** On the button. */
  copy: string;
  done: string;
  failed: string;
}

/** An address in a field, with a button. */
export function AddressToCopy({ id, address, label, copy, done, failed }: AddressToCopyProps) {
  const [outcome, setOutcome] = useState<{ address: string; isCopied: boolean }>();
  const said = outcome?.address === address ? outcome : undefined;
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
        <button
          class="nl-button nl-button--secondary"
          type="button"
          onClick={() =>
            void copyText(address).then((isCopied) => setOutcome({ address, isCopied }))
          }
        >
          {copy}
        </button>
      </div>
      <p class="small" role="status">
        {said && (said.isCopied ? done : failed)}
      </p>
    </>
  );
}

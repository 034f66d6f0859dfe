/** What is pasted into the text of a page: from Word and web pages it comes with bullets, tables and paragraphs, which stay what they were. */

import { withoutUnseen } from '../draft/typed-values.ts';

/** For the paste event of a field: puts in what was copied as paragraphs and lists. What reads it is fetched at the first need. */
export function takePaste(
  event: ClipboardEvent & { currentTarget: HTMLTextAreaElement },
  heading: string,
): void {
  const field = event.currentTarget;
  const [plain = '', html = ''] = ['text/plain', 'text/html'].map((type) =>
    withoutUnseen(event.clipboardData?.getData(type) ?? ''),
  );
  // A few words need no reading.
  if (!/[\n\t]|^\s*[•·▪–—*o]\s/.test(plain)) return;
  event.preventDefault();
  void import('./pasted-text.ts')
    .then(
      ({ pastedText }) => pastedText({ plain, html }, heading),
      () => plain,
    )
    .then((text) => insert(field, text));
}

/** Puts a text where one types, in a way that can be undone. */
function insert(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  // Deprecated, and the only way by which a browser knows how to undo it.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** On a small screen filters and map move into a window over the page, and back when it closes. */

interface Parts {
  /** Opens the window. */
  button: HTMLElement;
  dialog: HTMLDialogElement;
  /** What moves into it; buttons in it with `data-sluiten` close the window. */
  content: HTMLElement;
}

/** @param onOpen told when the window opened */
export function setUpWindow({ button, dialog, content }: Parts, onOpen?: () => void): void {
  button.addEventListener('click', () => {
    dialog.append(content);
    dialog.showModal();
    onOpen?.();
  });
  for (const close of content.querySelectorAll('[data-sluiten]')) {
    close.addEventListener('click', () => dialog.close());
  }
  // Back to where it stands on a wide screen: the page may be turned or made wider.
  dialog.addEventListener('close', () => dialog.after(content));
}

/**
 * A button at the foot of the filters that says what a choice did, on a wide screen too: it shows as long as the number of
 * results cannot be seen.
 *
 * @param status says the number of results
 */
export function setUpBar(bar: HTMLElement, status: HTMLElement): void {
  const watcher = new IntersectionObserver(([entry]) => {
    bar.toggleAttribute('data-ver', entry ? !entry.isIntersecting : false);
  });
  watcher.observe(status);
}

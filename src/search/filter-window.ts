/** On a small screen the filters move into a window over the page, and back when it closes. */

interface Parts {
  /** Opens the window. */
  button: HTMLElement;
  dialog: HTMLDialogElement;
  filters: HTMLElement;
}

/** @param onApply told when the visitor asks to see the results */
export function setUpFilterWindow({ button, dialog, filters }: Parts, onApply: () => void): void {
  button.addEventListener('click', () => {
    dialog.append(filters);
    dialog.showModal();
  });
  filters.querySelector('[data-sluiten]')?.addEventListener('click', () => dialog.close());
  filters.querySelector('[data-toepassen]')?.addEventListener('click', () => {
    dialog.close();
    onApply();
  });
  // Back to where they stand on a wide screen: the page may be turned or made wider.
  dialog.addEventListener('close', () => dialog.after(filters));
}

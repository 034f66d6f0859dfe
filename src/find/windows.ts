/** On a small screen filters and map move into a window over the page, and back when it closes. */

/** One window, for one thing at a time. */
export function setUpWindow(
  dialog: HTMLDialogElement,
  parts: readonly {
    /** Opens the window. */
    button: HTMLElement;
    /** What moves into it; buttons in it with `data-sluiten` close the window. */
    content: HTMLElement;
    /** Id of the heading in it. */
    heading: string;
  }[],
): void {
  for (const { button, content, heading } of parts) {
    const place = document.createComment('');
    content.before(place);
    button.addEventListener('click', () => {
      dialog.setAttribute('aria-labelledby', heading);
      dialog.append(content);
      dialog.showModal();
      dialog.scrollTop = 0;
    });
    for (const close of content.querySelectorAll('[data-sluiten]')) {
      close.addEventListener('click', () => dialog.close());
    }
    // Back to where it stands on a wide screen: the page may be turned or made wider.
    dialog.addEventListener('close', () => place.after(content));
  }
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

/** Work that may wait until the browser has nothing else to do. */

/** Visitors who save data load only what they ask for. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Does something when the page is loaded and the browser idle; never for who saves data. */
export function whenIdle(act: () => void): void {
  if (savesData()) return;
  // Safari has no `requestIdleCallback`.
  const wait = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(act, { timeout: 3000 })
      : setTimeout(act, 500);
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}

/** What the find page needs of the browser itself: loading, idle time, and what is kept for the next visit. */

export const load = (address: string, options?: RequestInit) => fetch(address, options);

/** Asks for files before they are needed, as `fetch` will ask for them. */
export function preload(addresses: readonly string[]): void {
  document.head.append(
    ...addresses.map((href) => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
      return link;
    }),
  );
}

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

// What is kept in the browser; one that keeps nothing starts anew at every visit.

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Nothing depends on it.
  }
}

export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

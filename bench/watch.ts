/** Runs inside the page that is measured: chooses a filter as soon as that can be done, and sees when its answer is shown. */

interface Choice {
  /** Name and value of the checkbox. */
  name: string;
  value: string;
  /** How many results there must be. */
  total: number;
}

/** Moments in milliseconds since the navigation began. */
export interface Moments {
  /** When the filter was chosen. */
  chosen: number;
  /** When its answer was painted. */
  shown: number;
}

declare global {
  interface Window {
    bench: {
      choose(choice: Choice): Promise<Moments>;
      /** The number beside an option. */
      countBeside(name: string, value: string): number;
    };
  }
}

/** Goes to the browser as text, so it can use nothing outside itself. */
export function installWatch(): void {
  let loaded = false;
  addEventListener('DOMContentLoaded', () => setTimeout(() => (loaded = true)));

  const numberIn = (text: string | null | undefined) =>
    Number(/[\d.]+/.exec(text ?? '')?.[0].replaceAll('.', '') ?? NaN);

  /** Ours and the pages made like it, or Pagefind's own elements. */
  const control = (name: string, value: string) =>
    document.querySelector<HTMLInputElement>(
      `input[type='checkbox'][name='${name}'][value='${value}']`,
    );

  const isShown = (total: number) => {
    const list = document.querySelector('#resultaten, .pf-results');
    const status = document.querySelector("[role='status'], .pf-summary");
    if (!list || list.ariaBusy === 'true' || numberIn(status?.textContent) !== total) return false;
    const results = [...list.querySelectorAll('article, .pf-result')];
    if (results.length !== Math.min(total, 20)) return false;
    // Pagefind fills what is in sight; so that is what is waited for with all of them.
    return results
      .filter((one) => one.getBoundingClientRect().top < innerHeight)
      .every((one) => one.querySelector('a')?.textContent?.trim());
  };

  /** Looks again at every change of the page. */
  const until = (condition: () => boolean) =>
    new Promise<void>((done) => {
      const timer = setInterval(() => check(), 20);
      const observer = new MutationObserver(() => check());
      const check = () => {
        if (!condition()) return;
        clearInterval(timer);
        observer.disconnect();
        done();
      };
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      check();
    });

  /** After the next frame is on the screen. */
  const painted = () =>
    new Promise<void>((done) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done();
        channel.port2.postMessage('');
      });
    });

  window.bench = {
    async choose({ name, value, total }) {
      await until(() => loaded && control(name, value)?.disabled === false);
      const chosen = performance.now();
      control(name, value)?.click();
      await until(() => isShown(total));
      await painted();
      return { chosen, shown: performance.now() };
    },
    countBeside: (name, value) =>
      numberIn(
        control(name, value)?.closest('label')?.querySelector('.aantal, .pf-filter-checkbox-count')
          ?.textContent,
      ),
  };
}

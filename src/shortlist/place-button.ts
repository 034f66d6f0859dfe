/** On the page of a place: one button puts all its initiatives in the selection, and takes out again what it put in. */
import { placeSelectionLabelsFor } from '../i18n/nl-place-selection.ts';
import { ownSelection } from './kept.ts';

/** @param part as `SelectPlace.astro` makes it; without a script it stays hidden */
export function startPlaceButton(part: HTMLElement): void {
  const own = ownSelection();
  const t = placeSelectionLabelsFor(document.documentElement.lang);
  const button = part.querySelector('button');
  const words = part.querySelector('span');
  const link = part.querySelector('a');
  if (!button || !words || !link) return;
  const { plaats = '', los = '' } = part.dataset;
  const slugs = (part.dataset.initiatieven ?? '').split(' ');
  /** What the button put in and can take out again. */
  let added: readonly string[] = [];

  const show = () => {
    const now = own.get();
    const isWhole = slugs.every((slug) => now.includes(slug));
    // Some were taken out by their own ticks: the button begins anew.
    if (!isWhole) added = [];
    button.hidden = isWhole && added.length === 0;
    button.textContent = added.length > 0 ? t.undo(added.length) : t.add(slugs.length, plaats);
    words.textContent = isWhole ? t.inside(slugs.length) : '';
    link.hidden = !isWhole;
    // A browser that keeps nothing carries the selection in the address.
    link.search = own.isKept() ? '' : `?i=${now.join(',')}`;
  };

  button.addEventListener('click', () => {
    let said: string;
    if (added.length > 0) {
      const out = added;
      own.change((all) => all.filter((slug) => !out.includes(slug)));
      said = t.undone(out.length);
    } else {
      own.change((all) => {
        added = slugs.filter((slug) => !all.includes(slug));
        return [...all, ...added];
      });
      said = t.added(added.length, slugs.length);
    }
    words.textContent = own.isKept() ? said : `${said} ${los}`;
  });
  own.listen(show);
  show();
  part.hidden = false;
}

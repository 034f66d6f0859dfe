/** Brings the page of the selection to life. */
import { render } from 'preact';
import { selectionLabelsFor } from '../i18n/nl-selection.ts';
import { today } from '../ui/browser.ts';
import { readSelection, entryLoader, keptExtras } from './page-state.ts';
import { ownSelection } from './kept.ts';
import { SelectionPage } from './selection-page.tsx';

const own = ownSelection();
const root = document.getElementById('selectie');
const asked = readSelection(location);
const extras = keptExtras(() => localStorage);
window.addEventListener('storage', () => extras.refresh());

/** Of the visitor's own selection nothing needs to be taken over. */
function isOwn(slugs: readonly string[]): boolean {
  return slugs.join() === own.get().join();
}

// A browser that keeps nothing brings its own selection in the address.
if (asked && !own.isKept() && own.get().length === 0) own.change(() => asked.slugs);

if (root) {
  const hasNotes = Object.keys(asked?.notes ?? {}).length > 0;
  const page = {
    own,
    extras,
    load: entryLoader((address) => fetch(address)),
    shared: asked && (hasNotes || !isOwn(asked.slugs)) ? asked : undefined,
    origin: location.origin,
    today: today(),
    t: selectionLabelsFor(document.documentElement.lang),
  };
  root.replaceChildren();
  render(<SelectionPage {...page} />, root);
}

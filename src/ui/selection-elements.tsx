/** The button that puts an initiative in the selection. A script on every page brings it to life, and gives cards a tick; without it neither shows. */
import type { HTMLAttributes as ElementAttributes } from 'preact';
import type { SelectionLabels } from '../i18n/nl-selection.ts';
import { pathsFor } from '../domain/paths.ts';

declare module 'preact' {
  // Elements of the page itself can only be told to JSX so.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'selectie-knop': ElementAttributes;
    }
  }
}

/** On the page of an initiative. */
export function SelectionButton({ slug, labels }: { slug: string; labels: SelectionLabels }) {
  const t = labels.button;
  const texts = {
    'data-slug': slug,
    'data-erbij': t.add,
    'data-weg': t.remove,
    'data-in': t.inside,
    'data-los': t.insideNotKept,
  };
  return (
    <selectie-knop class="no-print" {...texts}>
      <button class="nl-button nl-button--primary" type="button">
        {t.add}
      </button>
      {/* Always there, so that what comes into it is heard. */}
      <p class="small" role="status">
        <span />{' '}
        <a href={pathsFor(labels.language).selection} hidden>
          {t.open}
        </a>
      </p>
    </selectie-knop>
  );
}

/** Tick and button that put an initiative in the selection. A script on every page brings them to life; without it they do not show. */
import type { HTMLAttributes as ElementAttributes } from 'preact';
import type { FindLabels } from '../i18n/nl-find.ts';
import type { SelectionLabels } from '../i18n/nl-selection.ts';
import { paths } from '../domain/paths.ts';
import '../styles/selection-elements.css';

declare module 'preact' {
  // Elements of the page itself can only be told to JSX so.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'selectie-vink': ElementAttributes;
      'selectie-knop': ElementAttributes;
    }
  }
}

interface SelectionTickProps {
  slug: string;
  title: string;
  labels: FindLabels['card'];
}

/** On a card. It has no name, for it is no part of a form. */
export function SelectionTick({ slug, title, labels: t }: SelectionTickProps) {
  return (
    <selectie-vink class="no-print">
      <label>
        <input
          type="checkbox"
          value={slug}
          aria-label={t.inSelectionOf(title)}
          autocomplete="off"
        />
        {t.inSelection}
      </label>
    </selectie-vink>
  );
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
      <p class="small" role="status" hidden>
        <span /> <a href={paths.selection}>{t.open}</a>
      </p>
    </selectie-knop>
  );
}

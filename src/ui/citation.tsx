/** How to name a page as a source: a line that can be selected, and with a script copied. */
import { citePage } from '../domain/citation.ts';
import type { SelectionLabels } from '../i18n/nl-selection.ts';

interface CitationProps {
  title: string;
  /** `YYYY-MM-DD` */
  checked: string;
  /** Of the repository, when the build knows it. */
  commit?: string | undefined;
  /** Full address of the page. */
  address: string;
  labels: SelectionLabels;
}

/** The day of reading is not known when the page is made: a script puts it in, and where this version can be read. The line is right without. */
export function Citation({ labels, ...page }: CitationProps) {
  const t = labels.cite;
  const consulted = t.consulted('{datum}', page.address);
  const read = page.commit ? `${consulted} ${t.version('{versie}')}` : consulted;
  return (
    <details class="vouw citeren no-print" data-gelezen={read}>
      <summary>{t.summary}</summary>
      <p class="small">{t.why}</p>
      <p class="regel">{citePage(page, labels)}</p>
      <button
        class="nl-button nl-button--secondary"
        type="button"
        data-gekopieerd={t.copied}
        data-mislukt={t.failed}
        hidden
      >
        {t.copy}
      </button>{' '}
      <span class="small" role="status" />
    </details>
  );
}

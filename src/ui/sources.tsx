/** Where a statement stands: the small numbers behind it, and the list that they lead to. */
import type { Labels } from '../i18n/nl.ts';
import type { Source } from '../schema/source.ts';
import '../styles/sources.css';

interface SourceRefsProps {
  /** Ids of the sources that a statement names. */
  ids: readonly string[];
  /** Ids of all sources of the page, in the order of their list. */
  sourceIds: readonly string[];
  labels: Labels;
}

/**
 * Small numbers that lead to the list of sources. They stand straight after the words, so that none starts a line.
 * An id that is not in the list, as a draft may have, gives no number.
 */
export function SourceRefs({ ids, sourceIds, labels }: SourceRefsProps) {
  const numbers = ids.map((id) => sourceIds.indexOf(id) + 1).filter((number) => number > 0);
  return (
    <>
      {numbers.map((number) => (
        <sup class="bronverwijzing">
          <a href={`#bron-${number}`} aria-label={labels.common.source(number)}>
            {number}
          </a>
        </sup>
      ))}
    </>
  );
}

/** The numbered sources of a page. */
export function SourceList({ sources, labels }: { sources: readonly Source[]; labels: Labels }) {
  return (
    <ol class="bronnen" lang={labels.language.contentLang}>
      {sources.map(({ titel, uitgever, datum, url, adresTonen }, index) => (
        <li id={`bron-${index + 1}`}>
          {url ? (
            <a
              class={adresTonen === false ? 'nl-link adres-niet-afdrukken' : 'nl-link'}
              href={url}
              rel="noopener"
            >
              {titel}
            </a>
          ) : (
            titel
          )}
          <span class="uitgever">
            {[uitgever, ...(datum ? [labels.language.formatDate(datum)] : [])].join(', ')}
          </span>
        </li>
      ))}
    </ol>
  );
}

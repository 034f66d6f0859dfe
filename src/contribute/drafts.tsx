/** The drafts that the browser keeps beside the one that is open. Fetched where there are any. */
import { useState } from 'preact/hooks';
import { paths } from '../domain/paths.ts';
import { discardDraft, draftPlace, type KeptDraft } from '../draft/storage.ts';
import { formatDate } from '../i18n/nl-language.ts';
import { draftLabelsFor } from '../i18n/nl-drafts.ts';
import { DRAFT_KEY, type Start } from './start.ts';

/** The address of the form that begins with a draft; with a name that no draft has, an empty one. */
function draftAddress(id: string, slug: string | undefined): string {
  return `${slug === undefined ? `${paths.contribute}?` : `${paths.correct(slug)}&`}${DRAFT_KEY}=${id}`;
}

/** The other drafts, each to go on with or to throw away, and the way to begin anew. */
export function DraftList({ start }: { start: Start }) {
  const t = draftLabelsFor(document.documentElement.lang);
  const { restored, origin, storage } = start;
  const [others, setOthers] = useState(start.others);
  const discard = (one: KeptDraft) => {
    if (!confirm(t.discardAsk(nameOf(one)))) return;
    discardDraft(storage, one.key);
    setOthers(others.filter(({ key }) => key !== one.key));
  };
  const nameOf = ({ draft, slug }: KeptDraft) => {
    const { titel } = draft.fields;
    return typeof titel === 'string' && titel.trim() ? titel : (slug ?? t.untitled);
  };
  return (
    <div class="concepten small">
      {restored && (
        <p>
          <a class="nl-link" href={draftAddress('nieuw', origin?.slug)}>
            {t.anew}
          </a>
        </p>
      )}
      {others.length > 0 && (
        <details open={!restored}>
          <summary>{t.title(others.length)}</summary>
          <ul role="list">
            {others.map((one) => (
              <li key={one.key}>
                <a class="nl-link" href={draftAddress(one.id, one.slug)}>
                  {nameOf(one)}
                </a>
                {t.about(
                  one.slug !== undefined,
                  formatDate(one.saved.slice(0, 10)),
                  one.sent !== undefined,
                )}{' '}
                <button
                  class="tekstknop"
                  type="button"
                  aria-label={t.discardOf(nameOf(one))}
                  onClick={() => discard(one)}
                >
                  {t.discard}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Puts what was sent back in the form, as a draft. */
export function putBack({ sent, storage, origin }: Start): void {
  if (!sent) return;
  const { draft, saved, origin: before } = sent;
  const place = draftPlace(storage, sent, origin?.slug);
  place.save({ draft, saved, origin: before });
  location.assign(draftAddress(place.id, origin?.slug));
}

/** What the page says of drafts: the one that is open, the others that the browser keeps, and what goes wrong with keeping them. */
import { useState } from 'preact/hooks';
import { paths } from '../domain/paths.ts';
import { discardDraft, draftPlace, type KeptDraft } from '../draft/storage.ts';
import { formatDate } from '../i18n/format.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import type { Judgement } from './judgement.ts';
import { DRAFT_KEY, type Start } from './start.ts';

/** The address of the form that begins with a draft; with a name that no draft has, an empty one. */
function draftAddress(id: string, slug: string | undefined): string {
  return `${slug === undefined ? `${paths.contribute}?` : `${paths.correct(slug)}&`}${DRAFT_KEY}=${id}`;
}

interface DraftListProps {
  start: Start;
  t: ContributeLabels;
}

/** The other drafts, each to go on with or to throw away, and the way to begin anew. Nothing where there are none. */
export function DraftList({ start, t: { drafts: t } }: DraftListProps) {
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
  if (!restored && others.length === 0) return null;
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

interface DraftWarningsProps extends Pick<Judgement, 'kept' | 'isApart' | 'isOpenElsewhere'> {
  t: ContributeLabels;
}

/** What goes wrong with keeping the draft, at the lower edge of the window: there one looks while typing. */
export function DraftWarnings({ kept, isApart, isOpenElsewhere, t }: DraftWarningsProps) {
  const [read, setRead] = useState('');
  const warning = [
    kept === 'full' && t.storageFull,
    isApart && t.drafts.apart,
    isOpenElsewhere && t.drafts.elsewhere,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div class="waarschuwing" role="status">
      {warning && warning !== read && (
        <p class="melding">
          {warning}{' '}
          <button class="tekstknop" type="button" onClick={() => setRead(warning)}>
            {t.drafts.read}
          </button>
        </p>
      )}
    </div>
  );
}

/** What the answers about a person and those of an employer share: programmes, why they stand there, and what else there is. */
import type { ComponentChildren } from 'preact';
import { pathsFor } from '../domain/paths.ts';
import { pageLanguage } from '../i18n/nl-language.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { countRings, type Programme, type Ring, type Said } from '../domain/programme.ts';
import type { FindLabels } from '../i18n/find-labels.ts';
import { Told } from '../ui/told.tsx';

type Found = Pick<Programme, 'slug' | 'titel' | 'waar'>;

/** How many stand how near, as in `2 in Zwolle, 5 in de regio. `; empty when none are found or no place is chosen. */
export function countsInWords(
  fits: readonly { ring?: Ring | undefined }[],
  place: PlaceChoice | undefined,
  { find: { ringsInShort: t } }: FindLabels,
): string {
  const counts = countRings(fits).map(([ring, count]) =>
    place && ring === place.kind ? t.here(count, place.name) : t[ring](count),
  );
  return counts.length > 0 ? `${counts.join(', ')}. ` : '';
}

/** One programme: its name, then what is said of it. */
export function ProgrammeItem({
  programme: { slug, titel },
  children,
}: {
  programme: Found;
  children: ComponentChildren;
}) {
  return (
    <article class="aanbod">
      <h3 class="nl-heading nl-heading--level-3">
        <a class="title-link" href={pathsFor(pageLanguage()).initiative(slug)}>
          {titel}
        </a>
      </h3>
      {children}
    </article>
  );
}

/** What sources say, each under a name, with who says so. */
export function SaidLines({ lines }: { lines: readonly (Said & { name: string })[] }) {
  return (
    <ul role="list" class="vraagt">
      {lines.map(({ name, tekst, stem }) => (
        <li key={name + tekst}>
          <strong>{name}:</strong> <Told language={pageLanguage()}>{tekst}</Told>{' '}
          {stem && <span class="small">({stem})</span>}
        </li>
      ))}
    </ul>
  );
}

/** Whom one can turn to, or that nobody is known. */
export function Contact({
  contact,
  labels: t,
}: {
  contact: Programme['contact'];
  labels: { contact: string; noContact: string };
}) {
  if (!contact?.href) return <>{t.noContact}</>;
  return (
    <>
      {t.contact}{' '}
      <a class="nl-link contact" href={contact.href}>
        {contact.label}
      </a>
    </>
  );
}

interface MoreButtonProps {
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  /** How many are out of view. */
  left: number;
  labels: { more: (count: number) => string; fewer: string };
  /** Of what, for who only hears it. */
  about?: string;
}

/** Shows the rest of a list, or hides it again; nothing when all of it is in view. */
export function MoreButton({ isOpen, onToggle, left, labels: t, about }: MoreButtonProps) {
  if (left <= 0) return null;
  return (
    <button
      class="tekstknop meer no-print"
      type="button"
      aria-expanded={isOpen ? 'true' : 'false'}
      onClick={() => onToggle(!isOpen)}
    >
      {isOpen ? t.fewer : t.more(left)}
      {about && <span class="visually-hidden">: {about}</span>}
    </button>
  );
}

/** Programmes that ended, folded. */
export function StoppedList({
  stopped,
  title,
  children,
}: {
  stopped: readonly { programme: Found }[];
  title: string;
  /** What is said before the list. */
  children?: ComponentChildren;
}) {
  if (stopped.length === 0) return null;
  return (
    <details class="gestopt">
      <summary class="uitklap">
        {title} ({stopped.length})
      </summary>
      {children}
      <ul>
        {stopped.map(({ programme: { slug, titel, waar } }) => (
          <li key={slug}>
            <a class="nl-link" href={pathsFor(pageLanguage()).initiative(slug)}>
              {titel}
            </a>{' '}
            <span class="small">{waar}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

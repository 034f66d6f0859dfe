/** Who can help this employer: programmes with what they arrange and ask, and what other employers did. */
import { useState } from 'preact/hooks';
import {
  ARRANGED,
  offerFor,
  type EmployerAnswers,
  type EmployerData,
  type EmployerFit,
} from '../domain/employer-offer.ts';
import { paths } from '../domain/paths.ts';
import { countRings, inSentence, type Names } from '../domain/programme.ts';
import { formatDate } from '../i18n/format.ts';
import type { EmployerLabels } from '../i18n/nl-employers.ts';
import type { FindLabels } from '../i18n/nl-find.ts';

interface OutcomeProps {
  data: EmployerData;
  answers: EmployerAnswers;
  labels: { employers: EmployerLabels; find: FindLabels };
}

/** All of it, for what is answered now. */
export function Outcome({ data: { programmes, names }, answers, labels }: OutcomeProps) {
  const t = labels.employers;
  const { place, sector, biedt } = answers;
  const offer = offerFor(answers, programmes);
  const counts = countRings(offer.programmes).map(([ring, count]) =>
    place && ring === place.kind
      ? labels.find.find.ringsInShort.here(count, place.name)
      : labels.find.find.ringsInShort[ring](count),
  );
  const isHere = offer.programmes.some(({ ring }) => ring === place?.kind);
  const asked = [
    place?.name ?? '',
    names.sectoren[sector] ?? '',
    ...biedt.map((kind) => t.offers[kind]),
  ].filter(Boolean);
  const list = (fits: readonly EmployerFit[], first: number) => (
    <Fits key={asked.join()} {...{ fits, first, names, sector }} labels={t} />
  );
  return (
    <>
      <p class="alleen-print">{asked.join(' · ')}</p>
      <h2 class="nl-heading nl-heading--level-2">{t.total(offer.programmes.length)}</h2>
      <p class="small telling">
        {place && !isHere && `${labels.find.find.nothingHere(place.name)} `}
        {counts.length > 0 && `${counts.join(', ')}. `}
        {offer.programmes.length > 0 ? t.totalNote : t.nothing}
      </p>
      {list(offer.programmes, 4)}
      {offer.examples.length > 0 && (
        <section class="voorbeelden">
          <h2 class="nl-heading nl-heading--level-2">{t.examples}</h2>
          <p class="small telling">{t.examplesNote}</p>
          {list(offer.examples, 2)}
        </section>
      )}
      {offer.stopped.length > 0 && (
        <details class="gestopt">
          <summary>
            {t.stopped} ({offer.stopped.length})
          </summary>
          <ul>
            {offer.stopped.map(({ programme }) => (
              <li key={programme.slug}>
                <a class="nl-link" href={paths.initiative(programme.slug)}>
                  {programme.titel}
                </a>{' '}
                <span class="small">{programme.waar}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="no-print">
        <button class="nl-button nl-button--primary" type="button" onClick={() => window.print()}>
          {t.print}
        </button>
      </p>
    </>
  );
}

interface FitsProps {
  fits: readonly EmployerFit[];
  /** So many stand in view; the rest comes when asked for. */
  first: number;
  names: Names;
  sector: string;
  labels: EmployerLabels;
}

function Fits({ fits, first, names, sector, labels: t }: FitsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {(isOpen ? fits : fits.slice(0, first)).map((fit) => (
        <Fit key={fit.programme.slug} {...{ fit, names, sector }} labels={t} />
      ))}
      {fits.length > first && (
        <button
          class="meer no-print"
          type="button"
          aria-expanded={isOpen ? 'true' : 'false'}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t.fewer : t.more(fits.length - first)}
        </button>
      )}
    </>
  );
}

interface FitProps {
  fit: EmployerFit;
  names: Names;
  sector: string;
  labels: EmployerLabels;
}

function Fit({ fit, names, sector, labels: t }: FitProps) {
  const { programme, offers, lessons, ownSector } = fit;
  const named = (ids: readonly string[]) =>
    ids.map((id) => inSentence(names.interventies[id] ?? id)).join(', ');
  const reasons = [
    ...(ownSector ? [t.ownSector(inSentence(names.sectoren[sector] ?? sector))] : []),
    ...(programme.sectoren.length === 0 ? [t.everySector] : []),
    ...offers.map(({ kind, ids }) => `${inSentence(t.offers[kind])} (${named(ids)})`),
  ];
  return (
    <article class="aanbod">
      <h3 class="nl-heading nl-heading--level-3">
        <a class="title-link" href={paths.initiative(programme.slug)}>
          {programme.titel}
        </a>
      </h3>
      <p class="small">
        {programme.waar} · {programme.trekker} ·{' '}
        {programme.nieuws ? t.lastNews(formatDate(programme.nieuws)) : t.noNews}
      </p>
      <p class="samenvatting">{programme.samenvatting}</p>
      <p>
        <strong>{t.fits}:</strong> {reasons.join(' · ')}
      </p>
      <Arrangements {...{ programme, named }} labels={t} />
      {lessons.length > 0 && (
        <ul role="list" class="vraagt">
          {lessons.map(({ soort, tekst, stem }) => (
            <li key={tekst}>
              <strong>
                {soort === 'voorwaarde' ? t.askKinds.voorwaarde : t.askKinds.knelpunt}:
              </strong>{' '}
              {tekst} {stem && <span class="small">({stem})</span>}
            </li>
          ))}
        </ul>
      )}
      {!programme.voorbeeld && (
        <p>
          {programme.contact?.href ? (
            <>
              {t.contact}{' '}
              <a class="nl-link contact" href={programme.contact.href}>
                {programme.contact.label}
              </a>
            </>
          ) : (
            t.noContact
          )}
        </p>
      )}
    </article>
  );
}

/** A value whose name says no more than the heading it stands under. */
function isWide(id: string): boolean {
  return id === 'begeleiding' || id === 'taal' || id === 'werkgeversondersteuning';
}

interface ArrangementsProps {
  programme: EmployerFit['programme'];
  named: (ids: readonly string[]) => string;
  labels: EmployerLabels;
}

function Arrangements({ programme: { regelt, geld }, named, labels: t }: ArrangementsProps) {
  const kinds = ARRANGED.filter((kind) => regelt[kind].length > 0);
  if (kinds.length + geld.length === 0) return <p class="small">{t.notArranged}</p>;
  return (
    <ul role="list" class="vraagt">
      {kinds.map((kind) => (
        <li key={kind}>
          <strong>{t.kinds[kind]}:</strong>{' '}
          {named(regelt[kind].filter((id) => !isWide(id))) || t.isArranged}
        </li>
      ))}
      {geld.map(({ tekst, stem }) => (
        <li key={tekst}>
          <strong>{t.kinds.geld}:</strong> {tekst} {stem && <span class="small">({stem})</span>}
        </li>
      ))}
    </ul>
  );
}

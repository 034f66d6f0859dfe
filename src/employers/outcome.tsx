/** Who can help this employer, with what they arrange and ask, and what other employers did. */
import {
  ARRANGED,
  arrangedBy,
  offerFor,
  type EmployerAnswers,
  type EmployerFit,
  type EmployerOthers,
  type EmployerProgramme,
  type EmployerTexts,
} from '../domain/employer-offer.ts';
import type { Names } from '../domain/programme.ts';
import type { FindLabels } from '../i18n/find-labels.ts';
import type { EmployerLabels } from '../i18n/nl-employers.ts';
import {
  Contact,
  countsInWords,
  MoreButton,
  ProgrammeItem,
  SaidLines,
  StoppedList,
  useMore,
  useTexts,
  type TextTools,
  type WithTexts,
} from '../questions/programmes.tsx';

interface OutcomeProps {
  data: EmployerOthers & { programmes: readonly EmployerProgramme[] };
  texts: TextTools<EmployerTexts>;
  answers: EmployerAnswers;
  labels: { employers: EmployerLabels; find: FindLabels };
}

/** All of it, for what is answered now. */
export function Outcome({ data: { programmes, names }, texts, answers, labels }: OutcomeProps) {
  const t = labels.employers;
  const { place, sector, biedt } = answers;
  const offer = offerFor(answers, programmes);
  const isHere = offer.programmes.some(({ ring }) => ring === place?.kind);
  const asked = [
    place?.name ?? '',
    names.sectoren[sector] ?? '',
    ...biedt.map((kind) => t.offers[kind]),
  ].filter(Boolean);
  const list = (fits: readonly EmployerFit[], first: number) => (
    <FitList key={asked.join()} {...{ fits, first, texts, names, sector }} labels={t} />
  );
  return (
    <>
      <p class="op-papier">{asked.join(' · ')}</p>
      <h2 class="nl-heading nl-heading--level-2">{t.total(offer.programmes.length)}</h2>
      <p class="small telling">
        {place && !isHere && `${labels.find.find.nothingHere(place.name)} `}
        {countsInWords(offer.programmes, place, labels.find)}
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
      <StoppedList stopped={offer.stopped} title={t.stopped} texts={texts} labels={t} />
      <p class="no-print">
        <button class="nl-button nl-button--primary" type="button" onClick={() => window.print()}>
          {t.print}
        </button>
      </p>
    </>
  );
}

interface FitListProps {
  fits: readonly EmployerFit[];
  /** So many stand in view; the rest comes when asked for. */
  first: number;
  texts: TextTools<EmployerTexts>;
  names: Names;
  sector: string;
  labels: EmployerLabels;
}

function FitList({ fits, first, texts, names, sector, labels: t }: FitListProps) {
  const { extra, button } = useMore({ total: fits.length, first });
  const { shown, notice } = useTexts(fits.slice(0, first + extra), texts);
  return (
    <>
      {shown.map((one) => (
        <FitItem key={one.texts.slug} {...{ ...one, names, sector }} labels={t} />
      ))}
      {notice}
      <MoreButton {...button} labels={t} />
    </>
  );
}

interface FitItemProps extends WithTexts<EmployerFit, EmployerTexts> {
  names: Names;
  sector: string;
  labels: EmployerLabels;
}

/** One programme: why it stands there, what it arranges and asks, and whom to call. */
function FitItem({ fit, texts, names, sector, labels: t }: FitItemProps) {
  const { programme, offers, tellsLessons, ownSector } = fit;
  const { uncapitalise } = t.language;
  const { waar, trekker, nieuws, samenvatting, contact, lessen, geld } = texts;
  const named = (ids: readonly string[]) =>
    ids.map((id) => uncapitalise(names.interventies[id] ?? id)).join(', ');
  const reasons = [
    ...(ownSector ? [t.ownSector(uncapitalise(names.sectoren[sector] ?? sector))] : []),
    ...(programme.sectoren.length === 0 ? [t.everySector] : []),
    ...offers.map(({ kind, ids }) => `${uncapitalise(t.offers[kind])} (${named(ids)})`),
  ];
  return (
    <ProgrammeItem programme={texts}>
      <p class="small">
        {waar} · {trekker} · {nieuws ? t.lastNews(t.language.formatDate(nieuws)) : t.noNews}
      </p>
      <p class="samenvatting">{samenvatting}</p>
      <p>
        <strong>{t.fits}:</strong> {reasons.join(' · ')}
      </p>
      <Arrangements {...{ programme, geld, named }} labels={t} />
      {tellsLessons && lessen.length > 0 && (
        <SaidLines
          lines={lessen.map(({ soort, ...said }) => ({
            name: soort === 'voorwaarde' ? t.askKinds.voorwaarde : t.askKinds.knelpunt,
            ...said,
          }))}
        />
      )}
      {!programme.voorbeeld && (
        <p>
          <Contact contact={contact} labels={t} />
        </p>
      )}
    </ProgrammeItem>
  );
}

/** A value whose name says no more than the heading it stands under. */
function isWide(id: string): boolean {
  return id === 'begeleiding' || id === 'taal' || id === 'werkgeversondersteuning';
}

interface ArrangementsProps {
  programme: EmployerProgramme;
  geld: EmployerTexts['geld'];
  named: (ids: readonly string[]) => string;
  labels: EmployerLabels;
}

function Arrangements({ programme, geld, named, labels: t }: ArrangementsProps) {
  const regelt = arrangedBy(programme);
  const kinds = ARRANGED.filter((kind) => regelt[kind].length > 0);
  if (kinds.length + geld.length === 0) return <p class="small">{t.notArranged}</p>;
  return (
    <SaidLines
      lines={[
        ...kinds.map((kind) => ({
          name: t.kinds[kind],
          tekst: named(regelt[kind].filter((id) => !isWide(id))) || t.isArranged,
          stem: '',
        })),
        ...geld.map((said) => ({ name: t.kinds.geld, ...said })),
      ]}
    />
  );
}

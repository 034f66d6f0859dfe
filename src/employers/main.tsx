/**
 * Brings the page for employers to life: who can help this employer, with what they arrange and ask, and what other employers
 * did. The address is the state: it holds nothing but the three answers.
 */
import {
  ARRANGED,
  arrangedBy,
  offerFor,
  type EmployerAnswers,
  type EmployerFacts,
  type EmployerFit,
  type EmployerOthers,
  type EmployerProgramme,
  type EmployerTexts,
  NO_EMPLOYER_ANSWERS,
} from '../domain/employer-offer.ts';
import type { Names } from '../domain/programme.ts';
import { type EmployerLabels, employerLabelsFor } from '../i18n/nl-employers.ts';
import { type FindLabels, findLabelsFor } from '../i18n/find-labels.ts';
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
import { h } from 'preact';
import { pagePaths } from '../domain/paths.ts';
import { programmeLoader, type Loaded } from '../questions/load-programmes.ts';
import { jsonAt, questionForm } from '../questions/question-form.tsx';
import { answersIn, fromParams, hasAnswers, toParams } from './answers.ts';

interface OutcomeProps {
  data: EmployerOthers & { programmes: readonly EmployerProgramme[] };
  texts: TextTools<EmployerTexts>;
  answers: EmployerAnswers;
  labels: { employers: EmployerLabels; find: FindLabels };
}

/** All of it, for what is answered now. */
function Outcome({ data: { programmes, names }, texts, answers, labels }: OutcomeProps) {
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
    <Fits key={asked.join()} {...{ fits, first, texts, names, sector }} labels={t} />
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

interface FitsProps {
  fits: readonly EmployerFit[];
  /** So many stand in view; the rest comes when asked for. */
  first: number;
  texts: TextTools<EmployerTexts>;
  names: Names;
  sector: string;
  labels: EmployerLabels;
}

function Fits({ fits, first, texts, names, sector, labels: t }: FitsProps) {
  const { extra, button } = useMore({ total: fits.length, first });
  const { shown, notice } = useTexts(fits.slice(0, first + extra), texts);
  return (
    <>
      {shown.map((one) => (
        <Fit key={one.texts.slug} {...{ ...one, names, sector }} labels={t} />
      ))}
      {notice}
      <MoreButton {...button} labels={t} />
    </>
  );
}

interface FitProps extends WithTexts<EmployerFit, EmployerTexts> {
  names: Names;
  sector: string;
  labels: EmployerLabels;
}

function Fit({ fit, texts, names, sector, labels: t }: FitProps) {
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

const { lang } = document.documentElement;
const labels = { employers: employerLabelsFor(lang), find: findLabelsFor(lang) };

questionForm<EmployerAnswers, Loaded<EmployerFacts, EmployerTexts, EmployerOthers>>({
  load: programmeLoader(pagePaths().employers, jsonAt),
  empty: NO_EMPLOYER_ANSWERS,
  fields: (answers) => answers,
  read: answersIn,
  saved: () => new URLSearchParams(location.search),
  restore: (params, places, { names }) => {
    const { answers, ignored } = fromParams(params, {
      places,
      sectoren: Object.keys(names.sectoren),
    });
    return { state: answers, ignored };
  },
  save: (answers) => {
    const search = toParams(answers).toString();
    history.replaceState(
      null,
      '',
      search ? `${pagePaths().employers}?${search}` : pagePaths().employers,
    );
  },
  isAnswered: hasAnswers,
  draw: (answers, data, { say, refresh }) =>
    h(Outcome, {
      data,
      answers,
      labels,
      texts: { store: data.texts, labels: labels.employers, say, refresh },
    }),
  summary: (answers, { programmes }) =>
    labels.employers.total(offerFor(answers, programmes).programmes.length),
  labels: labels.employers,
});

/** On the page of an initiative: a municipality is chosen, and compared with those where the initiative works. The address keeps it. */
import { createRef, hydrate, render } from 'preact';
import textboxSheet from '@utrecht/textbox-css/dist/index.css?url';
import { compareFit, type FitLine } from '../domain/local-fit.ts';
import { pagePaths } from '../domain/paths.ts';
import { readPlace, type PlaceChoice } from '../domain/place-search.ts';
import { fitLabelsFor, type FitLabels } from '../i18n/nl-fit.ts';
import sheet from '../styles/local-fit.css?url';
import placeSheet from '../styles/place-field.css?url';
import { PlaceField, type PlaceFieldHandle } from '../ui/place-field.tsx';
import { findPageFiles, loadJson, once } from './loaded-files.ts';

const KEY = 'gemeente';

/** Puts the place field in the part of the page, and takes the municipality that the address has. */
export async function startLocalFit(part: HTMLElement): Promise<void> {
  const { lang } = document.documentElement;
  const t = fitLabelsFor(lang);
  await Promise.all([textboxSheet, placeSheet, sheet].map(loadSheet));
  const place = document.createElement('div');
  const outcome = document.createElement('div');
  place.className = 'passend no-print';
  outcome.setAttribute('aria-live', 'polite');
  part.querySelector('summary')?.after(place, outcome);

  const load = once(async () => {
    const { versie } = await loadJson<{ versie: string }>(pagePaths().findVersion, '', fetchFile);
    const all = await findPageFiles(versie, 1, fetchFile).places();
    return { all, municipalities: all.filter(({ kind }) => kind === 'gemeente') };
  });
  const show = async (choice: PlaceChoice | undefined) => {
    const { all } = await load();
    render(
      choice ? (
        <Comparison
          chosen={choice}
          lines={compareFit(part.dataset.waar ?? '', choice, all)}
          labels={t}
        />
      ) : null,
      outcome,
    );
  };
  const field = createRef<PlaceFieldHandle>();
  const labels = { ...t.placeField, ...t.place };
  hydrate(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void field.current?.settle();
      }}
    >
      <PlaceField
        id={KEY}
        name={KEY}
        labels={labels}
        load={async () => (await load()).municipalities}
        onChoose={(choice) => {
          const address = new URL(location.href);
          if (choice) address.searchParams.set(KEY, choice.id);
          else address.searchParams.delete(KEY);
          history.replaceState(null, '', address);
          void show(choice);
        }}
        handle={field}
      />
    </form>,
    place,
  );

  const asked = new URLSearchParams(location.search).get(KEY);
  if (!asked) return;
  try {
    const { municipalities } = await load();
    const reading = readPlace(municipalities, asked);
    if (reading.kind === 'one') {
      field.current?.show(reading.choice.name, true);
      await show(reading.choice);
    } else field.current?.ask(asked, reading);
  } catch {
    render(<p>{t.failed}</p>, outcome);
  }
}

const fetchFile = (address: string, options?: RequestInit) => fetch(address, options);

/** Waits for a style sheet; without it the page only looks plainer. */
function loadSheet(href: string): Promise<void> {
  return new Promise((done) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href, onload: () => done(), onerror: () => done() });
    document.head.append(link);
  });
}

interface ComparisonProps {
  chosen: PlaceChoice;
  lines: readonly FitLine[];
  labels: FitLabels;
}

/** What is the same and what differs, each line beginning with its field. */
function Comparison({ chosen, lines, labels: t }: ComparisonProps) {
  const { name, size = 0, urbanity = 0, within = '' } = chosen;
  const same = lines.filter(({ isAlike }) => isAlike);
  const different = lines.filter(({ isAlike }) => !isAlike);
  return (
    <>
      <p>{t.about(name, size, urbanity, within)}</p>
      {lines.length === 0 && <p>{t.unknown}</p>}
      <Lines title={t.same} lines={same} chosen={chosen} labels={t} />
      <Lines title={t.differs} lines={different} chosen={chosen} labels={t} />
      <p class="small">
        {t.noScore} {t.source}
      </p>
    </>
  );
}

function Lines({ title, lines, chosen, labels }: ComparisonProps & { title: string }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{title}</h3>
      <ul>
        {lines.map((line) => (
          <li>{inWords(line, chosen, labels)}</li>
        ))}
      </ul>
    </>
  );
}

function inWords(
  line: FitLine,
  { name, within = '' }: PlaceChoice,
  { line: t }: FitLabels,
): string {
  switch (line.field) {
    case 'bereik':
      return t.bereik(name);
    case 'gemeenten':
      return t.gemeenten(name);
    case 'arbeidsmarktregios':
    case 'provincies':
      return t.gebied(line.place, name);
    case 'gebied':
      return t.elders(line.places, name);
    case 'arbeidsmarktregio':
      return line.isAlike ? t.zelfdeRegio(line.places) : t.andereRegio(line.places, within);
    default:
      return t[line.field](line.places, line.steps, line.class);
  }
}

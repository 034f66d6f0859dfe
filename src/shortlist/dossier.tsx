/** The selection on paper: a title page, the comparison, and a page for each initiative. Shown when printed. */
import { citeEntry } from '../domain/citation.ts';
import { compare, MOST_COMPARED } from '../domain/comparison.ts';
import { pathsFor } from '../domain/paths.ts';
import {
  FACT_ROWS,
  FIGURE_ROWS,
  LESSON_ROWS,
  type Line,
  type RowName,
  type SelectionEntry,
} from '../domain/selection-entry.ts';
import type { SelectionLabels } from '../i18n/nl-selection.ts';
import { EvidenceBars } from '../ui/evidence-bars.tsx';
import { Told } from '../ui/told.tsx';
import { ComparisonTable, Key } from './comparison-view.tsx';
import { RowContent, Statements } from './statement.tsx';

/** What a dossier is made of, on paper and in Word. */
export interface DossierContent {
  title: string;
  /** Of whom it is; may be empty. */
  place: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** `https://initiatievenwijzer.nl` */
  origin: string;
  /** Of the selection. */
  address: string;
  entries: readonly SelectionEntry[];
  /** By slug. */
  notes: Readonly<Record<string, string>>;
}

/** The selection on paper. */
export function Dossier({ content, t }: { content: DossierContent; t: SelectionLabels }) {
  const { title, place, today, address, entries, notes } = content;
  const compared = entries.slice(0, MOST_COMPARED);
  const rows = compare(compared);
  return (
    <div class="dossier">
      <section class="titelblad">
        <h1>{title}</h1>
        {place && <p class="plaats">{place}</p>}
        <p>{t.dossier.made(t.language.formatDate(today))}</p>
        <h2>{t.dossier.contents}</h2>
        <ol>
          {entries.map((entry) => (
            <li key={entry.slug}>{entry.title}</li>
          ))}
        </ol>
        <p class="small">{t.dossier.reading}</p>
        <p class="small adres">{t.dossier.from(address)}</p>
      </section>
      {compared.length > 1 && (
        <section class={compared.length > 3 ? 'liggend' : 'staand'}>
          <h2>{t.dossier.compare}</h2>
          {entries.length > compared.length && <p>{t.dossier.compareFirst(compared.length)}</p>}
          <Key rows={rows} t={t} />
          <ComparisonTable entries={compared} rows={rows} notes={notes} t={t} isPaper />
        </section>
      )}
      {entries.map((entry) => (
        <EntrySheet key={entry.slug} entry={entry} content={content} t={t} />
      ))}
    </div>
  );
}

interface SheetProps {
  entry: SelectionEntry;
  content: DossierContent;
  t: SelectionLabels;
}

/** One initiative: what it is, what came out with sources, lessons, evidence, and lines to cite. */
function EntrySheet({ entry, content, t }: SheetProps) {
  const { rows, law, studies, sources } = entry;
  const { origin, today, notes } = content;
  const address = origin + pathsFor(t.language).initiative(entry.slug);
  const known = (names: readonly RowName[]) => names.filter((name) => rows[name]?.length);
  const linesOf = (name: RowName): readonly Line[] => rows[name] ?? [];
  const note = notes[entry.slug];
  return (
    <section class="blad">
      <h2>{entry.title}</h2>
      <p class="samenvatting">{entry.summary}</p>
      <p class="small adres">
        {address} · {t.dossier.checked(t.language.formatDate(entry.checked))}
      </p>
      {law && (
        <p class="wet">
          {law.since} {law.changes.join('; ')}.
        </p>
      )}
      {note && (
        <>
          <h3>{t.dossier.notes}</h3>
          <p class="notitie">{note}</p>
        </>
      )}
      <h3>{t.dossier.facts}</h3>
      <RowList names={known(FACT_ROWS)} entry={entry} t={t} />
      <h3>{t.dossier.figures}</h3>
      {linesOf('outcome').length === 0 && <p>{t.dossier.noFigures}</p>}
      <RowList names={known(FIGURE_ROWS)} entry={entry} t={t} />
      {known(LESSON_ROWS).length > 0 && (
        <>
          <h3>{t.dossier.lessons}</h3>
          <RowList names={known(LESSON_ROWS)} entry={entry} t={t} />
        </>
      )}
      <h3>{t.dossier.evidence}</h3>
      <p>
        <EvidenceBars level={entry.level} />{' '}
        <strong>
          {linesOf('evidence')
            .map(({ text }) => text)
            .join(', ')}
        </strong>
        . {entry.rung}
      </p>
      {studies.length > 0 && <Statements lines={studies} entry={entry} t={t} />}
      <h3>{t.dossier.sources}</h3>
      <ol class="bronregels">
        {sources.map(({ text, href }) => (
          <li key={text + (href ?? '')}>
            <Told language={t.language}>{text}</Told> {href && <a href={href}>{href}</a>}
          </li>
        ))}
      </ol>
      <p class="small">
        {t.dossier.cite}: {citeEntry(entry, address, today, t)}
      </p>
    </section>
  );
}

interface RowListProps {
  names: readonly RowName[];
  entry: SelectionEntry;
  t: SelectionLabels;
}

function RowList({ names, entry, t }: RowListProps) {
  return (
    <dl>
      {names.map((name) => (
        <div key={name}>
          <dt>{t.rows[name]}</dt>
          <dd>
            <RowContent name={name} lines={entry.rows[name] ?? []} entry={entry} t={t} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

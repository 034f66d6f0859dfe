/** Initiatives side by side; on a small screen one at a time. */
import { useState } from 'preact/hooks';
import type { ComparedRow } from '../domain/comparison.ts';
import { pathsFor } from '../domain/paths.ts';
import type { SelectionEntry } from '../domain/selection-entry.ts';
import type { SelectionLabels } from '../i18n/nl-selection.ts';
import { useMedia } from '../ui/use-media.ts';
import { Cell } from './statement.tsx';

/** Where two columns fit beside the names of the rows. */
const WIDE = '(min-width: 48rem)';

/** Initiatives side by side. */
export interface ComparisonProps {
  entries: readonly SelectionEntry[];
  rows: readonly ComparedRow[];
  /** By slug. */
  notes: Readonly<Record<string, string>>;
  /** Without it notes can only be read. */
  onNote?: ((slug: string, note: string) => void) | undefined;
  t: SelectionLabels;
}

/** The comparison on a screen, with what it shows. */
export function Comparison(props: ComparisonProps) {
  const { rows, entries, t } = props;
  const isWide = useMedia(WIDE);
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const shown = onlyDifferent ? rows.filter(({ isSame }) => !isSame) : rows;
  const View = isWide ? ComparisonTable : OneAtATime;
  return (
    <section class="vergelijking" aria-labelledby="kop-vergelijking">
      <div class="balk">
        <h2 class="nl-heading nl-heading--level-2" id="kop-vergelijking">
          {t.compare.title}
        </h2>
        {entries.length > 1 && (
          <label class="keuze">
            <input
              class="vinkvak"
              type="checkbox"
              checked={onlyDifferent}
              onChange={({ currentTarget }) => setOnlyDifferent(currentTarget.checked)}
            />
            {t.compare.onlyDifferent}
          </label>
        )}
      </div>
      {entries.length > 1 && <Key rows={shown} t={t} />}
      {onlyDifferent && shown.length === 0 && <p>{t.compare.nothingDiffers}</p>}
      <View {...props} rows={shown} />
      {props.onNote && <p class="small">{t.note.warning}</p>}
    </section>
  );
}

/** What the signs mean. */
export function Key({ rows, t }: { rows: readonly ComparedRow[]; t: SelectionLabels }) {
  return (
    <ul role="list" class="uitleg small">
      <li>
        <span class="teken">≠</span> {t.compare.key.differs}
      </li>
      <li>
        <span class="teken">=</span> {t.compare.key.same}
      </li>
      {rows.some(({ odd }) => odd.includes(true)) && (
        <li>
          <span class="vlak" /> {t.compare.key.odd}
        </li>
      )}
    </ul>
  );
}

/** Beside the name of a row: whether all say the same. */
function Sign({ isSame, t }: { isSame: boolean; t: SelectionLabels }) {
  return (
    <>
      {' '}
      <span class="teken" aria-hidden="true">
        {isSame ? '=' : '≠'}
      </span>
      <span class="visually-hidden">, {isSame ? t.compare.key.same : t.compare.key.differs}</span>
    </>
  );
}

function OddWords({ t }: { t: SelectionLabels }) {
  return <span class="visually-hidden">{`${t.compare.key.odd}: `}</span>;
}

/** The table, on a screen and on paper. */
export function ComparisonTable(props: ComparisonProps & { isPaper?: boolean }) {
  const { entries, rows, notes, onNote, t, isPaper = false } = props;
  const hasNotes = onNote !== undefined || entries.some(({ slug }) => notes[slug]);
  const table = (
    <table class="naast-elkaar">
      <caption class="visually-hidden">{t.compare.caption}</caption>
      <thead>
        <tr>
          <td />
          {entries.map(({ slug, title }, index) => (
            <th scope="col" key={slug}>
              <span class="nummer">{index + 1}</span>{' '}
              <a class="title-link" href={pathsFor(t.language).initiative(slug)}>
                {title}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells, isSame, odd }) => (
          <tr key={name}>
            <th scope="row">
              {t.rows[name]}
              {entries.length > 1 && <Sign isSame={isSame} t={t} />}
            </th>
            {entries.map((entry, index) => (
              <td key={entry.slug} class={odd[index] ? 'anders' : undefined}>
                {odd[index] && <OddWords t={t} />}
                <Cell
                  name={name}
                  lines={cells[index] ?? []}
                  entry={entry}
                  t={t}
                  isPaper={isPaper}
                />
              </td>
            ))}
          </tr>
        ))}
        {hasNotes && (
          <tr>
            <th scope="row">{t.note.row}</th>
            {entries.map((entry) => (
              <td key={entry.slug}>
                <Note entry={entry} notes={notes} onNote={onNote} t={t} />
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
  if (isPaper) return table;
  return (
    <div
      class="schuif"
      data-kolommen={entries.length}
      role="region"
      aria-label={t.compare.caption}
      tabIndex={0}
    >
      {table}
    </div>
  );
}

/** One initiative, with the name of each row in sight, and the way to the others. */
function OneAtATime({ entries, rows, notes, onNote, t }: ComparisonProps) {
  const [at, setAt] = useState(0);
  const index = Math.min(at, entries.length - 1);
  const entry = entries[index];
  if (!entry) return null;
  const step = (by: number) => setAt((index + by + entries.length) % entries.length);
  return (
    <div class="een-voor-een">
      <div class="wissel">
        {entries.length > 1 && (
          <button
            class="pijl"
            type="button"
            aria-label={t.compare.previous}
            onClick={() => step(-1)}
          >
            ‹
          </button>
        )}
        <h3 aria-live="polite">
          {entries.length > 1 && (
            <span class="small">{t.compare.place(index + 1, entries.length)}</span>
          )}{' '}
          <a class="title-link" href={pathsFor(t.language).initiative(entry.slug)}>
            {entry.title}
          </a>
        </h3>
        {entries.length > 1 && (
          <button class="pijl" type="button" aria-label={t.compare.next} onClick={() => step(1)}>
            ›
          </button>
        )}
      </div>
      <dl>
        {rows.map(({ name, cells, isSame, odd }) => (
          <div key={name} class={odd[index] ? 'anders' : undefined}>
            <dt>
              {t.rows[name]}
              {entries.length > 1 && <Sign isSame={isSame} t={t} />}
            </dt>
            <dd>
              {odd[index] && <OddWords t={t} />}
              <Cell name={name} lines={cells[index] ?? []} entry={entry} t={t} />
            </dd>
          </div>
        ))}
        {(onNote ?? notes[entry.slug]) && (
          <div>
            <dt>{t.note.row}</dt>
            <dd>
              <Note key={entry.slug} entry={entry} notes={notes} onNote={onNote} t={t} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

type NoteProps = Pick<ComparisonProps, 'notes' | 'onNote' | 't'> & { entry: SelectionEntry };

function Note({ entry: { slug, title }, notes, onNote, t }: NoteProps) {
  const note = notes[slug] ?? '';
  if (!onNote) return <p class="notitie">{note}</p>;
  return (
    <textarea
      class="utrecht-textarea utrecht-textarea--html-textarea"
      rows={3}
      maxLength={1000}
      aria-label={t.note.label(title)}
      value={note}
      onInput={({ currentTarget }) => onNote(slug, currentTarget.value)}
    />
  );
}

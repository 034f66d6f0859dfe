/** What a selection ends in: a dossier on paper or in Word, a file for Excel, an address to send. */
import { useState } from 'preact/hooks';
import { selectionCsv } from '../domain/csv.ts';
import type { SelectionLabels } from '../i18n/nl-selection.ts';
import { saveFile } from '../ui/browser.ts';
import { AddressToCopy } from '../ui/copy-button.tsx';
import { LONGEST_ADDRESS, selectionAddress, type Extras } from './page-state.ts';
import type { DossierContent } from './dossier.tsx';

interface TakeAwayProps {
  content: DossierContent;
  /** What the user typed as title and place; the dossier has something where this is empty. */
  extras: Extras;
  onChange: (change: Partial<Extras>) => void;
  t: SelectionLabels;
}

/** The ways out: title and place of the dossier, then print, Word, a table, or an address to share. */
export function TakeAway({ content, extras, onChange, t }: TakeAwayProps) {
  const [said, say] = useState('');
  const { entries, notes, origin, today } = content;
  const name = `${t.out.fileName}-${today}`;
  const toCsv = () => {
    saveFile(`${name}.csv`, selectionCsv(entries, notes, origin, t), 'text/csv');
    say(t.out.csvDone);
  };
  const toWord = async () => {
    say(t.out.wordBusy);
    try {
      const { wordFile } = await import('./word.ts');
      const file = await wordFile(content, t);
      saveFile(`${name}.docx`, file, file.type);
      say(t.out.wordDone);
    } catch {
      say(t.out.wordFailed);
    }
  };
  return (
    <section class="meenemen" aria-labelledby="kop-meenemen">
      <h2 class="nl-heading nl-heading--level-2" id="kop-meenemen">
        {t.out.title}
      </h2>
      <div class="velden">
        <TextField
          id="dossier-titel"
          label={t.out.dossierTitle}
          placeholder={t.dossier.fallbackTitle}
          value={extras.title}
          onChange={(title) => onChange({ title })}
        />
        <TextField
          id="dossier-plaats"
          label={t.out.place}
          value={extras.place}
          onChange={(place) => onChange({ place })}
        />
      </div>
      <div class="knoppen">
        <button class="nl-button nl-button--primary" type="button" onClick={() => window.print()}>
          {t.out.print}
        </button>
        <button class="nl-button nl-button--secondary" type="button" onClick={() => void toWord()}>
          {t.out.word}
        </button>
        <button class="nl-button nl-button--secondary" type="button" onClick={toCsv}>
          {t.out.csv}
        </button>
        <span class="small" role="status">
          {said}
        </span>
      </div>
      <Share content={content} t={t} />
    </section>
  );
}

interface TextFieldProps {
  id: string;
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
}

function TextField({ id, label, placeholder, value, onChange }: TextFieldProps) {
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        type="text"
        maxLength={120}
        autocomplete="off"
        placeholder={placeholder}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}

/** The address holds the selection; notes only when that is asked for. */
function Share({ content, t }: { content: DossierContent; t: SelectionLabels }) {
  const { origin, entries, notes } = content;
  const [withNotes, setWithNotes] = useState(false);
  const slugs = entries.map(({ slug }) => slug);
  const hasNotes = slugs.some((slug) => notes[slug]?.trim());
  const address = selectionAddress(origin, slugs, withNotes ? notes : {});
  return (
    <details class="delen">
      <summary class="uitklap">{t.out.share}</summary>
      <p>{t.out.shareText}</p>
      {hasNotes && (
        <label class="keuze">
          <input
            class="vinkvak"
            type="checkbox"
            checked={withNotes}
            onChange={({ currentTarget }) => setWithNotes(currentTarget.checked)}
          />
          {t.out.withNotes}
        </label>
      )}
      {withNotes && hasNotes && <p class="waarschuwing">{t.out.withNotesWarning}</p>}
      {address.length > LONGEST_ADDRESS ? (
        <p class="waarschuwing">{t.out.tooLong}</p>
      ) : (
        <AddressToCopy
          id="selectie-adres"
          address={address}
          label={t.out.address}
          copy={t.out.copy}
          done={t.out.copied}
          failed={t.out.copyFailed}
        />
      )}
    </details>
  );
}

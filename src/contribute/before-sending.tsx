/** What stands before the ways out of the form: what rests on no source, what a correction changes, and what the sender adds. */
import type { ComponentChildren } from 'preact';
import type { Sender } from '../draft/mail-text.ts';
import type { ReadableChange } from '../draft/readable-changes.ts';
import type { Unsourced } from '../draft/unsourced.ts';
import type { HandInLabels } from '../i18n/nl-hand-in.ts';

/** A part of the end of the form, with its title. */
export function Way({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="uitweg">
      <h4>{title}</h4>
      {children}
    </div>
  );
}

interface UnsourcedListProps {
  unsourced: readonly Unsourced[];
  t: HandInLabels;
  /** Brings the reader to a field, by its path. */
  goTo: (path: string) => void;
  /** The id of a field on the page, by its path. */
  idOf: (path: string) => string;
}

/** So many are named. */
const MOST_NAMED = 8;
/** Signs of one that are shown. */
const LONGEST = 90;

/** What rests on no source: each leads to its field. It can be sent all the same. */
export function UnsourcedList({ unsourced, t: { unsourced: t }, goTo, idOf }: UnsourcedListProps) {
  if (unsourced.length === 0) return null;
  const more = unsourced.length - MOST_NAMED;
  const short = (text: string) =>
    text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
  return (
    <div class="kaal" role="group" aria-labelledby="kop-kaal">
      <h4 id="kop-kaal">{t.title(unsourced.length)}</h4>
      <p>{t.intro}</p>
      <ul>
        {unsourced.slice(0, MOST_NAMED).map(({ soort, veld, tekst }) => (
          <li key={veld + tekst}>
            <a
              class="nl-link"
              href={`#${idOf(veld)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(veld);
              }}
            >
              {t[soort](short(tekst))}
            </a>
          </li>
        ))}
        {more > 0 && <li>{t.more(more)}</li>}
      </ul>
    </div>
  );
}

/** What a correction changes, as it will go in the mail. */
export function Changes({ changes, t }: { changes: readonly ReadableChange[]; t: HandInLabels }) {
  if (changes.length === 0) return null;
  return (
    <Way title={t.changes.title(changes.length)}>
      <ol class="wijzigingen">
        {changes.map(({ naam, was, wordt, bron }) => (
          <li>
            <strong>{naam}</strong>
            <dl>
              <dt>{t.changes.was}</dt>
              <dd>
                <del>{was}</del>
              </dd>
              <dt>{t.changes.becomes}</dt>
              <dd>
                <ins>{wordt}</ins>
              </dd>
              {bron && (
                <>
                  <dt>{t.changes.source}</dt>
                  <dd>{bron}</dd>
                </>
              )}
            </dl>
          </li>
        ))}
      </ol>
    </Way>
  );
}

interface SenderFieldsProps {
  sender: Sender;
  t: HandInLabels;
  onChange: (sender: Sender) => void;
}

/** A word, a name and an address, none of them required. */
export function SenderFields({ sender, t: { sender: t }, onChange }: SenderFieldsProps) {
  const control = (name: keyof Sender) => ({
    id: `afzender-${name}`,
    value: sender[name],
    'aria-describedby': `afzender-${name}-hulp`,
    onInput: (event: Event) => {
      const { value } = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
      onChange({ ...sender, [name]: value });
    },
  });
  const label = (name: keyof Sender, text: string, help: string) => (
    <>
      <label for={`afzender-${name}`}>
        {text} <span class="mag-leeg">{t.optional}</span>
      </label>
      <p class="hulp" id={`afzender-${name}-hulp`}>
        {help}
      </p>
    </>
  );
  const line = 'utrecht-textbox utrecht-textbox--html-input';
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset afzender">
      <legend>{t.title}</legend>
      <p class="small">{t.intro}</p>
      <div class="veld">
        {label('woord', t.word, t.wordHelp)}
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          rows={3}
          {...control('woord')}
        />
      </div>
      <div class="veld">
        {label('naam', t.name, '')}
        <input class={line} type="text" autocomplete="name" {...control('naam')} />
      </div>
      <div class="veld">
        {label('mail', t.mail, t.mailHelp)}
        <input class={line} type="email" autocomplete="email" {...control('mail')} />
      </div>
    </fieldset>
  );
}

/** The parts of the form: the list of them with how far each is, a part with its fields, and the notice that may stand between. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Fault } from './faults.ts';
import { anyFilled, FormField } from './form-field.tsx';
import { itemsAt, useForm } from './form-state.ts';
import { paths } from '../domain/paths.ts';
import type { Double } from '../draft/doubles.ts';
import { type AskedPart, partsOf } from '../draft/fields.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import '@utrecht/alert-css/dist/index.css';

interface StepsProps {
  faults: readonly Fault[];
  onPreview: () => void;
}

/** The parts with how far each is: what is still to do, done, or may stay empty. */
export function Steps({ faults, onPreview }: StepsProps) {
  const { t, fields } = useForm();
  return (
    <nav class="stappen" aria-label={t.part}>
      <ol role="list">
        {partsOf(fields).map((part) => (
          <li key={part.name}>
            <a href={`#kop-${part.name}`}>{t.parts[part.name].title}</a>
            <Standing
              part={part}
              open={faults.filter(({ target }) => target.part === part.name).length}
            />
          </li>
        ))}
        <li>
          <a href="#kop-versturen">{t.finish.title}</a>
        </li>
      </ol>
      <button
        class="nl-button nl-button--secondary voorbeeldknop"
        type="button"
        onClick={onPreview}
      >
        {t.preview.title}
      </button>
    </nav>
  );
}

/** @param open how many things are still to do */
function Standing({ part, open }: { part: AskedPart; open: number }) {
  const { t, state } = useForm();
  if (open > 0) {
    return (
      <span class="stand">
        <span aria-hidden="true">{t.state.todo(open)}</span>
        <span class="visually-hidden">{t.stateSpoken(open)}</span>
      </span>
    );
  }
  const hasItems = part.fields.some(
    ({ name, kind }) => kind === 'groups' && itemsAt(state.draft, name).length > 0,
  );
  return part.optional && !hasItems ? (
    <span class="stand">{t.state.optional}</span>
  ) : (
    <span class="stand klaar">{t.state.done}</span>
  );
}

interface FormPartProps {
  part: AskedPart;
  /** What stands straight after a field, by its name. */
  after?: Readonly<Record<string, ComponentChildren>>;
  /** What is asked in this part beside its fields. */
  children?: ComponentChildren;
}

/** One part of the form with its heading, its fields, and what is folded away at first. */
export function FormPart({ part, after = {}, children }: FormPartProps) {
  const { name, fields, folded } = part;
  const { t, state } = useForm();
  const values = state.draft.fields;
  // Only at first: whoever folds them is let to.
  const [wasFilled] = useState(() => anyFilled(folded, values));
  const { title, intro } = t.parts[name];
  const headingId = `kop-${name}`;
  return (
    <section class="deel" aria-labelledby={headingId}>
      <h2 class="nl-heading nl-heading--level-2" id={headingId} tabIndex={-1}>
        {title}
      </h2>
      <p class="inleiding">{intro}</p>
      {children}
      {fields.map((field) => [
        <FormField key={field.name} field={field} values={values} />,
        after[field.name],
      ])}
      {folded.length > 0 && (
        <details class="vouw" open={wasFilled}>
          <summary>
            {t.more[name]} <span class="waarom">{t.more[`${name}Why`]}</span>
          </summary>
          {folded.map((field) => (
            <FormField key={field.name} field={field} values={values} />
          ))}
        </details>
      )}
    </section>
  );
}

interface DoubleNoticeProps {
  doubles: readonly Double[];
  labels: ContributeLabels;
}

/** Initiatives that may be the one being described: each can be looked at, and corrected instead. Nothing without doubles. */
export function DoubleNotice({ doubles, labels }: DoubleNoticeProps) {
  const t = labels.doubles;
  if (doubles.length === 0) return null;
  return (
    <div class="utrecht-alert dubbel">
      <div>
        <h3 class="nl-heading nl-heading--level-3">{t.title}</h3>
        <p>{t.text}</p>
        <ul>
          {doubles.map(({ slug, titel, reason }) => (
            <li key={slug}>
              <a class="nl-link" href={paths.initiative(slug)} target="_blank">
                {titel}
              </a>
              {`: ${t.reasons[reason]}. `}
              <a class="nl-link" href={paths.correct(slug)}>
                {t.correct(titel)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

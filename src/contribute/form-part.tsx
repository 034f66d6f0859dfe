/** One part of the form with its heading, its fields, and what is folded away at first. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AskedPart } from '../draft/fields.ts';
import { useForm } from './form-context.ts';
import { anyFilled, FormField } from './form-field.tsx';

interface FormPartProps {
  part: AskedPart;
  /** What stands straight after a field, by its name. */
  after?: Readonly<Record<string, ComponentChildren>>;
  /** What is asked in this part beside its fields. */
  children?: ComponentChildren;
}

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

/** The parts of the form with how far each is: what is still to do, done, or may stay empty. */
import { partsOf, type AskedPart } from '../draft/fields.ts';
import type { Fault } from './faults.ts';
import { useForm } from './form-context.ts';
import { itemsAt } from './form-state.ts';

interface StepsProps {
  faults: readonly Fault[];
  onPreview: () => void;
}

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

/** The parts of the form: the list of them with how far each is, a part with its fields, and the notice that may stand between. */
import { useState } from 'preact/hooks';
import { paths } from '../domain/paths.ts';
import type { Double } from '../draft/doubles.ts';
import { filledFields, isFilled } from '../draft/draft.ts';
import { type AskedPart, askedParts, withTypedFields } from '../draft/fields.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import { Fold, openAround } from './fold.tsx';
import { anyFilled, FormField } from './form-field.tsx';
import { itemsAt } from './form-state.ts';
import { useForm } from './form-tools.ts';
import { TextSections } from './text-sections.tsx';
import { OwnTurn } from './turns.tsx';
import '@utrecht/alert-css/dist/index.css';

const headingIdOf = (part: AskedPart) => `kop-${part.name}`;

interface StepsProps {
  onPreview: () => void;
}

/** The parts with how far each is: what is still to do, done, or may stay empty. */
export function Steps({ onPreview }: StepsProps) {
  const { t, fields } = useForm();
  return (
    <nav class="stappen" aria-label={t.part}>
      <ol role="list">
        {askedParts(fields).map((part) => (
          <li key={part.name}>
            <a
              href={`#${headingIdOf(part)}`}
              onClick={() => openAround(document.getElementById(headingIdOf(part)))}
            >
              {t.parts[part.name].title}
            </a>
            <Standing part={part} />
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

function Standing({ part }: { part: AskedPart }) {
  const { t, state, wrong } = useForm();
  const open = wrong.filter(({ target }) => target.part === part.name).length;
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

/** One part of the form. */
export function FormPart({ part }: { part: AskedPart }) {
  return (
    <OwnTurn id={`deel-${part.name}`} labelledBy={headingIdOf(part)}>
      <PartContent part={part} />
    </OwnTurn>
  );
}

/**
 * A part with its heading, its fields, and what is folded away at first. A part that is filled in and right as the form opens is folded
 * up, but for the first: so that one sees how it works.
 */
function PartContent({ part }: { part: AskedPart }) {
  const { name, fields, folded } = part;
  const { t, fields: all, state, wrong, doubles } = useForm();
  const values = state.draft.fields;
  const filled =
    name === 'tekst'
      ? Object.values(state.draft.text).filter((text) => isFilled(text)).length
      : filledFields(
          values,
          // The day of today comes by itself.
          [...fields, ...folded]
            .filter(({ today }) => !today)
            .flatMap((field) => withTypedFields(field, all)),
        );
  // Only at first: whoever folds them is let to.
  const [wasFilled] = useState(() => anyFilled(folded, values));
  const isFirst = name === askedParts(all)[0]?.name;
  const isDone = filled > 0 && !wrong.some(({ target }) => target.part === name);
  const { title, intro } = t.parts[name];
  return (
    <Fold
      isOpenAtFirst={isFirst || !isDone}
      title={
        <h2 class="nl-heading nl-heading--level-2" id={headingIdOf(part)} tabIndex={-1}>
          {title}
        </h2>
      }
      folded={
        <>
          {t.filled(filled)} <Standing part={part} />
        </>
      }
    >
      <p class="inleiding">{intro}</p>
      {name === 'tekst' && <TextSections />}
      {fields.map((field) => [
        <FormField key={field.name} field={field} values={values} />,
        field.name === 'titel' && <DoubleNotice doubles={doubles} labels={t} />,
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
    </Fold>
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

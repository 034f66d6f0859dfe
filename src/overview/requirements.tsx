/** The chosen lessons as a list of requirements, in the visitor's order, each with a line for the requirement itself. */
import type { OverviewLabels } from '../i18n/nl-overview.ts';
import { initiativeOfLesson } from '../domain/lesson-list.ts';
import { pathsFor } from '../domain/paths.ts';
import { pieceText, type ChosenLesson } from './chosen-lessons.ts';

/** A lesson in the address of which there is no text (yet): the catalogue does not have it (any more), or it is, or could not be, loaded. */
interface UnreadLesson {
  id: string;
  unread: 'gone' | 'loading' | 'failed';
}

export type ListedLesson = ChosenLesson | UnreadLesson;

interface RequirementsProps {
  lessons: readonly ListedLesson[];
  own: Readonly<Record<string, string>>;
  /** The browser keeps what is typed. */
  isKept?: boolean;
  labels: OverviewLabels;
  /** Said by the live region: what just happened. */
  said?: string;
  /** The list as text, when it could not be copied. */
  asText?: string | undefined;
  actions?: RequirementActions | undefined;
}

interface RequirementActions {
  write: (id: string, text: string) => void;
  move: (id: string, step: -1 | 1) => void;
  remove: (id: string) => void;
  copy: () => void;
  print: () => void;
  clear: () => void;
}

/** The lessons that were ticked, as requirements to put in an order, print and copy. */
export function Requirements(props: RequirementsProps) {
  const { lessons, isKept = true, labels, said = '', asText, actions } = props;
  const t = labels.requirements;
  return (
    <>
      <h2 class="nl-heading nl-heading--level-2" id="eisen-kop" tabIndex={-1}>
        {t.title}
      </h2>
      <p class="uitleg">{t.intro}</p>
      {lessons.length === 0 ? (
        <p class="leeg no-print">{t.empty}</p>
      ) : (
        <>
          <ol role="list">
            {lessons.map((lesson, index) =>
              'unread' in lesson ? (
                <Unread key={lesson.id} lesson={lesson} number={index + 1} {...props} />
              ) : (
                <Requirement key={lesson.id} lesson={lesson} number={index + 1} {...props} />
              ),
            )}
          </ol>
          <p class="small no-print">
            {isKept ? t.ownNote : t.notKept} {t.share}
          </p>
          <div class="knoppen no-print">
            <button class="nl-button nl-button--primary" type="button" onClick={actions?.copy}>
              {t.copy}
            </button>
            <button class="nl-button nl-button--secondary" type="button" onClick={actions?.print}>
              {t.print}
            </button>
            <button class="tekstknop" type="button" onClick={actions?.clear}>
              {t.clear}
            </button>
          </div>
        </>
      )}
      <p class="gezegd no-print" role="status">
        {said}
      </p>
      {asText && (
        <label class="no-print">
          {t.copyText}
          <textarea class="invulvak" rows={12} readOnly>
            {asText}
          </textarea>
        </label>
      )}
    </>
  );
}

type ItemProps<L> = RequirementsProps & { lesson: L; number: number };

function Requirement(props: ItemProps<ChosenLesson>) {
  const { lesson, number, own, labels, actions } = props;
  const { id, theme, kind, text, initiative, told } = lesson;
  const t = labels.requirements;
  return (
    <li data-les={id}>
      <h3 class="nl-heading nl-heading--level-3">
        {number}. {theme}
      </h3>
      <p class="les-tekst">
        <strong>{kind}:</strong> {text}
      </p>
      <p class="small bron">
        <a href={initiative.href}>{initiative.title}</a>,{' '}
        {told.map((piece) =>
          piece.href ? (
            <a href={piece.href} rel="noopener">
              {pieceText(piece)}
            </a>
          ) : (
            piece.text
          ),
        )}
      </p>
      <label class="eigen">
        <span aria-hidden="true">{t.own}</span>
        <textarea
          class="invulvak"
          aria-label={t.ownOf(theme, number)}
          rows={2}
          maxLength={1000}
          value={own[id] ?? ''}
          onInput={({ currentTarget }) => actions?.write(id, currentTarget.value)}
        />
      </label>
      <OrderButtons {...props} />
    </li>
  );
}

function Unread(props: ItemProps<UnreadLesson>) {
  const { lesson, own, labels } = props;
  const slug = initiativeOfLesson(lesson.id);
  const t = labels.requirements;
  return (
    <li data-les={lesson.id}>
      <p>
        {t[lesson.unread](slug)}{' '}
        <a href={pathsFor(labels.language).initiative(slug)}>{t.goneMore}</a>
      </p>
      {own[lesson.id] && (
        <p>
          {t.own}: {own[lesson.id]}
        </p>
      )}
      <OrderButtons {...props} />
    </li>
  );
}

function OrderButtons({ lesson, number, lessons, labels, actions }: ItemProps<ListedLesson>) {
  const t = labels.requirements;
  const { id } = lesson;
  return (
    <p class="knoppen no-print">
      <button
        class="tekstknop"
        type="button"
        aria-label={t.upOf(number)}
        disabled={number === 1}
        onClick={() => actions?.move(id, -1)}
      >
        {t.up}
      </button>
      <button
        class="tekstknop"
        type="button"
        aria-label={t.downOf(number)}
        disabled={number === lessons.length}
        onClick={() => actions?.move(id, 1)}
      >
        {t.down}
      </button>
      <button
        class="tekstknop"
        type="button"
        aria-label={t.removeOf(number)}
        onClick={() => actions?.remove(id)}
      >
        {t.remove}
      </button>
    </p>
  );
}

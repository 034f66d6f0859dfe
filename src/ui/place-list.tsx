/** Places of all kinds, typed in one field that helps while typing: those chosen stand below it. What is no place stays as typed. */
import { useState } from 'preact/hooks';
import { findPlaces, nameInFile, type PlaceChoice } from '../domain/place-search.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import type { Labels } from '../i18n/nl.ts';
import { foldName } from '../reader/places.ts';
import type { PlaceKind } from '../schema/meta.ts';
import { Chosen, ChosenList } from './form-choices.tsx';
import { controlIn, FieldFrame, type FieldFrameProps } from './field-frame.tsx';
import '../styles/place-list.css';

/** Names of places as a file has them, by their kind. */
export type PlaceNamesByKind = Readonly<Record<PlaceKind, readonly string[]>>;

interface PlaceListProps extends Omit<FieldFrameProps, 'children'> {
  /** Every place that can be chosen. */
  places: readonly PlaceChoice[];
  /** What was chosen; the last municipality may be a text that is no place yet. */
  value: PlaceNamesByKind;
  labels: ContributeLabels;
  siteLabels: Labels;
  onChange: (kind: PlaceKind, names: readonly string[]) => void;
  /** Says what happened to who cannot see it. */
  announce: (text: string) => void;
}

const KINDS: readonly PlaceKind[] = ['gemeente', 'regio', 'provincie'];

export function PlaceList(props: PlaceListProps) {
  const { places, value, labels: t, siteLabels, onChange, announce, ...frame } = props;
  const isPlace = (name: string) =>
    places.some((one) => one.kind === 'gemeente' && isCalled(one, name));
  // The text in the field is kept as the last municipality: so it is saved, judged and sent like all else.
  const [text, setText] = useState(() => {
    const last = value.gemeente.at(-1);
    return last !== undefined && places.length > 0 && !isPlace(last) ? last : '';
  });
  const [options, setOptions] = useState<readonly PlaceChoice[]>([]);
  const [active, setActive] = useState(0);
  const typed = text.trim();
  const municipalities =
    typed !== '' && value.gemeente.at(-1) === typed ? value.gemeente.slice(0, -1) : value.gemeente;
  const chosen: PlaceNamesByKind = { ...value, gemeente: municipalities };
  const listId = `${frame.id}-lijst`;
  const isOpen = options.length > 0;

  const type = (next: string) => {
    setText(next);
    setOptions(findPlaces(places, next));
    setActive(0);
    const trimmed = next.trim();
    onChange('gemeente', [...municipalities, ...(trimmed ? [trimmed] : [])]);
  };
  const choose = (choice: PlaceChoice) => {
    setText('');
    setOptions([]);
    const { kind } = choice;
    const name = nameInFile(choice);
    const isNew = !chosen[kind].includes(name);
    if (typed !== '') onChange('gemeente', municipalities);
    if (isNew) onChange(kind, [...chosen[kind], name]);
    if (isNew) announce(t.added(choice.name));
  };
  const leave = () => {
    setOptions([]);
    const meant = meantBy(places, typed);
    if (meant) choose(meant);
  };
  const remove = (kind: PlaceKind, name: string, shown: string) => {
    const rest = value[kind].filter((one) => one !== name);
    onChange(kind, rest);
    announce(t.removed(shown));
    document.getElementById(frame.id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const option = options[active];
    if (!isOpen) return;
    if (step) setActive((active + step + options.length) % options.length);
    if (event.key === 'Enter' && option) choose(option);
    if (event.key === 'Escape') setOptions([]);
    if (step || event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
  };

  return (
    <FieldFrame {...frame}>
      <div class="plaatsveld">
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type="text"
          role="combobox"
          autocomplete="off"
          maxLength={80}
          aria-autocomplete="list"
          aria-controls={listId}
          aria-expanded={isOpen ? 'true' : 'false'}
          aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={leave}
          {...controlIn(frame)}
        />
        {/* A press on an option would take the focus, and with it the list, before the click arrives. */}
        <ul
          class="plaatsen"
          id={listId}
          role="listbox"
          aria-label={frame.label}
          hidden={!isOpen}
          onPointerDown={(event) => event.preventDefault()}
        >
          {options.map((choice, index) => (
            <li
              key={`${choice.kind}-${choice.id}`}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active ? 'true' : 'false'}
              onClick={() => choose(choice)}
            >
              {choice.name}
              <span class="small">
                {' '}
                {choice.within ?? siteLabels.placeField.kinds[choice.kind]}
              </span>
            </li>
          ))}
        </ul>
        <ChosenList label={t.chosenOf(frame.label)}>
          {KINDS.flatMap((kind) =>
            chosen[kind].map((name) => {
              const shown = shownName(kind, name, siteLabels);
              return (
                <Chosen
                  key={`${kind}-${name}`}
                  name={shown}
                  labels={t}
                  onRemove={() => remove(kind, name, shown)}
                />
              );
            }),
          )}
        </ChosenList>
      </div>
    </FieldFrame>
  );
}

function shownName(kind: PlaceKind, name: string, { common }: Labels): string {
  if (kind === 'gemeente') return name;
  return kind === 'regio' ? common.region(name) : common.province(name);
}

/** The one place that a whole name means, its own name before another. */
function meantBy(places: readonly PlaceChoice[], text: string): PlaceChoice | undefined {
  if (text === '') return undefined;
  const wanted = foldName(text);
  const own = places.filter(({ name }) => foldName(name) === wanted);
  const found = own.length > 0 ? own : places.filter((one) => isCalled(one, text));
  return found.length === 1 ? found[0] : undefined;
}

function isCalled({ name, also }: PlaceChoice, text: string): boolean {
  const wanted = foldName(text);
  return [name, ...also].some((one) => foldName(one) === wanted);
}

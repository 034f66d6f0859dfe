/** Fields that refer to something that is known: sources of the same initiative, other initiatives, and places of all kinds. */
import { useRef, useState } from 'preact/hooks';
import { nameInFile, type PlaceChoice } from '../domain/place-search.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import type { Labels } from '../i18n/nl.ts';
import { foldName } from '../reader/places.ts';
import type { PlaceKind } from '../schema/meta.ts';
import { controlIn, FieldFrame, FieldGroup, type Framed } from './field-frame.tsx';
import { Chosen, ChosenList } from './form-choices.tsx';
import { PickList, Tick, type PickOption } from './form-inputs.tsx';
import { PlaceCombobox, type PlaceFieldHandle } from './place-field.tsx';

interface ReferencesProps extends Framed {
  /** What can be referred to. */
  options: readonly PickOption[];
  /** Values of the options, in the order in which they were chosen. */
  value: readonly string[];
  labels: ContributeLabels;
  onChange: (value: readonly string[]) => void;
}

/** Sources, each with a tick box. */
export function SourceTicks({ options, value, labels: t, onChange, ...frame }: ReferencesProps) {
  return (
    <FieldGroup {...frame}>
      {options.length === 0 && <p class="small">{t.noSourcesYet}</p>}
      {options.map((option) => (
        <label class="keuze" key={option.value}>
          <Tick
            value={option.value}
            checked={value.includes(option.value)}
            onChange={(checked) => {
              const others = value.filter((one) => one !== option.value);
              onChange(checked ? [...others, option.value] : others);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </FieldGroup>
  );
}

interface InitiativesProps extends ReferencesProps {
  /** Says what happened to who cannot see it. */
  announce: (text: string) => void;
}

/** Initiatives of the catalogue: those chosen, and a list to choose one more from. */
export function InitiativeList({
  options,
  value,
  labels: t,
  onChange,
  announce,
  ...frame
}: InitiativesProps) {
  const pickId = `${frame.id}-kies`;
  const nameOf = (slug: string) => options.find((one) => one.value === slug)?.label ?? slug;
  return (
    <FieldGroup {...frame}>
      <ChosenList label={t.chosenOf(frame.label)}>
        {value.map((slug) => (
          <Chosen
            key={slug}
            name={nameOf(slug)}
            labels={t}
            onRemove={() => {
              onChange(value.filter((one) => one !== slug));
              announce(t.removed(nameOf(slug)));
              document.getElementById(pickId)?.focus();
            }}
          />
        ))}
      </ChosenList>
      <PickList
        id={pickId}
        options={options.filter((option) => !value.includes(option.value))}
        empty={t.addInitiative}
        value=""
        aria-label={t.addInitiative}
        onChange={(slug) => {
          if (slug) onChange([...value, slug]);
        }}
      />
    </FieldGroup>
  );
}

/** Names of places as a file has them, by their kind. */
export type PlaceNamesByKind = Readonly<Record<PlaceKind, readonly string[]>>;

interface PlaceListProps extends Framed {
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

/** One field for places of all kinds. */
export function PlaceList(props: PlaceListProps) {
  const { places, value, labels: t, siteLabels, onChange, announce, ...frame } = props;
  const isPlace = (name: string) =>
    places.some((one) => one.kind === 'gemeente' && isCalled(one, name));
  // The text in the field is kept as the last municipality: so it is saved, judged and sent like all else.
  const [text, setText] = useState(() => {
    const last = value.gemeente.at(-1);
    return last !== undefined && places.length > 0 && !isPlace(last) ? last : '';
  });
  const field = useRef<PlaceFieldHandle>(null);
  const typed = text.trim();
  const municipalities =
    typed !== '' && value.gemeente.at(-1) === typed ? value.gemeente.slice(0, -1) : value.gemeente;
  const chosen: PlaceNamesByKind = { ...value, gemeente: municipalities };

  const type = (next: string) => {
    setText(next);
    const trimmed = next.trim();
    onChange('gemeente', [...municipalities, ...(trimmed ? [trimmed] : [])]);
  };
  const choose = (choice: PlaceChoice | undefined) => {
    if (!choice) return;
    setText('');
    const { kind } = choice;
    const name = nameInFile(choice);
    const isNew = !chosen[kind].includes(name);
    if (typed !== '') onChange('gemeente', municipalities);
    if (isNew) onChange(kind, [...chosen[kind], name]);
    if (isNew) announce(t.added(choice.name));
  };
  const remove = (kind: PlaceKind, name: string, shown: string) => {
    const rest = value[kind].filter((one) => one !== name);
    onChange(kind, rest);
    announce(t.removed(shown));
    document.getElementById(frame.id)?.focus();
  };

  return (
    <FieldFrame {...frame}>
      <div
        class="plaatsveld"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.defaultPrevented) void field.current?.settle();
        }}
      >
        <PlaceCombobox
          id={frame.id}
          labels={siteLabels.placeField}
          listLabel={frame.label}
          input={controlIn(frame)}
          value={text}
          load={() => Promise.resolve(places)}
          onChoose={choose}
          onText={type}
          isEmptied
          isSaid={frame.fault !== ''}
          handle={field}
        />
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

function isCalled({ name, also }: PlaceChoice, text: string): boolean {
  const wanted = foldName(text);
  return [name, ...also].some((one) => foldName(one) === wanted);
}

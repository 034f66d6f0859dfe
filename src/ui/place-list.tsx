/** Places of all kinds, typed in one field: those chosen stand below it. What is no place stays in the field as it was typed. */
import { useRef, useState } from 'preact/hooks';
import { nameInFile, type PlaceChoice } from '../domain/place-search.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import type { Labels } from '../i18n/nl.ts';
import { foldName } from '../reader/places.ts';
import type { PlaceKind } from '../schema/meta.ts';
import { describedBy, FieldFrame, type FieldFrameProps } from './field-frame.tsx';
import { Chosen, ChosenList } from './form-choices.tsx';
import { PlaceInput, type PlaceFieldHandle } from './place-field.tsx';

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
  // The text in the field is kept as the last municipality: so it is saved, judged and sent like all else.
  const [text, setText] = useState(() => openText(places, value.gemeente));
  const [isAsking, setAsking] = useState(false);
  const field = useRef<PlaceFieldHandle>(null);
  const { gemeente } = value;
  const municipalities = text !== '' && gemeente.at(-1) === text ? gemeente.slice(0, -1) : gemeente;
  const chosen: PlaceNamesByKind = { ...value, gemeente: municipalities };

  const type = (next: string) => {
    const trimmed = next.trim();
    setText(trimmed);
    onChange('gemeente', [...municipalities, ...(trimmed ? [trimmed] : [])]);
  };
  const choose = (choice: PlaceChoice | undefined) => {
    field.current?.show('', true);
    setText('');
    if (text !== '') onChange('gemeente', municipalities);
    if (!choice) return;
    const { kind } = choice;
    const name = nameInFile(choice);
    if (chosen[kind].includes(name)) return;
    onChange(kind, [...chosen[kind], name]);
    announce(t.added(choice.name));
  };
  const remove = (kind: PlaceKind, name: string, shown: string) => {
    onChange(
      kind,
      value[kind].filter((one) => one !== name),
    );
    announce(t.removed(shown));
    document.getElementById(frame.id)?.focus();
  };

  return (
    <FieldFrame {...frame} fault={isAsking ? '' : frame.fault}>
      <div
        class="plaatsveld"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.defaultPrevented) void field.current?.settle();
        }}
      >
        <PlaceInput
          id={frame.id}
          labels={{ ...siteLabels.placeField, label: frame.label }}
          describedBy={describedBy(frame.id)['aria-describedby']}
          isWrong={frame.fault !== ''}
          value={text}
          load={() => Promise.resolve(places)}
          onType={type}
          onChoose={choose}
          onAsk={setAsking}
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

/** A text that was left in the field: a last municipality that has no such name. */
function openText(places: readonly PlaceChoice[], municipalities: readonly string[]): string {
  const last = municipalities.at(-1);
  if (last === undefined || places.length === 0) return '';
  const isCalled = ({ kind, name, also }: PlaceChoice) =>
    kind === 'gemeente' && [name, ...also].some((one) => foldName(one) === foldName(last));
  return places.some(isCalled) ? '' : last;
}

function shownName(kind: PlaceKind, name: string, { common }: Labels): string {
  if (kind === 'gemeente') return name;
  return kind === 'regio' ? common.region(name) : common.province(name);
}

/** Fields that refer to something else: sources of the same initiative, and other initiatives. */
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import { Chosen, ChosenList } from './form-choices.tsx';
import { FieldGroup, type FieldFrameProps } from './field-frame.tsx';
import { PickList, Tick, type PickOption } from './form-inputs.tsx';

interface ReferencesProps extends Omit<FieldFrameProps, 'children'> {
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

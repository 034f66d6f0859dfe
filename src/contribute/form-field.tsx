/** Any field of an initiative, as its kind asks: it shows what the draft holds, and changes the draft. */
import { isFilled, isList, settled, type Group, type Value } from '../draft/draft.ts';
import { inAskingOrder, matters, withTypedFields, type Field } from '../draft/fields.ts';
import type { PlaceKind } from '../schema/meta.ts';
import { Meanings, OneOfFew, SeveralOfMany } from '../ui/form-choices.tsx';
import { FieldGroup } from '../ui/field-frame.tsx';
import { AreaField, LineField, LinesField, PickField, TickField } from '../ui/form-inputs.tsx';
import {
  InitiativeList,
  SourceTicks,
  PlaceList,
  type PlaceNamesByKind,
} from '../ui/form-references.tsx';
import { fieldId, holdsSomething } from './faults.ts';
import { type Spot, spotIn } from './form-state.ts';
import { type FormTools, useForm } from './form-tools.ts';
import { RepeatedField } from './repeated-field.tsx';

interface FormFieldProps {
  field: Field;
  /** The group or item that it stands in; without it, it is one of the initiative itself. */
  group?: Spot | undefined;
  /** What that holds. */
  values: Group;
}

/** As many choices as can be seen at a glance, with their meaning beside them. */
const AT_A_GLANCE = 3;

/** A field in the way that fits its kind. The number of a source is none: it comes by itself. */
export function FormField({ field, group, values }: FormFieldProps) {
  const form = useForm();
  const { t, labels, fields, state, change, announce } = form;
  const spot = spotIn(group, field.name);
  const value = values[field.name];
  const set = (next: Value) => change({ type: 'set', path: spot.path, value: next });
  const frame = frameOf(field, spot, values, form);
  const { required } = field;
  /** What was typed becomes what will be written; a unit behind a number goes to its own field. */
  const settle = (typed: string) => {
    for (const [name, next] of Object.entries(settled(field, typed, values)))
      if (next !== values[name])
        change({ type: 'set', path: spotIn(group, name).path, value: next ?? '' });
  };
  const line = () => (
    <LineField
      {...frame}
      kind={field.kind === 'number' || field.kind === 'address' ? field.kind : 'text'}
      value={textIn(value)}
      required={required}
      onChange={set}
      onDone={settle}
    />
  );
  const references = { ...frame, value: textsIn(value), labels: t, onChange: set };

  switch (field.kind) {
    case 'sourceId':
      return null;
    case 'groups':
      return (
        <RepeatedField field={field} spot={spot} items={isList(value) ? value : []}>
          {(item, inner) => <FieldsOf field={field} group={item} values={inner} />}
        </RepeatedField>
      );
    case 'group':
      return (
        <FieldGroup {...frame}>
          <div class="groep">
            <FieldsOf
              field={field}
              group={spot}
              values={typeof value === 'object' && !isList(value) ? value : {}}
            />
          </div>
        </FieldGroup>
      );
    case 'choice':
      return group === undefined || field.terms.length <= AT_A_GLANCE ? (
        <OneOfFew
          {...frame}
          name={spot.key}
          terms={field.terms}
          value={textIn(value)}
          required={required}
          noAnswer={t.noAnswer}
          onChange={set}
        />
      ) : (
        <PickField
          {...frame}
          options={field.terms.map(({ id, label }) => ({ value: id, label: label.nl }))}
          empty={required ? t.noChoice : t.noAnswer}
          value={textIn(value)}
          required={required}
          onChange={set}
        >
          <Meanings terms={field.terms} title={t.meanings} />
        </PickField>
      );
    case 'choices':
      return (
        <SeveralOfMany
          {...references}
          terms={field.terms}
          mainFirst={field.mainFirst}
          announce={announce}
        />
      );
    case 'source':
    case 'initiative':
      return (
        <PickField
          {...frame}
          options={field.kind === 'source' ? form.sources : form.initiatives}
          empty={required ? t.noChoice : t.noAnswer}
          value={textIn(value)}
          required={required}
          onChange={set}
        />
      );
    case 'sources':
      return <SourceTicks {...references} options={form.sources} />;
    case 'initiatives':
      return <InitiativeList {...references} options={form.initiatives} announce={announce} />;
    case 'places':
      return (
        <PlaceList
          {...frame}
          places={form.places}
          value={placeNames(field, fields, state.draft.fields)}
          labels={t}
          siteLabels={labels}
          onChange={(kind, names) => {
            const asked = withTypedFields(field, fields).find(({ place }) => place === kind);
            if (asked) change({ type: 'set', path: asked.name, value: names });
          }}
          announce={announce}
        />
      );
    case 'texts':
      return <LinesField {...frame} value={textsIn(value)} required={required} onChange={set} />;
    case 'yesNo':
      return (
        <TickField {...frame} value={value === true} onChange={(isTicked) => set(isTicked || '')} />
      );
    case 'text':
      if (field.long) {
        const text = textIn(value);
        return (
          <AreaField {...frame} rows={3} value={text} required={required} onChange={set}>
            <p class="teller">{t.count(text.trim().length, field.min ?? 0, field.max ?? 0)}</p>
          </AreaField>
        );
      }
      return line();
    case 'number':
    case 'date':
    case 'address':
      return line();
  }
}

/** The fields of a group, or of an item of a repeated part. */
function FieldsOf({ field, group, values }: FormFieldProps & { group: Spot }) {
  return (
    <>
      {inAskingOrder(field.fields).map((inner) => (
        <FormField key={inner.name} field={inner} group={group} values={values} />
      ))}
    </>
  );
}

/** How a field is called, explained and left, and what is wrong with it. */
function frameOf(
  field: Field,
  spot: Spot,
  beside: Group,
  { t, fields, state, faults, change }: FormTools,
) {
  const fault = faults.get(spot.path) ?? '';
  // What holds something stays in view, so that it can be taken out.
  const isAsked =
    matters(field, beside) || fault !== '' || holdsSomething(state.draft, spot.path, fields);
  return {
    id: fieldId(spot),
    label: field.label,
    note: field.required ? undefined : (field.emptyWhen ?? t.optional),
    help: field.help,
    example: field.examples.length > 0 ? t.exampleIs(field.examples) : undefined,
    fault,
    hidden: !isAsked,
    onLeave: () => change({ type: 'leave', key: spot.key }),
  };
}

/** A draft of an earlier version of the form can hold something else than is asked now. */
function textIn(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

function textsIn(value: Value | undefined): readonly string[] {
  return isList(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** The names of places by their kind: each kind is a field of its own, and all are typed in the question for one of them. */
function placeNames(field: Field, fields: readonly Field[], values: Group): PlaceNamesByKind {
  const asked = withTypedFields(field, fields);
  const namesOf = (kind: PlaceKind) => {
    const name = asked.find(({ place }) => place === kind)?.name;
    return name === undefined ? [] : textsIn(values[name]);
  };
  return {
    gemeente: namesOf('gemeente'),
    regio: namesOf('regio'),
    provincie: namesOf('provincie'),
  };
}

/** Whether one of these fields holds something: then what folds them away is open. */
export function anyFilled(fields: readonly Field[], values: Group): boolean {
  return fields.some(({ name }) => isFilled(values[name]));
}

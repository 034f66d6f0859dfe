/** A part of the form that can be repeated: added, moved up and down, taken away. The focus stays where one works. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { filledFields, newItem, usesOf, type Group } from '../draft/draft.ts';
import { inAskingOrder, type Field } from '../draft/fields.ts';
import { TextButton } from '../ui/form-choices.tsx';
import { classOf, describedBy, FieldNotes } from '../ui/field-frame.tsx';
import { fieldId } from './faults.ts';
import { Fold } from './fold.tsx';
import { itemName, itemSpots, sourceIdOf, type Spot } from './form-state.ts';
import { type FormTools, useForm } from './form-tools.ts';

interface RepeatedFieldProps {
  field: Field;
  spot: Spot;
  /** What it holds. */
  items: readonly (string | Group)[];
  /** Draws the fields of an item. */
  children: (item: Spot, values: Group) => ComponentChildren;
}

/** What in an item gets the focus when it is new. */
const FIRST_CONTROL = 'input, textarea, select';

/** A list of items with what can be done to each. */
export function RepeatedField({ field, spot, items, children }: RepeatedFieldProps) {
  const { t, state, faults, wrong, change, announce } = useForm();
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const afterDrawing = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    afterDrawing.current?.();
    afterDrawing.current = null;
  });
  const id = fieldId(spot);
  const titleId = `${id}-kop`;
  const fault = faults.get(spot.path) ?? '';
  const nameOf = (index: number) => itemName(items[index], index, field, t);
  const itemAt = (index: number) => list.current?.children[index] as HTMLElement | undefined;
  // The heading of its part says the same already.
  const isSaid = Object.values(t.parts).some(({ title }) => title === field.label);

  const isUnfinished = (item: Spot, values: Group) =>
    filledFields(values, field.fields) === 0 || faultsIn(item, wrong) > 0;

  const add = () => {
    change({ type: 'add', list: spot });
    announce(t.added(itemName(newItem(field, items), items.length, field, t)));
    afterDrawing.current = () => {
      itemAt(items.length)?.querySelector<HTMLElement>(FIRST_CONTROL)?.focus();
    };
  };
  const remove = (index: number) => {
    const source = sourceIdOf(items[index], field);
    const uses = source === undefined ? 0 : usesOf(source, state.draft);
    if (source !== undefined && uses > 0 && !confirm(t.usedSource(nameOf(index), uses))) return;
    change({ type: 'remove', list: spot, index });
    announce(t.removed(nameOf(index)));
    afterDrawing.current = () => {
      const near = itemAt(index) ?? itemAt(index - 1);
      (near ?? root.current?.querySelector<HTMLElement>(':scope > button'))?.focus();
    };
  };
  const move = (type: 'up' | 'down', index: number) => {
    const to = type === 'up' ? index - 1 : index + 1;
    change({ type, list: spot, index });
    announce(t.moved(nameOf(index), to + 1));
    afterDrawing.current = () => {
      const item = itemAt(to);
      const button =
        item?.querySelectorAll<HTMLButtonElement>('.itemknoppen > button')[type === 'up' ? 0 : 1];
      // At the end of the list the button can do no more.
      (button?.disabled ? item : button)?.focus();
    };
  };

  return (
    <div
      class={classOf(fault, 'groepen')}
      id={id}
      role="group"
      ref={root}
      aria-labelledby={titleId}
      onFocusOut={() => change({ type: 'leave', key: spot.key })}
      {...describedBy(id)}
    >
      <h3 class={`nl-heading nl-heading--level-3${isSaid ? ' visually-hidden' : ''}`} id={titleId}>
        {field.label}
      </h3>
      <FieldNotes id={id} help={field.help} fault={fault} />
      <div ref={list}>
        {itemSpots(spot, items.length, state).map((item, index) => (
          <div
            class="item"
            key={item.key}
            id={fieldId(item)}
            role="group"
            tabIndex={-1}
            aria-label={nameOf(index)}
          >
            <Fold
              isOpenAtFirst={isUnfinished(item, groupOf(items[index]))}
              title={<h4>{nameOf(index)}</h4>}
              folded={
                <>
                  <span class="regel">{lineOf(groupOf(items[index]), field)}</span>
                  <Open item={item} />
                </>
              }
            >
              <p class="itemknoppen">
                <TextButton
                  text={t.up}
                  name={t.upOf(nameOf(index))}
                  disabled={index === 0}
                  onClick={() => move('up', index)}
                />
                <TextButton
                  text={t.down}
                  name={t.downOf(nameOf(index))}
                  disabled={index === items.length - 1}
                  onClick={() => move('down', index)}
                />
                <TextButton
                  text={t.remove}
                  name={t.removeOf(nameOf(index))}
                  hidden={field.required && items.length === 1}
                  onClick={() => remove(index)}
                />
              </p>
              {faults.has(item.path) && <p class="fout">{faults.get(item.path)}</p>}
              {children(item, groupOf(items[index]))}
            </Fold>
          </div>
        ))}
      </div>
      <button class="nl-button nl-button--secondary" type="button" onClick={add}>
        {field.add}
      </button>
    </div>
  );
}

/** How much is still to do in an item that is folded up. */
function Open({ item }: { item: Spot }) {
  const { t, wrong } = useForm();
  const open = faultsIn(item, wrong);
  return open > 0 ? <span class="fout">{t.stateSpoken(open)}</span> : null;
}

function faultsIn({ path }: Spot, wrong: FormTools['wrong']): number {
  return wrong.filter(({ target }) => `${target.spot.path}.`.startsWith(`${path}.`)).length;
}

/** What tells an item from the others, on one line: of a source its title and publisher. */
function lineOf(values: Group, { fields }: Field): string {
  const texts = inAskingOrder(fields).filter(({ kind }) => kind === 'text' || kind === 'number');
  return texts
    .map(({ name }) => values[name])
    .filter((value) => typeof value === 'string' && value.trim() !== '')
    .slice(0, 2)
    .join(' · ');
}

function groupOf(item: string | Group | undefined): Group {
  return typeof item === 'object' ? item : {};
}

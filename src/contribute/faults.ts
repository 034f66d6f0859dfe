/** What is wrong, at the fields as they stand on the page: next to each once it was left, and all together in page order. */
import { capitalise } from '../i18n/nl-language.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import { textField, type FieldProblem } from '../draft/check.ts';
import { isFilled, type Draft } from '../draft/draft.ts';
import {
  fieldAt,
  inAskingOrder,
  askedParts,
  withTypedFields,
  type Field,
} from '../draft/fields.ts';
import { isMissing, plainMessage } from '../draft/plain-messages.ts';
import { SECTIONS } from '../schema/initiative.ts';
import type { PartName } from '../schema/meta.ts';
import {
  itemName,
  itemSpots,
  itemsAt,
  spotIn,
  valueAt,
  type Fault,
  type FormState,
  type Spot,
  type Target,
} from './form-state.ts';

/** The id that a field has on the page; none in the preview begins like it. */
export function fieldId({ path }: Pick<Spot, 'path'>): string {
  return `veld-${path.replaceAll(/[^a-z\d]+/gi, '-')}`;
}

/** Where a piece of the text stands. */
export function textSpot(title: string): Spot {
  return { path: textField(title), key: textField(title) };
}

/** Everything that can be filled in, in the order of the page. */
export function targetsOf(
  fields: readonly Field[],
  state: FormState,
  t: ContributeLabels,
): readonly Target[] {
  return askedParts(fields).flatMap((part) => {
    if (part.name !== 'tekst') {
      return [...part.fields, ...part.folded].flatMap((field) =>
        targetsIn(field, undefined, [], part.name),
      );
    }
    return SECTIONS.map((title) => ({ spot: textSpot(title), name: title, part: part.name }));
  });

  function targetsIn(
    field: Field,
    group: Spot | undefined,
    above: readonly string[],
    part: PartName,
  ): Target[] {
    // The number of a source is not shown as a field.
    if (field.kind === 'sourceId') return [];
    const spot = spotIn(group, field.name);
    const label = field.label.replace(/\?$/, '');
    const own = { spot, name: [...above, label].join(', '), above: above.join(', '), part };
    if (field.kind === 'group') {
      const inner = inAskingOrder(field.fields);
      return [own, ...inner.flatMap((one) => targetsIn(one, spot, [...above, label], part))];
    }
    if (field.kind !== 'groups') return [own];
    const held = itemsAt(state.draft, spot.path);
    return [
      own,
      ...itemSpots(spot, held.length, state).flatMap((item, index) => {
        const name = [...above, itemName(held[index], index, field, t)];
        const inner = inAskingOrder(field.fields);
        return [
          { spot: item, name: name.join(', '), part },
          ...inner.flatMap((one) => targetsIn(one, item, name, part)),
        ];
      }),
    ];
  }
}

/**
 * Each problem at its field, or at the nearest thing around that, in the order of the page.
 *
 * @param fields the fields of an initiative: some are typed in the question for another
 */
export function faultsOf(
  problems: readonly FieldProblem[],
  targets: readonly Target[],
  fields: readonly Field[],
  t: ContributeLabels,
): readonly Fault[] {
  const byPath = new Map(targets.map((target, order) => [target.spot.path, { target, order }]));
  const targetOf = (veld: string) => {
    const steps = veld.split('.');
    const asked = fields.find(({ name }) => name === steps[0])?.typedWith;
    if (asked !== undefined) return byPath.get(asked);
    for (; steps.length > 0; steps.pop()) {
      const found = byPath.get(steps.join('.'));
      if (found) return found;
    }
    return undefined;
  };
  const first = [...byPath.values()][0];
  return problems
    .flatMap(({ veld, melding }) => {
      const found = targetOf(veld) ?? first;
      if (!found) return [];
      const message = plainMessage(melding, fieldAt(fields, veld), t);
      return [{ ...found, message, line: lineOf(found.target, message, isMissing(melding)) }];
    })
    .sort((a, b) => a.order - b.order)
    .map(({ target, message, line }) => ({ target, message, line }));
}

/** What to fill in may say by itself which field it is: then only what that stands in is named. */
function lineOf({ name, above = '' }: Target, message: string, isEmpty: boolean): string {
  const own = name.slice(above ? above.length + 2 : 0).toLowerCase();
  const prefix = isEmpty && message.includes(own) ? above : name;
  return prefix ? `${prefix}: ${message}` : capitalise(message);
}

/** What stands beside each field, by its path: only what was left and is filled in, until everything is judged. */
export function shownFaults(
  faults: readonly Fault[],
  { draft, left, judged }: FormState,
  fields: readonly Field[],
): ReadonlyMap<string, string> {
  const messages = new Map<string, string[]>();
  for (const { target, message } of faults) {
    const { path, key } = target.spot;
    if (!judged && !(left.has(key) && holdsSomething(draft, path, fields))) continue;
    messages.set(path, [...(messages.get(path) ?? []), message]);
  }
  return new Map([...messages].map(([path, all]) => [path, capitalise(all.join('; '))]));
}

/** Whether something was filled in at this path, or in the question that it shares with others. */
export function holdsSomething(draft: Draft, path: string, fields: readonly Field[]): boolean {
  const title = SECTIONS.find((one) => textField(one) === path);
  if (title) return isFilled(draft.text[title]);
  const field = fields.find(({ name }) => name === path);
  const shared = field ? withTypedFields(field, fields).map(({ name }) => name) : [path];
  return shared.some((one) => isFilled(valueAt(draft, one)));
}

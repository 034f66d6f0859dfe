/** Fields that only matter after another answer. What holds something stays in view, so that it can be taken out. */
import { find } from './dom.ts';
import type { Group } from './draft.ts';
import { hasContent } from './fields.ts';

const CONDITIONS: readonly { field: string; when: (fields: Group) => boolean }[] = [
  { field: 'redenVanEinde', when: ({ status }) => status === 'afgerond' },
  { field: 'opvolger', when: ({ status }) => status === 'afgerond' },
  { field: 'gemeenten', when: ({ bereik }) => bereik !== 'landelijk' && bereik !== 'onbekend' },
];

export function applyConditions(form: HTMLElement, fields: Group): void {
  for (const { field, when } of CONDITIONS) {
    const element = find(form, `[data-veld='${field}']`);
    element.hidden = !when(fields) && !hasContent(element);
  }
}

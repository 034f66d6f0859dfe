/** How far every part of the form is: what is still to do, done, or may stay empty. */
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import { find, make } from './dom.ts';
import type { Fault } from './faults.ts';

export function drawProgress(
  root: HTMLElement,
  faults: readonly Fault[],
  t: ContributeLabels,
): void {
  for (const line of root.querySelectorAll<HTMLElement>('[data-stand]')) {
    const part = find(root, `[data-deel='${line.dataset.stand ?? ''}']`);
    const open = faults.filter(({ field }) => part.contains(field)).length;
    const optional = part.dataset.magLeeg !== undefined && !part.querySelector('[data-item]');
    const state = open > 0 ? 'todo' : optional ? 'optional' : 'done';
    if (line.dataset.toestand === state && line.dataset.aantal === String(open)) continue;
    line.dataset.toestand = state;
    line.dataset.aantal = String(open);
    const text = state === 'todo' ? t.state.todo(open) : t.state[state];
    const seen = make('span', '', text);
    if (state !== 'todo') {
      line.replaceChildren(seen);
      continue;
    }
    seen.ariaHidden = 'true';
    line.replaceChildren(seen, make('span', 'visually-hidden', t.stateSpoken(open)));
  }
}

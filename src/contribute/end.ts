/** The end of the form: a summary of what is wrong, or the ways to hand it in. */
import { find } from './dom.ts';
import type { FormEnvironment } from './environment.ts';
import { drawSummary, type Fault } from './faults.ts';
import type { CheckedDraft } from '../draft/check.ts';
import type { Origin } from '../draft/draft.ts';
import { drawDoubles, drawWaysOut, type Handout } from './ways-out.ts';

/** What goes out: the whole file when nothing is wrong, else the draft as it is. */
export function handoutOf({ file, text }: CheckedDraft): Handout {
  const { titel, website } = file.data;
  return {
    slug: file.slug,
    title: typeof titel === 'string' ? titel : '',
    text: text ?? file.text,
    website: typeof website === 'string' ? website : undefined,
  };
}

/** @param judged the visitor asked for a judgement; before that nothing is said here but of duplicates */
export function drawEnd(
  root: HTMLElement,
  env: FormEnvironment,
  checked: CheckedDraft,
  faults: readonly Fault[],
  origin: Origin | undefined,
  judged: boolean,
): void {
  const wrong = judged && faults.length > 0;
  const right = judged && faults.length === 0;
  const handout = handoutOf(checked);
  const summary = find(root, '[data-samenvatting]');
  summary.hidden = !wrong;
  if (wrong) drawSummary(summary, env.t.finish.wrong(faults.length), faults);
  find(root, '[data-uitwegen]').hidden = !right;
  if (right) drawWaysOut(root, env, handout, origin);
  drawDoubles(root, env, handout, origin);
  find(root, '[data-ongewijzigd]').hidden = handout.text !== origin?.text;
}

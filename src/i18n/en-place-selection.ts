/** What the button says that puts all initiatives of a place in the selection, in English. */
import { placeSelectionLabelsFor } from './nl-place-selection.ts';

placeSelectionLabelsFor.add('en', {
  add: (count, place) =>
    count === 1
      ? `Put the initiative of ${place} in my selection`
      : `Put the ${count} of ${place} in my selection`,
  undo: (count) => (count === 1 ? 'Take this one out again' : `Take these ${count} out again`),
  added: (fresh, all) => {
    if (all === 1) return 'It is now in your selection.';
    if (fresh === all) return `All ${all} are now in your selection.`;
    const rest = all - fresh;
    return `${fresh === 1 ? 'One' : fresh} added to your selection; ${rest === 1 ? 'one was' : `${rest} were`} already in it.`;
  },
  inside: (all) => (all === 1 ? 'It is in your selection.' : `All ${all} are in your selection.`),
  undone: (count) => (count === 1 ? 'That one is out again.' : `These ${count} are out again.`),
});

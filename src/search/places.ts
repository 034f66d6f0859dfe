/** Finding a place by what people type, and by what stands in an address. */
import { foldWords } from '../catalogue/fold.ts';
import type { PlaceChoice } from '../catalogue/place-list.ts';

const MOST = 8;

/** Places that fit the letters so far, best first: whole names, then beginnings, then what has them anywhere. */
export function findPlaces(choices: readonly PlaceChoice[], typed: string): PlaceChoice[] {
  const wanted = foldWords(typed);
  if (!wanted) return [];
  return choices
    .map((choice) => ({ choice, score: scoreOf(choice, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.choice.name.localeCompare(b.choice.name, 'nl'))
    .slice(0, MOST)
    .map(({ choice }) => choice);
}

function scoreOf({ kind, name, also }: PlaceChoice, wanted: string): number {
  const fits = (one: string) => {
    const folded = foldWords(one);
    if (folded === wanted) return 8;
    if (folded.startsWith(wanted)) return 6;
    return folded.includes(` ${wanted}`) ? 3 : 0;
  };
  const best = Math.max(fits(name), ...also.map((other) => fits(other) - 1), 0);
  // A municipality before a region or province of the same name.
  return best > 0 && kind === 'gemeente' ? best + 0.5 : best;
}

/** The municipality that an address or a whole typed name means; several when the name is ambiguous. */
export function resolveMunicipality(choices: readonly PlaceChoice[], value: string): PlaceChoice[] {
  const municipalities = choices.filter(({ kind }) => kind === 'gemeente');
  const byId = municipalities.filter(({ id }) => id === value);
  if (byId.length) return byId;
  const wanted = foldWords(value);
  const byName = municipalities.filter(({ name }) => foldWords(name) === wanted);
  if (byName.length) return byName;
  return municipalities.filter(({ also }) => also.some((other) => foldWords(other) === wanted));
}

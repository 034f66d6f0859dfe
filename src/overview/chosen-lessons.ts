/** The lessons that a visitor chose, in the order of the address: `?les=<slug>.<number>&les=…`. */

const KEY = 'les';
/** More would be no list of requirements, and no address. */
const MOST = 60;

/** Their ids, each once. */
export function chosenIn(search: string): string[] {
  const ids = new URLSearchParams(search).getAll(KEY).filter(Boolean);
  return [...new Set(ids)].slice(0, MOST);
}

/** The address with these lessons chosen; what else stands in it stays. Empty, or from its question mark. */
export function withChosen(search: string, ids: readonly string[]): string {
  const params = new URLSearchParams(search);
  params.delete(KEY);
  for (const id of ids.slice(0, MOST)) params.append(KEY, id);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** Adds a lesson at the end, or takes it out. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}

/** A lesson one place up (-1) or down (1); at the edge nothing changes. */
export function moved(ids: readonly string[], id: string, step: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const rest = ids.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/** The name in the address of the initiative that a lesson was told of. */
export function initiativeOf(id: string): string {
  return id.replace(/\.\d+$/, '');
}

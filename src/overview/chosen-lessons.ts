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

/** The name in the address of the initiative that a lesson was told of. */
export function initiativeOf(id: string): string {
  return id.replace(/\.\d+$/, '');
}

/** The register of all initiatives: by first letter, on one page or, of a large catalogue, on several. Pure. */
import { fold } from '../reader/words.ts';

export interface LetterGroup<T> {
  /** `a` to `z`, or `0-9` for titles that begin with anything else. */
  id: string;
  items: T[];
}

/** Digits and signs first, then the letters that occur; each group keeps the order of the items. */
export function byFirstLetter<T>(
  items: readonly T[],
  titleOf: (item: T) => string,
): LetterGroup<T>[] {
  return [...Map.groupBy(items, (item) => letterOf(titleOf(item)))]
    .map(([id, group]) => ({ id, items: group }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const OTHERS = '0-9';

function letterOf(title: string): string {
  const first = fold(title).replace(/^[^a-z0-9]+/, '')[0] ?? '';
  return /[a-z]/.test(first) ? first : OTHERS;
}

/** About 12 KB over the line. */
const MOST = 400;

/** One page of a register in several. */
export interface RegisterPage {
  /** In its address: `d-f`, `s`, `s-2`. */
  id: string;
  /** Ids of the letters on it; a letter that no title begins with may be among them. */
  letters: readonly string[];
  /** Of a letter that takes several pages: which of them this is, from 1, and how many there are. */
  part?: { number: number; count: number };
}

/**
 * Divides a register. The pages are the same in every language of a site, so that each has its counterpart.
 *
 * @param titles of all initiatives, in each language
 * @returns nothing when all of them fit on one page
 */
export function registerPages(titles: readonly (readonly string[])[]): RegisterPage[] {
  if (titles.every((list) => list.length <= MOST)) return [];
  const counts = titles.map(
    (list) => new Map(byFirstLetter(list, (one) => one).map(({ id, items }) => [id, items.length])),
  );
  const letters = [...new Set(counts.flatMap((of) => [...of.keys()]))].sort();
  const most = (some: readonly string[]) =>
    Math.max(...counts.map((of) => some.reduce((sum, letter) => sum + (of.get(letter) ?? 0), 0)));
  const pages: RegisterPage[] = [];
  let open: string[] = [];
  const close = () => {
    const [first] = open;
    const last = open.at(-1);
    if (first && last) pages.push({ id: idOf(first, last), letters: open });
    open = [];
  };
  for (const letter of letters) {
    if (most([...open, letter]) > MOST) close();
    const count = Math.ceil(most([letter]) / MOST);
    if (count === 1) open.push(letter);
    else pages.push(...partsOf(letter, count));
  }
  close();
  return pages;
}

function idOf(first: string, last: string): string {
  if (first === last) return first;
  return `${first === OTHERS ? '0' : first}-${last}`;
}

function partsOf(letter: string, count: number): RegisterPage[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${letter}-${at + 1}`,
    letters: [letter],
    part: { number: at + 1, count },
  }));
}

/**
 * What stands on a page.
 *
 * @param groups of the whole register
 */
export function onPage<T>(
  groups: readonly LetterGroup<T>[],
  { letters, part }: RegisterPage,
): LetterGroup<T>[] {
  const own = groups.filter(({ id }) => letters.includes(id));
  if (!part) return own;
  const { number, count } = part;
  return own
    .map(({ id, items }) => {
      const size = Math.ceil(items.length / count);
      return { id, items: items.slice((number - 1) * size, number * size) };
    })
    .filter(({ items }) => items.length > 0);
}

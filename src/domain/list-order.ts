/** The order of a list that a visitor puts in order by hand. */

/** The list with one of it a place higher (-1) or lower (1). At an end, and of what is not in it, the same list. */
export function moved<T>(list: readonly T[], item: T, by: -1 | 1): readonly T[] {
  const from = list.indexOf(item);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** With one back where it stood, as far as what stood behind it is still there. @param before when it stood there */
export function backInPlace(
  slugs: readonly string[],
  slug: string,
  before: readonly string[],
): readonly string[] {
  if (slugs.includes(slug)) return slugs;
  const follower = before.slice(before.indexOf(slug) + 1).find((one) => slugs.includes(one));
  const at = follower === undefined ? slugs.length : slugs.indexOf(follower);
  return [...slugs.slice(0, at), slug, ...slugs.slice(at)];
}

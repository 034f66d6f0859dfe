/** The order of a selection. */

/** With one of them a place higher or lower; at an end nothing changes. @param by -1 is higher */
export function movedSlug(slugs: readonly string[], slug: string, by: -1 | 1): readonly string[] {
  const from = slugs.indexOf(slug);
  const other = slugs[from + by];
  if (from < 0 || other === undefined) return slugs;
  return slugs.map((one) => (one === slug ? other : one === other ? slug : one));
}

/** With one back where it stood, as far as what stood behind it is still there. @param before when it stood there */
export function putBack(
  slugs: readonly string[],
  slug: string,
  before: readonly string[],
): readonly string[] {
  if (slugs.includes(slug)) return slugs;
  const follower = before.slice(before.indexOf(slug) + 1).find((one) => slugs.includes(one));
  const at = follower === undefined ? slugs.length : slugs.indexOf(follower);
  return [...slugs.slice(0, at), slug, ...slugs.slice(at)];
}

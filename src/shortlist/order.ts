/** The order of a selection. */

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

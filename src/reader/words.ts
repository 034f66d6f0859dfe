/** How names and words are compared, and how they stand in an address. */

let order: Intl.Collator | undefined;

/** The order in which a Dutch reader looks names up, numbers by their size: for `sort`. */
export function compareNames(a: string, b: string): number {
  // Making it takes a browser some milliseconds, and most pages sort nothing.
  order ??= new Intl.Collator('nl', { numeric: true });
  return order.compare(a, b);
}

/** Lower case and without accents. */
export function fold(text: string): string {
  // Most names have none: this is asked for a hundred thousand times in a build.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Folded, with every run of other characters as one space. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A name as it stands in an address: lower case, no accents, hyphens between words. */
export function slugify(name: string): string {
  return fold(name)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

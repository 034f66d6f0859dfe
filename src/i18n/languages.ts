/** Which texts a page gets: those of its language, and Dutch where there are none. */

/** @param texts by language, as it stands in the `lang` of a page */
export function byLanguage<T>(
  texts: Readonly<Record<string, T>> & { nl: T },
): (locale: string | undefined) => T {
  return (locale) => texts[locale ?? 'nl'] ?? texts.nl;
}

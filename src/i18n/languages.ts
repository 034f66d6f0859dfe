/** Which texts a page gets: those of its language, and Dutch where there are none. */

/**
 * The shape of texts in any language: the same keys and the same parameters, of which the words may differ. Another
 * language is typed by `Texts<typeof nl…>`, so that a key too few or too many does not compile.
 */
export type Texts<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => infer R
    ? (...parameters: P) => Texts<R>
    : T extends object
      ? { [K in keyof T]: Texts<T[K]> }
      : T;

/** @param texts by language, as it stands in the `lang` of a page */
export function byLanguage<T>(
  texts: { nl: T } & Readonly<Partial<Record<string, Texts<T>>>>,
): (locale: string | undefined) => Texts<T>;
export function byLanguage(
  texts: { nl: unknown } & Readonly<Partial<Record<string, unknown>>>,
): (locale: string | undefined) => unknown {
  return (locale) => texts[locale ?? 'nl'] ?? texts.nl;
}

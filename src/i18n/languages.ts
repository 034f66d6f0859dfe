/** Which texts a page gets: those of its language, and Dutch where there are none. */

/**
 * The shape of texts in any language: the same keys and the same parameters, of which the words may differ. Another
 * language is typed by `Texts<typeof nl…>`, so that a key too few or too many does not compile.
 */
export type Texts<T> = T extends string
  ? string
  : T extends RegExp
    ? RegExp
    : T extends (...parameters: infer P) => infer R
      ? (...parameters: P) => Texts<R>
      : T extends object
        ? { [K in keyof T]: Texts<T[K]> }
        : T;

interface TextsByLanguage<T> {
  /** @param locale as it stands in the `lang` of a page */
  (locale: string | undefined): Texts<T>;
  /** What the module of that language does when it is loaded. */
  add: (language: string, texts: Texts<T>) => void;
}

/**
 * Texts by language. A language is a module that adds its texts when it is loaded, so that a page carries to the browser only
 * those of its own: the build loads all languages, a page the script of its own.
 *
 * @param dutch what there is to begin with; without it Dutch is added like any other
 */
export function byLanguage<T>(dutch?: T): TextsByLanguage<T> {
  const added = new Map<string | undefined, Texts<T>>();
  // Dutch texts have their own shape: the same, but for words that are known when it is compiled.
  if (dutch) added.set('nl', dutch as Texts<T>);
  const textsFor = (locale: string | undefined) => {
    const texts = added.get(locale) ?? added.get('nl');
    if (!texts) throw new Error(`no texts were loaded for '${locale}'`);
    return texts;
  };
  return Object.assign(textsFor, {
    add: (language: string, texts: Texts<T>) => void added.set(language, texts),
  });
}

/**
 * Named characters of a text, such as `&eacute;`. All 2,231 names would weigh more than the reader; a browser knows them, but only on
 * the page's own thread. So the page decodes the few of a text, and the reader, in a thread of its own, is told.
 */

/** A name with its character. */
export type NamedCharacters = Record<string, string>;

let known: NamedCharacters = {};

/** Tells the reader of this thread the characters that the text has. */
export function setNamedCharacters(characters: NamedCharacters): void {
  known = characters;
}

/**
 * The character of a name, or `false` when there is none. The build puts this in the place of the list of the parser.
 *
 * @public imported by what src/build/browser-scripts.ts makes
 */
export function decodeNamedCharacterReference(name: string): string | false {
  return Object.hasOwn(known, name) ? (known[name] ?? false) : false;
}

/** So many different ones no text has; what comes after them stays as it was written. */
const MOST = 300;

/** The characters that a text names, as the browser knows them. For the page's own thread. */
export function namedCharactersIn(text: string): NamedCharacters {
  const names = new Set(Array.from(text.matchAll(/&([a-z][a-z\d]{1,39});/gi), ([, name]) => name));
  const element = document.createElement('i');
  return Object.fromEntries(
    [...names].slice(0, MOST).flatMap((name = '') => {
      element.innerHTML = `&${name};`;
      const character = element.textContent;
      // Of a name that is none a browser takes the begin it knows, and leaves the rest.
      return character.endsWith(';') && name !== 'semi' ? [] : [[name, character]];
    }),
  );
}

/** The language of the page that a script runs in. Another than Dutch is known as soon as any of its texts was loaded. */
import type { Language } from './language.ts';
import { nlLanguage } from './nl-language.ts';

const others = new Map<string | undefined, Language>();

/** What the module of another language does when it is loaded. */
export function addLanguage(language: Language): void {
  others.set(language.code, language);
}

/** Asked when it is needed, for the language may be loaded later than the code that asks. Dutch where there is no page. */
export function pageLanguage(): Language {
  return others.get(globalThis.document?.documentElement.lang) ?? nlLanguage;
}

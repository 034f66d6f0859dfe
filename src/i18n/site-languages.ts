/** The languages that this copy of the site is in, the first being that of its content. */
import { languages } from '../site.ts';
import { enLanguage } from './en-language.ts';
import type { Language } from './language.ts';
import { nlLanguage } from './nl-language.ts';

const others: readonly Language[] = [enLanguage];

export const LANGUAGES: readonly Language[] = [
  nlLanguage,
  ...others.filter(({ code }) => languages.includes(code)),
];

/** The language of a page, by its `lang`; Dutch where the site does not know it. */
export function languageFor(code: string | undefined): Language {
  return LANGUAGES.find((language) => language.code === code) ?? nlLanguage;
}

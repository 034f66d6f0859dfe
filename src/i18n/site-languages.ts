/**
 * The languages that this copy of the site is in, the first being that of its content. The build loads all their texts with it; a
 * page carries to the browser those of its own language alone.
 */
import './en-accessibility.ts';
import './en-data.ts';
import './en-embed.ts';
import './en-employers.ts';
import './en-pages.ts';
import './en-find.ts';
import './en-fit.ts';
import './en-frame.ts';
import './en-overview-pages.ts';
import './en-overview.ts';
import './en-place-selection.ts';
import './en-places.ts';
import './en-plan.ts';
import './en-selection.ts';
import './en-tip.ts';
import './en-works.ts';
import './en.ts';
import './nl-find.ts';
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

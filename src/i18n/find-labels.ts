/**
 * The door to the texts of the find page, without any of them: a script carries those of its page alone, which FindTexts.astro
 * loads. What draws pages has all of them (site-languages.ts).
 */
import { byLanguage, type Texts } from './language.ts';
import type { nlFind } from './nl-find.ts';

export type FindLabels = Texts<typeof nlFind>;

/** The texts of the find page in a language; Dutch where there is none. */
export const findLabelsFor = byLanguage<typeof nlFind>();

/** Numbers, dates, counts and lists as English readers write them; format.ts has the Dutch ones. */
import { formatsIn } from './formats-in.ts';

export const { formatNumber, formatDate, formatCount, formatList, formatChoice } =
  formatsIn('en-GB');

/** Words that keep their capital within a sentence: of countries, languages and peoples, and the Dutch laws. */
const NAMES =
  /^(Dutch|Ukrain|Eritrea|Syria|English|Arab|Europ|Participation Act|Civic Integration Act)/;

/** A label within a sentence: `Women` → `women`; a name stays, and what is written in capitals: `ICT`. */
export function uncapitalise(text: string): string {
  return /^\p{Lu}[\p{Ll}\s-]/u.test(text) && !NAMES.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

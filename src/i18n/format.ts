/** Numbers, dates, counts and lists as Dutch readers write them. */
import { formatsIn } from './formats-in.ts';

export const { formatNumber, formatDate, formatCount, formatList, formatChoice } =
  formatsIn('nl-NL');

/** First letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label within a sentence: `Vrouwen` → `vrouwen`; what is written in capitals or with a digit stays: `ICT`, `Z-route`. */
export function uncapitalise(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Numbers, dates, counts and lists as English readers write them; format.ts has the Dutch ones. */
import { once } from './format.ts';

const LOCALE = 'en-GB';
const number = once(() => new Intl.NumberFormat(LOCALE));
const choice = once(() => new Intl.ListFormat(LOCALE, { type: 'disjunction' }));
const list = once(() => new Intl.ListFormat(LOCALE, { type: 'conjunction' }));
const month = once(
  () => new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const day = once(() => new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' }));

/** 1250 → `1,250`. */
export function formatNumber(value: number): string {
  return number().format(value);
}

/** `2019` → `2019`, `2019-12` → `December 2019`, `2019-12-03` → `3 December 2019`. */
export function formatDate(date: string): string {
  const [year = '', inMonth, onDay] = date.split('-');
  if (!inMonth) return year;
  const format = onDay ? day : month;
  return format().format(new Date(`${year}-${inMonth}-${onDay ?? '01'}T00:00:00Z`));
}

/** `1 initiative`, `37 initiatives`. */
export function formatCount(value: number, one: string, many: string): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

/** `a, b and c`. */
export function formatList(items: readonly string[]): string {
  return list().format(items);
}

/** `a, b or c`. */
export function formatChoice(items: readonly string[]): string {
  return choice().format(items);
}

/** Words that keep their capital within a sentence: of countries, languages and peoples, and the Dutch laws. */
const NAMES =
  /^(Dutch|Ukrain|Eritrea|Syria|English|Arab|Europ|Participation Act|Civic Integration Act)/;

/** A label within a sentence: `Women` → `women`; a name stays, and what is written in capitals: `ICT`. */
export function uncapitalise(text: string): string {
  return /^\p{Lu}[\p{Ll}\s-]/u.test(text) && !NAMES.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

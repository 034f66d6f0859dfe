/** Numbers, dates and counts as Dutch readers write them. */

const LOCALE = 'nl-NL';
// Making one costs more than a thousand uses of it, and most pages need none or one.
const number = once(() => new Intl.NumberFormat(LOCALE));
const choice = once(() => new Intl.ListFormat(LOCALE, { type: 'disjunction' }));
const list = once(() => new Intl.ListFormat(LOCALE, { type: 'conjunction' }));
const month = once(
  () => new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const day = once(() => new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' }));

/** What is made when it is first needed, and then kept. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** 1250 → `1.250`. */
export function formatNumber(value: number): string {
  return number().format(value);
}

/** `2019` → `2019`, `2019-12` → `december 2019`, `2019-12-03` → `3 december 2019`. */
export function formatDate(date: string): string {
  const [year = '', inMonth, onDay] = date.split('-');
  if (!inMonth) return year;
  const format = onDay ? day : month;
  return format().format(new Date(`${year}-${inMonth}-${onDay ?? '01'}T00:00:00Z`));
}

/** `1 initiatief`, `37 initiatieven`. */
export function formatCount(value: number, one: string, many: string): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

/** `a, b en c`. */
export function formatList(items: readonly string[]): string {
  return list().format(items);
}

/** `a, b of c`. */
export function formatChoice(items: readonly string[]): string {
  return choice().format(items);
}

/** First letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label within a sentence: `Vrouwen` → `vrouwen`; what is written in capitals or with a digit stays: `ICT`, `Z-route`. */
export function uncapitalise(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

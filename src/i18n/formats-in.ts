/** How the readers of a country write numbers, dates, counts and lists. */

/** What is made when it is first needed, and then kept: making a formatter costs more than a thousand uses of it, and most pages need none or one. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** @param locale language and country: `nl-NL` */
export function formatsIn(locale: string) {
  const number = once(() => new Intl.NumberFormat(locale));
  const choice = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const month = once(
    () => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  );
  const day = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const formatNumber = (value: number) => number().format(value);
  return {
    /** 1250 → `1.250`, `1,250`. */
    formatNumber,
    /** `2019` → `2019`, `2019-12` → `december 2019`, `2019-12-03` → `3 december 2019`. */
    formatDate(date: string): string {
      const [year = '', inMonth, onDay] = date.split('-');
      if (!inMonth) return year;
      const format = onDay ? day : month;
      return format().format(new Date(`${year}-${inMonth}-${onDay ?? '01'}T00:00:00Z`));
    },
    /** `1 initiatief`, `37 initiatieven`. */
    formatCount: (value: number, one: string, many: string) =>
      `${formatNumber(value)} ${value === 1 ? one : many}`,
    /** `a, b en c`. */
    formatList: (items: readonly string[]) => list().format(items),
    /** `a, b of c`. */
    formatChoice: (items: readonly string[]) => choice().format(items),
  };
}

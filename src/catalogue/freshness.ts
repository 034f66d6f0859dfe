/** Age of figures. A figure older than five years is still shown, but greyed and dated. */

const OLD_AFTER_YEARS = 5;

/**
 * @param date `YYYY` or `YYYY-MM`; without it nothing is known, and nothing is said
 * @param today `YYYY-MM-DD`
 */
export function isOld(date: string | undefined, today: string): boolean {
  if (!date) return false;
  return Number(today.slice(0, 4)) - Number(date.slice(0, 4)) > OLD_AFTER_YEARS;
}

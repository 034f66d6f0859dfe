/** Numbers, dates and web addresses as people type them. What is not understood comes back as it was typed. */

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** `1250`, `1.250`, `12,5` and `12.5` are numbers; in Dutch a dot before three digits divides thousands. */
export function parseNumber(typed: string): number | string {
  const text = typed.trim().replace(/\s/g, '');
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text)) {
    return Number(text.replaceAll('.', '').replace(',', '.'));
  }
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : typed.trim();
}

/** 12.5 → `12,5`: as a Dutch reader types it. */
export function numberAsTyped(value: number): string {
  return String(value).replace('.', ',');
}

/** `maart 2024` and `3-2024` become `2024-03`; `15 maart 2024` and `15-3-2024` become `2024-03-15`. */
export function parseDate(typed: string): string {
  const text = typed.trim().toLowerCase();
  const words = /^(?:(\d{1,2})\s+)?([a-z]{3,})\.?\s+(\d{4})$/.exec(text);
  if (words) {
    const month = MONTHS.findIndex((name) => isMonth(words[2] ?? '', name)) + 1;
    if (month > 0) return written(words[3], month, words[1]);
  }
  const digits = /^(?:(\d{1,2})[-/.\s])?(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (digits && Number(digits[2]) <= 12) return written(digits[3], Number(digits[2]), digits[1]);
  const turned = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (turned) return written(turned[1], Number(turned[2]), turned[3]);
  return typed.trim();
}

function isMonth(typed: string, name: string): boolean {
  return name.startsWith(typed) || (typed === 'mrt' && name === 'maart');
}

function written(year = '', month: number, day?: string): string {
  const parts = [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return parts.join('-');
}

/** `www.voorbeeld.nl` gets its `https://`. */
export function parseWebAddress(typed: string): string {
  const text = typed.trim();
  return /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(text) ? `https://${text}` : text;
}

/**
 * The lines at the end of a mail by which `npm run intake` reads back to the letter what someone wrote. Mail programs wrap
 * lines, put signs before them, curl quotes and change dashes: so only letters, digits, `+`, `/` and `.` stand in it, white
 * space means nothing, and a sum says whether all of it is there.
 */
import type { Change } from './changes.ts';

/** What a mail holds for the editors' program. */
export interface MailCode {
  soort: 'nieuw' | 'verbetering' | 'onaf';
  /** The entry that is corrected. */
  slug?: string | undefined;
  /** Fingerprint of the file that the correction was begun with. */
  versie?: string | undefined;
  /** All that the correction changes. Without it, and without a file: the file goes along as attachment. */
  wijzigingen?: readonly Change[] | undefined;
  /** A whole file. */
  bestand?: string | undefined;
}

/** What was found in a text: codes, each once, and whether there was one that is no longer whole. */
export interface FoundCodes {
  codes: MailCode[];
  isDamaged: boolean;
}

const BEGIN = 'IW1';
const END = 'IW';
/** Below the 72 at which mail programs wrap, also when quoted twice. */
const LINE = 64;
/** A whole entry of 64 kB with room to spare; longer is no code of ours. */
const LONGEST = 150_000;

/** The lines of a code. */
export function writeCode({ soort, slug, versie, wijzigingen, bestand }: MailCode): string {
  const changes = wijzigingen?.map((change) =>
    'erbij' in change
      ? [change.veld, change.vanaf, change.weg, change.erbij]
      : 'wordt' in change
        ? [change.veld, change.wordt]
        : [change.veld],
  );
  const all = [soort, slug ?? '', versie ?? '', changes ?? 0, bestand ?? 0];
  const data = toBase64(JSON.stringify(all));
  const line = `${BEGIN}.${data}.${fingerprint(data)}.${END}`;
  return (line.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []).join('\n');
}

/** Every code in a text, whatever mail programs did to it. What is no code of ours is passed by. */
export function readCodes(text: string): FoundCodes {
  const dense = text
    .split('\n')
    .map((line) => line.replace(/^[\s>|]+/, ''))
    .join('')
    .replace(/[\s\p{Cf}]+/gu, '');
  const pattern = new RegExp(
    `${BEGIN}\\.([A-Za-z0-9+/]{1,${LONGEST}})\\.([0-9a-z]{11})\\.${END}`,
    'g',
  );
  const found = [...dense.matchAll(pattern)];
  // A mail and its answer may hold the same one.
  const whole = new Map<string, MailCode>();
  for (const [, data = '', sum] of found) {
    const code = fingerprint(data) === sum ? codeOf(data) : undefined;
    if (code) whole.set(data, code);
  }
  return {
    codes: [...whole.values()],
    isDamaged: whole.size === 0 && dense.includes(`${BEGIN}.`),
  };
}

/** @returns nothing for what is well written and still no code: anyone can make a sum */
function codeOf(data: string): MailCode | undefined {
  try {
    const all: unknown = JSON.parse(fromBase64(data));
    if (!Array.isArray(all) || all.length !== 5) return undefined;
    const [soort, slug, versie, changes, bestand] = all as unknown[];
    if (soort !== 'nieuw' && soort !== 'verbetering' && soort !== 'onaf') return undefined;
    if (typeof slug !== 'string' || typeof versie !== 'string') return undefined;
    const wijzigingen = changes === 0 ? undefined : changesOf(changes);
    if (changes !== 0 && !wijzigingen) return undefined;
    if (bestand !== 0 && typeof bestand !== 'string') return undefined;
    return {
      soort,
      ...(slug ? { slug } : {}),
      ...(versie ? { versie } : {}),
      ...(wijzigingen ? { wijzigingen } : {}),
      ...(bestand === 0 ? {} : { bestand }),
    };
  } catch {
    return undefined;
  }
}

function changesOf(value: unknown): Change[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const changes = value.map(changeOf);
  return changes.every((change) => change !== undefined) ? changes : undefined;
}

function changeOf(value: unknown): Change | undefined {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return undefined;
  const [veld, second, weg, erbij] = value as [string, ...unknown[]];
  if (value.length === 1) return { veld };
  if (value.length === 2) return { veld, wordt: second };
  const isCount = (one: unknown): one is number => Number.isInteger(one) && Number(one) >= 0;
  if (value.length !== 4 || !isCount(second) || !isCount(weg) || !Array.isArray(erbij))
    return undefined;
  return { veld, vanaf: second, weg, erbij };
}

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replace(/=+$/, '');
}

/** @throws for what is no base64, or no UTF-8 */
function fromBase64(data: string): string {
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/**
 * Eleven letters and digits that another text will not have: for telling versions of a file apart and for seeing damage, not
 * for secrets. Made at once, where what browsers have for it keeps one waiting.
 */
export function fingerprint(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const value = 4294967296 * (2097151 & low) + (high >>> 0);
  return value.toString(36).padStart(11, '0');
}

/**
 * Personal data that does not belong in a public catalogue: addresses, numbers and profiles of persons, by kind.
 * What an organisation publishes passes: postcodes, years, amounts, ISBN, numbers of the chamber of commerce, its mailboxes.
 */
import { BIRTH_AND_HOME } from './birth-and-home.ts';
import type { Kind } from './kinds.ts';
import { MAIL } from './mailboxes.ts';
import { PERSON_NUMBERS } from './person-numbers.ts';
import { PHONES } from './phone-numbers.ts';
import { oneLine, positionAt, finding, type Finding } from './problems.ts';
import { PROFILES } from './profiles.ts';
import { undisguised } from './undisguised.ts';

/** So many findings of one kind say enough. */
const MOST = 10;

/** Every kind has a digit, an address or an @ in it, in disguise a word for that. Most fields have none. */
const ANYTHING =
  /[\d@:/]|(?<!\p{L})(?:(?:at|ät|a|bij)(?!\p{L})|apen?sta|aap|slinger|amper)|mail|outlook|yahoo|\.me/iu;

/** Addresses and numbers of persons, wherever they stand in a text, also in disguise. */
export function personalData(original: string): Finding[] {
  const { text, offsetOf } = undisguised(original);
  if (!ANYTHING.test(text)) return [];
  // The blanks are as long as the address: positions hold. Addresses of pages hold long numbers that are no phone numbers.
  const withoutUrls = text.replace(URL_IN_TEXT, (url) => ' '.repeat(url.length));
  const found = [
    ...[...MAIL, ...PROFILES].flatMap((kind) => matches(text, kind)),
    ...[...PHONES, ...PERSON_NUMBERS, ...BIRTH_AND_HOME].flatMap((kind) =>
      matches(withoutUrls, kind),
    ),
  ];
  const findings = found.map(({ index, message }) =>
    finding('persoonsgegevens', positionAt(original, offsetOf(index)), message),
  );
  // Two kinds may see the same; of one line each thing is said once.
  return findings.filter(
    ({ regel, kolom, melding }, at) =>
      !findings
        .slice(0, at)
        .some(
          (other) =>
            other.regel === regel &&
            (other.melding === melding || Math.abs(other.kolom - kolom) < 4),
        ),
  );

  function matches(where: string, { of, fault }: Kind) {
    const faults: { index: number; message: string }[] = [];
    for (const match of where.matchAll(of)) {
      const { index } = match;
      const shown = original.slice(offsetOf(index), offsetOf(index + match[0].length));
      const message = fault(match, oneLine(shown).trim());
      if (message) faults.push({ index, message });
      if (faults.length === MOST) break;
    }
    return faults;
  }
}

/** In running text an address ends where the sentence goes on. */
const URL_IN_TEXT = /https?:\/\/[^\s"'<>)\]}]+/gi;

/**
 * Holds an address against what leads to one person: a profile, a chat, a mobile number.
 *
 * @returns what is wrong with an address that leads to one person, or nothing
 */
export function personalAddressFault(address: string): string | undefined {
  return personalData(address)[0]?.melding;
}

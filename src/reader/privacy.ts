/**
 * Personal data that does not belong in a public catalogue: addresses, numbers and profiles of persons, by kind.
 * What an organisation publishes passes: postcodes, years, amounts, ISBN, numbers of the chamber of commerce, its mailboxes.
 */
import { pattern, type Kind } from './kinds.ts';
import { MAIL_PATTERN, mailFault } from './mailboxes.ts';
import { OF_ONE_PERSON } from './person-numbers.ts';
import { phoneFault, PHONES } from './phone-numbers.ts';
import { oneLine, positionAt, finding, printable, type Finding } from './problems.ts';
import { undisguised } from './undisguised.ts';

/** So many findings of one kind say enough. */
const MOST = 10;

/** Every kind has a digit, an address or an @ in it, in disguise a word for that. Most fields have none. */
const ANYTHING = /[\d@:/]|[\s([{<|*_](?:at|a|bij|apen?sta|aapje)|\.me/iu;

/** Addresses and numbers of persons, wherever they stand in a text, also in disguise. */
export function personalData(original: string): Finding[] {
  const { text, offsetOf } = undisguised(original);
  if (!ANYTHING.test(text)) return [];
  // The blanks are as long as the address: positions hold. Addresses of pages hold long numbers that are no phone numbers.
  const withoutUrls = text.replace(URL_IN_TEXT, (url) => ' '.repeat(url.length));
  const found = [
    ...matches(text, MAIL),
    ...matches(text, PROFILE),
    ...matches(text, MOBILE_IN_URL),
    ...[...PHONES, ...OF_ONE_PERSON].flatMap((kind) => matches(withoutUrls, kind)),
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

// Profiles and chats.

/** In running text an address ends where the sentence goes on. */
const URL_IN_TEXT = /https?:\/\/[^\s"'<>)\]}]+/gi;

const MOBILE_IN_URL: Kind = {
  of: /(?<![\p{L}\d])(?:\+?\s?(?:00)?31|0)\s?6\d{8}(?![\p{L}\d])(?<=https?:\/\/\S{0,500}\s?\d{1,3}\s?\d{9})/giu,
  fault: phoneFault,
};

/** On networks where anyone has a name, what tells that of an organisation. */
const ORGANISATION =
  'gemeente|provincie|ministerie|stichting|vereniging|foundation|initiatief|vluchteling|refugee|newcomer|nieuwkomer|statushouder|inburger|taal|werk|school|college|universit|bibliotheek|nederland|holland|nieuws|krant|stad';

const PROFILE: Kind = {
  of: pattern(String.raw`(?<![\p{L}\d@-])(?:https?:\/\/)?(?:[a-z\d-]{1,40}\.){0,3}(?:
    linkedin\.com\.?(?::\d+)?\/+(?:mwlite\/)?(?:in|pub|profile)\/
    |(?:facebook|fb)\.com\.?\/+(?:\S{0,80}?\/\.\.\/)?(?:profile\.php|people\/|(?!\S*(?:${ORGANISATION}))\p{L}+\.\p{L}+)
    |(?:(?:instagram|x|twitter|tiktok)\.com|threads\.(?:com|net)|mastodon\.(?:social|nl))\/+@?(?!p\/|reel|explore|hashtag|search|home)(?!\S*(?:${ORGANISATION}))[a-z\d._]
    |(?:wa\.me|wa\.link|(?:api|web|chat|call)\.whatsapp\.com|whatsapp\.com\/channel|t\.me|telegram\.(?:me|dog)|m\.me|messenger\.com\/t|signal\.(?:me|group)|discord\.gg|discord(?:app)?\.com\/invite|vk\.com|ok\.ru\/profile|imo\.im|viber\.(?:me|com)|line\.me|join\.skype\.com|teams\.live\.com|join\.slack\.com|snapchat\.com\/add|xing\.com\/profile|about\.me|calendly\.com|bsky\.app\/profile|researchgate\.net\/profile)\.?(?:[/?#]|(?![\p{L}\d.-])))\S{0,200}
    |(?:whatsapp|skype|callto|tg|viber|sgnl):\S{1,200}`),
  fault: (_, shown) =>
    `'${printable(shown)}' leidt naar een persoon of een chat; noem de website van de organisatie`,
};

const MAIL: Kind = { of: MAIL_PATTERN, fault: mailFault };

/**
 * Holds an address against what leads to one person: a profile, a chat, a mobile number.
 *
 * @returns what is wrong with an address that leads to one person, or nothing
 */
export function profileFault(address: string): string | undefined {
  return personalData(address)[0]?.melding;
}

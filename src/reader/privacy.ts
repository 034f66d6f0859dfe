/**
 * Personal data that does not belong in a public catalogue: addresses, numbers and profiles of persons, by kind. What an
 * organisation publishes passes: postcodes, years, amounts, ISBN, numbers of the chamber of commerce, its mailboxes.
 */
import { BIRTH_AND_HOME, MAIL } from './person-addresses.ts';
import { type Kind, undisguised, pattern } from './undisguised.ts';
import { PERSON_NUMBERS, PHONES, phoneFault } from './person-numbers.ts';
import { oneLine, positionAt, finding, type Finding, printable } from './problems.ts';

/** So many findings of one kind say enough. */
const MOST = 10;

/** Every kind has a digit, an address or an @ in it, in disguise a word for that. Most fields have none. */
const ANYTHING =
  /[\d@:/\\]|(?<!\p{L})(?:(?:at|ät|a|bij)(?!\p{L})|apen?sta|aap|slinger|amper)|mail|outlook|yahoo|\.me/iu;

/** A year, month or day as files write it, or the number of a source: most values with a digit are one, and none is of a person. */
const PLAIN = /^(?:\d{4}(?:-\d\d){0,2}|s\d{1,2})$/;

/** Addresses and numbers of persons, wherever they stand in a text, also in disguise. */
export function personalData(original: string): Finding[] {
  if (PLAIN.test(original)) return [];
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

  function matches(where: string, { of, needs, fault }: Kind) {
    if (needs && !needs.test(where)) return [];
    const faults: { index: number; message: string }[] = [];
    for (const match of where.matchAll(of())) {
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

/** On networks where anyone has a name, what tells that of an organisation. */
const ORGANISATION =
  'gemeente|provincie|ministerie|stichting|vereniging|foundation|initiatief|initiative|vluchteling|refugee|newcomer|nieuwkomer|statushouder|inburger|taal|talent|werk|school|college|academ|universit|hogeschool|bibliotheek|nederland|holland|nieuws|krant|stad|company|collecti|netwerk|network|project|platform|future|festival|kitchen|keuken|museum|centrum|center';
/** What a person never writes for a name: UWV, MinSZW. The patterns do not see capitals. */
const IN_CAPITALS = /(?:@|\/)\w*[A-Z]{3}\w*\/?$/;
const NAME_OF_ANYONE = String.raw`(?!\S*(?:${ORGANISATION}))`;

/** Networks where organisations have a name too. */
const NETWORKS = String.raw`(?:(?:instagram|x|twitter|tiktok|pinterest|vk)\.com|instagr\.am|threads\.(?:com|net)|(?:mastodon|mstdn|toot)\.[a-z]+|linktr\.ee|fb\.me|medium\.com(?=\/+@))`;
const PAGES = '(?!p/|reel|explore|hashtag|search|home|intent/(?:tweet|post)|share)';
/** A path may go up again, with anything before it. */
const FOLDERS = String.raw`\s?[\\/]+\s?(?:\S{0,80}?\/?\.{1,2}\/+)?`;
/** Addresses that only people and their groups have. */
const CHATS = String.raw`(?:wa\.me|wa\.link|(?:api|web|chat|call)\.whatsapp\.com|whatsapp\.com\/channel|t\.me|telegram\.(?:me|dog)|m\.me|messenger\.com\/t|facebook\.com\/messages|signal\.(?:me|group)|discord\.gg|discord(?:app)?\.com\/(?:invite|users|channels)|ok\.ru|imo\.im|viber\.(?:me|com)|line\.me|u\.wechat\.com|join\.skype\.com|teams\.live\.com|teams\.microsoft\.com\/l|meet\.google\.com|(?:[a-z\d]+\.)?zoom\.us\/j|join\.slack\.com|snapchat\.com\/add|xing\.com\/profile|about\.me|calendly\.com|bsky\.app\/profile|researchgate\.net\/profile|academia\.edu(?=\/+\p{L})|orcid\.org(?=\/+\d)|scholar\.google\.[a-z]+\/citations|reddit\.com\/u(?:ser)?|strava\.com\/athletes|(?:tikkie|paypal|bunq)\.me|betaalverzoek\.[a-z]+\.nl)`;

const PROFILES: Kind[] = [
  {
    of: pattern(String.raw`(?<![\p{L}\d@-])(?:https?:\/\/)?(?:[a-z\d-]{1,40}\.){0,3}(?:
      linkedin\.com\.?(?::\d+)?${FOLDERS}(?:mwlite\/)?(?:in|pub|profile)\s?[\\/]
      |(?:facebook|fb)\.com\.?${FOLDERS}(?:profile\.php|people\/)
      |${CHATS}\.?(?:[/?#]|(?![\p{L}\d.-])))\S{0,200}
      |(?:whatsapp|skype|callto|tg|viber|sgnl|weixin):\S{1,200}
      |(?<!\p{L})linkedin[:\s]{1,3}\/?in\/[\p{L}\d-]{3,80}`),
    fault: (_, shown) => leadsToPerson(shown),
  },
  {
    of: pattern(String.raw`(?<![\p{L}\d@-])(?:https?:\/\/)?(?:[a-z\d-]{1,40}\.){0,3}(?:
      (?:facebook|fb)\.com\.?${FOLDERS}${NAME_OF_ANYONE}\p{L}+\.\p{L}+
      |${NETWORKS}\/+@?${PAGES}${NAME_OF_ANYONE}[a-z\d._]
      |[a-z\d-]+\.[a-z]+\/@${NAME_OF_ANYONE}\p{L}+\.\p{L})\S{0,200}`),
    fault: (_, shown) => (IN_CAPITALS.test(shown) ? undefined : leadsToPerson(shown)),
  },
  {
    of: pattern(
      String.raw`(?<![\p{L}\d.])(?:insta(?:gram)?|twitter|tiktok|snap(?:chat)?|telegram|threads|mastodon|facebook|linkedin|signal|discord)(?![\p{L}\d.])[^\p{L}\d\n@]{0,4}@${NAME_OF_ANYONE}[a-z\d][\p{L}\d._]{2,40}`,
    ),
    fault: (_, shown) => (IN_CAPITALS.test(shown) ? undefined : leadsToPerson(shown)),
  },
  {
    // A mobile number in an address, which is not searched for other numbers.
    of: () =>
      /(?<![\p{L}\d])(?:\+?\s?(?:00)?31|0)\s?6\d{8}(?![\p{L}\d])(?<=https?:\/\/\S{0,500}\s?\d{1,3}\s?\d{9})/giu,
    fault: phoneFault,
  },
];

function leadsToPerson(shown: string): string {
  return `'${printable(shown)}' leidt naar een persoon of een chat; noem de website van de organisatie`;
}

/** Addresses and names on networks that lead to one person: a profile, a chat, a request to pay. */
import { pattern, type Kind } from './kinds.ts';
import { phoneFault } from './phone-numbers.ts';
import { printable } from './problems.ts';

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

export const PROFILES: Kind[] = [
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
    of: /(?<![\p{L}\d])(?:\+?\s?(?:00)?31|0)\s?6\d{8}(?![\p{L}\d])(?<=https?:\/\/\S{0,500}\s?\d{1,3}\s?\d{9})/giu,
    fault: phoneFault,
  },
];

function leadsToPerson(shown: string): string {
  return `'${printable(shown)}' leidt naar een persoon of een chat; noem de website van de organisatie`;
}

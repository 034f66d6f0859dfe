/** What the parser says of a text it cannot read, in plain Dutch: what to do about it. */
import { printable } from './problems.ts';

const NO_LESS_THAN =
  "het teken < kan hier niet staan; zet er een spatie achter, of schrijf 'minder dan'";

/** By what the parser says, in English; the first that fits. */
const MESSAGES: readonly [said: RegExp, message: string][] = [
  [
    /in expression/,
    'de accolade { wordt niet gesloten, en accolades mogen niet; schrijf de tekst zonder',
  ],
  [
    /^Unexpected character `[!?%]`.* before name/,
    'een opmerking of code na < mag niet; haal hem weg',
  ],
  [/ before name/, NO_LESS_THAN],
  [/^Unexpected character .* (?:in|before local) name/, 'schrijf dit adres zonder < en > eromheen'],
  [/attribute value/, 'hier horen rechte aanhalingstekens; zet ze om de waarde, zoals titel="…"'],
  [
    /^Expected a closing tag for `<Kader/,
    'dit kader wordt niet gesloten; zet </Kader> onder de tekst, op een eigen regel',
  ],
  [/^Expected a closing tag for `<Bron/, 'deze bron wordt niet gesloten; schrijf <Bron id="…" />'],
  [
    /^Unexpected closing/,
    'hier wordt iets gesloten dat niet open is; haal </…> weg of begin het eerst',
  ],
  [/^Unexpected end of file (?:in|after) name/, NO_LESS_THAN],
];

const OTHERWISE =
  "met < begint hier iets dat niet af is; zet er een spatie achter als u 'minder dan' bedoelt, of sluit af met >";
const TOO_TANGLED = 'de tekst is niet te lezen; haal de opmaak weg en zet hem er stap voor stap in';

/**
 * A fault of the parser in Dutch.
 *
 * @param reason what the parser says, in English; nothing when it ran out of room
 */
export function markdownMessage(reason: string | undefined): string {
  if (!reason) return TOO_TANGLED;
  const known = MESSAGES.find(([said]) => said.test(reason))?.[1];
  const [, name] = /^Expected a closing tag for `<([^`\s>]*)/.exec(reason) ?? [];
  if (known || name === undefined) return known ?? OTHERWISE;
  return `<${printable(name)}> mag niet in de tekst; haal de tekens < en > weg`;
}

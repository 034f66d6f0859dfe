/** Characters that a reader cannot see, or takes for another, but a computer can tell apart. */
import { findAt, type Finding } from './problem.ts';

/** What must not be in a text, as people call it; the first that fits names it. */
const KINDS: readonly { of: RegExp; what: string }[] = [
  { of: /^[\p{Cs}\ufffd]/u, what: 'een kapot teken' },
  { of: /^\p{Cc}/u, what: 'een besturingsteken' },
  { of: /^\p{Bidi_Control}/u, what: 'een teken dat de leesrichting verandert' },
  { of: /^/u, what: 'een onzichtbaar teken' },
];

/** U+FFFD stands where bytes or an entity could not be read, U+FFFC where a picture was pasted; U+2800 is a blank. */
const HIDDEN =
  /(?![\n\t])[\p{Cc}\p{Cs}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc\ufffd]/gu;

/** Accents upon accents make a smear over the lines around it; no language stacks four. */
const STACK = /\p{M}{4,}/gu;

/** A Greek or Cyrillic letter inside a Latin word passes for another word, or another web address. */
const TWO_ALPHABETS =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/gu;

/** Every hidden or misleading character, as far as a first look needs. */
export function hiddenCharacters(text: string): Finding[] {
  return [
    ...findAt(text, HIDDEN, ([character]) => {
      const what = KINDS.find(({ of }) => of.test(character))?.what ?? '';
      return `hier staat ${what} (U+${codeOf(character)}); haal het weg door dit stuk opnieuw te typen`;
    }),
    ...findAt(text, STACK, () => 'hier staan losse accenten op elkaar; typ dit stuk opnieuw'),
    ...findAt(
      text,
      TWO_ALPHABETS,
      ([pair]) =>
        `in '${pair}' komen letters uit twee alfabetten die op elkaar lijken; typ dit woord opnieuw`,
    ),
  ];
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

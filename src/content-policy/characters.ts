/** Characters that a reader cannot see but a computer can. */
import { finding, positionAt, type Finding } from './problem.ts';

const HIDDEN: readonly { pattern: RegExp; what: string }[] = [
  {
    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g,
    what: 'een besturingsteken',
  },
  {
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    what: 'een teken dat de leesrichting verandert',
  },
  {
    pattern:
      /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2028\u2029\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/g,
    what: 'een onzichtbaar teken',
  },
  { pattern: /[\u{e0000}-\u{e0fff}]/gu, what: 'een onzichtbaar teken' },
  {
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    what: 'een kapot teken',
  },
];

/** One finding for each hidden character; the first ten say enough. */
export function hiddenCharacters(text: string): Finding[] {
  return HIDDEN.flatMap(({ pattern, what }) =>
    [...text.matchAll(pattern)].map((match) => {
      const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return finding(
        positionAt(text, match.index),
        `hier staat ${what} (U+${code}); haal het weg door dit stuk opnieuw te typen`,
      );
    }),
  ).slice(0, 10);
}

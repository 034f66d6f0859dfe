/** Advice on wording: sentences that most readers have to read twice, and lessons that tell the reader what to do. */
import type { Entry, ReadGuide } from '../reader/index.ts';
import { proseOf } from '../reader/prose.ts';

/** Something an editor may want to change. Unlike a problem it stops nothing. */
export interface Advice {
  slug: string;
  /** The field, or `tekst`. */
  veld: string;
  melding: string;
}

/** The most words a sentence should have. */
const LONG_SENTENCE = 30;

/** The sentences of a text that are longer than advised. */
export function longSentences(text: string, most = LONG_SENTENCE): string[] {
  return sentencesOf(text).filter((sentence) => wordCount(sentence) > most);
}

/** A text cut after each full stop, question mark, exclamation mark or colon that a capital or digit follows. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:]["”’)]?)\s+(?=["“‘(]?\p{Lu}|\d)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Sentences that are longer than most people read at once. */
export function sentenceAdvice(files: readonly (Entry | ReadGuide)[]): Advice[] {
  return files.flatMap((file) =>
    proseOf(file).flatMap(({ veld, tekst }) =>
      longSentences(tekst).map((sentence) => ({
        slug: file.slug,
        veld,
        melding: `een zin van ${wordCount(sentence)} woorden; knip hem (advies: hoogstens ${LONG_SENTENCE}): ${sentence.slice(0, 80)}…`,
      })),
    ),
  );
}

// Lessons tell what a source says happened, and do not tell the reader what to do.

/** Verbs that advice begins with, and that are nothing else at the start of a sentence. */
const COMMANDS = new Set(
  `bedenk begeleid begin bekijk beloof bemiddel benoem benut bepaal bereid beschrijf bespreek besteed betaal betrek bied blijf breng
   combineer controleer denk dompel ga gebruik geef help herhaal houd informeer investeer kies kijk kom koppel laat leg leer lees let
   lever luister maak maximeer meet motiveer neem nodig ondersteun onderzoek ontwikkel organiseer overleg probeer reken regel reserveer
   richt schakel schrijf sluit spreek start stel stem stuur stimuleer toon train vergeet vermijd verbind vertaal vertel vertrouw verwacht
   verwijs volg voorkom waak wees wek werf wijs zet zie zoek zorg`.split(/\s+/),
);
/** Words that are a verb or a noun: advice only when what follows cannot follow the noun. */
const EITHER = new Set('acht bouw pas plan splits tel vraag wacht werk'.split(' '));
const AFTER_A_VERB = new Set(
  'aan aandacht altijd bij daarom de deelnemers een eerst elke het hun iedere in met naast niet nieuwkomers ook op samen statushouders tot vanaf vooraf vroeg'.split(
    ' ',
  ),
);

/** Whether a text begins by telling the reader to do something: "Zorg voor …", "Werk samen met …". */
export function beginsAsCommand(text: string): boolean {
  const [first = '', second = ''] = text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[,.:;]+$/, (end) => (end.startsWith(',') ? ',' : '')));
  const isMoment =
    /^(?:\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/;
  if (first === 'begin' && isMoment.test(second)) return false;
  return COMMANDS.has(first) || (EITHER.has(first) && AFTER_A_VERB.has(second));
}

/** Lessons that begin as a command. */
export function lessonAdvice(entries: readonly Entry[]): Advice[] {
  return entries.flatMap(({ slug, data }) =>
    (data.lessen ?? []).flatMap(({ tekst }, index) =>
      beginsAsCommand(tekst)
        ? [
            {
              slug,
              veld: `lessen.${index}.tekst`,
              melding: `begint als een opdracht; vertel wat er volgens de bron gebeurde: ${tekst.slice(0, 80)}${tekst.length > 80 ? '…' : ''}`,
            },
          ]
        : [],
    ),
  );
}

/** Advice on lessons: they tell what a source says happened, and do not tell the reader what to do. */
import type { Entry } from '../reader/index.ts';
import type { Advice } from './sentences.ts';

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

/** What a list on another site says: its script carries these texts, so they are few. */
import { nameInText } from '../site.ts';
import { formatChoice, formatCount, formatList, uncapitalise } from './nl-language.ts';

/** Some of the initiatives by where they are from: `in Dalfsen`, or nationwide. */
export interface RingCount {
  /** As a sentence has it; nothing for the whole country. */
  place: string | undefined;
  count: number;
}

const initiatives = (count: number) => formatCount(count, 'initiatief', 'initiatieven');
const ring = ({ place, count }: RingCount) =>
  place === undefined ? `${count} landelijk` : `${count} in ${place}`;
const about = (choices: readonly string[]) =>
  choices.length > 0 ? ` (${choices.map(uncapitalise).join(', ')})` : '';

export const nlEmbed = {
  title: (place: string | undefined) => (place ? `Initiatieven in ${place}` : 'Initiatieven'),
  loading: 'De initiatieven worden geladen…',
  /** @param rings nearest first; none when the list looks from no place */
  found: (total: number, choices: readonly string[], rings: readonly RingCount[]) => {
    const [nearest] = rings;
    const said = `${initiatives(total)}${about(choices)}`;
    if (!nearest) return `${said}.`;
    const counts = formatList(rings.filter(({ count }) => count > 0).map(ring));
    return nearest.count === 0
      ? `In ${nearest.place} zelf vonden wij niets. Verder ${said}: ${counts}.`
      : `${said}: ${counts}.`;
  },
  nothing: (place: string | undefined, choices: readonly string[]) =>
    `Wij vonden niets${place ? ` in ${place}` : ''}${about(choices)}.`,
  /** The values of one facet, one of which must hold. */
  oneOf: (names: readonly string[]) => formatChoice(names),
  localOnly: 'zonder wat landelijk werkt',
  unknownPlace: (typed: string) => `Wij kennen geen gemeente “${typed}”.`,
  ignored: (parts: readonly string[]) =>
    `Dit kennen wij niet: ${parts.join(', ')}. Het telt niet mee.`,
  all: (total: number) => `Bekijk alle ${total} op ${nameInText.nl}`,
  more: `Zoek verder op ${nameInText.nl}`,
  failed: 'De initiatieven konden niet laden.',
  retry: 'Probeer opnieuw',
};

export type EmbedLabels = typeof nlEmbed;

/** What the lists of lessons and figures say while they are used: it travels to the browser. */
import { nlLanguage, formatCount, formatNumber } from './nl-language.ts';
import { byLanguage, type Texts } from './language.ts';

export const nlOverview = {
  language: nlLanguage,
  lessonsLeft: (lessons: number, initiatives: number) =>
    lessons === 0
      ? 'Geen lessen met deze filters. Haal een filter weg.'
      : `${formatCount(lessons, 'les', 'lessen')} van ${formatCount(initiatives, 'initiatief', 'initiatieven')}`,
  figuresLeft: (figures: number, initiatives: number) =>
    figures === 0
      ? 'Geen cijfers met deze filters. Haal een filter weg.'
      : `${formatCount(figures, 'cijfer', 'cijfers')} van ${formatCount(initiatives, 'initiatief', 'initiatieven')}`,
  ignored: (values: string) => `Dit in het adres kennen wij niet: ${values}.`,
  filters: 'Filters',
  filtersChosen: (count: number) => (count > 0 ? `Filters (${count} gekozen)` : 'Filters'),
  clear: 'Wis de filters',
  failed: 'Laden lukte niet. Hieronder staat nog de lijst van daarvoor.',
  again: 'Probeer opnieuw',
  more: (name: string, rest: number) => `Toon meer: ${name} (nog ${formatNumber(rest)})`,
  moreFailed: 'Laden lukte niet. Probeer het straks opnieuw.',
  requirements: {
    title: 'Van les naar eis',
    intro:
      'Uw lijst voor een plan of een aanbesteding. De lessen staan er zoals de bron ze vertelt. Wat u er zelf van maakt, schrijft u eronder.',
    empty: 'Zet hierboven een vinkje bij een les. Dan komt zij hier te staan.',
    chosen: (count: number) => `${formatCount(count, 'les', 'lessen')} gekozen`,
    toList: 'Naar de eisen',
    own: 'Uw eis',
    ownOf: (theme: string, number: number) => `Uw eis bij les ${number}, ${theme}`,
    ownNote: 'Wat u typt, blijft in deze browser. Het staat niet in het adres.',
    notKept: 'Uw browser bewaart niet wat u typt. Kopieer of print de lijst voor u weggaat.',
    up: 'Omhoog',
    down: 'Omlaag',
    remove: 'Haal weg',
    upOf: (number: number) => `Les ${number} omhoog`,
    downOf: (number: number) => `Les ${number} omlaag`,
    removeOf: (number: number) => `Haal weg: les ${number}`,
    copy: 'Kopieer als tekst',
    copied: 'De lijst is gekopieerd.',
    copiedWithout: (count: number) =>
      `De lijst is gekopieerd, zonder ${formatCount(count, 'les waarvan', 'lessen waarvan')} de tekst er niet is.`,
    copyFailed: 'Kopiëren lukte niet. Hieronder staat de tekst; kopieer die zelf.',
    copyText: 'De lijst als tekst',
    print: 'Print de eisen',
    clear: 'Maak de lijst leeg',
    share: 'In het adres van deze pagina staan uw lessen. Wie het opent, ziet dezelfde lijst.',
    gone: (initiative: string) => `Deze les staat er niet meer zo: ${initiative}.`,
    loading: (initiative: string) => `Deze les wordt geladen: ${initiative}.`,
    failed: (initiative: string) => `Deze les kon niet laden: ${initiative}.`,
    goneMore: 'Bekijk het initiatief',
    movedTo: (number: number) => `Staat nu op plaats ${number}.`,
    removed: 'De les is uit de lijst.',
    asText: {
      title: 'Lessen van anderen, als eisen',
      from: (address: string, date: string) => `Uit: ${address} (${date})`,
      initiative: 'Initiatief',
      own: 'Eis',
      line: '……………………………………',
    },
  },
};

export type OverviewLabels = Texts<typeof nlOverview>;

/** The same in a language; Dutch where there is none. */
export const overviewLabelsFor = byLanguage(nlOverview);

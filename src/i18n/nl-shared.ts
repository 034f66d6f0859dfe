/** Texts of cards and of the place field, and words of all pages: they stand on many pages, and in the preview of the form. */
import { nlLanguage, formatChoice } from './nl-language.ts';

const common = {
  initiative: 'initiatief',
  initiatives: 'initiatieven',
  nationwide: 'Heel Nederland',
  placeUnknown: 'Plaats onbekend',
  region: (name: string) => (name.startsWith('Regio ') ? name : `Regio ${name}`),
  province: (name: string) => `Provincie ${name}`,
  andMore: (count: number) => `en ${count} andere`,
  source: (number: number) => `Bron ${number}`,
  all: 'Alle initiatieven',
  lastNews: (date: string) => `Laatste bericht: ${date}`,
  noDatedSource: 'geen gedateerde bron',
};

const placeField = {
  label: 'Waar',
  hint: 'Gemeente, regio of provincie',
  shortHint: 'Gemeente of regio',
  kinds: { gemeente: 'gemeente', regio: 'arbeidsmarktregio', provincie: 'provincie' },
  several: (typed: string, names: readonly string[]) =>
    `“${typed}” kan ${formatChoice(names)} zijn. Welke bedoelt u?`,
  near: (typed: string) => `“${typed}” kennen wij niet. Bedoelt u:`,
  none: (typed: string) =>
    `“${typed}” kennen wij niet. Typ een gemeente, een arbeidsmarktregio of een provincie.`,
  taken: (typed: string, name: string, kind: string) => `“${typed}”: ${kind} ${name}.`,
  failed: 'De lijst van plaatsen kon niet laden. Probeer het opnieuw.',
};

const card = {
  language: nlLanguage,
  lastNews: (date: string) => `laatste bericht: ${date}`,
  noDate: 'geen gedateerde bron',
  about: (figure: string) => `ca. ${figure}`,
  outOf: (part: string, whole: string) => `${part} van ${whole}`,
  missing: (parts: string) => `Hier niet gevonden: ${parts}`,
  sources: (publishers: string) => `Bronnen: ${publishers}.`,
};

export const nlShared = { language: nlLanguage, common, card, placeField };

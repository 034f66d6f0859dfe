/** Texts of cards and of the place field, and words of all pages, in English. */
import { enLanguage, formatChoice } from './en-language.ts';
import type { Texts } from './language.ts';
import type { nlShared } from './nl-shared.ts';

export const enShared: Texts<typeof nlShared> = {
  language: enLanguage,
  common: {
    initiative: 'initiative',
    initiatives: 'initiatives',
    nationwide: 'All of the Netherlands',
    placeUnknown: 'Place unknown',
    region: (name) => `${name.replace(/^Regio /, '')} region`,
    province: (name) => `Province of ${name}`,
    andMore: (count) => `and ${count} more`,
    source: (number) => `Source ${number}`,
    all: 'All initiatives',
    lastNews: (date) => `Last news: ${date}`,
    noDatedSource: 'no dated source',
  },
  card: {
    language: enLanguage,
    lastNews: (date) => `last news: ${date}`,
    noDate: 'no dated source',
    about: (figure) => `approx. ${figure}`,
    outOf: (part, whole) => `${part} of ${whole}`,
    missing: (parts) => `Not found here: ${parts}`,
    sources: (publishers) => `Sources: ${publishers}.`,
  },
  placeField: {
    label: 'Where',
    hint: 'Municipality, region or province',
    shortHint: 'Municipality or region',
    kinds: { gemeente: 'municipality', regio: 'labour market region', provincie: 'province' },
    several: (typed, names) => `“${typed}” can be ${formatChoice(names)}. Which one do you mean?`,
    near: (typed) => `We do not know “${typed}”. Do you mean:`,
    none: (typed) =>
      `We do not know “${typed}”. Type a municipality, a labour market region or a province.`,
    taken: (typed, name, kind) => `“${typed}”: ${kind} of ${name}.`,
    failed: 'The list of places could not be loaded. Please try again.',
  },
};

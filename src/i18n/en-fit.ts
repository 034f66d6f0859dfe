/** What is asked and compared under "Would it fit here?", in English. */
import { enLanguage, formatList, formatNumber, uncapitalise } from './en-language.ts';
import { enPlaces } from './en-places.ts';
import { enShared } from './en-shared.ts';
import { fitLabelsFor } from './nl-fit.ts';

/** More names than this say no more than their number. */
const MOST_NAMES = 4;

const names = (places: readonly string[]) =>
  places.length <= MOST_NAMES
    ? formatList(places)
    : `${places.slice(0, MOST_NAMES - 1).join(', ')} and ${formatNumber(places.length - MOST_NAMES + 1)} more`;

const towards = (steps: number, more: string, less: string, same: string) =>
  steps === 0 ? same : steps > 0 ? more : less;

fitLabelsFor.add('en', {
  language: enLanguage,
  title: 'Would it fit here?',
  summary: 'What it takes, and what you can ask',
  conditions: 'What it takes',
  obstacles: 'What got in the way',
  laws: 'Newer laws and rules',
  questions: 'Ask them',
  fields: { instapeisen: 'Entry requirements', voorwaarde: 'Lesson', knelpunt: 'Lesson' },
  ask: {
    kosten: 'Costs: what does it cost per participant?',
    duur: 'Duration: how long does it take?',
    instapeisen: 'Entry requirements: who can take part?',
    cijfers: 'Figures: what came of it, and for how many of the participants?',
    plaats: 'Place: where does it work?',
    einde: 'Ending: why did it end?',
    reden: (reason) => `Ending: ${uncapitalise(reason)}. What would they do differently now?`,
    bericht: (date) => `Last news: ${date}. Is it still running?`,
  },
  placeField: enShared.placeField,
  place: {
    label: 'Your municipality',
    hint: 'Type a municipality',
    none: (typed) => `We do not know “${typed}”. Type a municipality.`,
  },
  failed: 'The data on municipalities could not be loaded. Please try again later.',
  same: 'What is the same',
  differs: 'What is different',
  about: (name, size, urbanity, region) =>
    `${name}: ${enPlaces.comparable.sizes[size]}, ${enPlaces.urbanity[urbanity]}, ${region}.`,
  unknown: 'No source says in which municipality or region it works, so it cannot be compared.',
  noScore: 'These are facts about municipalities, not a judgement. You know best whether it fits.',
  line: {
    bereik: (chosen) => `Reach: it works in all of the Netherlands, so in ${chosen} as well.`,
    gemeenten: (chosen) => `Municipalities: it already works in ${chosen}.`,
    gebied: (place, chosen) =>
      `Area: it works in the whole ${place.replace(/^P(?=rovince of)/, 'p')}, so in ${chosen} as well.`,
    elders: (places, chosen) =>
      `Area: it works in ${names(places)}, which ${places.length > 1 ? 'do' : 'does'} not include ${chosen}.`,
    inwoners: (places, steps, size) =>
      `Inhabitants: ${names(places)} ${places.length > 1 ? 'are' : 'is'} ${towards(steps, 'larger', 'smaller', 'about the same size')} (${enPlaces.comparable.sizes[size]}).`,
    stedelijkheid: (places, steps, urbanity) =>
      `Urbanity: ${names(places)} ${places.length > 1 ? 'are' : 'is'} ${towards(steps, 'more urban', 'less urban', 'equally urban')} (${enPlaces.urbanity[urbanity]}).`,
    zelfdeRegio: (places) => `Labour market region: the same as ${names(places)}.`,
    andereRegio: (places, own) =>
      `Labour market region: it works in ${names(places)}, not in ${own}.`,
  },
  source: enPlaces.factsSource.gemeente,
});

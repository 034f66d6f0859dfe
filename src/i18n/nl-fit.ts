/** What is asked and compared under "Past het hier?", in Dutch. */
import { nlLanguage, formatList, formatNumber } from './nl-language.ts';
import { nlPlaces } from './nl-places.ts';
import { nlShared } from './nl-shared.ts';
import { byLanguage, type Texts } from './language.ts';

/** More names than this say no more than their number. */
const MOST_NAMES = 4;

const names = (places: readonly string[]) =>
  places.length <= MOST_NAMES
    ? formatList(places)
    : `${places.slice(0, MOST_NAMES - 1).join(', ')} en ${formatNumber(places.length - MOST_NAMES + 1)} andere`;

const towards = (steps: number, more: string, less: string, same: string) =>
  steps === 0 ? same : steps > 0 ? more : less;

const nlFit = {
  language: nlLanguage,
  title: 'Past het hier?',
  summary: 'Wat het vraagt, en wat u kunt navragen',
  conditions: 'Wat het vraagt',
  obstacles: 'Wat tegenzat',
  laws: 'Nieuwere wetten en regels',
  questions: 'Vraag het na',
  fields: { instapeisen: 'Instapeisen', voorwaarde: 'Les', knelpunt: 'Les' },
  ask: {
    kosten: 'Kosten: wat kost het per deelnemer?',
    duur: 'Duur: hoe lang duurt het?',
    instapeisen: 'Instapeisen: wie kan meedoen?',
    cijfers: 'Cijfers: wat kwam eruit, en van hoeveel deelnemers?',
    plaats: 'Plaats: waar werkt het?',
    einde: 'Afloop: waarom stopte het?',
    reden: (reason: string) => `Afloop: ${reason.toLowerCase()}. Wat zouden zij nu anders doen?`,
    bericht: (date: string) => `Laatste bericht: ${date}. Loopt het nog?`,
  },
  /** As everywhere, but for what follows. */
  placeField: nlShared.placeField,
  place: {
    label: 'Uw gemeente',
    hint: 'Typ een gemeente',
    none: (typed: string) => `“${typed}” kennen wij niet. Typ een gemeente.`,
  },
  failed: 'De gegevens van gemeenten konden niet laden. Probeer het later opnieuw.',
  same: 'Wat hetzelfde is',
  differs: 'Wat anders is',
  about: (name: string, size: number, urbanity: number, region: string) =>
    `${name}: ${nlPlaces.comparable.sizes[size]}, ${nlPlaces.urbanity[urbanity]}, ${region}.`,
  unknown: 'Geen bron zegt in welke gemeente of regio het werkt. Vergelijken kan dus niet.',
  noScore: 'Dit zijn gegevens van gemeenten, geen oordeel. Of het past, weet u zelf het best.',
  line: {
    bereik: (chosen: string) => `Bereik: het werkt in heel Nederland, dus ook in ${chosen}.`,
    gemeenten: (chosen: string) => `Gemeenten: het werkt al in ${chosen}.`,
    gebied: (place: string, chosen: string) =>
      `Gebied: het werkt in de hele ${place.charAt(0).toLowerCase()}${place.slice(1)}, dus ook in ${chosen}.`,
    elders: (places: readonly string[], chosen: string) =>
      `Gebied: het werkt in ${names(places)}, daar ligt ${chosen} niet in.`,
    inwoners: (places: readonly string[], steps: number, size: number) =>
      `Inwoners: ${names(places)} ${places.length > 1 ? 'zijn' : 'is'} ${towards(steps, 'groter', 'kleiner', 'even groot')} (${nlPlaces.comparable.sizes[size]}).`,
    stedelijkheid: (places: readonly string[], steps: number, urbanity: number) =>
      `Stedelijkheid: ${names(places)} ${places.length > 1 ? 'zijn' : 'is'} ${towards(steps, 'stedelijker', 'minder stedelijk', 'even stedelijk')} (${nlPlaces.urbanity[urbanity]}).`,
    zelfdeRegio: (places: readonly string[]) => `Arbeidsmarktregio: dezelfde als ${names(places)}.`,
    andereRegio: (places: readonly string[], own: string) =>
      `Arbeidsmarktregio: het werkt in ${names(places)}, niet in ${own}.`,
  },
  source: nlPlaces.factsSource.gemeente,
};

export type FitLabels = Texts<typeof nlFit>;

/** The texts of "Past het hier?" in a language; Dutch where there is none. */
export const fitLabelsFor = byLanguage(nlFit);

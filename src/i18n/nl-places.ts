/** What the pages of municipalities, regions and provinces say, in Dutch. */
import { nlLanguage, capitalise, formatCount, formatNumber } from './nl-language.ts';
import type { PlaceKind } from '../schema/meta.ts';
import { byLanguage, type Texts } from './language.ts';

/** How many initiatives there are in a place and around it, to be told in sentences. */
export interface Found {
  ring: PlaceKind | 'land';
  place: string;
  count: number;
}

const some = (count: number) => formatCount(count, 'initiatief', 'initiatieven');

/** The first sentence says what there is here, and nothing else. */
function found([here]: readonly Found[]): string {
  if (!here) return '';
  const what = here.count > 0 ? some(here.count) : 'niets';
  return `In ${here.place} vonden wij ${what}.`;
}

/** What lies around it: where there is something first, then what is farther off. */
function around(rings: readonly Found[]): string {
  const [here, ...others] = rings;
  const near = others.filter(({ ring }) => ring !== 'land');
  const land = others.find(({ ring }) => ring === 'land');
  const sentences: string[] = [];
  const filled = near.filter(({ count }) => count > 0);
  const empty = near.filter(({ count }) => count === 0);
  const inAll = (list: readonly Found[]) => list.map(({ place }) => `in ${place}`).join(' en ');
  const [first, ...rest] = filled;
  if (here?.count === 0) {
    const nearer = first ? empty.slice(0, near.indexOf(first)) : empty;
    if (nearer.length > 0) sentences.push(`Ook ${inAll(nearer)} niet.`);
    if (first) sentences.push(`In ${first.place} wel: ${some(first.count)}.`);
    for (const { place, count } of rest)
      sentences.push(`Verder in ${place} nog ${formatNumber(count)}.`);
  } else if (filled.length > 0) {
    const list = filled.map(({ place, count }) => `in ${place} nog ${formatNumber(count)}`);
    sentences.push(`Verder ${list.join(' en ')}.`);
  }
  if (land && land.count > 0) {
    const verb = land.count === 1 ? 'werkt er' : 'werken er';
    sentences.push(`In heel Nederland ${verb} ${formatNumber(land.count)}, dus ook hier.`);
  }
  return sentences.join(' ');
}

const towards = (steps: number, more: string, less: string, same: string) =>
  steps === 0 ? same : steps > 0 ? more : less;

export const nlPlaces = {
  language: nlLanguage,
  country: 'heel Nederland',
  inText: {
    regio: (name: string) => `de regio ${name.replace(/^Regio /, '')}`,
    provincie: (name: string) => `de provincie ${name}`,
  },
  pageTitle: (name: string) => `Initiatieven in ${name}`,
  found,
  around,
  inhabitants: (count: number) => `${formatNumber(count)} inwoners`,
  municipalitiesTogether: (municipalities: number, inhabitants: number) =>
    `${formatCount(municipalities, 'gemeente', 'gemeenten')} met samen ${formatNumber(inhabitants)} inwoners`,
  /** By CBS class, 1 to 5. */
  urbanity: {
    1: 'zeer sterk stedelijk',
    2: 'sterk stedelijk',
    3: 'matig stedelijk',
    4: 'weinig stedelijk',
    5: 'niet stedelijk',
  } as Record<number, string>,
  factsSource: {
    gemeente: 'Inwoners: CBS, 1 januari 2026. Stedelijkheid: CBS, 2024.',
    regio: 'Inwoners: CBS, 1 januari 2026, opgeteld.',
    provincie: 'Inwoners: CBS, 1 januari 2026, opgeteld.',
  },
  filterAll: (count: number) => `Filter ${count === 1 ? 'dit' : 'deze'} ${some(count)}`,
  jump: 'Op deze pagina',
  jumpTo: (place: string, count: number) => `${capitalise(place)} ${formatNumber(count)}`,
  print: 'Print op één A4',
  add: 'Kent u er een? Voeg het toe',
  embed: 'Toon deze lijst op uw eigen site',
  ring: {
    here: (place: string) => `In ${place}`,
    further: (place: string) => `Verder in ${place}`,
    titled: (title: string, count: number) => `${title}: ${some(count)}`,
    nationwide: 'Deze werken overal, dus ook hier.',
    alsoNationwide: (count: number, place: string, isMunicipality: boolean) => {
      const what = isMunicipality ? place : `een plek in ${place}`;
      return count === 1
        ? `Eén daarvan werkt in heel Nederland en noemt ${what}.`
        : `${formatNumber(count)} daarvan werken in heel Nederland en noemen ${what}.`;
    },
    more: (count: number, place: string) => `Nog ${formatNumber(count)} in ${place}`,
    onFindPage: (count: number, place: string) =>
      `Bekijk en filter alle ${formatNumber(count)} in ${place}`,
    moreNationwide: (count: number) => `Nog ${formatNumber(count)} die in heel Nederland werken`,
    onPaper: (titles: readonly string[], more: number) =>
      [...titles, ...(more > 0 ? [`en nog ${formatNumber(more)}`] : [])].join(' · '),
  },
  map: {
    label: (name: string) => `Kaart: ${name} in Nederland`,
    key: {
      hier: { gemeente: 'deze gemeente', regio: 'deze regio', provincie: 'deze provincie' },
      raak: (place: string) => `genoemd in initiatieven uit ${place}, hoe groter hoe meer`,
      gebied: 'hier werkt iets voor het hele gebied',
      gelijk: (name: string) => `gemeente als ${name}`,
    },
  },
  groups: {
    title: 'Voor wie is er hier weinig?',
    intro: (place: string) =>
      `Groepen die initiatieven in ${place} hoogstens half zo vaak noemen als in de hele catalogus. Landelijke initiatieven die hier niets noemen, tellen niet mee.`,
    few: 'Bij zo weinig initiatieven is een verschil snel toeval.',
    key: 'Balk: het deel hier. Streepje: het deel in de catalogus.',
    nothing: (place: string) => `In ${place} vonden wij nog niets, dus voor geen enkele groep.`,
    group: 'Doelgroep',
    here: (of: number) => `Hier (${formatNumber(of)})`,
    country: (of: number) => `Alles (${formatNumber(of)})`,
  },
  comparable: {
    title: {
      gemeente: (name: string) => `Gemeenten als ${name}`,
      regio: (name: string) => `Regio’s als ${name}`,
      provincie: (name: string) => `Provincies als ${name}`,
    },
    /** What is new is so for the area, of a municipality its region. */
    intro: {
      gemeente: (area: string) =>
        `Gemeenten buiten ${area} die het meest lijken op deze, en iets doen wat wij in ${area} niet vonden. Gelijk in grootte en stedelijkheid gaat voor, dan de afstand.`,
      regio: (area: string) =>
        `Regio’s die het meest lijken op deze, en waar iets gebeurt wat wij in ${area} niet vonden. Gelijk in grootte, stedelijkheid (van de gemiddelde inwoner) en aantal gemeenten gaat voor, dan de afstand.`,
      provincie: (area: string) =>
        `Provincies die het meest lijken op deze, en waar iets gebeurt wat wij in ${area} niet vonden. Gelijk in grootte, stedelijkheid (van de gemiddelde inwoner) en aantal gemeenten gaat voor, dan de afstand.`,
    },
    sizes: [
      'minder dan 20.000 inwoners',
      '20.000 tot 50.000 inwoners',
      '50.000 tot 100.000 inwoners',
      '100.000 tot 250.000 inwoners',
      '250.000 inwoners of meer',
    ],
    areaSizes: [
      'minder dan 250.000 inwoners',
      '250.000 tot 400.000 inwoners',
      '400.000 tot 600.000 inwoners',
      '600.000 tot 1 miljoen inwoners',
      '1 tot 2 miljoen inwoners',
      '2 miljoen inwoners of meer',
    ],
    size: (steps: number, sizeClass: string) =>
      `${towards(steps, 'groter', 'kleiner', 'even groot')} (${sizeClass})`,
    urbanity: (steps: number, urbanity: string) =>
      `${towards(steps, 'stedelijker', 'minder stedelijk', 'even stedelijk')} (${urbanity})`,
    members: (steps: number, count: number) =>
      `${towards(steps, 'meer gemeenten', 'minder gemeenten', 'ongeveer evenveel gemeenten')} (${formatNumber(count)})`,
    distance: (kilometres: number) => `${formatNumber(kilometres)} km`,
    newIntervention: (label: string) => `Aanpak: ${label.toLowerCase()}`,
    newGroups: (labels: readonly string[]) => `Voor: ${labels.join(', ').toLowerCase()}`,
  },
  regionsBeside: 'Regio’s in de buurt',
  regionsIn: 'Arbeidsmarktregio’s in deze provincie',
  members: { regio: 'Gemeenten in deze regio', provincie: 'Gemeenten in deze provincie' },
  membersNote:
    'Het getal is het aantal initiatieven dat de gemeente noemt. Landelijke tellen mee als zij haar noemen.',
  printed: (address: string) => `Van ${address}`,
  index: {
    title: 'Gemeenten',
    description:
      'Kies uw gemeente: wat wij daar aan initiatieven vonden, wat er in de regio is en wat gemeenten doen die erop lijken.',
    intro:
      'Wat vonden wij in uw gemeente, wat is er in de buurt, en wat doen gemeenten als de uwe?',
    field: 'Uw gemeente, regio of provincie',
    go: 'Bekijk',
    register: 'Per provincie',
    registerNote: (some: number, all: number) =>
      `In ${formatNumber(some)} van de ${formatNumber(all)} gemeenten vonden wij een initiatief dat de gemeente noemt. Het getal zegt hoeveel. Landelijke initiatieven tellen mee als zij haar noemen.`,
    provinces: 'Naar een provincie',
    wholeProvince: (count: number) => `De hele provincie: ${some(count)}`,
    regions: 'Arbeidsmarktregio’s',
    mapCaption: 'Een stip is een gemeente. Kies er een, of zoek haar in de lijst.',
  },
};

export type PlacesLabels = Texts<typeof nlPlaces>;

/** These texts in a language; Dutch where there is none. Apart from the others, which travel to the browser for the preview. */
export const placesLabelsFor = byLanguage(nlPlaces);

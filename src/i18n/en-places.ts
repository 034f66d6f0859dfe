/** What the pages of municipalities, regions and provinces say, in English. */
import { enLanguage, formatCount, formatList, formatNumber, uncapitalise } from './en-language.ts';
import type { Texts } from './language.ts';
import { placesLabelsFor, type Found, type nlPlaces } from './nl-places.ts';

const some = (count: number) => formatCount(count, 'initiative', 'initiatives');

/** The first sentence says what there is here, and nothing else. */
function found([here]: readonly Found[]): string {
  if (!here) return '';
  return `We found ${here.count > 0 ? some(here.count) : 'nothing'} in ${here.place}.`;
}

/** What lies around it: where there is something first, then what is farther off. */
function around(rings: readonly Found[]): string {
  const [here, ...others] = rings;
  const near = others.filter(({ ring }) => ring !== 'land');
  const land = others.find(({ ring }) => ring === 'land');
  const sentences: string[] = [];
  const filled = near.filter(({ count }) => count > 0);
  const empty = near.filter(({ count }) => count === 0);
  const [first, ...rest] = filled;
  if (here?.count === 0) {
    const nearer = first ? empty.slice(0, near.indexOf(first)) : empty;
    if (nearer.length > 0)
      sentences.push(`Nor in ${nearer.map(({ place }) => place).join(' or in ')}.`);
    if (first) sentences.push(`We did in ${first.place}: ${some(first.count)}.`);
    for (const { place, count } of rest)
      sentences.push(`Elsewhere in ${place} there ${areMore(count)}.`);
  } else if (filled.length > 0) {
    const list = filled.map(({ place, count }) => `${formatNumber(count)} more in ${place}`);
    sentences.push(`There ${filled[0]?.count === 1 ? 'is' : 'are'} ${formatList(list)}.`);
  }
  if (land && land.count > 0) {
    const work = land.count === 1 ? 'works' : 'work';
    sentences.push(
      `${formatNumber(land.count)} ${work} in all of the Netherlands, so here as well.`,
    );
  }
  return sentences.join(' ');
}

const areMore = (count: number) => (count === 1 ? 'is 1 more' : `are ${formatNumber(count)} more`);

const towards = (steps: number, more: string, less: string, same: string) =>
  steps === 0 ? same : steps > 0 ? more : less;

export const enPlaces: Texts<typeof nlPlaces> = {
  language: enLanguage,
  country: 'all of the Netherlands',
  inText: {
    regio: (name) => `the ${name.replace(/^Regio /, '')} region`,
    provincie: (name) => `the province of ${name}`,
  },
  pageTitle: (name) => `Initiatives in ${name}`,
  found,
  around,
  inhabitants: (count) => `${formatNumber(count)} inhabitants`,
  municipalitiesTogether: (municipalities, inhabitants) =>
    `${formatCount(municipalities, 'municipality', 'municipalities')}, ${formatNumber(inhabitants)} inhabitants in total`,
  urbanity: {
    1: 'extremely urbanised',
    2: 'strongly urbanised',
    3: 'moderately urbanised',
    4: 'hardly urbanised',
    5: 'not urbanised',
  },
  factsSource: {
    gemeente: 'Inhabitants: CBS, 1 January 2026. Urbanity: CBS, 2024.',
    regio: 'Inhabitants: CBS, 1 January 2026, added up.',
    provincie: 'Inhabitants: CBS, 1 January 2026, added up.',
  },
  filterAll: (count) => `Filter ${count === 1 ? 'this' : 'these'} ${some(count)}`,
  jump: 'On this page',
  jumpTo: (place, count) =>
    `${place.charAt(0).toUpperCase()}${place.slice(1)} ${formatNumber(count)}`,
  print: 'Print on one A4 sheet',
  add: 'Do you know one? Add it',
  embed: 'Show this list on your own site',
  ring: {
    here: (place) => `In ${place}`,
    further: (place) => `Elsewhere in ${place}`,
    titled: (title, count) => `${title}: ${some(count)}`,
    nationwide: 'These work everywhere, so here as well.',
    alsoNationwide: (count, place, isMunicipality) => {
      const what = isMunicipality ? place : `a place in ${place}`;
      return count === 1
        ? `One of them works in all of the Netherlands and names ${what}.`
        : `${formatNumber(count)} of them work in all of the Netherlands and name ${what}.`;
    },
    more: (count, place) => `${formatNumber(count)} more in ${place}`,
    onFindPage: (count, place) => `See and filter all ${formatNumber(count)} in ${place}`,
    moreNationwide: (count) =>
      `${formatNumber(count)} more that ${count === 1 ? 'works' : 'work'} in all of the Netherlands`,
    onPaper: (titles, more) =>
      [...titles, ...(more > 0 ? [`and ${formatNumber(more)} more`] : [])].join(' · '),
  },
  map: {
    label: (name) => `Map: ${name} in the Netherlands`,
    key: {
      hier: {
        gemeente: 'this municipality',
        regio: 'this region',
        provincie: 'this province',
      },
      raak: (place) => `named in initiatives from ${place}, the bigger the more`,
      gebied: 'something works here for the whole area',
      gelijk: (name) => `municipality like ${name}`,
    },
  },
  groups: {
    title: 'For whom is there little here?',
    intro: (place) =>
      `Groups that initiatives in ${place} name at most half as often as in the whole catalogue. Nationwide initiatives that name nothing here do not count.`,
    few: 'With so few initiatives, a difference may well be chance.',
    key: 'Bar: the share here. Mark: the share in the catalogue.',
    nothing: (place) => `We have found nothing in ${place} yet, so not for any group.`,
    group: 'Target group',
    here: (of) => `Here (${formatNumber(of)})`,
    country: (of) => `All (${formatNumber(of)})`,
  },
  comparable: {
    title: {
      gemeente: (name) => `Municipalities like ${name}`,
      regio: (name) => `Regions like ${name}`,
      provincie: (name) => `Provinces like ${name}`,
    },
    intro: {
      gemeente: (area) =>
        `Municipalities outside ${area} that are most like this one, and do something that we did not find in ${area}. Equal in size and urbanity comes first, then distance.`,
      regio: (area) =>
        `Regions that are most like this one, and where something happens that we did not find in ${area}. Equal in size, urbanity (of the average inhabitant) and number of municipalities comes first, then distance.`,
      provincie: (area) =>
        `Provinces that are most like this one, and where something happens that we did not find in ${area}. Equal in size, urbanity (of the average inhabitant) and number of municipalities comes first, then distance.`,
    },
    sizes: [
      'fewer than 20,000 inhabitants',
      '20,000 to 50,000 inhabitants',
      '50,000 to 100,000 inhabitants',
      '100,000 to 250,000 inhabitants',
      '250,000 inhabitants or more',
    ],
    areaSizes: [
      'fewer than 250,000 inhabitants',
      '250,000 to 400,000 inhabitants',
      '400,000 to 600,000 inhabitants',
      '600,000 to 1 million inhabitants',
      '1 to 2 million inhabitants',
      '2 million inhabitants or more',
    ],
    size: (steps, sizeClass) =>
      `${towards(steps, 'larger', 'smaller', 'about the same size')} (${sizeClass})`,
    urbanity: (steps, urbanity) =>
      `${towards(steps, 'more urban', 'less urban', 'equally urban')} (${urbanity})`,
    members: (steps, count) =>
      `${towards(steps, 'more municipalities', 'fewer municipalities', 'about as many municipalities')} (${formatNumber(count)})`,
    distance: (kilometres) => `${formatNumber(kilometres)} km`,
    newIntervention: (label) => `Approach: ${uncapitalise(label)}`,
    newGroups: (labels) => `For: ${labels.map(uncapitalise).join(', ')}`,
  },
  regionsBeside: 'Nearby regions',
  regionsIn: 'Labour market regions in this province',
  members: {
    regio: 'Municipalities in this region',
    provincie: 'Municipalities in this province',
  },
  membersNote:
    'The number is how many initiatives name the municipality. Nationwide ones count if they name it.',
  printed: (address) => `From ${address}`,
  index: {
    title: 'Municipalities',
    description:
      'Choose your municipality: which initiatives we found there, what there is in the region and what similar municipalities do.',
    intro:
      'What did we find in your municipality, what is there nearby, and what do municipalities like yours do?',
    field: 'Your municipality, region or province',
    go: 'Show',
    register: 'By province',
    registerNote: (some, all) =>
      `In ${formatNumber(some)} of the ${formatNumber(all)} municipalities we found an initiative that names the municipality. The number says how many. Nationwide initiatives count if they name it.`,
    provinces: 'Go to a province',
    wholeProvince: (count) => `The whole province: ${some(count)}`,
    regions: 'Labour market regions',
    mapCaption: 'A dot is a municipality. Choose one, or find it in the list.',
  },
};

placesLabelsFor.add('en', enPlaces);

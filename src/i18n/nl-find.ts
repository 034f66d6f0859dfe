/** What the find page says, apart from the rest: its code carries these texts to the browser. */
import { formatOptions } from './format.ts';

export const nlFind = {
  common: {
    initiative: 'initiatief',
    initiatives: 'initiatieven',
    nationwide: 'Heel Nederland',
    placeUnknown: 'Plaats onbekend',
    region: (name: string) => (name.startsWith('Regio ') ? name : `Regio ${name}`),
    province: (name: string) => `Provincie ${name}`,
    andMore: (count: number) => `en ${count} andere`,
    source: (number: number) => `Bron ${number}`,
    all: 'Alle initiatieven',
  },
  placeField: {
    label: 'Waar',
    hint: 'Gemeente, regio of provincie',
    kinds: { gemeente: 'gemeente', regio: 'arbeidsmarktregio', provincie: 'provincie' },
    several: (typed: string, names: readonly string[]) =>
      `“${typed}” kan ${formatOptions(names)} zijn. Welke bedoelt u?`,
    near: (typed: string) => `“${typed}” kennen wij niet. Bedoelt u:`,
    none: (typed: string) =>
      `“${typed}” kennen wij niet. Typ een gemeente, een arbeidsmarktregio of een provincie.`,
    taken: (typed: string, name: string, kind: string) => `“${typed}”: ${kind} ${name}.`,
    failed: 'De lijst van plaatsen kon niet laden. Probeer het opnieuw.',
  },
  find: {
    title: 'Initiatieven',
    description: 'Zoek en filter initiatieven op regio, doelgroep en aanpak.',
    searchLabel: 'Zoek op onderwerp, beroep of organisatie',
    searchButton: 'Zoek',
    localOnly: 'Zonder landelijke initiatieven',
    rings: {
      gemeente: (name: string) => `In ${name}`,
      regio: (_: string, region: string) => `In ${region}`,
      provincie: () => 'Verder in de provincie',
      land: () => 'In heel Nederland',
    },
    map: 'Waar deze initiatieven werken',
    mapList: 'Lijst van gemeenten',
    sort: 'Sorteer op',
    sorts: {
      '': 'past het best',
      afstand: 'dichtbij',
      bewijs: 'sterkste bewijs',
      bericht: 'laatste bericht',
      gecontroleerd: 'laatst gecontroleerd',
      titel: 'titel',
    },
    filters: 'Filters',
    apply: (count: string) => `Toon ${count}`,
    more: (count: number) => `Nog ${count}`,
    chosen: 'Gekozen filters',
    remove: (label: string) => `${label} weghalen`,
    clear: 'Wis alles',
    inList: (facet: string) => `Zoek in ${facet.toLowerCase()}`,
    close: 'Sluiten',
    refine: 'Verfijn',
    loading: 'Bezig met zoeken…',
    slow: 'Het zoeken duurt lang. Misschien is de verbinding traag of weggevallen.',
    termKinds: { doelgroep: 'Doelgroep', interventie: 'Aanpak' },
    none: 'Geen initiatieven met deze keuze.',
    noneHelp: 'Haal een filter weg of zoek op een ander woord.',
    without: (label: string, count: number) => `Zonder ${label}: ${count}`,
    corrected: (used: string, typed: string) =>
      `Gezocht op “${used}”, want “${typed}” komt nergens voor.`,
    unknown: (words: string, count: number) =>
      `${words} ${count === 1 ? 'komt' : 'komen'} in geen enkel initiatief voor.`,
    withoutText: 'Zoeken op woorden lukt nu niet. Hieronder staat wat past bij uw andere keuzes.',
    missing: 'Kent u een initiatief dat hier hoort?',
    missingLink: 'Voeg het toe',
    ignored: (what: string) => `Niet herkend en overgeslagen: ${what}.`,
    failed:
      'De zoekfunctie kon niet laden. Hieronder staan de eerste initiatieven, en een link naar alle.',
    everything: (count: number) => `Alle ${count} initiatieven van A tot Z`,
    toMap: 'Kaart',
    retry: 'Probeer opnieuw',
    pages: 'Pagina’s met resultaten',
    page: (number: number) => `Pagina ${number}`,
    previous: 'Vorige',
    next: 'Volgende',
    quotes: (text: string) => `“${text}”`,
    withoutScript: 'Kies een ingang',
    withoutScriptIntro: 'Filteren werkt met JavaScript. Zonder kunt u via deze pagina’s zoeken.',
  },
};

export type FindLabels = typeof nlFind;

/** What the find page says, in Dutch: only Dutch pages carry these texts to the browser. */
import { nlLanguage } from './nl-language.ts';
import { nlShared } from './nl-shared.ts';
import { findLabelsFor } from './find-labels.ts';

const find = {
  language: nlLanguage,
  title: 'Initiatieven',
  readAs: 'Gelezen als',
  localOnly: 'Zonder landelijke initiatieven',
  rings: {
    gemeente: (name: string) => `In ${name}`,
    regio: (name: string, region: string) => `In ${region || name}`,
    provincie: (name: string, region: string) => (region ? 'Verder in de provincie' : `In ${name}`),
    land: () => 'In heel Nederland',
  },
  nothingHere: (place: string) => `In ${place} vonden wij niets.`,
  nothingIn: (ring: string) => `${ring} vonden wij ook niets.`,
  /** Of the results of a place: `1 in Dalfsen, 3 in de regio, 55 landelijk`. */
  ringsInShort: {
    here: (count: number, place: string) => `${count} in ${place}`,
    gemeente: (count: number) => `${count} in de gemeente`,
    regio: (count: number) => `${count} in de regio`,
    provincie: (count: number) => `${count} in de provincie`,
    land: (count: number) => `${count} landelijk`,
  },
  /** Beside an option that is a place. */
  split: (here: number, nationwide: number) => `${here} hier + ${nationwide} landelijk`,
  map: 'Waar deze initiatieven werken',
  mapList: 'Lijst van gemeenten',
  /** What the dots mean; in the drawing they have these colours. */
  mapKey: {
    raak: 'genoemd, hoe groter hoe meer',
    gebied: 'valt onder een regio of provincie',
    hier: 'gekozen plaats',
  },
  sorts: {
    '': 'sterkst onderbouwd eerst',
    fit: 'past het best',
    near: 'van dichtbij naar ver',
    afstand: 'dichtbij',
    bewijs: 'sterkste bewijs',
    bericht: 'laatste bericht',
    gecontroleerd: 'laatst gecontroleerd',
    titel: 'titel',
  },
  apply: (count: string) => `Toon ${count}`,
  more: (count: number) => `Nog ${count}`,
  chosen: 'Gekozen filters',
  remove: (label: string) => `${label} weghalen`,
  clear: 'Wis alles',
  close: 'Sluiten',
  unknown: (words: string, count: number) =>
    `${words} ${count === 1 ? 'komt' : 'komen'} in geen enkel initiatief voor.`,
  unknownOption: 'Niet bekend',
  /** Of a facet that not every initiative has a value of. */
  unknownOf: (unknown: number, total: number) => `Van ${unknown} van deze ${total} niet bekend.`,
  loading: 'Bezig met zoeken…',
  slow: 'Het zoeken duurt lang. Misschien is de verbinding traag of weggevallen.',
  termKinds: { doelgroep: 'Doelgroep', interventie: 'Aanpak', sector: 'Sector' },
  none: 'Geen initiatieven met deze keuze.',
  noneWhole: 'Geen enkel initiatief heeft alles wat u vraagt.',
  noneHelp: 'Haal een filter weg of zoek op een ander woord.',
  without: (label: string, count: number) => `Zonder ${label}: ${count}`,
  partial: (missing: string) => `Niet alles gevonden: zonder ${missing}`,
  partialRest: (count: number) => `En nog ${count} waarin niet alles voorkomt.`,
  also: 'Ook gevonden',
  alsoAbove: 'Bedoelt u dit?',
  alsoMore: (count: number) => `Nog ${count} die hierbij ${count === 1 ? 'hoort' : 'horen'}`,
  alsoKinds: { gids: 'Gids', begrip: 'Onderwerp', plaats: 'Plaats' },
  corrected: (used: string, typed: string) =>
    `Gezocht op “${used}”, want “${typed}” komt nergens voor.`,
  family: (typed: string, others: string) => `Bij “${typed}” ook gezocht op ${others}.`,
  part: (typed: string, parts: string) => `“${typed}” gelezen als ${parts}.`,
  withoutText: 'Zoeken op woorden lukt nu niet. Hieronder staat wat past bij uw andere keuzes.',
  missing: 'Kent u een initiatief dat hier hoort?',
  missingLink: 'Voeg het toe',
  ignored: (what: string) => `Niet herkend en overgeslagen: ${what}.`,
  failed:
    'De zoekfunctie kon niet laden. Hieronder staan de eerste initiatieven, en een link naar alle.',
  newer: 'Er is een nieuwe versie van deze site. De pagina wordt ververst.',
  notFiltered: (count: string) => `${count}, niet gefilterd`,
  retry: 'Probeer opnieuw',
  pages: 'Pagina’s met resultaten',
  page: (number: number) => `Pagina ${number}`,
  previous: 'Vorige',
  next: 'Volgende',
  quotes: (text: string) => `“${text}”`,
  print: 'Print deze lijst',
  compareFirst: (count: number) =>
    count === 2 ? 'Vergelijk deze twee' : 'Vergelijk de eerste drie',
  csvBusy: 'Het bestand wordt gemaakt…',
  csvDone: (count: string) => `Het bestand met ${count} is gemaakt.`,
  csvFailed: 'Het bestand kon niet gemaakt worden. Probeer het opnieuw.',
  /** Begin of the name of the file. */
  listFile: 'initiatieven',
  printed: (date: string, address: string) => `Geprint op ${date} van ${address}`,
};

/** Texts of the find page. */
export const nlFind = { ...nlShared, find };

findLabelsFor.add('nl', nlFind);

/** Everything the site says, in Dutch. Another language gets the type of this object. */
import { formatList } from './nl-language.ts';
import { nlShared } from './nl-shared.ts';
import { byLanguage, type Texts } from './language.ts';

const facets = {
  regio: 'Arbeidsmarktregio',
  provincie: 'Provincie',
  doelgroep: 'Doelgroep',
  interventie: 'Aanpak',
  fase: 'Fase',
  leerroute: 'Leerroute',
  sector: 'Sector',
  voor: 'Nuttig voor',
  trekker: 'Trekker',
  bewijs: 'Bewijskracht',
  status: 'Status',
  bericht: 'Laatste bericht',
  einde: 'Waarom het stopte',
  kosten: 'Kosten',
};

const newsGroups = {
  '2025-of-later': '2025 of later',
  '2023-2024': '2023 of 2024',
  '2020-2022': '2020 tot en met 2022',
  '2019-of-ouder': '2019 of ouder',
  'zonder-datum': 'Geen bron met een datum',
};

const facetOptions = { newsGroups, costsKnown: 'Kosten bekend' };

const relations = {
  onderdeelVan: 'Onderdeel van',
  onderdelen: 'Hier hoort bij',
  opvolger: 'Opgevolgd door',
  voorganger: 'Kwam in de plaats van',
  aangepastVan: 'Aangepast van',
  aanpassingen: 'Aangepast door anderen',
  zieOok: 'Hangt samen met',
};

/** What it takes to come one rung higher, said of the rung above. */
const nextRung = {
  beschreven: 'een bron die de aanpak beschrijft',
  'eigen-cijfers':
    'een openbaar cijfer over wat het opleverde, zoals hoeveel deelnemers werk vonden of hielden',
  onderzocht: 'een evaluatie of monitor door anderen, waarvan een bron zegt wat eruit kwam',
  'effect-onderzocht': 'een onderzoek dat deelnemers vergelijkt met mensen die niet meededen',
};

/** Texts that several pages share. Those of one sort of page stand in a file of their own. */
export const nl = {
  ...nlShared,
  period: {
    since: (start: string) => `Sinds ${start}`,
    started: (start: string) => `Gestart in ${start}`,
    from: (start: string) => `Vanaf ${start}`,
    until: (end: string) => `Tot ${end}`,
    between: (start: string, end: string) => (start === end ? start : `${start} tot ${end}`),
    unknownIfRunning: 'Onbekend of het nog loopt',
  },
  facets,
  facetOptions,
  initiative: {
    print: 'Print deze pagina',
    evidenceMore: 'Zo lezen wij bewijskracht',
    where: 'Waar',
    forWhom: 'Voor wie',
    what: 'Wat',
    phase: 'Fase',
    route: 'Leerroute',
    sector: 'Sector',
    lead: 'Trekker',
    who: 'Wie',
    period: 'Looptijd',
    status: 'Status',
    endReason: 'Waarom het stopte',
    lastNews: 'Laatste bericht',
    contact: 'Meer weten bij',
    noContact: 'Wij vonden geen contactweg.',
    continuity: {
      title: (ended: boolean) => (ended ? 'Hoe lang het liep' : 'Hoe lang het loopt'),
      ran: (period: string, years: number) =>
        years > 1 ? `${period}, in ${years} kalenderjaren` : period,
      period: 'Looptijd',
      paidBy: 'Betaald door',
      reason: 'Waarom het stopte',
      after: 'Daarna',
    },
    usefulFor: 'Nuttig voor',
    website: 'Website',
    facts: 'In het kort',
    moreFacts: 'Meer feiten',
    parts: 'Op deze pagina',
    mapLabel: (where: string) => `Waar het werkt: ${where}`,
    checked: (date: string) => `Gecontroleerd op ${date}`,
    practical: 'Praktisch',
    results: 'Resultaten',
    otherFigures: 'Bereik en andere cijfers',
    targets: 'Doelen en verwachtingen',
    targetsSilence: 'Wat ervan kwam, vonden wij niet.',
    targetsNote: 'Dit wilde of verwachtte men vooraf. Het is geen uitkomst.',
    noResults: 'De bronnen noemen geen cijfers over wat het opleverde.',
    approximately: 'ongeveer',
    ofTotal: (total: string, unit: string) => `van ${total} ${unit}`,
    oldFigure: 'ouder dan vijf jaar',
    noDate: 'moment onbekend',
    contradicted: 'een andere bron noemt een ander getal',
    lessons: 'Lessen',
    voices: {
      own: 'de uitvoerder',
      research: 'onderzoek',
      others: 'anderen',
      according: (names: readonly string[]) => `volgens ${formatList(names)}`,
    },
    lessonHeading: (kind: string, voice: string) => (voice ? `${kind}, ${voice}` : kind),
    lessonKinds: { succesfactor: 'Hielp', knelpunt: 'Zat tegen', voorwaarde: 'Moet er zijn' },
    evidence: 'Onderzoek en bewijskracht',
    noStudies: 'Wij vonden geen onderzoek naar dit initiatief.',
    studyBy: (who: string) => `door ${who}`,
    ladderNote: 'Onze eigen leesladder, geen erkenning.',
    next: (what: string) => `Een trede hoger zou vragen om ${what}.`,
    nextRung,
    top: 'Dit is de hoogste trede.',
    recognition: 'Erkenning',
    recognitionBy: (label: string, who: string, date: string) =>
      `${label}, volgens ${who}${date ? ` (${date})` : ''}`,
    sources: 'Bronnen',
    related: 'Verwant',
    relations,
    guides: 'Lees ook in Kennis',
    wrong: 'Klopt dit niet?',
    wrongText:
      'Mist er iets, of is er iets veranderd? Geef een tip, of verbeter het zelf in het formulier. Noem een bron die anderen ook kunnen lezen.',
    wrongForm: 'Verbeter dit',
    wrongTip: 'Geef een tip',
    stillRuns: 'Loopt dit nog?',
    stillRunsAnswers: { ja: 'Ja', gestopt: 'Gestopt', regulier: 'Opgegaan in regulier aanbod' },
  },
  chart: {
    drawing: (title: string) => `${title}. De cijfers staan in de tabel.`,
    asTable: 'Bekijk de cijfers als tabel',
    unit: (unit: string) => `In ${unit}`,
    unitBy: (unit: string, axis: string) => `In ${unit}, naar ${axis}`,
  },
  law: {
    title: (date: string) => `De bronnen hier gaan tot ${date}. Daarna veranderde dit:`,
    since: (date: string) => `sinds ${date}`,
    readGuide: 'Lees wat dat betekent',
  },
};

export type Labels = Texts<typeof nl>;

/** The texts of the site in a language; Dutch where there is none. */
export const labelsFor = byLanguage(nl);

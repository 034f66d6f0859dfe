/** What the pages of target groups, approaches and sectors say, and the page of initiatives over time. */
import { nlLanguage, formatCount, formatList, formatNumber, uncapitalise } from './nl-language.ts';
import { byLanguage, type Texts } from './language.ts';

const initiatives = (count: number) => formatCount(count, 'initiatief', 'initiatieven');
const them = (count: number) => (count === 1 ? 'het' : 'ze');

/** Who speaks in a source: ids of the vocabulary `bronsoorten`. */
const VOICES: Record<string, { short: string; alone: string }> = {
  eigen: { short: 'uitvoerder', alone: 'de uitvoerder' },
  onderzoek: { short: 'onderzoek', alone: 'onderzoek' },
  overheid: { short: 'overheid', alone: 'de overheid' },
  kennisinstituut: { short: 'kennisinstituut', alone: 'een kennisinstituut' },
  nieuws: { short: 'krant of omroep', alone: 'een krant of omroep' },
  overig: { short: 'andere bron', alone: 'een andere bron' },
};

const nlWorks = {
  language: nlLanguage,
  initiatives,
  known: (total: number, withOutcome: number) => {
    if (total === 0) return 'Hier staat nog geen initiatief.';
    const of = total === 1 ? 'Geen bron telt daarvan' : 'Van geen daarvan telt een bron';
    return withOutcome === 0
      ? `${initiatives(total)}. ${of} hoeveel mensen het afmaakten, werk kregen of hielden.`
      : `${initiatives(total)}. Van ${formatNumber(withOutcome)} telt een bron hoeveel mensen het afmaakten, werk kregen of hielden.`;
  },
  children: 'Hieronder valt',
  map: {
    label: (name: string) => `Kaart van Nederland: gemeenten met initiatieven voor ${name}`,
    onlyNationwide: (count: number) =>
      count === 1
        ? 'Eén werkt in heel Nederland en staat niet op de kaart.'
        : `${formatNumber(count)} werken in heel Nederland en staan niet op de kaart.`,
  },
  outcomes: {
    title: 'Wat kwam eruit?',
    intro:
      'Elke regel is één initiatief. Wij tellen niets op, want elk telt anders. Een stip staat er alleen als de bron zegt hoeveel van hoeveel. Een open stip of grijs getal is ouder dan vijf jaar, of zonder datum.',
    kinds: {
      behouden: 'Later nog aan het werk',
      geplaatst: 'Aan het werk of in opleiding',
      afgerond: 'Traject of opleiding afgemaakt',
    } as Record<string, string>,
    none: 'Geen bron telt hier hoeveel mensen het afmaakten, werk kregen of hielden. Dat wil niet zeggen dat het niets opleverde: wij weten het niet.',
    undated: 'zonder datum',
    contradicted: 'een andere bron noemt een ander getal',
    moreFigures: (count: number) =>
      count === 1 ? 'en nog een cijfer' : `en nog ${formatNumber(count)} cijfers`,
    others: (count: number) => `Nog ${initiatives(count)} met zo’n cijfer`,
    axis: ['0%', '50%', '100%'],
  },
  promised: {
    said: (named: number, unanswered: number) => {
      const promise = `${initiatives(named)} ${named === 1 ? 'noemde' : 'noemden'} vooraf een doel of verwachting.`;
      if (unanswered === 0)
        return named === 1
          ? `${promise} Wat daarvan kwam, staat op de pagina.`
          : `${promise} Wat daarvan kwam, staat bij elk op de pagina.`;
      const of = named === unanswered ? (named === 1 ? 'Daarvan' : 'Van geen daarvan') : '';
      if (of === 'Van geen daarvan') return `${promise} Van geen daarvan vonden wij een uitkomst.`;
      return of
        ? `${promise} Een uitkomst vonden wij niet.`
        : `${promise} Van ${formatNumber(unanswered)} vonden wij geen uitkomst.`;
    },
    which: (count: number) => (count === 1 ? 'Welk initiatief is dat?' : 'Welke zijn dat?'),
    others: (count: number) => `En nog ${formatNumber(count)}`,
  },
  ladder: {
    title: 'Hoe sterk is dat onderbouwd?',
    notes: {
      'effect-onderzocht': 'vergeleken met mensen die niet meededen',
      onderzocht: 'door anderen dan de uitvoerder',
      'eigen-cijfers': 'geteld, maar niet door anderen nagegaan',
      beschreven: 'geen bron telt wat eruit kwam',
    },
    nobody: 'nog geen enkel initiatief',
    more: 'Zo lezen wij bewijskracht',
  },
  running: {
    title: 'Loopt het nog?',
    ended: (count: number) => (count === 1 ? 'is gestopt' : 'zijn gestopt'),
    withoutReason: (count: number) => `van ${formatNumber(count)} zegt geen bron waarom`,
    noReason: 'geen bron zegt waarom',
    heard: (count: number, year: number) =>
      `${count === 1 ? 'liet' : 'lieten'} sinds ${year} nog van zich horen`,
    quiet: (from: number, until: number) =>
      from === until - 1
        ? `voor het laatst een bericht in ${from}`
        : `voor het laatst een bericht in ${from} of ${until - 1}`,
    silent: (year: number) => `al stil sinds vóór ${year}`,
    undated: 'zonder een bron met een datum',
    note: 'Stil is niet hetzelfde als gestopt: wij vonden alleen geen nieuwer bericht.',
    more: 'Alle initiatieven door de jaren',
  },
  lessons: {
    titles: {
      succesfactor: 'Wat hielp',
      knelpunt: 'Wat tegenzat',
      voorwaarde: 'Wat het vraagt',
    },
    none: {
      succesfactor: 'Geen bron zegt wat hielp.',
      knelpunt: 'Geen bron zegt wat tegenzat.',
      voorwaarde: 'Geen bron zegt wat ervoor nodig is.',
    },
    /** Who says so, with of how many initiatives; of one alone, or by one alone, no number. */
    according: (voices: readonly { kind: string; count: number }[], total: number) =>
      total === 1 || voices.length === 1
        ? `volgens ${formatList(voices.map(({ kind }) => VOICES[kind]?.alone ?? kind))}`
        : voices
            .map(({ kind, count }) => `${VOICES[kind]?.short ?? kind} ${formatNumber(count)}`)
            .join(', '),
    all: (count: number) => `Alle ${formatNumber(count)} lessen hierover`,
    also: 'Ook genoemd:',
  },
  practical: {
    known: (known: number, total: number) =>
      known === total
        ? total === 1
          ? 'bekend'
          : `van alle ${formatNumber(total)} bekend`
        : `van ${formatNumber(known)} bekend, van ${formatNumber(total - known)} niet`,
    others: (count: number) =>
      count === 1
        ? 'En nog één initiatief: zie de lijst hieronder.'
        : `En nog ${formatNumber(count)} initiatieven: zie de lijst hieronder.`,
    costs: (count: number) => `Alle ${formatNumber(count)} met bekende kosten`,
    none: 'Over duur, instapeisen en kosten zegt geen bron iets.',
  },
  actions: {
    requirements: 'Maak er eisen van voor een plan of aanbesteding',
    compare: (count: number) => `Vergelijk de ${count === 2 ? 'twee' : 'drie'} best onderbouwde`,
    add: 'Kent u een ander? Voeg het toe',
    employer: 'Werkgever? Bekijk wie u kan helpen',
  },
  list: {
    title: 'Initiatieven',
    best: 'De best onderbouwde eerst, daarna wat het laatst van zich liet horen.',
    all: (count: number) => `Alle ${formatNumber(count)} op een rij`,
    find: (count: number) =>
      count === 1 ? 'Bekijk het in de zoeker' : `Zoek en filter in deze ${formatNumber(count)}`,
  },
  description: (name: string, total: number, withOutcome: number) =>
    `${name}: ${initiatives(total)}, van ${formatNumber(withOutcome)} is bekend wat eruit kwam. Wat hielp, wat tegenzat, wat het vraagt en of het nog loopt.`,
  timeline: {
    language: nlLanguage,
    title: 'Initiatieven door de jaren',
    description:
      'Wanneer initiatieven begonnen en stopten, waarom, wat ervoor in de plaats kwam, en wat wij niet weten.',
    lead: (total: number, ended: number, silent: number, year: number) =>
      `${initiatives(total)}. Van ${formatNumber(ended)} zegt een bron dat ze stopten. Van nog eens ${formatNumber(silent)} is het laatste bericht van vóór ${year}.`,
    chart: 'Van begin tot laatste bericht',
    /** @param each how many initiatives a line stands for */
    chartNote: (shown: number, each: number) =>
      each === 1
        ? `Elke lijn is een initiatief waarvan het beginjaar bekend is (${formatNumber(shown)}), op jaar van begin. Alles is tot op het jaar precies.`
        : `Van ${formatNumber(shown)} initiatieven is het beginjaar bekend. Wij tekenen één op de ${formatNumber(each)}, op jaar van begin. Alles is tot op het jaar precies.`,
    drawing: (shown: number) =>
      `Tekening van ${formatNumber(shown)} initiatieven: van het jaar waarin ze begonnen tot hun einde of laatste bericht. De aantallen staan in de tabel.`,
    legend: {
      gestopt: 'gestopt: loopt tot het einde',
      loopt: (year: number) => `bericht in ${year} of later`,
      stil: 'niet bekend of het nog loopt: loopt tot het laatste bericht',
    },
    before: (year: number) => `vóór ${year}`,
    asTable: 'Bekijk de aantallen als tabel',
    columns: {
      year: 'Begonnen in',
      begun: 'Begonnen',
      gestopt: 'Gestopt',
      loopt: (year: number) => `Bericht in ${year} of later`,
      stil: 'Laatste bericht eerder',
    },
    total: 'Samen',
    stopped: 'Hoeveel stopten er per jaar?',
    stoppedNote: (count: number, unknown: number) =>
      unknown === 0
        ? `${formatNumber(count)} gestopte initiatieven, op jaar van einde.`
        : `${formatNumber(count)} gestopte initiatieven, op jaar van einde. Van ${formatNumber(unknown)} ${unknown === 1 ? 'is' : 'zijn'} het jaar niet bekend.`,
    lasted: (count: number, years: number) =>
      `Van ${formatNumber(count)} kennen wij begin en einde. De helft daarvan liep ${years === 1 ? 'binnen één kalenderjaar' : `in ${formatNumber(years)} kalenderjaren of minder`}.`,
    reasons: 'Waarom stopten ze?',
    reasonsNote:
      'Zoals een bron het zegt. Staat er nul, dan noemde geen bron het. Dat bewijst niet dat het niet gebeurde.',
    noReason: 'Geen bron zegt waarom',
    instead: 'Wat er daarna kwam',
    insteadNote: (told: number, total: number) =>
      `Van ${formatNumber(told)} van de ${formatNumber(total)} gestopte initiatieven zegt een bron wat ervan werd.`,
    successor: 'Opvolger:',
    rest: (count: number) => `De andere ${formatNumber(count)} gestopte initiatieven`,
    onFindPage: (count: number) =>
      `Bekijk en filter alle ${formatNumber(count)} gestopte initiatieven`,
    unknown: 'Wat wij niet weten',
    unknownStart: (count: number, total: number) =>
      `Van ${formatNumber(count)} van de ${formatNumber(total)} zegt geen bron wanneer ${them(count)} begonnen. Die staan niet in de tekening.`,
    unknownEnd: (count: number) =>
      `Van ${formatNumber(count)} zegt geen bron of ze nog lopen. Dat wij niets meer hoorden, wil niet zeggen dat ze stopten.`,
    undated: (count: number) => `Van ${formatNumber(count)} heeft geen enkele bron een datum.`,
    help: 'Weet u hoe het afliep? Verbeter het op de pagina van het initiatief.',
    filterStatus: 'Alle gestopte initiatieven',
  },
  related: {
    title: 'Lijkt hierop',
    because: {
      doelgroep: (label: string) => `ook voor ${uncapitalise(label)}`,
      aanpak: (label: string) => `ook ${uncapitalise(label)}`,
      sector: (label: string) => `ook in ${uncapitalise(label)}`,
      leerroute: (label: string) => `ook ${label}`,
      fase: (label: string) => `ook tijdens ${uncapitalise(label)}`,
      gemeente: (label: string) => `ook in ${label}`,
      regio: (label: string) => `ook in ${label}`,
      woord: (word: string) => `noemt ook “${word}”`,
    },
  },
};

export type WorksLabels = Texts<typeof nlWorks>;

/** These texts in a language; Dutch where there is none. Apart from the others, which travel to the browser for the preview. */
export const worksLabelsFor = byLanguage(nlWorks);

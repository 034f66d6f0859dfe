/** What the pages of lessons, figures and gaps say. The first part travels to the browser. */
import { nlLanguage, formatCount } from './nl-language.ts';
import { byLanguage, type Texts } from './language.ts';

const kinds = {
  succesfactor: 'Wat hielp',
  knelpunt: 'Wat tegenzat',
  voorwaarde: 'Wat nodig is',
};

export const nlOverview = {
  language: nlLanguage,
  lessonsLeft: (lessons: number, initiatives: number) =>
    lessons === 0
      ? 'Geen lessen met deze filters. Haal een filter weg.'
      : `${formatCount(lessons, 'les', 'lessen')} van ${formatCount(initiatives, 'initiatief', 'initiatieven')}`,
  figuresLeft: (figures: number, initiatives: number) =>
    figures === 0
      ? 'Geen cijfers met deze filters. Haal een filter weg.'
      : `${formatCount(figures, 'cijfer', 'cijfers')} van ${formatCount(initiatives, 'initiatief', 'initiatieven')}`,
  ignored: (values: string) => `Dit in het adres kennen wij niet: ${values}.`,
  filters: 'Filters',
  filtersChosen: (count: number) => (count > 0 ? `Filters (${count} gekozen)` : 'Filters'),
  clear: 'Wis de filters',
  failed: 'De filters konden niet laden. Kies er een om het opnieuw te proberen.',
  requirements: {
    title: 'Van les naar eis',
    intro:
      'Uw lijst voor een plan of een aanbesteding. De lessen staan er zoals de bron ze vertelt. Wat u er zelf van maakt, schrijft u eronder.',
    empty: 'Zet hierboven een vinkje bij een les. Dan komt zij hier te staan.',
    chosen: (count: number) => `${formatCount(count, 'les', 'lessen')} gekozen`,
    toList: 'Naar de eisen',
    own: 'Uw eis',
    ownOf: (theme: string, number: number) => `Uw eis bij les ${number}, ${theme}`,
    ownNote: 'Wat u typt, blijft in deze browser. Het staat niet in het adres.',
    notKept: 'Uw browser bewaart niet wat u typt. Kopieer of print de lijst voor u weggaat.',
    up: 'Omhoog',
    down: 'Omlaag',
    remove: 'Haal weg',
    upOf: (number: number) => `Les ${number} omhoog`,
    downOf: (number: number) => `Les ${number} omlaag`,
    removeOf: (number: number) => `Haal weg: les ${number}`,
    copy: 'Kopieer als tekst',
    copied: 'De lijst is gekopieerd.',
    copyFailed: 'Kopiëren lukte niet. Hieronder staat de tekst; kopieer die zelf.',
    copyText: 'De lijst als tekst',
    print: 'Print de eisen',
    clear: 'Maak de lijst leeg',
    share: 'In het adres van deze pagina staan uw lessen. Wie het opent, ziet dezelfde lijst.',
    gone: (initiative: string) => `Deze les staat er niet meer zo: ${initiative}.`,
    goneMore: 'Bekijk het initiatief',
    movedTo: (number: number) => `Staat nu op plaats ${number}.`,
    removed: 'De les is uit de lijst.',
    asText: {
      title: 'Lessen van anderen, als eisen',
      from: (address: string, date: string) => `Uit: ${address} (${date})`,
      lesson: (kind: string) => kind,
      initiative: 'Initiatief',
      own: 'Eis',
      line: '……………………………………',
    },
  },
};

export type OverviewLabels = Texts<typeof nlOverview>;

const nlOverviewPages = {
  language: nlLanguage,
  kinds,
  according: 'volgens',
  and: 'en',
  speakers: {
    eigen: 'De uitvoerder',
    onderzoek: 'Onderzoek',
    overheid: 'Overheid',
    kennisinstituut: 'Kennisinstituut',
    nieuws: 'Krant of omroep',
    overig: 'Anderen',
  } as Record<string, string>,
  facets: {
    thema: 'Onderwerp',
    soort: 'Soort',
    wie: 'Wie het zegt',
    doelgroep: 'Doelgroep',
    interventie: 'Aanpak',
    sector: 'Sector',
    jaar: 'Jaar',
    leeftijd: 'Hoe oud',
  },
  narrower: 'Fijner',
  lessons: {
    title: 'Lessen',
    description: (lessons: number, initiatives: number) =>
      `${lessons} lessen van ${initiatives} initiatieven: wat hielp, wat tegenzat en wat nodig is om nieuwkomers aan het werk te helpen. Met wie het zegt.`,
    lead: (lessons: number, initiatives: number) =>
      `${formatCount(lessons, 'les', 'lessen')} van ${formatCount(initiatives, 'initiatief', 'initiatieven')}: wat hielp, wat tegenzat en wat nodig is. Elke les staat er zoals de bron haar vertelt.`,
    chart: 'Wat zat het vaakst tegen?',
    chartNote: (withObstacle: number, total: number) =>
      `Elke balk telt bij hoeveel initiatieven er iets tegenzat rond het onderwerp. Een initiatief telt per onderwerp één keer. Bij ${withObstacle} van de ${total} initiatieven noemt een bron iets wat tegenzat. Van de andere weten wij het niet.`,
    makeList:
      'Schrijft u een plan of een aanbesteding? Vink lessen aan; dan maakt u er een lijst met eisen van.',
    toList: 'Kies lessen',
    table: 'Bekijk alle aantallen als tabel',
    tableCaption: 'Aantal initiatieven per onderwerp',
    researched: 'Tegenzat volgens onderzoek',
    contents: 'Onderwerpen',
    list: 'Alle lessen',
    choose: 'Vink aan wat u in uw plan of aanbesteding wilt gebruiken.',
    none: 'Er staan nog geen lessen in de catalogus.',
  },
  figures: {
    title: 'Cijfers',
    description: (figures: number) =>
      `${figures} cijfers uit openbare bronnen: wat beloofd was, wat ervan kwam en wie het zegt.`,
    lead: (figures: number, initiatives: number) =>
      `${formatCount(figures, 'cijfer', 'cijfers')} van ${formatCount(initiatives, 'initiatief', 'initiatieven')}, met wie het zegt. Wij tellen niets op: elk initiatief telt anders.`,
    pledges: 'Beloofd en gehaald',
    pledgesNote: (all: number, told: number, silent: number, ahead: number) =>
      `${formatCount(all, 'keer', 'keer')} noemt een bron vooraf een doel of verwachting. Van ${told} vonden wij wat ervan kwam. Van ${silent} vonden wij dat niet.${ahead > 0 ? ` Bij ${ahead} is het moment er nog niet.` : ''}`,
    promised: 'Beloofd of verwacht',
    reached: 'Wat ervan kwam',
    barsNote: 'Een open balk is een doel, een dichte balk is wat ervan kwam.',
    stillAhead: 'Het moment van het doel is er nog niet.',
    silent: (count: number) =>
      `${formatCount(count, 'doel', 'doelen')}: wat ervan kwam, vonden wij niet`,
    ahead: (count: number) => `${formatCount(count, 'doel', 'doelen')}: het moment is er nog niet`,
    all: 'Alle cijfers',
    sort: 'Volgorde',
    sorts: {
      '': 'Nieuwste eerst',
      initiatief: 'Initiatief A-Z',
      eenheid: 'Wat er is geteld, dan grootste',
    },
    withoutDate: 'Moment onbekend',
    ages: {
      recent: 'Hoogstens vijf jaar',
      oud: 'Ouder dan vijf jaar',
      'zonder-datum': 'Moment onbekend',
    },
    noTarget: 'Een doel of verwachting is geen uitkomst.',
    paper:
      'Op papier staan de cijfers die u met de filters overhield. Kies eerst op het scherm: dan worden het minder bladzijden.',
    contents: 'Soorten cijfers',
    none: 'Er staan nog geen cijfers in de catalogus.',
  },
  gaps: {
    title: 'Witte vlekken',
    description:
      'Voor welke groepen en met welke aanpak zijn er initiatieven, hoe sterk is het bewijs, en waar vonden wij niets?',
    lead: 'Voor wie is er wat, hoe sterk is het bewijs, en waar vonden wij niets?',
    summary: (cells: number, empty: number, single: number) =>
      `Van de ${cells} combinaties van doelgroep en aanpak zijn er ${empty} leeg. Bij ${single} vonden wij één initiatief.`,
    reading: 'Zo leest u de tabel',
    counted:
      'Het getal is het aantal initiatieven. Een initiatief met meer doelgroepen of meer soorten aanpak telt in meer vakken. Tel vakken dus niet op. De balkjes zeggen hoe sterk het sterkste bewijs in het vak is. Dat zegt niet of het werkte: ook onderzoek dat geen effect vond, telt.',
    meaning:
      'Leeg betekent: wij vonden het niet. Het kan er wel zijn. Klik op een leeg vak om iets toe te voegen, op een getal voor de lijst.',
    ladder: 'Hoe wij bewijskracht lezen',
    interventions: 'Doelgroep en aanpak',
    narrower: 'Fijner: soorten aanpak',
    narrowerOf: (name: string) => `${name}: doelgroep en soort aanpak`,
    regions: 'Arbeidsmarktregio en doelgroep',
    regionsNote: (count: number) =>
      `Hier telt wat in de regio zelf werkt, of een gemeente daar noemt. Wat landelijk werkt (${formatCount(count, 'initiatief', 'initiatieven')}) staat ook apart, in de eerste rij: het werkt ook in de regio, maar zegt daarmee niets over die regio.`,
    country: 'Heel Nederland',
    scroll: (name: string) => `${name}, tabel die opzij kan schuiven`,
    total: 'Alle',
    empty: 'geen',
    add: 'voeg toe',
    targetGroup: 'Doelgroep',
    region: 'Regio',
  },
};

/** What the overviews of lessons and figures say while they are used, in a language; Dutch where there is none. */
export const overviewLabelsFor = byLanguage(nlOverview);

/** What the pages of lessons, figures and gaps say. */
export const overviewPagesFor = byLanguage(nlOverviewPages);

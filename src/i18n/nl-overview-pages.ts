/** What the pages of lessons, figures and gaps say; none of it travels to the browser. */
import { byLanguage } from './language.ts';
import { nlLanguage, formatCount, formatNumber } from './nl-language.ts';

const kinds = {
  succesfactor: 'Wat hielp',
  knelpunt: 'Wat tegenzat',
  voorwaarde: 'Wat nodig is',
};

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
  pages: 'Bladzijden',
  page: (number: number) => `Bladzijde ${number}`,
  /** Behind the title of a page of several. */
  ofPages: (number: number, last: number) => `bladzijde ${number} van ${last}`,
  previous: 'Vorige',
  next: 'Volgende',
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
    list: 'De lessen',
    order:
      'Bij elk onderwerp staat van elke soort eerst wat onderzoek zegt, dan wat het laatst is gezegd.',
    choose: 'Vink aan wat u in uw plan of aanbesteding wilt gebruiken.',
    all: (count: number, theme: string) =>
      count === 1 ? `De les over ${theme}` : `Alle ${formatNumber(count)} lessen over ${theme}`,
    theme: (theme: string) => `Lessen over ${theme}`,
    themeDescription: (lessons: number, initiatives: number, theme: string) =>
      `${formatCount(lessons, 'les', 'lessen')} over ${theme} van ${formatCount(initiatives, 'initiatief', 'initiatieven')}: wat hielp, wat tegenzat en wat nodig is. Met wie het zegt.`,
    themeLead: (lessons: number, initiatives: number) =>
      `${formatCount(lessons, 'les', 'lessen')} van ${formatCount(initiatives, 'initiatief', 'initiatieven')}. Van elke soort eerst wat onderzoek zegt, dan wat het laatst is gezegd.`,
    filterTheme: 'Filter deze lessen op doelgroep, aanpak of sector',
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
    all: 'De cijfers',
    order: 'Van elke soort staan hier de nieuwste cijfers. Wat geen moment heeft, komt het laatst.',
    allOf: (count: number, kind: string) =>
      count === 1 ? `Eén cijfer: ${kind}` : `Alle ${formatNumber(count)} cijfers: ${kind}`,
    kind: (kind: string) => `Cijfers: ${kind}`,
    kindDescription: (figures: number, initiatives: number, kind: string) =>
      `${formatCount(figures, 'cijfer', 'cijfers')} van ${formatCount(initiatives, 'initiatief', 'initiatieven')} uit openbare bronnen, van de soort ‘${kind}’. Met wie het zegt.`,
    kindLead: (figures: number, initiatives: number) =>
      `${formatCount(figures, 'cijfer', 'cijfers')} van ${formatCount(initiatives, 'initiatief', 'initiatieven')}, de nieuwste eerst. Wat geen moment heeft, komt het laatst.`,
    filterKind: 'Filter deze cijfers op jaar, doelgroep of aanpak',
    pledgeTitles: {
      beloofd: 'Beloofd, en wat ervan kwam',
      'beloofd-zonder-uitkomst': 'Beloofd: wat ervan kwam, vonden wij niet',
      'beloofd-later': 'Beloofd voor later',
    },
    pledgeLeads: {
      beloofd: (count: number) =>
        `${formatCount(count, 'keer', 'keer')} vonden wij bij een doel of verwachting wat ervan kwam. Wat het laatst is geteld, staat eerst.`,
      'beloofd-zonder-uitkomst': (count: number) =>
        `Van ${formatCount(count, 'doel of verwachting', 'doelen en verwachtingen')} vonden wij niet wat ervan kwam.`,
      'beloofd-later': (count: number) =>
        `Van ${formatCount(count, 'doel of verwachting', 'doelen en verwachtingen')} is het moment er nog niet.`,
    },
    pledgeLinks: {
      beloofd: (count: number) =>
        count === 1
          ? 'De keer dat wij vonden wat ervan kwam'
          : `Alle ${formatNumber(count)} keer dat wij vonden wat ervan kwam`,
      'beloofd-zonder-uitkomst': (count: number) =>
        `${formatCount(count, 'doel', 'doelen')}: wat ervan kwam, vonden wij niet`,
      'beloofd-later': (count: number) =>
        `${formatCount(count, 'doel', 'doelen')}: het moment is er nog niet`,
    },
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
    paper: 'Op papier staan de cijfers die u op het scherm ziet. Kies dus eerst op het scherm.',
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

/** What the pages of lessons, figures and gaps say. */
export const overviewPagesFor = byLanguage(nlOverviewPages);

/**
 * What only the build writes on pages, in Dutch: the home page, the find page as it is before its script, the pages about the
 * site and its lists, and the page to contribute where its form does not come.
 */
import { nlLanguage, formatCount } from './nl-language.ts';
import { nameInText } from '../site.ts';
import { byLanguage, type Texts } from './language.ts';

const nlLists = {
  language: nlLanguage,
  about: {
    title: `Over ${nameInText.nl}`,
    description: `Wat ${nameInText.nl} is, waar de gegevens vandaan komen en hoe wij bewijskracht lezen.`,
  },
  privacy: {
    title: 'Privacy',
    description:
      'Wat de site van u weet: geen cookies, geen account, geen volgen. En wat er in uw eigen browser blijft staan.',
  },
  all: {
    title: 'Alle initiatieven van A tot Z',
    description: 'Alle initiatieven van de catalogus op alfabet, met waar ze werken.',
    letters: 'Naar een letter',
    digits: '0-9',
    filter: 'Zoeken en filteren',
    withoutScript:
      'Zoeken werkt met JavaScript, en dat staat uit. Hier staat alles, van A tot Z. Met Ctrl+F zoekt u in deze pagina.',
    withoutScriptInParts:
      'Zoeken werkt met JavaScript, en dat staat uit. Hier vindt u alles, van A tot Z. Kies een letter: met Ctrl+F zoekt u dan in die pagina.',
    /** Of a register in several pages. */
    part: (letters: string) => `Alle initiatieven: ${letters}`,
    partDescription: (letters: string) =>
      `Initiatieven van de catalogus op alfabet: ${letters}. Met waar ze werken.`,
    range: (first: string, last: string) => `${first} tot en met ${last}`,
    ofLetter: (letter: string, number: number, count: number) =>
      `${letter} (${number} van ${count})`,
    pages: 'Kies een letter',
    none: 'Hier staan nog geen initiatieven.',
  },
  guides: {
    title: 'Kennis',
    intro:
      'Korte gidsen voor wie nieuwkomers naar werk, taal en meedoen helpt. Elke uitspraak heeft een bron, en bij elke gids staan initiatieven.',
    description:
      'Gidsen voor gemeenten en werkgevers: wat helpt, wat het vraagt, welke regels gelden en wie het al doet.',
    contents: 'Op deze pagina',
    named: 'Initiatieven in deze gids',
    onTopic: 'Initiatieven bij dit onderwerp',
    alsoOnTopic: 'Ook bij dit onderwerp',
    tools: {
      plan: { text: 'Wilt u weten wat er voor één persoon is?', link: 'Maak een plan' },
      employers: { text: 'Zoekt u een programma dat u helpt?', link: 'Bekijk wie u kan helpen' },
    },
    moreLike: 'Meer initiatieven',
    forAudience: (audience: string) => `Voor ${audience.toLowerCase()}`,
    related: 'Lees ook',
    lawAsOf:
      'Regels en bedragen staan hier zoals de bron ze op zijn datum gaf. Controleer bij de bron of ze nog gelden.',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    text: 'Misschien is het adres verkeerd getypt of is de pagina verhuisd. Zoek hieronder, of bekijk alle initiatieven.',
  },
};

/** These texts in a language; Dutch where there is none. */
export const listLabelsFor = byLanguage(nlLists);

const nlHome = {
  language: nlLanguage,
  title: 'Wat werkt om nieuwkomers aan het werk te helpen?',
  intro: (initiatives: number, municipalities: number) =>
    `${formatCount(initiatives, 'initiatief', 'initiatieven')} van gemeenten, werkgevers en organisaties, in ${formatCount(municipalities, 'gemeente', 'gemeenten')} en landelijk. Met wat ze doen, wat het opleverde, wat tegenviel en waar dat staat.`,
  searchLabel: 'Zoek een initiatief',
  searchPlaceholder: 'Bijv. taal op de werkvloer',
  searchButton: 'Zoek',
  examples: 'Of stel een vraag:',
  exampleQuestions: [
    'hoe helpen we vrouwen op de Z-route',
    'wie leidt chauffeurs op',
    'startbaan',
    'taal op de werkvloer',
  ],
  mapLabel: 'Kaart van Nederland: een stip is een gemeente, een gevulde stip heeft initiatieven',
  mapCaption: 'Elke stip is een gemeente. Hoe groter, hoe meer initiatieven.',
  waysIntro: {
    doelgroep: 'Voor wie is het bedoeld?',
    interventie: 'Wat gebeurt er?',
    regio: 'Wat is er bij u in de buurt?',
  },
  story: 'Waarom deze catalogus er is',
  storySource: (sources: string) => `Bron: ${sources}`,
  storyMore: 'Wat er achter deze cijfers zit:',
  doors: {
    label: 'Voor wie deze site is',
    municipality: {
      title: 'Gemeente',
      text: 'Wat is er bij ons, wat doen gemeenten die op ons lijken, en wat leerden zij? Neem het mee in een voorstel.',
      action: 'Zoek uw gemeente',
    },
    plan: 'Plan voor één persoon',
    employer: {
      title: 'Werkgever',
      text: 'Drie vragen: sector, regio en wat kunt u bieden. U krijgt programma’s, wat ze vragen en welke regels gelden.',
      action: 'Beantwoord drie vragen',
    },
    contribute: {
      title: 'Iets toevoegen',
      text: 'Kent u een initiatief dat ontbreekt, of dat gestopt of veranderd is? Meld het in een minuut, zonder account.',
      action: 'Geef een tip',
    },
    form: 'Vul het hele formulier in',
  },
  works: {
    title: 'Wat werkt? Per aanpak bij elkaar',
    known: (total: number, withOutcome: number) =>
      `${total} ${total === 1 ? 'initiatief' : 'initiatieven'}, ${withOutcome === 0 ? 'geen met een uitkomst' : `${withOutcome} met een uitkomst`}`,
    noDate: 'zonder datum',
    lessons: 'Alle lessen',
    figures: 'Alle cijfers',
    gaps: 'Waar is weinig voor?',
    timeline: 'Wat liep wanneer, en wat stopte?',
  },
  guides: 'Wat wij ervan weten',
  guidesIntro: 'Korte gidsen, met bronnen en voorbeelden.',
  guidesAll: 'Alle gidsen',
  evidence: 'Het best onderzocht',
  evidenceIntro:
    'Deze initiatieven zijn vergeleken met mensen die niet meededen, of door onderzoekers geëvalueerd. Ook als dat geen verschil liet zien.',
  evidenceMore: 'Zo lezen wij bewijskracht',
};

/** These texts in a language; Dutch where there is none. */
export const homeLabelsFor = byLanguage(nlHome);

const nlFindPage = {
  description: 'Zoek en filter initiatieven op regio, doelgroep en aanpak.',
  skip: 'Naar de resultaten',
  searchLabel: 'Zoek op onderwerp, beroep of organisatie',
  searchHint: 'Typ een vraag, een beroep of een organisatie',
  searchButton: 'Zoek',
  sort: 'Sorteer op',
  look: 'Weergave',
  looks: { lijst: 'lijst', compact: 'compact' },
  filters: 'Filters',
  inList: (facet: string) => `Zoek in ${facet.toLowerCase()}`,
  refine: 'Verfijn',
  everything: (count: number) => `Alle ${count > 1 ? `${count} ` : ''}initiatieven van A tot Z`,
  toMap: 'Kaart',
  csv: 'Bewaar als CSV voor Excel',
  unfiltered:
    'Deze lijst is niet gefilterd. Zoeken en filteren werken met JavaScript, en dat staat uit of is niet geladen. Wat in het adres gekozen is, telt hier niet mee.',
  withoutScript: 'Kies een ingang',
  withoutScriptIntro: 'Filteren werkt met JavaScript. Zonder kunt u via deze pagina’s zoeken.',
};

/** These texts in a language; Dutch where there is none. */
export const findPageLabelsFor = byLanguage(nlFindPage);

/** Said on the page to contribute where its form does not come. Dutch alone, as the form is. */
export const nlWithoutForm = {
  title: 'Zonder formulier bijdragen',
  noScript: 'Het formulier werkt met JavaScript. Dat staat in uw browser uit.',
  intro:
    'Het formulier opent hier nu niet. De verbinding is traag, of de browser is te oud of laat geen JavaScript toe. Zo kunt u ook bijdragen:',
  tip: 'Mail een tip',
  tipText: 'Er gaat een mail open met vijf vragen.',
  mail: 'Mail de redactie',
  mailText: 'Noem de naam, wat het is, voor wie, en het webadres van een openbare bron.',
  template: 'Vul het sjabloon in',
  templateText: 'Het is een tekstbestand met uitleg bij elk veld. Stuur het als bijlage naar',
  repository: 'Stel een bestand voor op GitHub',
  repositoryText: 'Daarvoor hebt u daar een account nodig. De controle draait vanzelf.',
};

export type WithoutFormLabels = Texts<typeof nlWithoutForm>;

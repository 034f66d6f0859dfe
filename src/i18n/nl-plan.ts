/** What the page for the plan of one person says: its code carries these texts to the browser. */
import { nlLanguage, formatChoice } from './nl-language.ts';
import { byLanguage, type Texts } from './language.ts';

export const nlPlan = {
  language: nlLanguage,
  title: 'Plan voor één persoon',
  description:
    'Beantwoord een paar vragen, zonder gegevens van een persoon, en zie per stap wat er is: taal, leren, werkervaring, begeleiding en plaatsing.',
  intro:
    'Voor klantmanagers en begeleiders. U beantwoordt een paar vragen en ziet per stap wat er is, waarom dat past en wat het vraagt.',
  privacy:
    'Vul geen naam, geboortedatum of andere gegevens van een persoon in. Wat u kiest, blijft in deze browser en gaat nergens naartoe. Het blijft staan als u de pagina opnieuw laadt, tot u dit tabblad sluit.',
  privacyOfParts:
    'De teksten van de initiatieven die u ziet, komen in groepjes van de site. Wie de site beheert, kan zien welke groepjes zijn opgehaald. Wat u koos, staat daar niet bij.',
  form: 'De situatie',
  toAnswer: 'Bekijk wat er is',
  unsaid: 'Niet gezegd',
  reset: 'Begin opnieuw',
  questions: {
    groep: 'Wie',
    fase: 'Waar staat iemand',
    leerroute: 'Leerroute',
    opleiding: 'Opleiding in het eigen land',
    diploma: 'Diploma',
    situatie: 'Wat past bij deze persoon',
    sector: 'Wil graag werken in',
    werk: 'Werk nu',
  },
  groups: {
    statushouders: 'Statushouder',
    asielzoekers: 'Asielzoeker',
    gezinsmigranten: 'Gezinsmigrant',
    'ontheemden-oekraine': 'Ontheemde uit Oekraïne',
  },
  education: {
    geen: 'Niet of nauwelijks naar school',
    weinig: 'Basisschool, of een paar jaar meer',
    mbo: 'Middelbare school of beroepsopleiding',
    hoger: 'Hbo of universiteit',
  },
  diplomas: {
    gewaardeerd: 'Diploma is gewaardeerd',
    'niet-gewaardeerd': 'Diploma, nog niet gewaardeerd',
    'zonder-papieren': 'Diploma, maar geen papieren',
    geen: 'Geen diploma',
  },
  situations: {
    vrouwen: 'Vrouw',
    jongeren: 'Jonger dan ongeveer 30 jaar',
    ouders: 'Zorgt voor kinderen',
    nareizigers: 'Kwam later, als gezinslid',
    laaggeletterden: 'Kan niet of weinig lezen en schrijven',
    vakmensen: 'Heeft een beroep of vakervaring',
    'vluchteling-studenten': 'Wil studeren of doet dat al',
    bijstandsgerechtigden: 'Heeft een bijstandsuitkering',
    'al-langer-in-nederland': 'Is al jaren in Nederland',
  },
  work: {
    nee: 'Geen werk',
    ja: 'Heeft werk',
    'kan-nog-niet': 'Werken kan nog niet',
  },
  steps: {
    taal: 'Taal',
    leren: 'Leren',
    werkervaring: 'Werkervaring en meedoen',
    begeleiding: 'Begeleiding',
    plaatsing: 'Naar een baan',
  },
  before: {
    title: 'Vijf stappen, naast elkaar',
    intro:
      'Een plan hoeft niet stap na stap. Taal, werkervaring en begeleiding kunnen tegelijk beginnen. Geef links een antwoord: dan staat hier wat er is. Of kijk eerst per soort aanpak.',
    introWithoutScript:
      'Een plan op maat maken werkt met JavaScript, en dat staat uit. Hieronder vindt u per stap alle soorten aanpak, met hun initiatieven.',
  },
  loading: 'Wij zoeken wat er is…',
  failed: 'Dit kon niet laden. Uw antwoorden staan er nog.',
  retry: 'Probeer opnieuw',
  total: (count: number) =>
    count === 1 ? '1 initiatief kan passen' : `${count} initiatieven kunnen passen`,
  totalNote:
    'Dichtbij staat eerst. Daarna wat bij de meeste antwoorden past. Vraag altijd na of er plek is.',
  ignored: (parts: readonly string[]) =>
    `In het adres stond iets dat wij niet kennen: ${parts.join(', ')}. Dat is weggelaten.`,
  noneHere: (place: string) => `In ${place} vonden wij hiervoor niets.`,
  also: 'Helpt hier ook bij:',
  alsoAt: (step: string) => `staat bij ${step}`,
  none: 'Hiervoor vonden wij niets dat past. Haal een antwoord weg om meer te zien.',
  more: (count: number) => `Toon er nog ${count}`,
  fewer: 'Toon er minder',
  fits: 'Waarom',
  fitsNothing: 'sluit geen van de antwoorden uit',
  reasons: {
    here: (place: string) => `werkt in ${place}`,
    near: (where: string, region: string) => `${where}, zelfde ${region}`,
    kinds: { gemeente: 'gemeente', regio: 'regio', provincie: 'provincie' },
    nationwide: 'heel Nederland',
    does: (what: string) => `biedt ${what}`,
    for: (whom: string) => `voor ${whom}`,
    phase: (phase: string) => `fase ${phase}`,
    route: (route: string) => `leerroute ${route}`,
    sector: (sector: string) => `sector ${sector}`,
  },
  askAround: 'Vraag of iemand van buiten de gemeente mee mag doen.',
  doubts: (groups: readonly string[]) => `Let op: bedoeld voor ${formatChoice(groups)}.`,
  later: 'Begint in een latere fase.',
  asks: 'Vraagt',
  takes: 'Duurt',
  asksUnknown: 'Wat het vraagt, staat niet in de bronnen.',
  lastNews: (date: string) => `Laatste bericht: ${date}`,
  noNews: 'Geen bron met een datum',
  inPlan: 'In plan',
  inPlanOf: (title: string) => `In plan: ${title}`,
  stopped: 'Gestopt, wel om van te leren',
  stoppedIntro:
    'Hier kan iemand niet meer terecht. Wat het opleverde en wat tegenviel, staat op de pagina.',
  own: {
    title: 'Uw plan',
    empty: 'Kies hierboven wat in het plan komt.',
    toPlan: (count: number) => `Naar uw plan (${count})`,
    toList: 'naar uw plan',
    list: 'In het plan, op volgorde',
    from: 'Begint',
    until: 'Tot',
    moments: {
      0: 'nu',
      3: 'over 3 maanden',
      6: 'over 6 maanden',
      12: 'over 1 jaar',
      24: 'over 2 jaar',
    },
    up: 'Omhoog',
    down: 'Omlaag',
    remove: 'Haal weg',
    fromOf: (title: string) => `Begint: ${title}`,
    untilOf: (title: string) => `Tot: ${title}`,
    upOf: (title: string) => `Omhoog: ${title}`,
    downOf: (title: string) => `Omlaag: ${title}`,
    removeOf: (title: string) => `Haal weg: ${title}`,
    added: (title: string) => `${title} staat in het plan.`,
    removed: (title: string) => `${title} is uit het plan.`,
    moved: (title: string, place: number) => `${title} staat nu op plaats ${place}.`,
    contact: 'Meer weten bij',
    noContact: 'Wij vonden geen contactweg.',
    gone: 'Dit initiatief past niet meer bij de antwoorden.',
  },
  time: {
    title: 'Wanneer',
    caption: 'Wat wanneer loopt, in maanden vanaf nu',
    what: 'Wat',
    period: (from: number, until: number) => `${from}–${until}`,
    periodSpoken: (from: number, until: number) => `maand ${from} tot ${until}`,
    runs: 'loopt',
    rests: 'niet',
  },
  notes: {
    title: 'Eigen notities',
    warning:
      'Schrijf geen namen of andere gegevens van een persoon op. Notities worden niet bewaard en niet gedeeld: na opnieuw laden zijn ze weg. Op papier staan ze wel.',
    of: (step: string) => `Notitie bij ${step}`,
  },
  ways: {
    print: 'Print het plan',
    link: 'Maak een link',
    linkNote:
      'De link bevat de antwoorden en wat in het plan staat. Wie de link krijgt, ziet die ook. Notities zitten er niet in. Ook met de link gaat er niets naar onze server.',
    linkLabel: 'Link naar dit plan',
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukte niet. Selecteer de link zelf.',
  },
  advice: {
    ownPlan:
      'Maak bij aankomst een eigen plan, en ga daarin uit van inkomen uit werk. Dat adviseert VluchtelingenWerk.',
    early:
      'Begin al in de opvang met hulp naar onderwijs en werk. Dat adviseert de Sociaal-Economische Raad (SER).',
    languageWithWork:
      'Zet taal naast werk of opleiding, niet ervoor. Dat samen doen is volgens de SER in veel gevallen effectief.',
    practice:
      'Wie niet kan lezen en schrijven of moeilijk leert, pikt de taal in de praktijk makkelijker op. Dat bleek in proeven met taal en werk samen.',
    study:
      'VluchtelingenWerk raadt voor hoger opgeleiden een intensieve cursus Nederlands aan, en verder studeren met behoud van uitkering.',
    diploma:
      'Begin vroeg met de waardering van een diploma. Wacht niet tot het onderdeel over werk in de inburgering, raadt een site van Nijmegen aan.',
    noPapers:
      'Geen papieren meer? Een vluchteling kan een Indicatie Onderwijsniveau krijgen, een schatting van het niveau. Vraag bij IDW na of dat nog zo is.',
    experience:
      'VluchtelingenWerk raadt voor lager opgeleiden aan om ervaring op te doen: met een stage, vrijwilligerswerk of een leerwerkplek.',
    participate:
      'Lukt een traject naar werk nog niet? Kies dan een andere vorm van meedoen. Dat adviseert VluchtelingenWerk.',
    childcare:
      'Regel opvang voor de kinderen, ook onder werktijd. Een loket in Den Haag voor mensen uit Oekraïne noemde dat in 2022 een voorwaarde.',
    herself:
      'Geef haar evenveel aandacht als haar partner. Dat was een voorwaarde in de Amsterdamse aanpak.',
    aftercare:
      'Blijf begeleiden als iemand werkt. Amsterdam leerde dat dit lang nodig is om uitval te voorkomen.',
    noDeadEnd:
      'Zoek niet alleen het snelste werk. Schets liever samen een pad naar de baan die iemand wil. Dat raadt VluchtelingenWerk aan.',
  },
  adviceGuide: 'Lees',
  adviceSource: 'Bron',
};

export type PlanLabels = Texts<typeof nlPlan>;

/** The texts of the plan in a language; Dutch where there is none. */
export const planLabelsFor = byLanguage(nlPlan);

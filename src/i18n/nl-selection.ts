/** What the selection says, and how sources are cited: apart from the rest, for the browser gets these texts. */
import { nlLanguage, formatCount } from './nl-language.ts';
import { name, nameInText } from '../site.ts';
import { byLanguage, type Texts } from './language.ts';

export const nlSelection = {
  language: nlLanguage,
  site: name,
  title: 'Mijn selectie',
  description: 'Zet initiatieven naast elkaar, maak er een dossier van en deel het met collega’s.',
  intro: 'Zet initiatieven naast elkaar, print ze als dossier, of deel ze met een collega.',
  kept: 'Uw selectie wordt bewaard in deze browser. Alleen u ziet die.',
  notKept:
    'Uw browser bewaart niets. De selectie blijft staan zolang deze pagina open is. Kopieer onder Delen het adres om die te bewaren.',
  loading: 'Uw selectie wordt opgehaald…',
  failed: (count: number) =>
    `${count === 1 ? 'Eén initiatief kon' : `${count} initiatieven konden`} niet laden.`,
  retry: 'Probeer opnieuw',
  unknown: (names: readonly string[]) =>
    names.length === 1
      ? `“${names[0]}” kennen wij niet (meer). Dat staat dus niet in deze lijst.`
      : `Deze ${names.length} kennen wij niet (meer): ${names.join(', ')}. Ze staan dus niet in deze lijst.`,
  unknownOwn: 'Haal weg uit mijn selectie',
  without: {
    title: 'Zonder JavaScript',
    text: 'Een selectie maken werkt met JavaScript, en dat staat uit. Elke pagina van een initiatief kunt u wel printen, en onder Citeren staat een regel met de bron.',
    link: 'Alle initiatieven van A tot Z',
  },
  empty: {
    title: 'Uw selectie is nog leeg',
    steps: [
      'Zoek initiatieven die op uw vraag lijken.',
      'Vink “In selectie” aan, of kies op de pagina van een initiatief “Zet in selectie”.',
      'Kom hier terug om te vergelijken, te printen of te delen.',
    ],
    link: 'Zoek initiatieven',
  },
  shared: {
    heading: 'Gedeelde selectie',
    title: (count: number) =>
      `U bekijkt een gedeelde selectie van ${formatCount(count, 'initiatief', 'initiatieven')}.`,
    own: (count: number) =>
      count === 0
        ? 'Zelf hebt u nog geen selectie.'
        : `Uw eigen selectie (${formatCount(count, 'initiatief', 'initiatieven')}) is niet veranderd.`,
    take: 'Neem over',
    replace: 'Neem over in plaats van de mijne',
    add: 'Voeg toe aan de mijne',
    toOwn: 'Naar mijn selectie',
    taken: 'Overgenomen in uw selectie.',
    notes: 'Met notities van wie dit deelde.',
  },
  list: {
    title: 'In deze selectie',
    rest: (count: number) =>
      `De eerste ${count} staan hieronder naast elkaar. Zet een ander hoger om het te vergelijken.`,
    up: (title: string) => `Zet ${title} hoger`,
    down: (title: string) => `Zet ${title} lager`,
    remove: 'Weg',
    removeOf: (title: string) => `Weg: ${title}`,
    moved: (title: string, place: number, total: number) =>
      `${title} staat nu op plaats ${place} van ${total}.`,
    removed: (title: string) => `${title} is uit uw selectie.`,
    undo: 'Zet terug',
    undone: (title: string) => `${title} staat weer in uw selectie.`,
    clear: 'Wis alles',
    cleared: 'Uw selectie is leeg. Ook notities en titel zijn weg.',
    undoneAll: 'Uw selectie is terug.',
    add: 'Voeg meer toe',
  },
  compare: {
    title: 'Naast elkaar',
    caption: 'Vergelijking van de initiatieven',
    onlyDifferent: 'Toon alleen verschillen',
    key: {
      differs: 'verschilt',
      same: 'overal gelijk',
      odd: 'anders dan de meeste',
    },
    nothingDiffers: 'Er zijn geen verschillen.',
    unknown: 'niet gevonden',
    more: (count: number) => `Nog ${count}`,
    moreInside: (count: number) => `en nog ${count}, verderop in dit dossier`,
    place: (at: number, total: number) => `${at} van ${total}`,
    previous: 'Vorige',
    next: 'Volgende',
    source: (number: number, title: string) => `Bron ${number} van ${title}`,
  },
  rows: {
    what: 'Wat',
    forWhom: 'Voor wie',
    where: 'Waar',
    lead: 'Trekker',
    status: 'Loopt het nog?',
    lastNews: 'Laatste bericht',
    period: 'Looptijd',
    duration: 'Duur',
    entry: 'Instapeisen',
    costs: 'Kosten',
    outcome: 'Wat eruit kwam',
    reach: 'Bereik en andere cijfers',
    target: 'Doel vooraf, geen uitkomst',
    evidence: 'Bewijskracht',
    helped: 'Wat hielp',
    hindered: 'Wat tegenzat',
    needed: 'Wat er moet zijn',
    sources: 'Bronnen',
    contact: 'Meer weten',
  },
  sourceCount: (count: number) => formatCount(count, 'bron', 'bronnen'),
  note: {
    row: 'Uw notitie',
    label: (title: string) => `Notitie bij ${title}`,
    warning:
      'Notities blijven in deze browser. Schrijf geen namen of andere gegevens van personen op.',
    notKept: 'Uw browser bewaart deze notities niet: na het sluiten van de pagina zijn ze weg.',
  },
  out: {
    title: 'Meenemen',
    dossierTitle: 'Titel van het dossier',
    dossierTitleHint: 'Bijvoorbeeld: Taal en werk voor vrouwen',
    place: 'Gemeente of organisatie (mag leeg)',
    print: 'Print of pdf: dossier',
    word: 'Word',
    csv: 'CSV voor Excel',
    wordBusy: 'Het Word-bestand wordt gemaakt…',
    wordDone: 'Het Word-bestand is gemaakt.',
    wordFailed: 'Het Word-bestand kon niet gemaakt worden. Probeer het opnieuw.',
    csvDone: 'Het CSV-bestand is gemaakt.',
    share: 'Delen',
    shareText: 'In dit adres staat welke initiatieven u koos, en niets anders.',
    withNotes: 'Notities meesturen',
    withNotesWarning:
      'Wie het adres heeft, leest dan ook uw notities. Staan er geen namen of andere gegevens van personen in?',
    tooLong:
      'Met notities wordt het adres te lang om te versturen. Kort ze in, of stuur het dossier.',
    address: 'Adres van deze selectie',
    copy: 'Kopieer het adres',
    copied: 'Gekopieerd.',
    copyFailed: 'Kopiëren lukte niet. Selecteer de tekst en kopieer zelf.',
    fileName: 'selectie',
  },
  dossier: {
    fallbackTitle: 'Initiatieven naast elkaar',
    made: (date: string) => `Gemaakt op ${date}`,
    from: (address: string) => `Uit ${nameInText.nl}. Deze selectie staat op ${address}`,
    reading:
      'Alles hierin komt uit openbare bronnen. Bij elk cijfer en elke les staat het nummer van de bron. Een doel vooraf is geen uitkomst. Bewijskracht is onze eigen leesladder, geen erkenning.',
    contents: 'Inhoud',
    compare: 'Vergelijking',
    compareFirst: (count: number) => `De eerste ${count} staan naast elkaar.`,
    figures: 'Wat eruit kwam en andere cijfers',
    noFigures: 'De bronnen noemen geen cijfers over wat het opleverde.',
    lessons: 'Lessen',
    evidence: 'Bewijskracht en onderzoek',
    sources: 'Bronnen, klaar om over te nemen',
    cite: 'Deze pagina als bron',
    facts: 'In het kort',
    notes: 'Notitie',
    page: 'Pagina',
    checked: (date: string) => `Gecontroleerd op ${date}`,
  },
  csv: {
    summary: 'Samenvatting',
    name: 'Initiatief',
    page: 'Pagina',
    checked: 'Gecontroleerd op',
    note: 'Notitie',
    figure: 'Cijfer',
    approach: 'Aanpak',
    publishers: 'Wie de bronnen uitgaf',
  },
  cite: {
    summary: 'Citeren',
    why: 'Zo noemt u deze pagina als bron. De datum van controle zegt welke stand u las.',
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    failed: 'Kopiëren lukte niet. Selecteer de tekst.',
    noDate: 'z.d.',
    checked: (date: string) => `gecontroleerd op ${date}`,
    edition: (commit: string) => `versie ${commit}`,
    noEdition: 'versie niet bekend',
    version: (address: string) => `Deze versie: ${address}`,
    consulted: (date: string, address: string) => `Geraadpleegd op ${date}, van ${address}`,
  },
  button: {
    add: 'Zet in selectie',
    remove: 'Haal uit selectie',
    inside: 'Staat in uw selectie, bewaard in deze browser.',
    insideNotKept: 'Staat in uw selectie, zolang deze pagina open is: uw browser bewaart niets.',
    open: 'Bekijk selectie',
  },
};

export type SelectionLabels = Texts<typeof nlSelection>;

/** The texts of the selection in a language; Dutch where there is none. */
export const selectionLabelsFor = byLanguage(nlSelection);

/**
 * What the pages about the open data say, in Dutch, and the words inside what programs take: data files, feeds, the site among a
 * browser’s search engines and apps, the note for language models.
 */
import { licence, name, nameInText } from '../site.ts';
import { formatCount } from './nl-language.ts';
import { byLanguage, type Texts } from './language.ts';

const nlData = {
  title: 'Open data',
  description:
    'Alle initiatieven als JSON en CSV, met uitleg van elk veld, vaste adressen en de licentie.',
  lead: (count: string) =>
    `Alles in deze catalogus mag u downloaden en hergebruiken: ${count}, met hun cijfers, lessen en bronnen.`,
  attribution: (address: string) => `${name}, ${address}, ${licence.name}`,
  contents: 'Op deze pagina',
  downloads: {
    title: 'Downloaden',
    intro:
      'Elke keer dat de site verandert, worden deze bestanden opnieuw gemaakt uit dezelfde gegevens. Er is geen sleutel of account nodig.',
    json: 'Alles in één bestand',
    jsonText: 'Alle velden en de hele tekst, één initiatief per regel.',
    one: 'Eén initiatief',
    oneText: 'Vervang de naam door die uit het webadres van een ander initiatief.',
    csv: 'Als tabel',
    csvText:
      'Eén rij per initiatief. Opent meteen goed in Excel en LibreOffice. De lange tekst staat er niet in.',
    tables: 'Tabellen van wat vaker voorkomt',
    tablesText:
      'Eén rij per cijfer, les, bron enzovoort. In de eerste kolom staat de slug van het initiatief.',
    schema: 'JSON Schema van een initiatief',
    schemaText: 'Waar elk initiatief in de JSON-bestanden aan voldoet (versie 2020-12).',
    fileSchema: 'JSON Schema van een bronbestand',
    fileSchemaText:
      'De velden van een bestand zoals mensen het schrijven, in content/initiatieven/.',
    catalogue: 'Beschrijving voor dataportalen',
    catalogueText:
      'Welke gegevens er zijn en in welke bestanden, volgens DCAT-AP-NL 3.0 (JSON-LD).',
    services: 'Initiatieven als diensten (Open Referral HSDS 3)',
    servicesText:
      'Voor systemen die mensen naar diensten verwijzen. Alleen initiatieven waarvan een bron zegt of ze gepland zijn, lopen of stopten.',
  },
  catalogue: {
    title: `Open data van ${nameInText.nl}`,
    description:
      'Gegevens over initiatieven in Nederland die vluchtelingen en andere nieuwkomers helpen naar werk, taal en meedoen.',
    contact: `Redactie van ${nameInText.nl}`,
    initiatives: {
      title: 'Initiatieven die nieuwkomers helpen naar werk, taal en meedoen',
      description:
        'Per initiatief: wat het doet, voor wie, waar, wie het uitvoert en betaalt, cijfers, lessen en onderzoek, elk met de openbare bron waar het in staat.',
      keywords: ['vluchtelingen', 'statushouders', 'nieuwkomers', 'inburgering', 'werk', 'taal'],
    },
    lists: {
      title: 'Begrippen over initiatieven voor nieuwkomers',
      description:
        'De lijsten waar initiatieven uit kiezen, zoals doelgroepen, soorten aanpak en sectoren, met betekenis en vast adres (SKOS).',
      keywords: ['begrippen', 'doelgroepen', 'sectoren', 'arbeidsmarktregio'],
    },
    table: (table: string) => `Tabel: ${table}`,
  },
  services: {
    location: 'Een punt in de gemeente waar het initiatief werkt. Het is geen adres.',
  },
  csv: {
    title: 'Zo zijn de tabellen gemaakt',
    items: [
      'UTF-8 met een merkteken vooraan, puntkomma tussen de cellen, komma in een getal, ja of nee.',
      'Meer waarden in één cel staan met “ | ” ertussen. Van een lijst met cijfers of lessen staat het aantal in de tabel; de regels zelf staan in hun eigen tabel.',
      'Een cel die een rekenblad als formule zou uitvoeren, krijgt een ’-teken (apostrof) ervoor. Haal dat weg als u de cel zelf verwerkt.',
      'Staat in een webadres de naam van een persoon, dan is de cel leeg. In JSON staat het adres er wel, met adresTonen: false. Druk het dan niet af.',
      'Excel maakt van 2024-03 soms een datum. Kies bij het openen “Gegevens ophalen” en laat de kolom tekst zijn.',
    ],
  },
  licence: {
    title: 'Licentie en bronvermelding',
    text: `De teksten en gegevens vallen onder ${licence.name}. U mag ze kopiëren, bewerken en verkopen, als u zegt waar ze vandaan komen en wat u veranderde.`,
    cite: 'Noem het bijvoorbeeld zo:',
    example: (address: string) =>
      `${name}, ${address}, geraadpleegd op [datum]. Licentie: ${licence.name}.`,
    sources:
      'Een cijfer of les komt uit een bron. Noem die ook: bij elk cijfer en elke les staat haar nummer, en bij bronnen haar titel en adres.',
    evidence:
      'Bewijskracht is onze eigen lezing van die bronnen. Schrijf er niet bij dat een initiatief erkend of bewezen is.',
  },
  addresses: {
    title: 'Vaste adressen',
    items: [
      'De pagina van een initiatief houdt haar adres. Verandert de naam, dan staat de oude in voorheen en brengt het oude adres u naar het nieuwe.',
      'Een waarde uit een lijst houdt haar id. Vervalt zij, dan blijft zij in de lijst staan, met de waarde die ervoor in de plaats kwam.',
      'Gemeenten en provincies hebben het adres dat de overheid hun gaf (TOOI). Daarmee koppelt u ze aan andere gegevens van de overheid.',
    ],
    lists: 'Alle lijsten met waarden en hun adressen',
  },
  concepts: {
    title: 'Lijsten met waarden',
    description:
      'De lijsten waar initiatieven uit kiezen, zoals doelgroepen en sectoren. Elke waarde heeft een vast adres.',
    lead: 'Initiatieven kiezen uit deze lijsten. Elke waarde heeft een vast adres en elke lijst een bestand (JSON-LD, volgens SKOS).',
    places:
      'Gemeenten en provincies staan hier niet: die hebben een adres van de overheid, zoals https://identifier.overheid.nl/tooi/id/gemeente/gm0363.',
    values: (count: number) => formatCount(count, 'waarde', 'waarden'),
    listTitle: (name: string) => `${name}: lijst met waarden`,
    listDescription: (name: string) =>
      `Alle waarden van de lijst ${name}, met betekenis en vast adres.`,
    download: 'Download deze lijst (JSON-LD)',
    broader: 'Valt onder',
    replacedBy: 'Vervallen. Gebruik',
  },
  versions: {
    title: 'Versies',
    intro: (version: string) => `De bestanden hebben nu versie ${version}.`,
    items: [
      'Het tweede getal gaat omhoog als er iets bij komt: een veld, een waarde, een bestand. Laat uw programma onbekende velden overslaan.',
      'Het eerste getal gaat omhoog als iets vervalt of anders wordt.',
      'Er staat geen datum van maken in. Twee keer hetzelfde maken geeft dezelfde bestanden, dus u kunt ze vergelijken. Hoe vers een initiatief is, zegt gecontroleerd.',
    ],
    history: 'Eerdere versies van elk initiatief staan in de opslagplaats:',
  },
  uses: {
    title: 'Wat u ermee kunt doen',
    items: {
      excel:
        'Een lijst voor uw regio: open de tabel in Excel en filter op de kolom afgeleid.arbeidsmarktregios.naam.',
      jq: 'Welke initiatieven zijn onderzocht door anderen? Met jq:',
      python: 'Hoeveel mensen vonden of hielden werk, volgens welke bron? Met Python en pandas:',
    },
    warning:
      'Tel cijfers van verschillende initiatieven niet zomaar op: elk telt anders, en sommige tellen dezelfde mensen.',
  },
  fields: {
    title: 'Alle velden',
    intro:
      'In de volgorde van het bestand. “Altijd” betekent dat elk initiatief het veld heeft, of elke regel van de lijst waar het in staat. Andere velden ontbreken als geen bron iets zegt; ze zijn dan niet leeg of null.',
    always: 'altijd',
    example: 'Voorbeeld:',
    list: 'Waarden uit de lijst',
    kinds: {
      text: 'tekst',
      number: 'getal',
      yesNo: 'ja of nee (true of false)',
      date: 'datum: 2024, 2024-03 of 2024-03-15',
      address: 'webadres',
      choice: 'waarde uit een lijst',
      choices: 'lijst van waarden',
      group: 'groep velden',
      groups: 'lijst van groepen',
      source: 'nummer van een bron',
      sourceId: 'nummer van de bron',
      sources: 'lijst van nummers van bronnen',
      initiative: 'slug van een initiatief',
      initiatives: 'lijst van slugs',
      places: 'lijst van namen van plaatsen',
      texts: 'lijst van teksten',
    },
  },
  schemas: {
    record: {
      title: 'Een initiatief als open data',
      description:
        'De velden van een initiatief, zijn tekst, en wat daaruit volgt. Zo staat het in initiatieven.json.',
    },
    file: {
      title: 'Een bestand met een initiatief',
      description:
        'De velden van een initiatief zoals mensen ze schrijven: content/initiatieven/*.mdx.',
    },
  },
};

/** The list of labour market regions, which has no file of its own; in all languages, as the lists that have one. */
export const regionListTexts = {
  label: { nl: 'Arbeidsmarktregio', en: 'Labour market region' },
  definition: {
    nl: 'De arbeidsmarktregio’s van Nederland, naar de indeling van 2026, met de gemeenten die erbij horen.',
    en: 'The labour market regions of the Netherlands in 2026, with the municipalities that belong to them.',
  },
};

export type OpenDataLabels = typeof nlData;

/** These texts in a language; Dutch where there is none. */
export const openDataLabelsFor = byLanguage(nlData);

/** The name of a link and what stands behind it. */
type LinkTexts = [name: string, about: string];
interface ModelTexts {
  intro: string[];
  pages: { title: string } & Record<
    'all' | 'guides' | 'lessons' | 'figures' | 'municipalities' | 'about',
    LinkTexts
  >;
  data: { title: string } & Record<'sitemap' | 'feed' | 'repository', LinkTexts>;
}

const nlHarvest = {
  follow: {
    link: 'Volg dit (Atom)',
    /** Beside the link. */
    what: 'Voor een feedlezer, zoals in Thunderbird of Outlook: die toont wat nieuw is en wat opnieuw is gecontroleerd.',
  },
  feed: {
    titleOfAll: (site: string) => `${site}: alle initiatieven`,
    title: (site: string, name: string) => `${site}: ${name}`,
    ofAll: 'Initiatieven die nieuw zijn of opnieuw met hun bronnen zijn vergeleken.',
    ofPlace: (name: string) =>
      `Initiatieven in ${name} die nieuw zijn of opnieuw met hun bronnen zijn vergeleken. Wat in heel Nederland werkt zonder ${name} te noemen, staat hier niet.`,
    ofTerm: (name: string) =>
      `Initiatieven onder ‘${name}’ die nieuw zijn of opnieuw met hun bronnen zijn vergeleken.`,
  },
  search: {
    /** At most 16 characters: browsers show it among their search engines. */
    shortName: 'Initiatieven',
  },
  /** `llms.txt`: each link with its name and what stands there. */
  models: {
    intro: [
      'Elk initiatief heeft een pagina met wat het doet, voor wie, waar, wat eruit kwam en welke bronnen dat zeggen.',
      '',
      'Let bij het overnemen op:',
      '',
      '- Een doel of verwachting is geen uitkomst. De pagina zegt bij elk cijfer welk van de twee het is.',
      '- Bewijskracht is onze eigen lezing van de bronnen, geen erkenning.',
      '- Noem de bron en de dag waarop de pagina is gecontroleerd. Veel initiatieven zijn klein en stoppen.',
      `- Voorwaarden voor het overnemen van teksten: ${licence.name} (${licence.url}).`,
    ],
    pages: {
      title: 'Pagina’s',
      all: ['Alle initiatieven', 'de hele lijst, van A tot Z'],
      guides: ['Kennis', 'gidsen over wat helpt, wat het vraagt en welke regels gelden'],
      lessons: ['Lessen', 'wat volgens de bronnen hielp, tegenhield of nodig was'],
      figures: ['Cijfers', 'alle cijfers, met jaar en bron; beloften apart'],
      municipalities: ['Gemeenten', 'per gemeente, arbeidsmarktregio en provincie wat er is'],
      about: ['Over', 'hoe wij kiezen, lezen en nakijken'],
    },
    data: {
      title: 'Gegevens',
      sitemap: ['Alle adressen', 'elke pagina, met de dag van de laatste controle'],
      feed: [
        'Feed',
        'wat nieuw is of opnieuw is gecontroleerd (Atom); elke plaats, doelgroep, aanpak en sector heeft er ook een, op het adres van de pagina met atom.xml erachter',
      ],
      repository: ['Bestanden', 'de tekst en velden van elk initiatief, in content/initiatieven'],
    },
  } satisfies ModelTexts as ModelTexts,
};

export type HarvestLabels = Texts<typeof nlHarvest>;

/** These texts in a language; Dutch where there is none. */
export const harvestLabelsFor = byLanguage(nlHarvest);

/** What the form to contribute says, in Dutch. Names, help and examples of fields stand in the schema. */
import { formatChoice, formatCount } from './nl-language.ts';
import type { PartName } from '../schema/meta.ts';
import { byLanguage, type Texts } from './language.ts';

const parts: Record<PartName, { title: string; intro: string }> = {
  initiatief: {
    title: 'Het initiatief',
    intro: 'Hoe het heet, wat het is en of het nog loopt.',
  },
  bronnen: {
    title: 'Bronnen',
    intro:
      'Waar kan iedereen nalezen wat u opschrijft? Een pagina op een website, een rapport of een krantenartikel. Zonder openbare bron kunnen wij het niet plaatsen.',
  },
  plaats: { title: 'Wie en waar', intro: 'Welke organisaties het doen, en in welk gebied.' },
  doel: { title: 'Voor wie en wat', intro: 'Hierop zoeken en filteren bezoekers.' },
  tekst: {
    title: 'De tekst',
    intro:
      'Vertel in gewone woorden wat er gebeurt. Zet achter een uitspraak de bron waar het in staat. Een lege regel begint een nieuwe alinea.',
  },
  cijfers: {
    title: 'Cijfers',
    intro:
      'Hoeveel mensen deden mee, en wat kwam eruit? Met één openbaar cijfer stijgt de bewijskracht van het initiatief een trede.',
  },
  lessen: {
    title: 'Lessen',
    intro: 'Wat hielp, wat zat tegen, en wat moet er zijn? Hier hebben anderen het meest aan.',
  },
  meer: {
    title: 'Onderzoek en praktische gegevens',
    intro: 'Is het onderzocht? En wat wil iemand weten die het ook wil doen?',
  },
};

/** Texts of the form to contribute. */
export const nlContribute = {
  title: 'Bijdragen',
  correctTitle: (title: string) => `Verbeter: ${title}`,
  description:
    'Voeg een initiatief toe of verbeter er een. Met een formulier dat meekijkt, zonder account.',
  intro:
    'Kent u een initiatief dat hier nog niet staat? Vul in wat u weet. Het formulier kijkt mee en zegt wat er nog mist.',
  correctIntro:
    'Verander wat niet klopt en laat de rest staan. Uw verbetering gaat naar de redactie, met de bron erbij.',
  howLong: 'Reken op een kwartier. U hebt minstens één openbare bron nodig.',
  tip: 'Hebt u maar een minuut?',
  tipLink: 'Geef een tip',
  privacy:
    'Wat u typt, blijft als concept in deze browser. Er gaat niets weg tot u het zelf verstuurt.',
  storageFull: 'Deze browser bewaart geen concept. Sluit de pagina niet voordat u klaar bent.',
  sentBefore: (when: string) =>
    `Wat u op ${when} verstuurde, is niet meer ingevuld. Toch niet verstuurd?`,
  sentBack: 'Zet het terug',
  restored: (when: string) => `Uw concept van ${when} staat er weer.`,
  discard: 'Concept weggooien',
  discardAsk: 'Weet u zeker dat u alles wilt weggooien wat u hebt ingevuld?',
  outdated:
    'Het initiatief op de site is intussen veranderd. Gooi uw concept weg als u met de nieuwe versie wilt beginnen.',
  drafts: {
    elsewhere:
      'In een ander tabblad staat hetzelfde concept open. Verandert u het op twee plekken, dan worden het twee concepten.',
    apart:
      'In een ander tabblad is dit concept ook veranderd. Wat u hier invult, is vanaf nu een eigen concept.',
    read: 'Begrepen',
  },
  prefilled: 'Een deel is al ingevuld met wat u zocht.',
  ignored: (what: string) => `Niet herkend en overgeslagen: ${what}.`,
  /** Of a new initiative whose name in the address another one has. */
  unlisted:
    'wij konden niet nagaan of dit initiatief er al is. Kijk of u verbinding heeft, en controleer het formulier dan nog eens.',
  taken: (title: string) =>
    `'${title}' staat al in de catalogus. Verbeter dat initiatief, of geef dit een naam die het verschil zegt`,
  unknownEntry: (slug: string) =>
    `Het initiatief '${slug}' staat niet in de catalogus. Hieronder kunt u een nieuw initiatief invullen.`,
  failed: 'Het formulier kon niet laden. Kijk of u verbinding hebt.',
  loading: 'Het formulier wordt geladen…',
  optional: '(niet verplicht)',
  required: 'Alles moet ingevuld, behalve waar “niet verplicht” bij staat.',
  exampleIs: (examples: readonly string[]) => `Bijvoorbeeld: ${formatChoice(examples)}`,
  noChoice: 'Kies…',
  noAnswer: 'Niet ingevuld',
  parts,
  part: 'Onderdelen',
  textExtra: 'Nog meer vertellen',
  textExtraWhy:
    'Aanleiding, deelnemers, samenwerking, resultaten en vervolg. Elk kopje mag leeg blijven.',
  more: {
    doel: 'Fase, leerroute en sector',
    doelWhy:
      'Hiermee vinden mensen het initiatief ook als zij op fase, leerroute of sector filteren.',
    meer: 'Erkenning en samenhang',
    meerWhy: 'Alleen als er een officiële erkenning is, of als het bij een ander initiatief hoort.',
  } as Record<string, string>,
  /** Begins a line that is a heading. */
  heading: 'Kopje:',
  markup:
    'Voor een kopje begint u de regel met “Kopje:”, voor een lijst elke regel met een streepje.',
  insertSource: 'Bron invoegen',
  chooseSource: 'Kies een bron',
  noSourcesYet: 'Vul eerst bij Bronnen een bron in. Daarna kunt u haar hier aanvinken.',
  sourceName: (number: string, title: string) => `${number}: ${title || 'nog zonder titel'}`,
  usedSource: (name: string, count: number) =>
    `${name} wordt ${count === 1 ? 'één keer' : `${count} keer`} genoemd. Weet u zeker dat u haar wilt weghalen?`,
  chosenOf: (name: string) => `Gekozen bij ${name}`,
  main: 'hoofdzaak',
  makeMain: 'Maak hoofdzaak',
  makeMainOf: (name: string) => `Maak hoofdzaak: ${name}`,
  remove: 'Weghalen',
  removeOf: (name: string) => `${name} weghalen`,
  up: 'Omhoog',
  down: 'Omlaag',
  upOf: (name: string) => `${name} omhoog`,
  downOf: (name: string) => `${name} omlaag`,
  added: (name: string) => `${name} toegevoegd`,
  removed: (name: string) => `${name} weggehaald`,
  moved: (name: string, place: number) => `${name} staat nu op plaats ${place}`,
  item: (one: string, number: string) => `${one} ${number}`,
  search: (name: string) => `Zoek in de lijst: ${name.replace(/\?$/, '').toLowerCase()}`,
  searchNone: (text: string) =>
    `Niets gevonden met “${text}”. Probeer een ander woord, of maak het zoekveld leeg.`,
  precise: (name: string) => `Preciezer kiezen: ${name.toLowerCase()}`,
  meanings: 'Uitleg bij de keuzes',
  addInitiative: 'Kies een initiatief',
  count: (length: number, min: number, max: number) =>
    `${length} tekens; ${min} tot ${max} is goed`,
  state: {
    todo: (count: number) => `nog ${count}`,
    done: 'klaar',
    optional: 'mag leeg',
  },
  filled: (count: number) => formatCount(count, 'veld ingevuld', 'velden ingevuld'),
  stateSpoken: (count: number) => formatCount(count, 'punt open', 'punten open'),
  textFailed:
    'De tekst kon niet worden gecontroleerd. De velden wel. De redactie kijkt de tekst na.',
  waiting: 'Een ogenblik…',
  again: 'Probeer het opnieuw',
  /** Before the title of the page, while something is wrong. */
  faulty: (title: string) => `Fout: ${title}`,
  finish: {
    title: 'Controleren en versturen',
    intro: 'Controleer eerst. Daarna kiest u hoe u het instuurt.',
    check: 'Controleer',
    wrong: (count: number) =>
      count === 1 ? 'Er is nog één ding te doen' : `Er zijn nog ${count} dingen te doen`,
    wrongIntro: 'Kies een regel om naar het veld te gaan.',
    right: 'Alles klopt',
    unread: 'De velden kloppen. De tekst is nog niet gecontroleerd',
    unchanged: 'U hebt nog niets veranderd.',
    stuck: 'Komt u er niet uit?',
    stuckText: 'Mail of bewaar wat u hebt. De redactie maakt het met u af.',
    stuckButton: 'Mail wat ik heb',
    unfinished: 'Wat u nu hebt',
    waysFailed:
      'Versturen kan nu niet. Probeer het zo opnieuw, of kopieer deze tekst en mail hem aan',
  },
  /** What the check says, for who sees no file. */
  messages: {
    missing: {
      text: 'schrijf hier minstens één alinea',
      answer: 'kies een antwoord',
      question: 'beantwoord deze vraag',
      several: 'kies er minstens één',
      add: 'voeg er minstens één toe',
      sources: 'kruis aan in welke bron dit staat',
      source: 'kies een bron',
      fill: (name: string) => `vul ${name} in`,
      choose: (name: string) => `kies ${name}`,
    },
    /** Labels that are neuter. */
    het: /^(?:webadres|getal|jaar|onderwerp|niveau)/,
    number: 'schrijf hier alleen een getal, zoals 1250 of 12,5',
    /** What stands for something in a file, and the words for it. */
    signs: [
      [/ \(U\+[\dA-F]+\)/, ''],
      [/bron 's(\d+)'/, 'bron $1'],
      [/; alleen <Bron id="s1" \/> en <Kader titel="…"> bestaan hier/, '; haal het weg'],
      [/; gebruik <Bron id="s1" \/>/, '; gebruik de knop Bron invoegen'],
      [/; schrijf <Bron id="…" \/>/, '; haal hem weg en gebruik de knop Bron invoegen'],
      [/<Bron id="…" \/>/, 'de bron'],
      [/<Bron>/, 'de bron'],
      [/(?:of )?gebruik (?:###|hoogstens drie hekjes.*)/, 'begin de regel met “Kopje:”'],
      [/begin met ## in plaats van #.*/, 'haal de streep onder deze regel weg'],
      [/een kopje met ##/, 'een kopje'],
    ] as readonly (readonly [RegExp, string])[],
  },
  doubles: {
    title: 'Staat dit er al?',
    text: 'Kijk eerst of het niet hetzelfde is. Is het hetzelfde, verbeter dan dat initiatief.',
    /** Behind the title of the other one, and a colon. */
    reasons: {
      adres: 'zelfde naam in het webadres',
      titel: 'bijna dezelfde titel',
      website: 'zelfde website',
      woorden: 'de naam lijkt erop',
      bronnen: 'alle bronnen zijn dezelfde',
      organisatie: 'zelfde organisatie in dezelfde gemeente',
    },
    correct: (title: string) => `Verbeter ${title}`,
  },
  preview: {
    title: 'Voorbeeld',
    open: 'Bekijk het voorbeeld',
    close: 'Verder invullen',
    failed: 'Het voorbeeld kon niet laden.',
    note: 'Zo komt de pagina eruit te zien.',
    standIns: {
      title: 'Naam van het initiatief',
      summary: 'Hier komt de samenvatting.',
      source: 'Titel van de bron',
      publisher: 'Uitgever',
    },
    noText: 'Hier komt de tekst.',
    textLater: 'Deze tekst is nog niet te tonen: er klopt iets niet.',
  },
};

export type ContributeLabels = Texts<typeof nlContribute>;

// The texts of the form, apart from the others: only its own page needs them.

/** The texts of the form in a language; Dutch where there is none. */
export const contributeLabelsFor = byLanguage(nlContribute);

/** What the page for employers says: its code carries these texts to the browser. */
import { nlLanguage } from './nl-language.ts';
import { byLanguage, type Texts } from './language.ts';

export const nlEmployers = {
  language: nlLanguage,
  title: 'Nieuwkomers in uw bedrijf',
  description:
    'Voor werkgevers: wie u helpt om vluchtelingen en andere nieuwkomers te laten kennismaken, leren en werken, wat er geregeld is, wat het vraagt en welke regels gelden.',
  intro:
    'Drie vragen, en u ziet wie u kan helpen, wat er geregeld is en wat het van u vraagt. Daaronder staan de regels en de steun.',
  form: 'Uw situatie',
  unsaid: 'Alle sectoren',
  reset: 'Begin opnieuw',
  questions: { sector: 'Uw sector', biedt: 'Wat kunt u bieden?' },
  offers: {
    kennismaken: 'Kennismaken',
    mentor: 'Een mentor of maatje',
    stage: 'Een stage of werkervaringsplaats',
    leerwerkplek: 'Een leerwerkplek',
    baan: 'Een baan',
  },
  before: {
    title: 'Kijk per sector of aanpak',
    sectors: 'Per sector',
    interventions: 'Per aanpak',
  },
  loading: 'Wij zoeken wie u kan helpen…',
  failed: 'Dit kon niet laden. Uw antwoorden staan er nog.',
  retry: 'Probeer opnieuw',
  ignored: (parts: readonly string[]) =>
    `In het adres stond iets dat wij niet kennen: ${parts.join(', ')}. Dat is weggelaten.`,
  total: (count: number) =>
    count === 1 ? '1 programma kan u helpen' : `${count} programma’s kunnen u helpen`,
  totalNote: 'Dichtbij staat eerst, daarna wat in uw sector werkt. Bel om te horen of er plek is.',
  nothing: 'Wij vonden geen programma dat past. Haal een antwoord weg om meer te zien.',
  toAnswer: 'Bekijk wie u kan helpen',
  more: (count: number) => `Toon er nog ${count}`,
  fewer: 'Toon er minder',
  fits: 'Past bij',
  needs: (what: string) => `biedt u: ${what}`,
  ownSector: (sector: string) => `sector ${sector}`,
  everySector: 'elke sector',
  arranged: 'Geregeld',
  kinds: { begeleiding: 'Begeleiding', taal: 'Taal', team: 'Voor uw team', geld: 'Geld' },
  isArranged: 'hoort erbij',
  notArranged: 'De bronnen zeggen niet wat er geregeld is.',
  asks: 'Wat het vraagt',
  askKinds: { voorwaarde: 'Moet er zijn', knelpunt: 'Zat tegen' },
  contact: 'Neem contact op met',
  noContact: 'Wij vonden geen contactweg.',
  lastNews: (date: string) => `laatste bericht: ${date}`,
  noNews: 'geen bron met een datum',
  examples: 'Zo deden andere werkgevers het',
  examplesNote: 'Dit deden bedrijven zelf. U kunt er niet terecht, wel van leren.',
  stopped: 'Gestopt, wel om van te leren',
  rules: 'Regels en steun',
  rulesNote: 'Gidsen voor werkgevers. Bij elke regel staat de datum van de bron.',
  otherGuides: 'Ook nuttig',
  print: 'Print deze pagina',
};

export type EmployerLabels = Texts<typeof nlEmployers>;

/** The texts for employers in a language; Dutch where there is none. */
export const employerLabelsFor = byLanguage(nlEmployers);

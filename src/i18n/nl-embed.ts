/**
 * What a list on another site says (its script carries these texts, so they are few), and the page that makes the code for it.
 */
import { nameInText } from '../site.ts';
import { formatChoice, formatCount, formatList, uncapitalise } from './nl-language.ts';
import { byLanguage } from './language.ts';

/** Some of the initiatives by where they are from: `in Dalfsen`, or nationwide. */
export interface RingCount {
  /** As a sentence has it; nothing for the whole country. */
  place: string | undefined;
  count: number;
}

const initiatives = (count: number) => formatCount(count, 'initiatief', 'initiatieven');
const ring = ({ place, count }: RingCount) =>
  place === undefined ? `${count} landelijk` : `${count} in ${place}`;
const about = (choices: readonly string[]) =>
  choices.length > 0 ? ` (${choices.map(uncapitalise).join(', ')})` : '';

export const nlEmbed = {
  title: (place: string | undefined) => (place ? `Initiatieven in ${place}` : 'Initiatieven'),
  loading: 'De initiatieven worden geladen…',
  /** @param rings nearest first; none when the list looks from no place */
  found: (total: number, choices: readonly string[], rings: readonly RingCount[]) => {
    const [nearest] = rings;
    const said = `${initiatives(total)}${about(choices)}`;
    if (!nearest) return `${said}.`;
    const counts = formatList(rings.filter(({ count }) => count > 0).map(ring));
    return nearest.count === 0
      ? `In ${nearest.place} zelf vonden wij niets. Verder ${said}: ${counts}.`
      : `${said}: ${counts}.`;
  },
  nothing: (place: string | undefined, choices: readonly string[]) =>
    `Wij vonden niets${place ? ` in ${place}` : ''}${about(choices)}.`,
  /** The values of one facet, one of which must hold. */
  oneOf: (names: readonly string[]) => formatChoice(names),
  localOnly: 'zonder wat landelijk werkt',
  unknownPlace: (typed: string) => `Wij kennen geen gemeente “${typed}”.`,
  ignored: (parts: readonly string[]) =>
    `Dit kennen wij niet: ${parts.join(', ')}. Het telt niet mee.`,
  all: (total: number) => `Bekijk alle ${total} op ${nameInText.nl}`,
  more: `Zoek verder op ${nameInText.nl}`,
  failed: 'De initiatieven konden niet laden.',
  retry: 'Probeer opnieuw',
};

export type EmbedLabels = typeof nlEmbed;

const nlEmbedPage = {
  title: 'Initiatieven op uw site',
  description:
    'Toon op de site van uw gemeente of organisatie welke initiatieven er bij u zijn. De lijst blijft vanzelf bij.',
  intro:
    'Toon op uw eigen site welke initiatieven er bij u zijn. U maakt hier de code en zet die op uw pagina. Verandert de catalogus, dan verandert de lijst mee.',
  form: 'Wat de lijst toont',
  unsaid: 'Alles',
  fields: {
    landelijk: 'Landelijke initiatieven',
    landelijkNee: 'Laat weg wat landelijk werkt',
    aantal: 'Hoeveel initiatieven',
    aantalUnsaid: '5',
    kopniveau: 'Niveau van de kop',
    kopniveauUnsaid: '2',
  },
  reset: 'Begin opnieuw',
  toAnswer: 'Bekijk de code',
  loading: 'De code wordt gemaakt…',
  failed: 'Dit kon niet laden. Uw keuzes staan er nog.',
  retry: 'Probeer opnieuw',
  ignored: (parts: readonly string[]) =>
    `In het adres stond iets dat wij niet kennen: ${parts.join(', ')}. Dat is weggelaten.`,
  codeTitle: 'De code',
  codeHelp: 'Zet deze regels op de plek waar de lijst moet komen.',
  exampleCode: 'De code voor een gemeente. Zet de naam van uw gemeente in plaats van Dalfsen.',
  copy: 'Kopieer de code',
  copied: 'Gekopieerd.',
  copyFailed: 'Kopiëren lukte niet. Selecteer de code en kopieer die zelf.',
  ready: 'De code en het voorbeeld zijn bijgewerkt.',
  example: 'Zo ziet de lijst eruit',
  exampleHelp: 'Op uw site krijgt de lijst de letters en kleuren van uw eigen pagina.',
  fallback: (place: string | undefined) =>
    place ? `Initiatieven in ${place}` : `Initiatieven op ${nameInText.nl}`,
  about: {
    title: 'Wat u moet weten',
    points: [
      'De lijst heeft geen eigen vormgeving. Koppen, links en opsommingen zien eruit als die van uw pagina. Wilt u er iets aan veranderen, dan hebben de onderdelen klassen die beginnen met “initiatieven-lijst-”.',
      'De lijst zet geen cookies en bewaart niets. De browser van uw bezoeker haalt de lijst bij ons op. Het adres van uw pagina gaat daarbij niet mee.',
      'Zonder JavaScript blijft de link staan die in de code staat.',
      'De tekst van de lijst is Nederlands.',
    ],
    policyTitle: 'Heeft uw site een content security policy?',
    policy: 'Dan is dit genoeg:',
    attributesTitle: 'Alle keuzes',
    attributes:
      'Elke keuze is een attribuut, met dezelfde namen en waarden als in het adres van de pagina Initiatieven. Tussen meer waarden van één attribuut staat een komma: die tellen dan alle mee. Verandert een script op uw pagina een attribuut, dan verandert de lijst.',
    attribute: 'Attribuut',
    meaning: 'Betekenis',
    meanings: {
      gemeente: 'Naam van een gemeente. Wat er in de regio, de provincie en het land is, telt mee.',
      landelijk: 'nee: laat weg wat alleen landelijk is; wat ook iets in de buurt noemt, blijft',
      aantal: 'Hoeveel de lijst toont, van 1 tot en met 20. Zonder dit: 5.',
      kop: 'Een eigen kop. Leeg: geen kop.',
      kopniveau: 'Niveau van de kop, van 1 tot en met 6. Zonder dit: 2.',
    },
  },
};

export type EmbedPageLabels = typeof nlEmbedPage;

/** These texts in a language; Dutch where there is none. */
export const embedPageLabelsFor = byLanguage(nlEmbedPage);

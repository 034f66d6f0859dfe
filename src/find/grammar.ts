/** What reading a question must know of its language: which words say nothing, and which words are forms of one another. */
import { rarerStems, stemOf } from '../domain/search-words.ts';

export interface Grammar {
  /** Say nothing of what is looked for. */
  stop: ReadonlySet<string>;
  /** Say little: nearly everything in the catalogue is about them. */
  optional: ReadonlySet<string>;
  /** What stands behind one of these may be a place. */
  beforePlace: ReadonlySet<string>;
  /** What the forms of a word have in common. */
  stemOf: (word: string) => string;
  /** Stems that a rarer form of a word may have, likeliest first. */
  rarerStems: (word: string) => string[];
}

/** Dutch; with the words that an English question on the Dutch site is asked with. */
export const DUTCH: Grammar = {
  stop: new Set(
    `a aan ad al alle alleen als ander andere at af ben bent beter bij by can dan dat de deze den der des die dit do
  door dus een eens eigen en er for from geen had heb hebben heeft helemaal het hier hoe hoeveel how i iemand ik in is ja
  je jij jou jouw jullie kan kon kun kunnen kunt maar me meer met mij mijn moet moeten mag my na naar nee niet nog nodig nu
  of off om on onder ons onze ook op or over per s t te the their to toch tot tussen u uit uw van vanuit veel via vind vinden
  voor vanwege waar waarin waarom wat want we wel welk welke wie wil willen with word worden wordt you your ze zelf
  zich zij zijn zo zoals zoek zoeken zoekt zonder zou are what which who where does is and zal zullen krijg krijgen krijgt
  doe doen doet ga gaan gaat graag goed goede beste best bestaat bestaan staat laat laten maak maken maakt geef geven
  bekend informatie info hulp help helpen helpt iets wij hij hun hen haar meest meeste waarmee waarvoor
  gebruik gebruiken gebruikt omdat doordat daardoor want`.split(/\s+/),
  ),
  optional: new Set(
    `aanpak aanpakken aanbod activiteit activiteiten gemeente gemeenten gemeentes initiatief initiatieven
  instelling instellingen mens mensen migrant migranten nederland nederlandse nieuwkomer nieuwkomers organisatie organisaties
  persoon personen personeel plek plekken programma programmas project projecten regio regios provincie provincies stad stichting
  traject trajecten voorbeeld voorbeelden vluchteling vluchtelingen werk werken werkgever werkgevers bedrijf bedrijven
  ervaring ervaringen buurt omgeving jaar nieuwe werkende kandidaat kandidaten iedereen thema wethouder ambtenaar
  aannemen aanneemt begin begint beginnen opzetten organiseren regelen starten inzetten nemen neemt lopen loop loopt komen komt
  gezocht werven werft inhuren vraag vragen land manier manieren soort mogelijkheden`.split(/\s+/),
  ),
  beforePlace: new Set(
    'in te bij uit rond rondom nabij vanuit naar gemeente regio omgeving van'.split(' '),
  ),
  stemOf,
  rarerStems,
};

const others = new Map<string, Grammar>();

/** What the module of another language does when it is loaded, so that a page carries only its own. */
export function addGrammar(language: string, grammar: Grammar): void {
  others.set(language, grammar);
}

/** @param language as it stands in the `lang` of a page; Dutch where its grammar was not loaded */
export function grammarOf(language: string): Grammar {
  return others.get(language) ?? DUTCH;
}

/** Dutch questions. Only Dutch pages load it. */
import { rarerStems, stemOf } from '../domain/search-words.ts';
import type { Grammar } from './grammar.ts';

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
  asks: /^(?:wat|hoe|hoeveel|waarom|waar|wanneer|welke|mag|moet|kan|wie|is|krijg|krijgt|what|how|why|can|may)\b/i,
  stemOf,
  rarerStems,
};

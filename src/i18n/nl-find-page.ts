/** What only the built find page says, in Dutch; what its script says too stands in nl-find.ts. */
import { byLanguage } from './languages.ts';

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

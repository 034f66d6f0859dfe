/** What the pages about the site and about privacy, the register of all initiatives, the guides and the page that does not exist say, in Dutch. */
import { nlLanguage } from './nl-language.ts';
import { nameInText } from '../site.ts';
import { byLanguage } from './languages.ts';

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

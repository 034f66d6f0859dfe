/** What programs take from the site and show to people: feeds, the site among a browser's search engines and apps, the note for language models. */
import { licence } from '../site.ts';
import { byLanguage, type Texts } from './languages.ts';

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

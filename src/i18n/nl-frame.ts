/** What stands around every page: what the site is called, the ways through it, the header and the footer. The build alone says it. */
import { description, licence, name, placesCredit } from '../site.ts';
import { byLanguage, type Texts } from './language.ts';

const nlFrame = {
  site: {
    name,
    description: description.nl,
    skip: 'Naar de inhoud',
    footerNav: 'Meer van deze site',
    mainNav: 'Hoofdmenu',
    breadcrumb: 'Kruimelpad',
    footerText:
      'Wat hier staat, komt uit openbare bronnen die op de pagina staan. Klopt er iets niet? Laat het weten.',
    placesCredit: placesCredit.nl,
    licence: `Teksten: ${licence.name}.`,
    onPaper: (address: string, date: string) => `${address}, stand van ${date}`,
    selection: 'Selectie',
    inSelection: 'In selectie',
    selectionNotKept:
      'Uw browser bewaart niets. De selectie blijft staan zolang deze pagina open is.',
  },
  nav: {
    home: 'Home',
    find: 'Initiatieven',
    municipalities: 'Gemeenten',
    employers: 'Werkgevers',
    guides: 'Kennis',
    contribute: 'Bijdragen',
    about: 'Over',
    privacy: 'Privacy',
    accessibility: 'Toegankelijkheid',
    plan: 'Plan voor één persoon',
    lessons: 'Lessen',
    figures: 'Cijfers',
    gaps: 'Witte vlekken',
    timeline: 'Looptijden',
    openData: 'Open data',
  },
};

export type FrameLabels = Texts<typeof nlFrame>;

/** The texts around every page in a language; Dutch where there is none. */
export const frameLabelsFor = byLanguage(nlFrame);

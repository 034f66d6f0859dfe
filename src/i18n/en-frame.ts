/** What stands around every page, in English. */
import { description, licence, name, placesCredit } from '../site.ts';
import { frameLabelsFor } from './nl-frame.ts';

frameLabelsFor.add('en', {
  site: {
    name,
    description: description.en,
    skip: 'Skip to the content',
    footerNav: 'More on this site',
    mainNav: 'Main menu',
    breadcrumb: 'Breadcrumb',
    footerText:
      'What you read here comes from public sources, named on the page itself. Is something wrong? Let us know.',
    placesCredit: placesCredit.en,
    licence: `Texts: ${licence.name}.`,
    onPaper: (address, date) => `${address}, as of ${date}`,
    selection: 'Selection',
    inSelection: 'Select',
    selectionNotKept:
      'Your browser does not keep anything. The selection stays as long as this page is open.',
  },
  nav: {
    home: 'Home',
    find: 'Initiatives',
    municipalities: 'Municipalities',
    employers: 'Employers',
    guides: 'Guides',
    contribute: 'Contribute',
    about: 'About',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    plan: 'Plan for one person',
    lessons: 'Lessons',
    figures: 'Figures',
    gaps: 'Gaps',
    timeline: 'Timeline',
    openData: 'Open data',
  },
});

/** What programs take from the site and show to people, in English. */
import { licence } from '../site.ts';
import { harvestLabelsFor } from './nl-harvest.ts';

harvestLabelsFor.add('en', {
  follow: {
    link: 'Follow this (Atom)',
    what: 'For a feed reader, such as in Thunderbird or Outlook: it shows what is new and what was checked again. In Dutch.',
  },
  feed: {
    titleOfAll: (site) => `${site}: all initiatives`,
    title: (site, name) => `${site}: ${name}`,
    ofAll: 'Initiatives that are new or were compared with their sources again.',
    ofPlace: (name) =>
      `Initiatives in ${name} that are new or were compared with their sources again. What works in all of the Netherlands without naming ${name} is not here.`,
    ofTerm: (name) =>
      `Initiatives under ‘${name}’ that are new or were compared with their sources again.`,
  },
  search: {
    shortName: 'Initiatives',
  },
  models: {
    intro: [
      'Each initiative has a page with what it does, for whom, where, what came of it and which sources say so.',
      '',
      'When you use this, note:',
      '',
      '- A target or expectation is not an outcome. With each figure the page says which of the two it is.',
      '- Strength of evidence is our own reading of the sources, not a formal recognition.',
      '- Name the source and the day on which the page was checked. Many initiatives are small and end.',
      `- Terms for using the texts: ${licence.name} (${licence.url}).`,
    ],
    pages: {
      title: 'Pages',
      all: ['All initiatives', 'the whole list, from A to Z'],
      guides: ['Guides', 'what helps, what it takes and which rules apply'],
      lessons: ['Lessons', 'what helped, got in the way or was needed, according to the sources'],
      figures: ['Figures', 'all figures, with year and source; promises apart'],
      municipalities: [
        'Municipalities',
        'what there is by municipality, labour market region and province',
      ],
      about: ['About', 'how we choose, read and check'],
    },
    data: {
      title: 'Data',
      sitemap: ['All addresses', 'every page, with the day on which it was last checked'],
      feed: [
        'Feed',
        'what is new or was checked again (Atom); each place, target group, approach and sector has one too, at the address of its page followed by atom.xml',
      ],
      repository: ['Files', 'the text and fields of each initiative, in content/initiatieven'],
    },
  },
});

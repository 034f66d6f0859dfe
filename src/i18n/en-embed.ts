/** What the page says that makes the code for a list on another site, in English. The list itself is Dutch. */
import { nameInText } from '../site.ts';
import { embedPageLabelsFor } from './nl-embed.ts';

embedPageLabelsFor.add('en', {
  title: 'Initiatives on your site',
  description:
    'Show on the site of your municipality or organisation which initiatives there are near you. The list keeps itself up to date.',
  intro:
    'Show on your own site which initiatives there are near you. Here you make the code and put it on your page. If the catalogue changes, the list changes with it.',
  form: 'What the list shows',
  unsaid: 'Everything',
  fields: {
    landelijk: 'Nationwide initiatives',
    landelijkNee: 'Leave out what works nationwide',
    aantal: 'How many initiatives',
    aantalUnsaid: '5',
    kopniveau: 'Level of the heading',
    kopniveauUnsaid: '2',
  },
  reset: 'Start again',
  toAnswer: 'See the code',
  loading: 'The code is being made…',
  failed: 'This could not be loaded. Your choices are still there.',
  retry: 'Try again',
  ignored: (parts) =>
    `There was something in the address that we do not know: ${parts.join(', ')}. It was left out.`,
  codeTitle: 'The code',
  codeHelp: 'Put these lines in the place where the list should be.',
  exampleCode:
    'The code for a municipality. Put the name of your municipality in place of Dalfsen.',
  copy: 'Copy the code',
  copied: 'Copied.',
  copyFailed: 'Copying did not work. Select the code and copy it yourself.',
  ready: 'The code and the example have been updated.',
  example: 'This is what the list looks like',
  exampleHelp: 'On your site the list gets the fonts and colours of your own page.',
  fallback: (place) => (place ? `Initiatives in ${place}` : `Initiatives on ${nameInText.en}`),
  about: {
    title: 'What you should know',
    points: [
      'The list has no design of its own. Headings, links and lists look like those of your page. If you want to change something, its parts have classes that begin with “initiatieven-lijst-”.',
      'The list sets no cookies and keeps nothing. The browser of your visitor fetches the list from us. The address of your page is not sent along.',
      'Without JavaScript, the link in the code stays.',
      'The text of the list is in Dutch.',
    ],
    policyTitle: 'Does your site have a content security policy?',
    policy: 'Then this is enough:',
    attributesTitle: 'All choices',
    attributes:
      'Each choice is an attribute, with the same names and values as in the address of the page Initiatives. Between several values of one attribute there is a comma: they all count. If a script on your page changes an attribute, the list changes.',
    attribute: 'Attribute',
    meaning: 'Meaning',
    meanings: {
      gemeente:
        'Name of a municipality. What there is in the region, the province and the country counts as well.',
      landelijk:
        'nee (no): leave out what is only nationwide; what also names a place nearby stays',
      aantal: 'How many the list shows, from 1 to 20. Without it: 5.',
      kop: 'A heading of your own. Empty: no heading.',
      kopniveau: 'Level of the heading, from 1 to 6. Without it: 2.',
    },
  },
});

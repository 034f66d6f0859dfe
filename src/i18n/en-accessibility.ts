/** What the page on accessibility says, in English. */
import { formatCount, formatDate, formatList, formatNumber, enLanguage } from './en-language.ts';
import { accessibilityLabelsFor } from './nl-accessibility.ts';

accessibilityLabelsFor.add('en', {
  language: enLanguage,
  title: 'Accessibility',
  description:
    'What we tested so that everyone can use this site, what we did not test, what is still wrong and how to report a barrier.',
  intro:
    'Everyone should be able to use this site, also people who do not see well, do not use a mouse or need large letters. Here you read what we tested for that, and what we did not.',
  status: {
    title: 'Not a quality mark',
    texts: [
      'Our aim is WCAG 2.2, levels A and AA. Those are international rules for accessible websites.',
      'No independent party has examined the site by WCAG-EM, the method for that. So we give it no status, and this page is not in the Dutch register of accessibility statements. What you read here comes from our own tests.',
      'Does a public body put this catalogue on its own site? Then it has to make a statement for it itself.',
    ],
  },
  report: {
    title: 'Is something in your way?',
    mail: 'Email us:',
    how: 'Say which page it was, what you wanted to do and what happened. It helps to say which device, browser and aid you use.',
    answer: (days) =>
      `We look at it within ${formatCount(days, 'working day', 'working days')} and answer you. If you need something in another form, just ask in the same way.`,
    complaint:
      'Does this site belong to a public body, and does our answer not help you? Then you can complain to the National Ombudsman of the Netherlands.',
  },
  tested: {
    title: 'What we tested',
    elsewhere:
      'These tests were done with the same program, but on another catalogue. The pages of this site itself were not looked at in this way.',
    by: (day, axe, browser) =>
      `With axe ${axe}, a program that looks for faults in accessibility, in ${browser}. Last written down on ${formatDate(day)}.`,
    pages: (pages, states) =>
      `${formatNumber(pages)} pages in Dutch and English: at least one of every kind. And ${formatNumber(states)} times a page in use: with a window or list open, or with errors shown.`,
    looks: (widths, looks) =>
      `On screens ${formatList(widths)} pixels wide, in light and dark colours: ${formatNumber(looks)} views in all. What is the same in one view as in another, axe looked at once. Of what comes back many times on a page, such as the lines of a list, it looked at everything once, and then at the first of each kind.`,
    rules: (rules) =>
      `With ${formatNumber(rules)} rules. Not every rule finds something to look at on every page.`,
    result:
      'No fault was left. Of letters in drawings and of single signs, such as a cross or an arrow, axe cannot tell everything. A test of our own works out their contrast. A program like axe finds only some of the barriers. So there are tests of our own as well:',
    own: [
      'Searching and filtering, the form, the selection and the plan work with the keyboard alone. You can always see where you are, nothing lies over it, and you can get away from everything.',
      'Escape closes one thing at a time: first the list, then the window.',
      'On a screen 320 pixels wide, or zoomed in to 400%, you do not have to scroll sideways. Only wide tables scroll in a box of their own.',
      'With letters twice as large, and with more room between letters, words and lines, all text can still be read.',
      'Fields, buttons and messages have a name and a role that the browser gives to a screen reader.',
      'Text, edges of fields and shapes that say something have enough contrast, in every house style, light and dark.',
      'If you set your own colours, you see the choices, the map and the charts. If you want less motion, you see nothing move.',
      'Without JavaScript you can read what is in the catalogue.',
    ],
    always: 'These tests belong to the program. Anyone can read them and run them again.',
  },
  untested: {
    title: 'What we did not test',
    texts: [
      'Nobody with a disability tried the site for us.',
      'We did not use a screen reader, a magnifier or speech control. We only test what the browser gives to them.',
      'The tests run in Chromium, and for a few tasks in Firefox. Safari and phones themselves were not tested.',
      'Of every kind one or a few pages were looked at, not all.',
      'Files that you make or download here, such as the dossier for Word, were not examined.',
    ],
    criteria: (untested, all) =>
      `No test is about ${formatNumber(untested)} of the ${formatNumber(all)} success criteria. They are in the list below.`,
  },
  known: {
    title: 'What is not right',
    texts: [
      'There are Dutch texts on the English pages: the descriptions, lessons and figures of initiatives, and the guides.',
      'The form to add an initiative is in Dutch only.',
      'The dots on the map of the Netherlands are small. The same municipalities are in a list.',
      'On a narrow screen a long title is cut short in the comparison of the selection. It is there in full above.',
    ],
  },
  criteria: {
    title: 'All success criteria',
    intro:
      'WCAG 2.2 has these success criteria at levels A and AA. That a test is about a criterion does not mean that it looks at all of it.',
    criterion: 'Criterion',
    how: 'How tested',
    level: (level) => `level ${level}`,
    rules: (count) => `axe, ${formatCount(count, 'rule', 'rules')}`,
    own: 'test of our own',
    none: 'not tested',
    names: {
      '1.1.1': 'Non-text Content',
      '1.2.1': 'Audio-only and Video-only (Prerecorded)',
      '1.2.2': 'Captions (Prerecorded)',
      '1.2.3': 'Audio Description or Media Alternative (Prerecorded)',
      '1.2.4': 'Captions (Live)',
      '1.2.5': 'Audio Description (Prerecorded)',
      '1.3.1': 'Info and Relationships',
      '1.3.2': 'Meaningful Sequence',
      '1.3.3': 'Sensory Characteristics',
      '1.3.4': 'Orientation',
      '1.3.5': 'Identify Input Purpose',
      '1.4.1': 'Use of Color',
      '1.4.2': 'Audio Control',
      '1.4.3': 'Contrast (Minimum)',
      '1.4.4': 'Resize Text',
      '1.4.5': 'Images of Text',
      '1.4.10': 'Reflow',
      '1.4.11': 'Non-text Contrast',
      '1.4.12': 'Text Spacing',
      '1.4.13': 'Content on Hover or Focus',
      '2.1.1': 'Keyboard',
      '2.1.2': 'No Keyboard Trap',
      '2.1.4': 'Character Key Shortcuts',
      '2.2.1': 'Timing Adjustable',
      '2.2.2': 'Pause, Stop, Hide',
      '2.3.1': 'Three Flashes or Below Threshold',
      '2.4.1': 'Bypass Blocks',
      '2.4.2': 'Page Titled',
      '2.4.3': 'Focus Order',
      '2.4.4': 'Link Purpose (In Context)',
      '2.4.5': 'Multiple Ways',
      '2.4.6': 'Headings and Labels',
      '2.4.7': 'Focus Visible',
      '2.4.11': 'Focus Not Obscured (Minimum)',
      '2.5.1': 'Pointer Gestures',
      '2.5.2': 'Pointer Cancellation',
      '2.5.3': 'Label in Name',
      '2.5.4': 'Motion Actuation',
      '2.5.7': 'Dragging Movements',
      '2.5.8': 'Target Size (Minimum)',
      '3.1.1': 'Language of Page',
      '3.1.2': 'Language of Parts',
      '3.2.1': 'On Focus',
      '3.2.2': 'On Input',
      '3.2.3': 'Consistent Navigation',
      '3.2.4': 'Consistent Identification',
      '3.2.6': 'Consistent Help',
      '3.3.1': 'Error Identification',
      '3.3.2': 'Labels or Instructions',
      '3.3.3': 'Error Suggestion',
      '3.3.4': 'Error Prevention (Legal, Financial, Data)',
      '3.3.7': 'Redundant Entry',
      '3.3.8': 'Accessible Authentication (Minimum)',
      '4.1.2': 'Name, Role, Value',
      '4.1.3': 'Status Messages',
    },
  },
});

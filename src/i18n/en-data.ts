/** What the pages about the open data say, in English, and the words inside what programs take. The data files are Dutch, and so is what the schema says of a field. */
import { licence, name, nameInText } from '../site.ts';
import { formatCount } from './en-language.ts';
import { openDataLabelsFor, harvestLabelsFor } from './nl-data.ts';

openDataLabelsFor.add('en', {
  title: 'Open data',
  description:
    'All initiatives as JSON and CSV, with every field explained, stable addresses and the licence.',
  lead: (count) =>
    `You may download and reuse everything in this catalogue: ${count}, with their figures, lessons and sources. The data are in Dutch.`,
  attribution: (address) => `${name}, ${address}, ${licence.name}`,
  contents: 'On this page',
  downloads: {
    title: 'Download',
    intro:
      'Whenever the site changes, these files are made again from the same data. You need no key and no account.',
    json: 'Everything in one file',
    jsonText: 'All fields and the full text, one initiative a line.',
    one: 'One initiative',
    oneText: 'Replace the name by the one in the web address of another initiative.',
    csv: 'As a table',
    csvText:
      'One row for each initiative. Opens correctly in Dutch Excel and in LibreOffice. The long text is not in it.',
    tables: 'Tables of what occurs more than once',
    tablesText:
      'One row for each figure, lesson, source and so on. The first column has the slug of the initiative.',
    schema: 'JSON Schema of an initiative',
    schemaText: 'What every initiative in the JSON files conforms to (version 2020-12).',
    fileSchema: 'JSON Schema of a source file',
    fileSchemaText: 'The fields of a file as people write it, in content/initiatieven/.',
    catalogue: 'Description for data portals',
    catalogueText:
      'Which data there are and in which files, in the Dutch profile DCAT-AP-NL 3.0 (JSON-LD).',
    services: 'Initiatives as services (Open Referral HSDS 3)',
    servicesText:
      'For systems that refer people to services. Only initiatives of which a source says whether they are planned, running or ended.',
  },
  catalogue: {
    title: `Open data of ${nameInText.en}`,
    description:
      'Data about initiatives in the Netherlands that help refugees and other newcomers to work, language and participation.',
    contact: `Editors of ${nameInText.en}`,
    initiatives: {
      title: 'Initiatives that help newcomers to work, language and participation',
      description:
        'For each initiative: what it does, for whom, where, who runs and pays it, figures, lessons and studies, each with the public source that says so.',
      keywords: [
        'refugees',
        'status holders',
        'newcomers',
        'civic integration',
        'work',
        'language',
      ],
    },
    lists: {
      title: 'Concepts for initiatives for newcomers',
      description:
        'The lists that initiatives choose from, such as target groups, approaches and sectors, with meaning and stable address (SKOS).',
      keywords: ['concepts', 'target groups', 'sectors', 'labour market region'],
    },
    table: (table) => `Table: ${table}`,
  },
  services: {
    location: 'A point in the municipality where the initiative works. It is not an address.',
  },
  csv: {
    title: 'How the tables are made',
    items: [
      'UTF-8 with a byte order mark, semicolons between cells, a comma in a number, ja (yes) or nee (no).',
      'Several values in one cell have “ | ” between them. Of a list of figures or lessons the table has the number; the lines themselves are in a table of their own.',
      'A cell that a spreadsheet would run as a formula gets an apostrophe before it. Take it off if you process the cell yourself.',
      'If a web address has the name of a person in it, the cell is empty. JSON does have the address, with adresTonen: false. Do not print it then.',
      'Excel sometimes makes a date of 2024-03. Choose “Get data” when you open the file, and leave the column as text.',
    ],
  },
  licence: {
    title: 'Licence and attribution',
    text: `Texts and data are under ${licence.name}. You may copy, adapt and sell them if you say where they come from and what you changed.`,
    cite: 'For example like this:',
    example: (address) => `${name}, ${address}, consulted on [date]. Licence: ${licence.name}.`,
    sources:
      'A figure or lesson comes from a source. Name that too: each figure and lesson has its number, and bronnen has its title and address.',
    evidence:
      'Strength of evidence is our own reading of those sources. Do not add that an initiative is recognised or proven.',
  },
  addresses: {
    title: 'Stable addresses',
    items: [
      'The page of an initiative keeps its address. When its name changes, the old one is in voorheen and the old address leads to the new one.',
      'A value of a list keeps its id. When it is retired it stays in the list, with the value that takes its place.',
      'Municipalities and provinces have the address that the Dutch government gave them (TOOI). With it you can link them to other government data.',
    ],
    lists: 'All lists of values and their addresses',
  },
  concepts: {
    title: 'Lists of values',
    description:
      'The lists that initiatives choose from, such as target groups and sectors. Each value has a stable address.',
    lead: 'Initiatives choose from these lists. Each value has a stable address and each list a file (JSON-LD, as SKOS).',
    places:
      'Municipalities and provinces are not here: they have an address of the government, such as https://identifier.overheid.nl/tooi/id/gemeente/gm0363.',
    values: (count) => formatCount(count, 'value', 'values'),
    listTitle: (list) => `${list}: list of values`,
    listDescription: (list) =>
      `All values of the list ${list}, with their meaning and stable address.`,
    download: 'Download this list (JSON-LD)',
    broader: 'Part of',
    replacedBy: 'Retired. Use',
  },
  versions: {
    title: 'Versions',
    intro: (version) => `The files now have version ${version}.`,
    items: [
      'The second number goes up when something is added: a field, a value, a file. Let your program skip fields it does not know.',
      'The first number goes up when something goes or changes.',
      'There is no date of making in them. Making the same twice gives the same files, so you can compare them. How fresh an initiative is, gecontroleerd says.',
    ],
    history: 'Earlier versions of each initiative are in the repository:',
  },
  uses: {
    title: 'What you can do with it',
    items: {
      excel:
        'A list for your region: open the table in Excel and filter the column afgeleid.arbeidsmarktregios.naam.',
      jq: 'Which initiatives were studied by others? With jq:',
      python:
        'How many people found or kept work, according to which source? With Python and pandas:',
    },
    warning:
      'Do not simply add up figures of different initiatives: each counts in its own way, and some count the same people.',
  },
  fields: {
    title: 'All fields',
    intro:
      'In the order of the file. “Always” means that every initiative has the field, or every line of the list it is in. Other fields are absent when no source says anything; they are not empty or null then.',
    always: 'always',
    example: 'Example:',
    list: 'Values of the list',
    kinds: {
      text: 'text',
      number: 'number',
      yesNo: 'yes or no (true or false)',
      date: 'date: 2024, 2024-03 or 2024-03-15',
      address: 'web address',
      choice: 'value of a list',
      choices: 'list of values',
      group: 'group of fields',
      groups: 'list of groups',
      source: 'number of a source',
      sourceId: 'number of the source',
      sources: 'list of numbers of sources',
      initiative: 'slug of an initiative',
      initiatives: 'list of slugs',
      places: 'list of names of places',
      texts: 'list of texts',
    },
  },
  schemas: {
    record: {
      title: 'An initiative as open data',
      description:
        'The fields of an initiative, its text, and what follows from them. As in initiatieven.json.',
    },
    file: {
      title: 'A file with an initiative',
      description: 'The fields of an initiative as people write them: content/initiatieven/*.mdx.',
    },
  },
});

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

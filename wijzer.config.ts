/**
 * What makes this copy of the site yours: who it is of, where it stands, where its files are kept. How to start a catalogue of your
 * own: docs/eigen-catalogus.md.
 */

/** What the site is called. */
export const name = 'Initiatievenwijzer';

/** The same within a sentence, in the languages of the site. */
export const nameInText = { nl: 'de Initiatievenwijzer', en: 'the Initiatievenwijzer' };

/** What it is, in one sentence. */
export const description = {
  nl: 'Catalogus van Nederlandse initiatieven die vluchtelingen en andere nieuwkomers helpen naar werk, taal en meedoen.',
  en: 'Catalogue of Dutch initiatives that help refugees and other newcomers to work, language and participation.',
};

/**
 * The languages that the site is published in: Dutch, which the catalogue is written in, and English (`en`) or not. Without it
 * there are no pages below `/en/`, and nothing leads there.
 */
export const languages: readonly string[] = ['nl', 'en'];

/**
 * Public address of the site, with the folder of the host that it stands in, if any: `https://gemeente.example/wijzer/`. A build takes
 * `WIJZER_SITE` from the environment before it.
 */
export const address = 'https://initiatievenwijzer.nl/';

/**
 * Path of a house style, from the root of the project: one of `src/styles/themes/`, or a file of your own beside them. `undefined` for
 * the site's own. How to make one: docs/house-style.md.
 */
export const theme: string | undefined = undefined;

/** Path of the logo from the root of the project, an SVG as wide as it is high; it is the icon too. `undefined` for nine dots of the map. */
export const logo: string | undefined = undefined;

/** Functional mailbox of the editors. */
export const mailbox = 'redactie@initiatievenwijzer.nl';

/** Within how many working days someone of the editors looks at what was sent, and answers who left an address. */
export const answerWithin = 10;

/** Where the files of the catalogue are kept and changes are proposed: a repository on GitHub or a host with the same addresses. */
export const repository = {
  url: 'https://github.com/initiatievenwijzer/initiatievenwijzer',
  branch: 'main',
};

/** Under which terms others may use the texts. */
export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
};

/** Where the lists of places in `content/gebieden/` come from. */
export const placesCredit = {
  nl: 'Gemeenten en regio’s: CBS, Gebieden in Nederland 2026 en Kerncijfers wijken en buurten 2024 (CC BY 4.0).',
  en: 'Municipalities and regions: Statistics Netherlands (CBS), Gebieden in Nederland 2026 and Kerncijfers wijken en buurten 2024 (CC BY 4.0).',
};

/** The day on which the catalogue opened: a feed that has nothing to tell yet says it as its date. */
export const feedsSince = '2026-11-22';

/** Where this copy of the site lives and whom to write to. Change these for your own copy. */

/** Functional mailbox of the editors. */
export const mailbox = 'redactie@initiatievenwijzer.nl';

/** Within how many working days someone of the editors looks at what was sent, and answers who left an address. */
export const answerWithin = 10;

/** Where the files of the catalogue are kept and changes are proposed: a repository on GitHub or a host with the same addresses. */
export const repository = {
  url: 'https://github.com/initiatievenwijzer/initiatievenwijzer',
  branch: 'main',
};

/** The day on which the catalogue opened: a feed that has nothing to tell yet says it as its date. */
export const feedsSince = '2026-11-22';

/** Where this copy of the site lives and whom to write to. Change these for your own copy. */

/** Functional mailbox of the editors. */
export const mailbox = 'redactie@initiatievenwijzer.nl';

/** Where the files of the catalogue are kept and changes are proposed: a repository on GitHub or a host with the same addresses. */
export const repository = {
  url: 'https://github.com/initiatievenwijzer/initiatievenwijzer',
  branch: 'main',
};

/** Where this copy of the site lives and whom to write to. Change these for your own copy. */

/** Functional mailbox of the editors. */
export const mailbox = 'redactie@initiatievenwijzer.nl';

/** What may be done with the texts and the data. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** What only the English find page says: Dutch questions are searched in everything. */
export const enSearchNote =
  'English searches titles, summaries and names. Longer texts are in Dutch.';

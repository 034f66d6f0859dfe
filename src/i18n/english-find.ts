/** What only the English find page says: Dutch questions are searched in everything. */
export const enSearchNote =
  'In English you search titles, summaries, names and subjects. The longer texts are in Dutch.';

/** The headings that the text of an initiative may have; the first is required. */
export const SECTIONS = [
  'Aanpak',
  'Aanleiding',
  'Voor wie',
  'Samenwerking',
  'Resultaten',
  'Vervolg',
] as const;

/** A vocabulary: one list of values that entries choose from, in `content/begrippen/`. */
import { z } from './zod.ts';
import { plainText, slug } from './fields.ts';

const label = z
  .strictObject({
    nl: plainText(2, 80).describe('De naam in het Nederlands, zoals bezoekers haar zien.'),
    en: plainText(2, 80).describe('De naam in het Engels.'),
  })
  .describe('De naam van de waarde.');

const inEnglish = z
  .strictObject({
    definitie: plainText(8, 300).describe('De definitie in het Engels.'),
    synoniemen: z
      .array(plainText(2, 60))
      .optional()
      .describe('Engelse woorden waarmee mensen hiernaar zoeken. Alleen de Engelse site leest ze.'),
  })
  .describe('Voor de Engelse site. Zonder dit staat daar de Nederlandse definitie.');

const termSchema = z.strictObject({
  id: slug.describe('Vaste naam, ook in webadressen. Verandert nooit meer.'),
  label,
  definitie: plainText(8, 300).describe('Wanneer u deze waarde kiest, in één zin.'),
  en: inEnglish.optional(),
  ouder: slug.optional().describe('De ruimere waarde waar deze onder valt.'),
  synoniemen: z
    .array(plainText(2, 60))
    .optional()
    .describe('Andere woorden waarmee mensen hiernaar zoeken.'),
  wettelijk: z
    .literal(true)
    .optional()
    .describe(
      'De wet noemt deze waarde. Zij mag in de lijst staan, ook als weinig initiatieven haar hebben.',
    ),
  vervangenDoor: slug
    .optional()
    .describe('Alleen bij een vervallen waarde: de waarde die er nu voor in de plaats komt.'),
});

export const vocabularySchema = z.strictObject({
  label,
  definitie: plainText(8, 300).describe('Waar de lijst over gaat.'),
  en: z
    .strictObject({ definitie: plainText(8, 300).describe('Hetzelfde in het Engels.') })
    .optional()
    .describe('Voor de Engelse site. Zonder dit staat daar de Nederlandse definitie.'),
  waarden: z.array(termSchema).min(1),
});

/** One value of a vocabulary. */
export type Term = z.infer<typeof termSchema> & {
  /** What it is called in the language that the list was loaded for; the reader loads for Dutch. */
  name: string;
};
/** A list of values with its own name and definition. */
export type Vocabulary = Omit<z.infer<typeof vocabularySchema>, 'waarden'> & {
  waarden: readonly Term[];
};

/** The file names (without `.yaml`) of all vocabularies. */
export const VOCABULARY_NAMES = [
  'bereik',
  'bewijskracht',
  'bronsoorten',
  'bruikbaar-voor',
  'doelgroepen',
  'erkenningen',
  'fasen',
  'interventies',
  'leerroutes',
  'lessoorten',
  'onderzoeksrichtingen',
  'onderzoekssoorten',
  'organisatierollen',
  'redenen-van-einde',
  'resultaatsoorten',
  'sectoren',
  'status',
  'themas',
  'trajectonderdelen',
  'trekkers',
] as const;

export type VocabularyName = (typeof VOCABULARY_NAMES)[number];
export type Vocabularies = Record<VocabularyName, Vocabulary>;

// Word families: words that mean the same for search, in `content/begrippen/woordfamilies.yaml`.

const familyWord = plainText(2, 40).refine((word) => !/\s/.test(word), {
  error: 'is meer dan één woord; schrijf losse woorden zonder spaties',
});

/** One family a line; who types one of its words also finds what is told with another. */
export const wordFamiliesSchema = z
  .array(z.array(familyWord).min(2))
  .superRefine((families, context) => {
    const seen = new Set<string>();
    families.forEach((family, line) => {
      family.forEach((word, place) => {
        const same = word.toLowerCase();
        if (seen.has(same)) {
          context.addIssue({
            code: 'custom',
            path: [line, place],
            message: `'${word}' staat ook in een andere familie; een woord mag er maar in een staan`,
          });
        }
        seen.add(same);
      });
    });
  });

/** Words that mean the same for search. */
export type WordFamily = readonly string[];

/** The text of a draft as HTML, also while its fields are not right yet. */
import type { Section } from '../reader/tree.ts';
import type { readEntry } from '../reader/whole-file.ts';
import { writeEntry } from '../reader/write.ts';
import type { SchemaContext } from '../schema/fields.ts';
import type { initiativeSchema } from '../schema/rules.ts';
import type { VocabularyName } from '../schema/vocabulary.ts';

/** @returns the sections, or nothing when the text itself is not right */
export function sectionsOf(
  body: string,
  sourceIds: readonly string[],
  context: SchemaContext,
  schema: ReturnType<typeof initiativeSchema>,
  read: typeof readEntry,
): readonly Section[] | undefined {
  const text = writeEntry(plainFields(sourceIds, context), body);
  return read({ path: 'voorbeeld.mdx', text }, schema).entry?.sections;
}

/** The least that is valid, so that only the text can be wrong. */
function plainFields(sourceIds: readonly string[], { vocabularies, today }: SchemaContext) {
  const first = (name: VocabularyName) =>
    vocabularies[name].waarden.find((term) => !term.vervangenDoor)?.id;
  const word = 'Voorbeeld';
  return {
    titel: word,
    samenvatting: `${word} `.repeat(8).trim(),
    trekker: first('trekkers'),
    organisaties: [{ naam: word, rol: first('organisatierollen') }],
    bereik: 'landelijk',
    status: 'onbekend',
    doelgroepen: [first('doelgroepen')],
    interventies: [first('interventies')],
    bruikbaarVoor: [first('bruikbaar-voor')],
    bronnen: (sourceIds.length ? sourceIds : ['s1']).map((id) => ({
      id,
      titel: word,
      uitgever: word,
    })),
    gecontroleerd: today,
  };
}

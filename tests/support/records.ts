/** Records for tests: valid by themselves, with only what a test is about said in the test. */
import { resolve } from 'node:path';
import { stringify } from 'yaml';
import { toInitiative, type Initiative } from '../../src/domain/initiative.ts';
import { fieldsOf } from '../../src/draft/fields.ts';
import { readEntry } from '../../src/reader/whole-file.ts';
import { readPlaces, readVocabularies } from '../../src/reader/catalogue-fs.ts';
import type { SchemaContext } from '../../src/schema/fields.ts';
import { initiativeSchema, type InitiativeData } from '../../src/schema/rules.ts';

const content = resolve('content');
export const vocabularies = readVocabularies(content);
export const places = readPlaces(content);
export const context: SchemaContext = { vocabularies, places, today: '2026-11-30' };
export const schema = initiativeSchema(context);
/** The fields of an initiative. */
export const fields = fieldsOf(schema, vocabularies);

/** Front matter as a contributor could have typed it. */
export function frontMatter(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    titel: 'Taal op de bouw',
    samenvatting:
      'Een bouwbedrijf leert statushouders Nederlands op de bouwplaats. Na een half jaar volgt een contract.',
    trekker: 'werkgever',
    organisaties: [{ naam: 'Bouwbedrijf Voorbeeld', rol: 'werkgever' }],
    bereik: 'lokaal',
    gemeenten: ['Utrecht'],
    status: 'onbekend',
    doelgroepen: ['statushouders'],
    interventies: ['taal-op-de-werkvloer'],
    bruikbaarVoor: ['werkgevers'],
    bronnen: [
      {
        id: 's1',
        titel: 'Taal op de bouw',
        uitgever: 'Voorbeeldkrant',
        url: 'https://voorbeeld.nl/bouw',
      },
    ],
    gecontroleerd: '2026-11-01',
    ...fields,
  };
}

export const BODY = '## Aanpak\n\nDeelnemers krijgen les op de bouwplaats.<Bron id="s1" />\n';

/** A whole file. */
export function entryText(fields: Record<string, unknown> = {}, body = BODY): string {
  return `---\n${stringify(frontMatter(fields))}---\n${body}`;
}

/** What the reader says of a file, one line for each problem: `regel:kolom veld: melding`. */
export function problemsOf(text: string, path = 'content/initiatieven/voorbeeld.mdx'): string[] {
  const result = readEntry({ path, text }, schema);
  return ('problems' in result ? result.problems : []).map(
    ({ regel, kolom, veld, melding }) => `${regel}:${kolom} ${veld ? `${veld}: ` : ''}${melding}`,
  );
}

/** An initiative of the catalogue, read like any other. @throws with the problems when the fields are not valid */
export function initiative(fields: Record<string, unknown> = {}, slug = 'voorbeeld'): Initiative {
  const result = readEntry(
    { path: `content/initiatieven/${slug}.mdx`, text: entryText(fields) },
    schema,
  );
  if (!result.entry) throw new Error(result.problems.map(({ melding }) => melding).join('\n'));
  return toInitiative(result.entry, places);
}

/** A valid result, for tests of evidence and figures. */
export function result(
  fields: Partial<NonNullable<InitiativeData['resultaten']>[number]> = {},
): NonNullable<InitiativeData['resultaten']>[number] {
  return {
    tekst: 'vonden werk',
    waarde: 12,
    eenheid: 'deelnemers',
    soort: 'geplaatst',
    bronnen: ['s1'],
    ...fields,
  };
}

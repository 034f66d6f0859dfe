/** Every file, or part of a file, that is written from the schema. `npm run schema` writes them; a test fails when one differs. */
import type { z } from 'zod';
import type { SchemaContext } from '../schema/fields.ts';
import { guideSchema, lawChangesSchema } from '../schema/guide.ts';
import { initiativeFields } from '../schema/initiative.ts';
import { vocabularySchema } from '../schema/vocabulary.ts';
import { exampleBlock, fieldTable, fillParts, valueLists } from './contributing.ts';
import { draftFields, fieldsOf } from '../draft/fields.ts';
import { openForms } from './open-forms.ts';
import { issueForm, templateFile, templateYaml } from './template.ts';
import { toJsonSchema } from './json-schema.ts';

interface GeneratedFile {
  /** Path from the root of the project. */
  path: string;
  text: string;
}

const OPEN_FORMS_FOLDER = 'formulieren/open-formulieren';

/**
 * Makes all of them, with their paths from the root of the project.
 *
 * @param contributing CONTRIBUTING.md as it is, for the parts that people write
 * @param initiative the fields of an initiative
 */
export function generatedFiles(
  context: SchemaContext,
  contributing: string,
  initiative: z.ZodObject = initiativeFields(context),
): GeneratedFile[] {
  const fields = fieldsOf(initiative, context.vocabularies);
  const parts = {
    voorbeeld: exampleBlock(fields),
    velden: fieldTable(fields),
    waarden: valueLists(fields),
  };
  return [
    ...schemas(context, initiative),
    { path: 'content/sjabloon/initiatief.mdx', text: templateFile(fields) },
    {
      path: 'content/sjabloon/initiatief.yaml',
      text: templateYaml(fields, '../../schemas/concept.schema.json'),
    },
    { path: '.github/ISSUE_TEMPLATE/1-nieuw-initiatief.yml', text: issueForm(fields) },
    ...Object.entries(openForms(fields)).map(([name, content]) => ({
      path: `${OPEN_FORMS_FOLDER}/${name}`,
      text: `${JSON.stringify(content, null, 2)}\n`,
    })),
    { path: 'CONTRIBUTING.md', text: fillParts(contributing, parts) },
  ];
}

function schemas(context: SchemaContext, initiative: z.ZodObject): GeneratedFile[] {
  const all: Record<string, { schema: z.ZodType; description: string }> = {
    initiatief: {
      schema: initiative,
      description: 'De velden van een initiatief: content/initiatieven/*.mdx.',
    },
    concept: {
      schema: draftFields(initiative),
      description: 'Een nieuw initiatief als één YAML-bestand, voor npm run new -- --uit=BESTAND.',
    },
    gids: {
      schema: guideSchema(context),
      description: 'De velden van een gids: content/kennis/*.mdx.',
    },
    begrippen: {
      schema: vocabularySchema,
      description: 'Een lijst met waarden: content/begrippen/*.yaml.',
    },
    wetswijzigingen: {
      schema: lawChangesSchema(context),
      description: 'Veranderingen in de wet: content/wetswijzigingen.yaml.',
    },
  };
  return Object.entries(all).map(([name, { schema, description }]) => {
    const json = toJsonSchema(schema, context.vocabularies, { title: name, description });
    return { path: `schemas/${name}.schema.json`, text: `${JSON.stringify(json, null, 2)}\n` };
  });
}

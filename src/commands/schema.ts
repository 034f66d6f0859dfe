/** `npm run schema`: writes everything that follows from the schema: JSON Schemas, templates, the lists in CONTRIBUTING.md, the form on GitHub. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from '../generated-files/all-files.ts';
import { readPlaces, readVocabularies } from '../reader/catalogue-fs.ts';
import { command, readOptions } from './command-line.ts';

const INTRO = `npm run schema
  Schrijft alles wat uit het schema volgt: schemas/, de sjablonen, de lijsten in CONTRIBUTING.md en het formulier op GitHub.`;

/** Overwrites the files; a test fails when they lag behind the schema. */
export const run = command((args, { contentDir, today, out, root }) => {
  readOptions(args, INTRO, []);
  const context = {
    vocabularies: readVocabularies(contentDir),
    places: readPlaces(contentDir),
    today,
  };
  const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const files = generatedFiles(context, contributing);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  out(`Geschreven: ${files.map(({ path }) => path).join(', ')}`);
  return 0;
});

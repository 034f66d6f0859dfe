/** `npm run schema`: writes everything that follows from the schema: JSON Schemas, templates, the lists in CONTRIBUTING.md, the form on GitHub. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { contentDir, today } from '../src/build/settings.ts';
import { readPlaces, readVocabularies } from '../src/reader/catalogue-fs.ts';
import { generatedFiles } from '../src/generated-files/files.ts';

const context = {
  vocabularies: readVocabularies(contentDir),
  places: readPlaces(contentDir),
  today,
};
const files = generatedFiles(context, readFileSync('CONTRIBUTING.md', 'utf8'));
for (const { path, text } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`Geschreven: ${files.map(({ path }) => path).join(', ')}`);

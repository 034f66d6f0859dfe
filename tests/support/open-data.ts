/** The catalogue as it stands, as open data. */
import { resolve } from 'node:path';
import { toInitiative } from '../../src/domain/initiative.ts';
import { sitePages } from '../../src/domain/paths.ts';
import type { OpenDataParts } from '../../src/open-data/files.ts';
import { readContent } from '../../src/reader/catalogue-fs.ts';

const content = readContent(resolve('content'), new Date().toISOString().slice(0, 10), sitePages);

/** What the files are made of. */
export const parts: OpenDataParts = {
  ...content,
  initiatives: content.entries.map((entry) => toInitiative(entry, content.places)),
  site: 'https://voorbeeld.nl',
  today: '2026-11-30',
};

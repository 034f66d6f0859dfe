/** The catalogue as it stands, as open data. */
import { readSiteContent } from '../../src/build/site-content.ts';
import { toInitiative } from '../../src/domain/initiative.ts';
import type { OpenDataParts } from '../../src/open-data/data-files.ts';
import type { OpenRecord } from '../../src/open-data/record.ts';
import type { InitiativeData } from '../../src/schema/rules.ts';

const content = readSiteContent();

/** What the files are made of. */
export const parts: OpenDataParts = {
  ...content,
  initiatives: content.entries.map((entry) => toInitiative(entry, content.places)),
  site: 'https://voorbeeld.nl',
  today: '2026-11-30',
};

/** What a record has beside the fields of a file. */
const ADDED = ['slug', 'url', 'tekst', 'afgeleid'];

/** The fields of the file that a record was made from, as who knows the page about the open data would take them. */
export function fieldsOfRecord(record: OpenRecord): InitiativeData {
  const own = Object.entries(record).filter(([name]) => !ADDED.includes(name));
  return Object.fromEntries(own) as InitiativeData;
}

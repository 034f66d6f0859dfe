/** The content of this site from disk, held against its own pages. */
import { sitePages } from '../domain/site-pages.ts';
import { readContent, type ReadContent } from '../reader/catalogue-fs.ts';
import { contentDir, today } from './settings.ts';

/** @throws {ListError} when a vocabulary or list of places is not in order */
export function readSiteContent(): ReadContent {
  return readContent(contentDir, today, sitePages);
}

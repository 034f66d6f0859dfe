/** Loads the files of the lists from the site that they come from, each once for all lists of a page. */
import { paths } from '../domain/paths.ts';
import type { LoadFile } from './answer.ts';

/** @param site an address of that site */
export function loadFrom(site: URL): LoadFile {
  const loading = new Map<string, Promise<unknown>>();
  return (name) => {
    const known = loading.get(name);
    if (known) return known;
    const made = loadFile(new URL(`${paths.embedFiles}${name}.json`, site));
    loading.set(name, made);
    // What failed is asked again.
    made.catch(() => loading.delete(name));
    return made;
  };
}

/** Says nothing of the visitor or of the page that the list stands on. */
async function loadFile(address: URL): Promise<unknown> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response.json();
}

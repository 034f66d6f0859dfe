/** Where someone can change a file of the catalogue: at the repository, in the browser. */
import { repository } from '../site.ts';

/** @param path from the root of the project: `content/initiatieven/x.mdx` */
export function editLink(path: string): string {
  return `${repository.url}/edit/${repository.branch}/${path}`;
}

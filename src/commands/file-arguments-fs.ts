/** Paths as typed, from the folder that `npm run` was started in and from the root of the project. */
import { relative, resolve } from 'node:path';
import type { Content } from '../reader/catalogue-fs.ts';
import type { Surroundings } from './terminal.ts';
import { plainPath, wantedFiles, type Wanted } from './file-arguments.ts';

/** @param typed what someone typed; nothing means every file */
export function findWanted(
  typed: readonly string[],
  { initiatieven, kennis, lijsten }: Content['paths'],
  { contentDir, startedIn }: Pick<Surroundings, 'contentDir' | 'startedIn'>,
): Wanted {
  const bases = [startedIn, '.'];
  const ways = typed.map((path) =>
    bases.map((base) => plainPath(relative('.', resolve(base, path.replaceAll('\\', '/'))))),
  );
  const known = [...initiatieven, ...kennis, ...lijsten];
  return wantedFiles(ways, known, plainPath(relative('.', contentDir)));
}

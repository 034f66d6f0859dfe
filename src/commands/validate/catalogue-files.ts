/** The files behind a catalogue that was read, and where something stands in one: for findings about files that are right by themselves. */
import { readTextFile, type Content } from '../../reader/catalogue-fs.ts';
import { positionAt, type Position } from '../../reader/problems.ts';
import { plainLines, splitFile } from '../../reader/whole-file.ts';
import { readYaml } from '../../reader/yaml.ts';

/** A catalogue with the text of its files. */
export interface CatalogueFiles {
  catalogue: Content;
  /** Path of the file of an entry, a guide or a list: `initiatieven/x.mdx`, `begrippen/status.yaml`. */
  pathOf(name: string): string;
  /** The file, with plain line ends. */
  textOf(path: string): string;
}

/** Each file is read from disk when its text is first asked for. */
export function catalogueFiles(catalogue: Content): CatalogueFiles {
  const all = Object.values(catalogue.paths).flat();
  const texts = new Map<string, string>();
  return {
    catalogue,
    pathOf: (name) => all.find((path) => path.endsWith(`/${name}`)) ?? name,
    textOf(path) {
      const known = texts.get(path);
      if (known !== undefined) return known;
      const file = readTextFile(path, Infinity);
      const text = 'text' in file ? plainLines(file.text) : '';
      texts.set(path, text);
      return text;
    },
  };
}

/** The path of a field: `lessen.0.tekst` → `['lessen', 0, 'tekst']`. */
function stepsOf(veld: string): (string | number)[] {
  return veld.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Of a field in a list of YAML. */
export function listPosition(text: string, veld: string): Position {
  return readYaml(text).positionOf(stepsOf(veld));
}

/**
 * Of a field in the file of an entry or guide.
 *
 * @param veld a field of the front matter, or `tekst` for what stands below it
 */
export function fieldPosition(text: string, veld: string): Position {
  const { yaml, bodyStart } = splitFile(text);
  return veld === 'tekst' ? bodyStart : yaml.positionOf(stepsOf(veld));
}

/** The first place in a field, or in the text, where a word stands by itself; else where the field begins. */
export function wordPosition(text: string, veld: string, word: string): Position {
  const start = fieldPosition(text, veld);
  const offset = offsetOf(text, start);
  const found = wordPattern(word).exec(text.slice(offset).replaceAll('’', "'"));
  return found ? positionAt(text, offset + found.index) : start;
}

function wordPattern(word: string): RegExp {
  const letters = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${letters}(?![\p{L}\p{N}])`, 'u');
}

function offsetOf(text: string, { line, column }: Position): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, column - 1);
}

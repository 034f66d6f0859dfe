/** Splits a file into front matter and body. Only plain YAML between two lines of three hyphens. */
import matter from 'gray-matter';
import { finding, positionAt, printable, type Finding, type Position } from './problem.ts';

export interface SplitFile {
  /** The YAML between the hyphens. */
  yaml: string;
  /** Where that YAML starts in the file. */
  yamlStart: Position;
  body: string;
  bodyStart: Position;
}

const refuse = {
  parse(): never {
    throw new Error('only plain YAML');
  },
};
/** gray-matter would run `---js` as code; here it only finds the borders, and nothing is parsed by it. */
const engines = {
  yaml: { parse: () => ({}) },
  javascript: refuse,
  js: refuse,
  json: refuse,
  coffee: refuse,
  toml: refuse,
};

/** @returns the parts, or what is wrong with the borders */
export function splitFile(text: string): SplitFile | Finding {
  const first = text.split('\n', 1)[0] ?? '';
  if (first !== '---') {
    return finding(
      { line: 1, column: 1 },
      first.startsWith('---')
        ? `na de eerste drie streepjes staat '${printable(first.slice(3), 30)}'; daar mag niets staan (alleen gewone YAML)`
        : 'begint niet met een regel met drie streepjes (---); daaronder horen de velden',
    );
  }
  // Every parser ends the fields at the first line that begins with three hyphens, whatever follows; so it must be that alone.
  const end = text.indexOf('\n---', 3);
  if (end === -1) {
    return finding(
      { line: 1, column: 1 },
      'de velden zijn niet afgesloten; zet onder het laatste veld een regel met drie streepjes (---)',
    );
  }
  const [rest = ''] = text.slice(end + 4).split('\n', 1);
  if (rest !== '') {
    return finding(
      positionAt(text, end + 1),
      `na de drie streepjes staat '${printable(rest, 30)}'; op de regel die de velden afsluit mag niets anders staan`,
    );
  }
  const file = matter(text, { engines, language: 'yaml' });
  return {
    yaml: file.matter.replace(/^\n/, ''),
    yamlStart: { line: 2, column: 1 },
    body: file.content,
    bodyStart: positionAt(text, text.length - file.content.length),
  };
}

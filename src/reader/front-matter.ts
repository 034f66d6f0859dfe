/** Splits a file into front matter and body. Only plain YAML between two lines of three hyphens. */
import { finding, positionAt, printable, type Finding, type Position } from './problems.ts';

export interface SplitFile {
  /** The YAML between the hyphens. */
  yaml: string;
  /** Where that YAML starts in the file. */
  yamlStart: Position;
  body: string;
  bodyStart: Position;
}

const OPENING = '---\n';
const CLOSING = '\n---\n';

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
  const bodyStart = Math.min(end + CLOSING.length, text.length);
  return {
    yaml: text.slice(OPENING.length, end),
    yamlStart: { line: 2, column: 1 },
    body: text.slice(bodyStart),
    bodyStart: positionAt(text, bodyStart),
  };
}

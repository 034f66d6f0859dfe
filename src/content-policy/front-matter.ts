/** Splits a file into front matter and body. Only plain YAML between two lines of three hyphens. */
import { finding, positionAt, type Finding, type Position } from './problem.ts';

export interface SplitFile {
  /** The YAML between the hyphens. */
  yaml: string;
  /** Where that YAML starts in the file. */
  yamlStart: Position;
  body: string;
  bodyStart: Position;
}

const OPENING = '---\n';
const CLOSING = /\n---(?:\n|$)/;

/** @returns the parts, or what is wrong with the borders */
export function splitFile(text: string): SplitFile | Finding {
  const first = text.split('\n', 1)[0] ?? '';
  if (first !== '---') {
    return finding(
      { line: 1, column: 1 },
      first.startsWith('---')
        ? `na de eerste drie streepjes staat '${first.slice(3, 30)}'; daar mag niets staan (alleen gewone YAML)`
        : 'begint niet met een regel met drie streepjes (---); daaronder horen de velden',
    );
  }
  const closing = CLOSING.exec(text);
  if (!closing) {
    return finding(
      { line: 1, column: 1 },
      'de velden zijn niet afgesloten; zet onder het laatste veld een regel met drie streepjes (---)',
    );
  }
  const bodyStart = closing.index + closing[0].length;
  return {
    yaml: text.slice(OPENING.length, closing.index),
    yamlStart: { line: 2, column: 1 },
    body: text.slice(bodyStart),
    bodyStart: positionAt(text, bodyStart),
  };
}

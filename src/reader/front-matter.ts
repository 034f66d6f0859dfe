/** The borders of the front matter: only plain YAML, between two lines of three hyphens and nothing else. */
import { finding, positionAt, printable, type Finding } from './problems.ts';

const START = { line: 1, column: 1 };

/** @returns what is wrong with the borders of a file, or nothing */
export function borderFinding(text: string): Finding | undefined {
  const first = text.split('\n', 1)[0] ?? '';
  if (first !== '---') {
    return finding(
      'grenzen',
      START,
      first.startsWith('---')
        ? `na de eerste drie streepjes staat '${printable(first.slice(3), 30)}'; daar mag niets staan (alleen gewone YAML)`
        : 'begint niet met een regel met drie streepjes (---); daaronder horen de velden',
    );
  }
  // Every parser ends the fields at the first line that begins with three hyphens, whatever follows; so it must be that alone.
  const end = text.indexOf('\n---', 3);
  if (end === -1) {
    return finding(
      'grenzen',
      START,
      'de velden zijn niet afgesloten; zet onder het laatste veld een regel met drie streepjes (---)',
    );
  }
  const [rest = ''] = text.slice(end + 4).split('\n', 1);
  return rest === ''
    ? undefined
    : finding(
        'grenzen',
        positionAt(text, end + 1),
        `na de drie streepjes staat '${printable(rest, 30)}'; op de regel die de velden afsluit mag niets anders staan`,
      );
}

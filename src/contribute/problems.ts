/** What is wrong with a draft, said of the field where it can be mended. */
import type { Finding } from '../reader/problems.ts';
import { SECTIONS } from '../reader/index.ts';
import { splitFile } from '../reader/front-matter.ts';
import { readYaml } from '../reader/yaml.ts';
import type { DraftFile } from './file.ts';

export interface FieldProblem {
  /** `titel`, `organisaties.0.naam`, or `tekst.Aanpak` for a piece of the text. */
  veld: string;
  melding: string;
}

/** Field of the form for a piece of the text. */
export const textField = (title: string) => `tekst.${title}`;

/** Findings of the reader, each at its field. */
export function fieldProblems(findings: readonly Finding[], file: DraftFile): FieldProblem[] {
  const parts = splitFile(file.text);
  const bodyLine = 'bodyStart' in parts ? parts.bodyStart.line : 1;
  const shift = 'body' in parts ? leadingLines(parts.body) - leadingLines(file.body.body) : 0;
  const leaves = 'yaml' in parts ? leavesOf(file.data, parts.yaml, parts.yamlStart) : [];
  return findings.map(({ regel, kolom, veld, melding }) => {
    if (veld) return { veld, melding };
    if (regel >= bodyLine) return { veld: fieldOfLine(regel - bodyLine + 1 - shift), melding };
    const before = leaves.filter(
      ({ line, column }) => line < regel || (line === regel && column <= kolom),
    );
    return { veld: before.at(-1)?.path ?? 'titel', melding };
  });

  function fieldOfLine(line: number): string {
    const heading = file.body.headings.findLast((one) => one.line <= line);
    return textField(heading?.title ?? SECTIONS[0]);
  }
}

function leadingLines(body: string): number {
  return /^\n*/.exec(body)?.[0].length ?? 0;
}

interface Leaf {
  path: string;
  line: number;
  column: number;
}

/** Every value of the front matter with the place where it stands, in the order of the file. */
function leavesOf(data: unknown, yaml: string, start: { line: number; column: number }): Leaf[] {
  const { positionOf } = readYaml(yaml, start);
  return pathsOf(data, []).map((path) => ({
    path: path.join('.'),
    ...positionOf(path.map((step) => (/^\d+$/.test(step) ? Number(step) : step))),
  }));
}

function pathsOf(data: unknown, path: readonly string[]): string[][] {
  if (typeof data !== 'object' || data === null) return [[...path]];
  return Object.entries(data).flatMap(([key, value]) => pathsOf(value, [...path, key]));
}

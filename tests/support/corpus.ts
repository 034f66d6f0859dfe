/** The contributions in tests/fixtures, as files: see LEESMIJ.md there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { OVERMAAT } from '../fixtures/geweigerd/overmaat.ts';

/** One contribution: the base with one thing changed, or a whole file. */
export interface Contribution {
  naam: string;
  velden?: string;
  tekst?: string;
  lichaam?: string;
  bestand?: string;
  pad?: string;
}

/** One that must be refused, with the line and part of the message. */
export interface Refused extends Contribution {
  regel: number;
  melding: string;
}

const fixtures = resolve('tests/fixtures');
const BASE = readFileSync(join(fixtures, 'basis.mdx'), 'utf8');

/** Hostile and broken contributions, by theme. */
export const refused: Record<string, Refused[]> = {
  ...themes<Refused>('geweigerd'),
  overmaat: OVERMAAT,
};

/** Odd contributions with nothing wrong, by theme. */
export const allowed = themes<Contribution>('toegestaan');

function themes<T>(folder: string): Record<string, T[]> {
  const names = readdirSync(join(fixtures, folder)).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(
    names.map((name) => [
      name.replace('.yaml', ''),
      parse(readFileSync(join(fixtures, folder, name), 'utf8')) as T[],
    ]),
  );
}

/** The file that a contributor would send. */
export function fileOf({ naam, pad, ...change }: Contribution): { path: string; text: string } {
  return { path: `content/initiatieven/${pad ?? `${naam}.mdx`}`, text: textOf(change) };
}

function textOf({ velden = '', tekst, lichaam, bestand }: Omit<Contribution, 'naam' | 'pad'>) {
  if (bestand !== undefined) return bestand;
  const [, fields = '', body = ''] = BASE.split(/^---\n/m);
  const own = new Set(Array.from(velden.matchAll(/^"?(\w+)/gm), ([, name]) => name));
  const rest = fields.split('\n').filter((line) => !own.has(line.split(':')[0]));
  const text =
    lichaam ?? (tekst === undefined ? body : body.replace(/Deelnemers.*\n/, () => `${tekst}\n`));
  return `---\n${velden === '' ? '' : `${velden.replace(/\n$/, '')}\n`}${rest.join('\n')}---\n${text}`;
}

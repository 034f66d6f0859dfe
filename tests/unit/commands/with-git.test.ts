/** How an engineer contributes: with the commands alone, from nothing to a file in a branch that passes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { receivedFrom, withClone } from '../../support/editor.ts';

const VALID = '1 bestand gecontroleerd: alles klopt.';
const ANSWERS = [
  '--titel=Taal op de bouwplaats',
  '--samenvatting=Een bouwbedrijf leert statushouders Nederlands op de bouwplaats. Van de 20 deelnemers kregen er 12 een contract.',
  '--status=lopend',
  '--trekker=werkgever',
  '--organisaties={naam: Bouwbedrijf Voorbeeld, rol: werkgever}',
  '--bereik=lokaal',
  '--gemeenten=Dalfsen',
  '--doelgroepen=statushouders',
  '--interventies=taal-op-de-werkvloer',
  '--bruikbaarVoor=werkgevers',
  '--bronnen={titel: Taal op de bouwplaats, uitgever: Gemeente Voorbeeld, url: https://www.voorbeeld.nl/bouw}',
  '--tekst=## Aanpak\n\nElke ochtend een uur les.<Bron id="s1" />\n',
];

test('an engineer makes a file, edits it, checks it, reviews it and has it on a branch', () => {
  withClone((clone) => {
    const { root, git, command } = clone;
    const faults = command('new', '--geen-vragen', '--titel=Taal op de bouwplaats');
    expect(faults.status).toBe(1);
    expect(faults.output).toContain('samenvatting: ontbreekt');
    const made = command('new', '--geen-vragen', ...ANSWERS);
    expect(made).toMatchObject({ status: 0 });
    const name = 'content/initiatieven/taal-op-de-bouwplaats.mdx';
    const path = join(root, name);
    expect(git('status', '--porcelain').trim()).toBe(`?? ${name}`);

    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('Elke ochtend', '{Elke} ochtend'));
    const refused = command('validate', path);
    expect(refused.status).toBe(1);
    expect(refused.output).toMatch(/taal-op-de-bouwplaats\.mdx:\d+:\d+ .*accolades/);
    writeFileSync(path, text.replace('Elke ochtend', 'Elke werkdag'));
    expect(command('validate', path).output).toBe(VALID);
    expect(command('review', path).output).toContain('Taal op de bouwplaats');

    // A second one with that title is refused: nothing is written over.
    expect(command('new', '--geen-vragen', ...ANSWERS).output).toContain('bestaat al');
    expect(readFileSync(path, 'utf8')).toContain('Elke werkdag');

    const { change, added, validated } = receivedFrom(clone, path);
    expect(change).toBe(`A ${name}`);
    expect(added.join('\n')).toContain('Elke werkdag een uur les.<Bron id="s1" />');
    expect(validated.output).toBe(VALID);
  });
}, 60_000);

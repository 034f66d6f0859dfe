import { sitePages } from '../../../src/domain/site-pages.ts';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync, cpSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent, readList } from '../../../src/reader/catalogue-fs.ts';
import { reporters } from '../../../src/reader/problems.ts';
import { vocabularySchema } from '../../../src/schema/vocabulary.ts';
import { entryText, vocabularies } from '../../support/records.ts';

let folder: string;
const write = (name: string, text: string) =>
  writeFileSync(join(folder, 'initiatieven', name), text);
const messages = () =>
  readContent(folder, '2026-11-22', sitePages).problems.map(
    ({ bestand, melding }) => `${bestand.split('/').at(-1)} ${melding}`,
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wijzer-'));
  mkdirSync(join(folder, 'initiatieven'));
  for (const part of ['begrippen', 'gebieden'])
    cpSync(resolve('content', part), join(folder, part), { recursive: true });
  write('een.mdx', entryText());
  write('twee.mdx', entryText({ titel: 'Twee', verwant: { onderdeelVan: 'een' } }));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('rules between entries', () => {
  test('a catalogue without faults has none', () => {
    expect(messages()).toEqual([]);
  });

  test('all problems of all files come in one run', () => {
    write('drie.mdx', entryText({ titel: 'TAAL op de bouw' }));
    write('vier.mdx', entryText({ titel: 'Vier', verwant: { onderdeelVan: 'een-' } }));
    write(
      'vijf.mdx',
      entryText({
        titel: 'Vijf',
        status: 'afgerond',
        afloop: { opvolger: 'vijf', bronnen: ['s1'] },
      }),
    );
    write('zes.mdx', entryText({ titel: 'Zes', verwant: { zieOok: ['twe'] } }));
    write(
      'acht.mdx',
      entryText({ titel: 'Acht' }, '## Aanpak\n\nZie [dit](/initiatieven/negen/).\n'),
    );
    write('lees.txt', 'x');
    symlinkSync('/etc/hostname', join(folder, 'initiatieven', 'koppeling.mdx'));
    expect(messages()).toEqual([
      expect.stringMatching(
        /^acht\.mdx de link '\/initiatieven\/negen\/' leidt naar een pagina die niet bestaat\./,
      ),
      expect.stringMatching(/^(?:drie|een)\.mdx 'taal op de bouw' is ook de titel van/i),
      'koppeling.mdx is geen gewoon bestand; mappen en koppelingen mogen hier niet staan',
      'lees.txt eindigt niet op .mdx; andere bestanden en mappen horen niet in deze map',
      expect.stringContaining('vier.mdx mag alleen kleine letters'),
      'vijf.mdx verwijst naar zichzelf',
      "zes.mdx 'twe' staat niet in de catalogus. Bedoelde u 'twee'?",
    ]);
  });

  test('each stands on the line and column where it can be mended', () => {
    const text = entryText(
      { titel: 'Negen', verwant: { zieOok: ['een', 'twe'] } },
      '## Aanpak\n\nTekst.<Bron id="s1" />\n\nZie ook [een gids](/kennis/geen/) of [dit](/over/#nergens).\n',
    );
    write('negen.mdx', text);
    const lines = text.split('\n');
    const line = (part: string) => lines.findIndex((one) => one.includes(part)) + 1;
    const column = (part: string) => (lines[line(part) - 1] ?? '').indexOf(part) + 1;
    const found = readContent(folder, '2026-11-22', sitePages).problems.filter(({ bestand }) =>
      bestand.endsWith('negen.mdx'),
    );
    expect(found.map(({ regel, kolom, controle }) => [regel, kolom, controle])).toEqual([
      [line('- twe'), column('twe'), 'verwijzing'],
      [line('[een gids]'), column('[een gids]'), 'link'],
      [line('[dit]'), column('[dit]'), 'link'],
    ]);
  });

  test('a former name leads to one page', () => {
    write('elf.mdx', entryText({ titel: 'Elf', voorheen: ['een', 'oud'] }));
    write('twaalf.mdx', entryText({ titel: 'Twaalf', voorheen: ['oud'] }));
    expect(messages().filter((one) => one.includes('is al een naam'))).toEqual([
      "elf.mdx 'een' is al een naam van een; een oude naam leidt naar één pagina",
      "twaalf.mdx 'oud' is al een naam van elf; een oude naam leidt naar één pagina",
    ]);
  });

  test.each([
    ['/doelgroepen/vrouwen/', undefined],
    ['/interventies/bestaat-niet/', 'leidt naar een pagina die niet bestaat'],
    ['/initiatieven/een/#bron-1', undefined],
    ['/initiatieven/een/#bron-2', "leidt naar een plek ('bron-2') die niet op die pagina staat"],
    ['/initiatieven/?doelgroep=vrouwen', undefined],
    ['/over/#bewijskracht', undefined],
    ['#bron-1', undefined],
    ['#bron-9', 'leidt naar een plek die niet op deze pagina staat'],
  ])('a link to %s: %s', (href, message) => {
    write(
      'tien.mdx',
      entryText({ titel: 'Tien' }, `## Aanpak\n\nZie [dit](${href}).<Bron id="s1" />\n`),
    );
    const [found] = readContent(folder, '2026-11-22', sitePages).problems.filter(({ bestand }) =>
      bestand.endsWith('tien.mdx'),
    );
    expect(found?.melding).toEqual(
      message === undefined ? undefined : expect.stringContaining(message),
    );
  });
});

describe('a report', () => {
  const problem = {
    bestand: 'content/initiatieven/x.mdx',
    regel: 12,
    kolom: 3,
    veld: 'titel',
    melding: 'ontbreekt, 100%',
    controle: 'veld' as const,
  };

  test('as text has a line for each problem and a sum', () => {
    expect(reporters.tekst([problem], 1)).toBe(
      'content/initiatieven/x.mdx:12:3 titel: ontbreekt, 100%\n\n1 probleem in 1 bestand.',
    );
    expect(reporters.tekst([], 40)).toBe('40 bestanden gecontroleerd: alles klopt.');
  });

  test('for GitHub is an annotation', () => {
    expect(reporters.github([problem], 1)).toBe(
      '::error file=content/initiatieven/x.mdx,line=12,col=3::titel: ontbreekt, 100%25',
    );
  });

  test('as JSON can be read by programs', () => {
    expect(JSON.parse(reporters.json([problem], 1))).toEqual([problem]);
  });
});

describe('vocabularies', () => {
  test('a fault stops with file, line and field', () => {
    expect(() =>
      readList(
        'content/begrippen/x.yaml',
        'label: { nl: Iets, en: Thing }\ndefinitie: Waar het over gaat.\nwaarden:\n  - id: A b\n',
        vocabularySchema,
      ),
    ).toThrow(/x\.yaml:4:5 waarden\.0\.id: mag alleen kleine letters/);
  });

  test.each(Object.entries(vocabularies))(
    '%s: ids are unique, parents exist and hold no circle',
    (_name, { waarden }) => {
      const ids = waarden.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, ouder } of waarden) {
        if (!ouder) continue;
        expect(ids).toContain(ouder);
        expect(
          waarden.find((term) => term.id === ouder)?.ouder,
          `${id} is more than two deep`,
        ).toBeUndefined();
      }
    },
  );
});

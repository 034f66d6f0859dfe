/** `npm run validate -- --catalogus`: each rule on a small catalogue that keeps to it, and on one that does not. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { run } from '../../../src/commands/validate.ts';
import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { runCommand } from '../../support/command.ts';
import { entryText, result } from '../../support/records.ts';

vi.setConfig({ testTimeout: 30_000 });

const content = mkdtempSync(join(tmpdir(), 'wijzer-regels-'));
const at = (path: string) => join(content, path);
const shown = (path: string) => relative('.', at(path)).replaceAll('\\', '/');
afterAll(() => rmSync(content, { recursive: true, force: true }));

const CLASSES = ['doelgroepen', 'interventies', 'fasen', 'leerroutes', 'sectoren'] as const;
/** The values that the small catalogue has: each list as short as can be. */
const VALUES: Record<string, readonly string[]> = {
  doelgroepen: ['statushouders'],
  interventies: ['taal', 'taal-op-de-werkvloer'],
  fasen: ['inburgering'],
  leerroutes: ['z-route'],
  sectoren: ['bouw'],
  themas: ['taal'],
};

const TITLES = ['Eerste voorbeeld', 'Ander initiatief', 'Derde poging'];
const slugs = ['eerste', 'ander', 'derde'];

const LESSON = {
  soort: 'succesfactor',
  thema: 'taal',
  tekst: 'Geef de les op de werkplek.',
  bronnen: ['s1'],
};

const SOURCE = { id: 's1', titel: 'Krantenbericht', uitgever: 'Krant', soort: 'nieuws' };

function entry(index: number, fields: Record<string, unknown> = {}, body?: string): void {
  const text = entryText(
    {
      titel: TITLES[index],
      fasen: ['inburgering'],
      leerroutes: ['z-route'],
      sectoren: ['bouw'],
      lessen: [LESSON],
      bronnen: [SOURCE],
      ...fields,
    },
    body,
  );
  writeFileSync(at(`initiatieven/${slugs[index] ?? ''}.mdx`), text);
}

const GUIDE = {
  titel: 'Hoe taal en werk samengaan',
  samenvatting: 'Wat helpt om taal te leren op het werk, en welke initiatieven dat nu al doen.',
  voor: ['gemeenten'],
  onderwerpen: { interventies: ['taal'] },
  voorbeelden: slugs,
  bronnen: [
    { id: 's1', titel: 'Een', uitgever: 'Krant' },
    { id: 's2', titel: 'Twee', uitgever: 'Krant' },
  ],
  grafieken: [
    {
      id: 'verloop',
      titel: 'Hoeveel mensen werken',
      soort: 'lijnen',
      eenheid: 'procent',
      xTitel: 'Jaren',
      reeksen: [{ naam: 'Werk', punten: [{ x: 1, y: 2 }] }],
      bronnen: ['s2'],
    },
  ],
  gecontroleerd: '2026-11-01',
};

function guide(fields: Record<string, unknown> = {}, body?: string): void {
  const text = body ?? 'Taal helpt.<Bron id="s1" />\n\n<Grafiek id="verloop" />\n';
  writeFileSync(at('kennis/taal.mdx'), `---\n${stringify({ ...GUIDE, ...fields })}---\n\n${text}`);
}

function laws(...dates: string[]): void {
  const change = (datum: string) => ({
    datum,
    titel: 'Een wet',
    tekst: 'Er veranderde iets in de wet.',
    raakt: [{ doelgroepen: ['statushouders'] }],
    bronnen: [{ titel: 'De wet', uitgever: 'Rijk' }],
  });
  writeFileSync(at('wetswijzigingen.yaml'), stringify(dates.map(change)));
}

/** Adds a value to a list. */
function term(list: string, fields: Record<string, unknown>): void {
  const path = at(`begrippen/${list}.yaml`);
  const vocabulary = parse(readFileSync(path, 'utf8')) as Vocabulary;
  const label = { nl: 'Iets nieuws', en: 'Something new' };
  const waarden = [...vocabulary.waarden, { label, definitie: 'Een nieuwe waarde.', ...fields }];
  writeFileSync(path, stringify({ ...vocabulary, waarden }));
}

beforeEach(() => {
  for (const folder of ['initiatieven', 'kennis', 'begrippen', 'gebieden']) {
    rmSync(at(folder), { recursive: true, force: true });
    mkdirSync(at(folder));
  }
  for (const folder of ['begrippen', 'gebieden'])
    cpSync(resolve('content', folder), at(folder), { recursive: true });
  for (const list of [...CLASSES, 'themas']) {
    const path = at(`begrippen/${list}.yaml`);
    const vocabulary = parse(readFileSync(path, 'utf8')) as Vocabulary;
    const waarden = vocabulary.waarden.filter(({ id }) => VALUES[list]?.includes(id));
    writeFileSync(path, stringify({ ...vocabulary, waarden }));
  }
  slugs.forEach((_, index) => entry(index));
  guide();
  laws('2022-01-01', '2023-11-29');
});

const validate = (...args: string[]) =>
  runCommand(run, ['--catalogus', ...args], { contentDir: content });

/** What is found, each with its place, without the summary. */
async function found(): Promise<string[]> {
  const { stdout } = await validate();
  return stdout.split('\n').filter((line) => /:\d+:\d+ /.test(line));
}

test('a catalogue that keeps to every rule is in order', async () => {
  expect(await validate()).toMatchObject({
    status: 0,
    stdout: '4 bestanden gecontroleerd: alles klopt.',
    stderr: '',
  });
});

test('how far it is is shown meanwhile', async () => {
  const { progress } = await validate();
  expect(progress[0]).toBe('De catalogus wordt gelezen…');
  expect(progress.at(-1)).toBe('Spelling: 4 van 4');
});

describe('spelling', () => {
  test('a word that nobody knows is found where it stands', async () => {
    entry(0, {}, '## Aanpak\n\nDeelnemers krijgen\nbegleiding op het werk.<Bron id="s1" />\n');
    const lines = readFileSync(at('initiatieven/eerste.mdx'), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.startsWith('begleiding')) + 1;
    expect(await validate()).toMatchObject({
      status: 1,
      stdout: [
        `${shown('initiatieven/eerste.mdx')}:${line}:1 tekst: 'begleiding' staat niet in het woordenboek; verbeter het, of zet het in content/woordenlijst.txt (spelling)`,
        '',
        '1 probleem in 1 bestand.',
      ].join('\n'),
    });
  });

  test('a word in a field is found in that field, also of a guide', async () => {
    entry(1, { lessen: [{ ...LESSON, tekst: 'Geef de lles op de werkplek.' }] });
    guide({ titel: 'Hoe taal en wrek samengaan' });
    expect(await found()).toEqual([
      expect.stringMatching(/ander\.mdx:\d+:\d+ lessen\.0\.tekst: 'lles' /),
      expect.stringMatching(/taal\.mdx:2:20 titel: 'wrek' /),
    ]);
  });

  test('a word of the word list is right', async () => {
    entry(0, { titel: 'Eerste begleiding' });
    writeFileSync(at('woordenlijst.txt'), '# eigen woorden\nbegleiding\n');
    expect(await found()).toEqual([]);
    rmSync(at('woordenlijst.txt'));
  });

  test('is not looked at without being asked', async () => {
    entry(0, { titel: 'Eerste begleiding' });
    const { status } = await runCommand(run, [], { contentDir: content });
    expect(status).toBe(0);
  });
});

describe('initiatives', () => {
  test('with nearly the same title are doubles', async () => {
    entry(1, { titel: 'Voorbeeld: eerste' });
    const [line, ...others] = await found();
    expect(others).toEqual([]);
    expect(line).toContain(`${shown('initiatieven/eerste.mdx')}:2:1 titel: is bijna de titel van`);
    expect(line).toMatch(/\(dubbel\)$/);
  });

  test('need a source under Aanpak', async () => {
    entry(2, {}, '## Aanpak\n\nLes op de bouw.\n\n## Vervolg\n\nGoed.<Bron id="s1" />\n');
    expect(await found()).toEqual([
      expect.stringMatching(/derde\.mdx:\d+:1 tekst: onder Aanpak .* \(aanpak-zonder-bron\)$/),
    ]);
  });

  test('say of every source who speaks in it', async () => {
    const source = { id: 's1', titel: 'Krantenbericht', uitgever: 'Krant' };
    entry(1, { bronnen: [source] });
    expect(await found()).toEqual([
      expect.stringMatching(
        /ander\.mdx:\d+:\d+ bronnen\.0\.id: bij bron 's1' .*\(bron-zonder-soort\)$/,
      ),
    ]);
  });

  test('do not tell a target as an outcome in their summary', async () => {
    const target = result({ waarde: 120, soort: 'doel', tekst: 'krijgen een baan' });
    const summary = (words: string) =>
      `Een bouwbedrijf leert mensen Nederlands op de bouwplaats. ${words} 120 deelnemers een baan.`;
    entry(0, { samenvatting: summary('Daarna vonden'), resultaten: [target] });
    expect(await found()).toEqual([
      expect.stringMatching(
        /eerste\.mdx:3:\d+ samenvatting: noemt 120 als .*\(doel-als-uitkomst\)$/,
      ),
    ]);
    entry(0, { samenvatting: summary('Het doel:'), resultaten: [target] });
    expect(await found()).toEqual([]);
    const reached = result({ waarde: 120 });
    entry(0, { samenvatting: summary('Daarna vonden'), resultaten: [target, reached] });
    expect(await found()).toEqual([]);
  });
});

describe('values', () => {
  test('that fewer than three initiatives have are found in their list', async () => {
    term('sectoren', { id: 'zorg' });
    entry(0, { sectoren: ['bouw', 'zorg'] });
    const lines = readFileSync(at('begrippen/sectoren.yaml'), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes('id: zorg')) + 1;
    expect(await found()).toEqual([
      expect.stringMatching(
        new RegExp(
          `begrippen/sectoren\\.yaml:${line}:\\d+ waarden\\.1\\.id: 'zorg' staat bij 1 initiatieven.*\\(weinig-initiatieven\\)$`,
        ),
      ),
    ]);
  });

  test('may be few when the law names them, are retired, or hold others that are enough', async () => {
    term('leerroutes', { id: 'b1-route', wettelijk: true });
    term('fasen', { id: 'oude-fase', vervangenDoor: 'inburgering' });
    term('sectoren', { id: 'techniek' });
    expect(await found()).toHaveLength(1);
    const path = at('begrippen/sectoren.yaml');
    const vocabulary = parse(readFileSync(path, 'utf8')) as Vocabulary;
    const waarden = vocabulary.waarden.map((one) =>
      one.id === 'bouw' ? { ...one, ouder: 'techniek' } : one,
    );
    writeFileSync(path, stringify({ ...vocabulary, waarden }));
    expect(await found()).toEqual([]);
  });

  test('of lessons are all used', async () => {
    term('themas', { id: 'netwerk' });
    expect(await found()).toEqual([
      expect.stringMatching(/begrippen\/themas\.yaml:\d+:\d+ .*'netwerk'.*\(thema-ongebruikt\)$/),
    ]);
  });
});

describe('guides', () => {
  test('name at least three initiatives', async () => {
    guide({ voorbeelden: slugs.slice(0, 2) });
    expect(await found()).toEqual([
      expect.stringMatching(/taal\.mdx:\d+:\d+ voorbeelden: heeft 2 .*\(weinig-voorbeelden\)$/),
    ]);
  });

  test('use every source and chart that they list', async () => {
    guide({}, 'Taal helpt.<Bron id="s2" />\n');
    expect(await found()).toEqual([
      expect.stringMatching(/bronnen\.0\.id: .* 's1' .*\(bron-ongebruikt\)$/),
      expect.stringMatching(/grafieken\.0\.id: .* 'verloop' .*\(grafiek-ongebruikt\)$/),
    ]);
  });
});

test('changes of law stand in the order of their dates', async () => {
  laws('2023-11-29', '2022-01-01');
  expect(await found()).toEqual([
    expect.stringMatching(/wetswijzigingen\.yaml:\d+:\d+ 1\.datum: .*\(volgorde-wetten\)$/),
  ]);
});

test('what is found is an annotation or JSON too, and only of the files that were asked for', async () => {
  guide({ voorbeelden: slugs.slice(0, 2) });
  entry(0, { titel: 'Eerste begleiding' });
  const { status, stdout } = await validate('--format=github');
  expect(status).toBe(1);
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(/^::error file=\S+eerste\.mdx,line=2,col=\d+,title=spelling::titel: /),
    expect.stringMatching(/^::error file=\S+taal\.mdx,line=\d+,col=\d+,title=weinig-voorbeelden::/),
  ]);
  const json = await validate('--format=json', shown('kennis'));
  expect(JSON.parse(json.stdout)).toEqual([
    {
      bestand: shown('kennis/taal.mdx'),
      regel: expect.any(Number),
      kolom: expect.any(Number),
      veld: 'voorbeelden',
      melding: expect.any(String),
      controle: 'weinig-voorbeelden',
    },
  ]);
  expect((await validate(shown('initiatieven/ander.mdx'))).status).toBe(0);
});

describe('advice', () => {
  const advise = (...args: string[]) =>
    runCommand(run, ['--stijl', ...args], { contentDir: content });

  test('names lessons that give orders and sentences that are too long, and stops nothing', async () => {
    const long = `Deelnemers ${'leren elke dag iets en '.repeat(12)}werken.`;
    entry(0, {}, `## Aanpak\n\n${long}<Bron id="s1" />\n`);
    const { status, stdout } = await advise();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Advies \(\d+\):$/m);
    for (const slug of slugs)
      expect(stdout).toMatch(
        new RegExp(`^${slug} lessen\\.0\\.tekst: begint als een opdracht`, 'm'),
      );
    expect(stdout).toMatch(/^eerste \S+: een zin van \d+ woorden; knip hem/m);
  });

  test('is given of the files that were asked for, to people only', async () => {
    const { stdout } = await advise(shown('initiatieven/ander.mdx'));
    expect(stdout).toContain('\nander lessen.0.tekst');
    expect(stdout).not.toContain('\neerste ');
    const { status, stderr } = await advise('--format=json');
    expect(status).toBe(2);
    expect(stderr).toContain("'--stijl' kan alleen met --format=tekst.");
  });
});

/** The commands as someone types them, on a small catalogue of their own: in this process, and each once as a program. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { run as checkLinks } from '../../../src/commands/check-links.ts';
import { run as checkSite } from '../../../src/commands/check-site.ts';
import { command, type Run } from '../../../src/commands/command-line.ts';
import { run as makeNew, saveNew } from '../../../src/commands/new.ts';
import { run as review } from '../../../src/commands/review.ts';
import { run as schema } from '../../../src/commands/schema.ts';
import { run as stale } from '../../../src/commands/stale.ts';
import { run as validate } from '../../../src/commands/validate.ts';
import { exampleBody, exampleData } from '../../../src/generated-files/example.ts';
import { BACK, scripted, STOP, type Scripted } from '../../support/scripted.ts';
import { runCommand } from '../../support/command.ts';
import { BODY, entryText, frontMatter } from '../../support/records.ts';
import { stringify } from 'yaml';

vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), 'wijzer-opdrachten-'));
const content = join(root, 'content');
const folder = join(content, 'initiatieven');
const shown = (name: string) => relative('.', join(folder, name)).replaceAll('\\', '/');

const RUNS = {
  'check-links': checkLinks,
  'check-site': checkSite,
  new: makeNew,
  review,
  schema,
  stale,
  validate,
} as const satisfies Record<string, Run>;

/** What a command says, and its exit code. */
async function run(name: keyof typeof RUNS, ...args: string[]) {
  const { status, stdout, stderr } = await runCommand(RUNS[name], args, {
    root,
    contentDir: content,
  });
  return { status, stdout, stderr };
}

function git(...args: string[]): void {
  const { status, stderr } = spawnSync(
    'git',
    ['-C', root, '-c', 'user.name=test', '-c', 'user.email=test@example.nl', ...args],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const part of ['begrippen', 'gebieden'])
    cpSync(resolve('content', part), join(content, part), { recursive: true });
});
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  writeFileSync(join(folder, 'bestaand.mdx'), entryText({ titel: 'Bestaand initiatief' }));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every field of a valid initiative, as options. */
function options(fields: Record<string, unknown> = {}): string[] {
  return Object.entries(frontMatter(fields)).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return [`--${name}=${String(value)}`];
    return value.map(
      (one) => `--${name}=${typeof one === 'object' ? JSON.stringify(one) : String(one)}`,
    );
  });
}

test('someone with git makes an initiative, checks it and sees what an editor will look at', async () => {
  const made = await run('new', ...options(), `--tekst=${BODY}`, '--geen-vragen');
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout).toContain(`Geschreven: ${shown('taal-op-de-bouw.mdx')}`);
  expect(await run('validate')).toEqual({
    status: 0,
    stdout: '2 bestanden gecontroleerd: alles klopt.',
    stderr: '',
  });
  const reviewed = await run('review', shown('taal-op-de-bouw.mdx'));
  expect(reviewed).toMatchObject({ status: 0, stderr: '' });
  expect(reviewed.stdout).toContain('Alles (er is geen git om mee te vergelijken)');
  expect(reviewed.stdout).toContain('Staat dit in s1?');
});

describe('npm run new', () => {
  test('makes an initiative of a YAML file', async () => {
    const path = join(root, 'mijn.yaml');
    const data = { ...exampleData, verwant: { zieOok: ['bestaand'] } };
    writeFileSync(path, stringify({ ...data, tekst: exampleBody, bestandsnaam: 'mijn-naam' }));
    expect(await run('new', `--uit=${path}`)).toMatchObject({ status: 0, stderr: '' });
    expect((await run('validate', shown('mijn-naam.mdx'))).status).toBe(0);
  });

  test('takes the text from a file, with the line ends of Windows too', async () => {
    const path = join(root, 'tekst.mdx');
    writeFileSync(path, `\ufeff${BODY}\n## Vervolg\n\nEr komt meer.\n`.replaceAll('\n', '\r\n'));
    expect(await run('new', ...options(), `--tekst-uit=${path}`)).toMatchObject({ status: 0 });
    const text = readFileSync(join(folder, 'taal-op-de-bouw.mdx'), 'utf8');
    expect(text.endsWith(`${BODY}\n## Vervolg\n\nEr komt meer.\n`)).toBe(true);
  });

  test('says everything that is wrong at once, and writes nothing', async () => {
    const { status, stderr } = await run(
      'new',
      '--titel=x',
      '--doelgroepen=statushouder',
      '--geen-vragen',
    );
    expect(status).toBe(1);
    expect(stderr).toContain('titel: heeft 1 teken; minstens 3 nodig');
    expect(stderr).toContain(
      "doelgroepen.0: 'statushouder' staat niet in de lijst. Bedoelde u 'statushouders'?",
    );
    expect(stderr).toContain('trekker: ontbreekt');
    expect(stderr).toContain("tekst: de tekst begint met het kopje '## Aanpak'");
    expect(readdirSync(folder)).toEqual(['bestaand.mdx']);
  });

  test('never writes over a file', async () => {
    const before = readFileSync(join(folder, 'bestaand.mdx'), 'utf8');
    const { status, stderr } = await run(
      'new',
      ...options(),
      `--tekst=${BODY}`,
      '--bestandsnaam=bestaand',
    );
    expect(status).toBe(1);
    expect(stderr).toContain("bestandsnaam: 'bestaand' bestaat al; kies een andere naam");
    expect(readFileSync(join(folder, 'bestaand.mdx'), 'utf8')).toBe(before);
  });

  test('warns of what is nearly the same', async () => {
    const { status, stderr } = await run(
      'new',
      ...options({ titel: 'Bestaand initiatieff' }),
      `--tekst=${BODY}`,
    );
    expect(status).toBe(0);
    expect(stderr).toContain('Let op, dit lijkt erop en staat er al: Bestaand initiatief');
  });

  test('says what cannot be read together with all else that is wrong', async () => {
    const { status, stderr } = await run(
      'new',
      '--titel=x',
      '--bronnen=geen groep',
      '--geen-vragen',
    );
    expect(status).toBe(1);
    expect(stderr).toContain('--bronnen: schrijf velden tussen accolades');
    expect(stderr).toContain('titel: heeft 1 teken; minstens 3 nodig');
    expect(stderr).toContain('trekker: ontbreekt');
    expect(stderr).not.toContain('bronnen: ontbreekt');
  });

  test('keeps what was answered after Ctrl-C, and offers it the next time', async () => {
    const put = (ask: Scripted) => runCommand(makeNew, [], { root, contentDir: content, ask });
    const stopped = await put(
      scripted({ 'Naam van het initiatief': ['Taal op de bouw'], Samenvatting: [STOP] }),
    );
    expect(stopped.status).toBe(130);
    expect(stopped.stderr).toContain('Wat u invulde, is bewaard');
    // Escape leads back to what was answered the first time.
    const again = scripted({
      Samenvatting: [BACK, STOP],
      'Naam van het initiatief': ['Taal op de wouw'],
    });
    await put(again);
    expect(again.asked.slice(0, 4)).toEqual([
      expect.stringMatching(/^Er is nog een concept van .*: Taal op de bouw\.$/),
      'Samenvatting',
      'Naam van het initiatief',
      'Samenvatting',
    ]);
    const anew = scripted({ 'Er is nog een concept': ['opnieuw'], 'Naam van': [STOP] });
    expect((await put(anew)).stderr).toContain('Gestopt. Er is niets geschreven.');
    expect(anew.asked[0]).toContain('Taal op de wouw');
    expect((await put(scripted({ 'Naam van': [STOP] }))).stderr).not.toContain('bewaard');
    expect(readdirSync(folder)).toEqual(['bestaand.mdx']);
  });

  test('refuses what is no option, and explains them all', async () => {
    expect(await run('new', '--titl=x')).toEqual({
      status: 2,
      stdout: '',
      stderr: "'--titl' bestaat niet. Bedoelde u '--titel'?",
    });
    expect(await run('new', '--uit=/bestaat/niet.yaml')).toMatchObject({
      status: 2,
      stderr: "'/bestaat/niet.yaml' is niet gevonden.",
    });
    const help = await run('new', '--hulp');
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('--samenvatting=TEKST');
  });
});

describe('saving a new file', () => {
  test('puts it there whole and leaves nothing beside it', async () => {
    expect(saveNew(join(folder, 'nieuw.mdx'), 'tekst')).toBe(true);
    expect(readFileSync(join(folder, 'nieuw.mdx'), 'utf8')).toBe('tekst');
    expect(readdirSync(folder)).toEqual(['bestaand.mdx', 'nieuw.mdx']);
  });

  test('leaves a file that is there as it is', async () => {
    expect(saveNew(join(folder, 'bestaand.mdx'), 'tekst')).toBe(false);
    expect(readFileSync(join(folder, 'bestaand.mdx'), 'utf8')).toContain('Bestaand initiatief');
    expect(readdirSync(folder)).toEqual(['bestaand.mdx']);
  });
});

describe('npm run validate', () => {
  const bad = () =>
    writeFileSync(join(folder, 'fout.mdx'), entryText({ doelgroepen: ['statushouder'] }));
  const message =
    "doelgroepen.0: 'statushouder' staat niet in de lijst. Bedoelde u 'statushouders'?";

  test('says a problem a line and ends with 1', async () => {
    bad();
    const { status, stdout } = await run('validate');
    expect(status).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(/fout\.mdx:\d+:\d+ /);
    expect(stdout).toContain(message);
  });

  test('looks at the files that are named, however they are written', async () => {
    bad();
    expect((await run('validate', shown('bestaand.mdx'))).status).toBe(0);
    expect((await run('validate', shown('bestaand.mdx').replaceAll('/', '\\'))).status).toBe(0);
    expect(await run('validate', shown('fout.mdx'), shown('bestaand.mdx'))).toMatchObject({
      status: 1,
    });
    expect((await run('validate', relative('.', folder))).stdout).toContain(message);
  });

  test('prints annotations and JSON', async () => {
    expect(await run('validate', '--format=github')).toEqual({ status: 0, stdout: '', stderr: '' });
    bad();
    expect((await run('validate', '--format=github')).stdout).toMatch(
      /^::error file=\S+fout\.mdx,line=\d+,col=\d+::doelgroepen/,
    );
    expect(JSON.parse((await run('validate', '--format=json')).stdout)).toEqual([
      {
        bestand: shown('fout.mdx'),
        regel: expect.any(Number),
        kolom: expect.any(Number),
        veld: 'doelgroepen.0',
        melding: expect.any(String),
        controle: 'veld',
      },
    ]);
  });

  test('ends with 2 when the command is wrong', async () => {
    const cases: [string[], RegExp][] = [
      [[shown('bestand.mdx')], /is niet gevonden\. Bedoelde u '.*bestaand\.mdx'\?/],
      [['README.md'], /^'README\.md' hoort niet bij de catalogus/],
      [['--format=xml'], /kies uit: tekst, github, json/],
      [['--stijl', '--format=json'], /kan alleen met --format=tekst/],
    ];
    for (const [args, expected] of cases) {
      const { status, stdout, stderr } = await run('validate', ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(expected);
    }
  });

  test('says a fault in a list with its line, in every format', async () => {
    const list = join(content, 'begrippen', 'status.yaml');
    const before = readFileSync(list, 'utf8');
    writeFileSync(list, before.replace('id: lopend', 'id: Lopend!'));
    const { status, stdout } = await run('validate', '--format=github');
    writeFileSync(list, before);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=\S+begrippen\/status\.yaml,line=\d+/);
  });

  test('finds nothing wrong with an empty catalogue', async () => {
    rmSync(join(folder, 'bestaand.mdx'));
    expect(await run('validate')).toMatchObject({
      status: 0,
      stdout: '0 bestanden gecontroleerd: alles klopt.',
    });
  });
});

describe('npm run review', () => {
  afterAll(() => rmSync(join(root, '.git'), { recursive: true, force: true }));

  test('compares with what git has', async () => {
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message=begin');
    writeFileSync(
      join(folder, 'bestaand.mdx'),
      entryText({ titel: 'Bestaand initiatief', status: 'lopend' }),
    );
    const changed = await run('review', shown('bestaand.mdx'));
    expect(changed.stdout).toContain(
      'Anders dan in de laatste commit\n  - status: was: onbekend; is: lopend',
    );
    writeFileSync(join(folder, 'nieuw.mdx'), entryText({ titel: 'Nieuw initiatief' }));
    expect((await run('review', shown('nieuw.mdx'), '--tegen=main')).stdout).toContain(
      'Nieuw bestand (het staat niet in main)',
    );
    expect(await run('review', shown('nieuw.mdx'), '--tegen=--output=x')).toMatchObject({
      status: 2,
    });
    expect((await run('review', shown('nieuw.mdx'), '--tegen=bestaat-niet')).stderr).toBe(
      "'bestaat-niet' is geen tak of commit die git kent.",
    );
    expect(existsSync('x')).toBe(false);
  });

  test('of a file that is not right says first what is wrong', async () => {
    writeFileSync(join(folder, 'fout.mdx'), entryText({ trekker: undefined }));
    const { status, stdout } = await run('review', shown('fout.mdx'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Eerst verbeteren:\n\n\S+fout\.mdx:\d+:\d+ trekker: ontbreekt$/);
  });

  test('asks for a file', async () => {
    expect(await run('review')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Noem het bestand'),
    });
  });
});

describe('npm run stale', () => {
  test('lists what was checked long ago', async () => {
    writeFileSync(
      join(folder, 'oud.mdx'),
      entryText({ titel: 'Oud', gecontroleerd: '2020-01-31' }),
    );
    const { status, stdout } = await run('stale', '--format=json');
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { titel: string }[]).map(({ titel }) => titel)).toEqual(['Oud']);
    expect((await run('stale', '--maanden=9999')).stdout).toContain(
      'Alles is korter dan 9999 maanden',
    );
    expect(await run('stale', '--maanden=veel')).toMatchObject({ status: 2 });
  });
});

describe('npm run schema', () => {
  test('writes what follows from the schema, as it stands in this repository', async () => {
    cpSync('CONTRIBUTING.md', join(root, 'CONTRIBUTING.md'));
    const { status, stdout } = await run('schema');
    expect(status).toBe(0);
    const written = stdout.replace('Geschreven: ', '').split(', ');
    expect(written).toContain('schemas/initiatief.schema.json');
    for (const path of written)
      expect(readFileSync(join(root, path), 'utf8'), path).toBe(readFileSync(path, 'utf8'));
    rmSync(join(content, 'sjabloon'), { recursive: true });
  });
});

describe('npm run check:links', () => {
  test('asks nothing of a catalogue without addresses', async () => {
    const bronnen = [{ id: 's1', titel: 'Boek', uitgever: 'Uitgeverij' }];
    writeFileSync(join(folder, 'bestaand.mdx'), entryText({ bronnen }));
    expect(await run('check-links')).toEqual({
      status: 0,
      stdout: '0 adressen gevraagd: alles doet het.',
      stderr: '',
    });
  });
});

test.each(Object.keys(RUNS))('%s is a program: it takes options and ends with a code', (name) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${name}.ts`, '--onzin'],
    { env: { ...process.env, WIJZER_CONTENT: content }, encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^'--onzin' bestaat niet\./);
});

describe('a file that is not in order', () => {
  /** A name that a log would read as a command, and one that stands at the begin of a line. */
  const HOSTILE = 'x\n::error file=y::kwaad \u001b[31m##[error]z.mdx';
  const withHostile = () => writeFileSync(join(folder, HOSTILE), entryText({ titel: 'Nog een' }));
  const printed = ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr;

  test.each([
    ['validate'],
    ['validate', '--format=github'],
    ['validate', '--catalogus'],
    ['validate', join(folder, HOSTILE)],
    ['validate', `${HOSTILE}-is-er-niet`],
    ['review', join(folder, HOSTILE), join(folder, 'bestaand.mdx')],
    ['review', '--format=markdown', join(folder, HOSTILE)],
    ['stale'],
    ['stale', '--format=markdown'],
    ['stale', '--format=json'],
    ['stale', `--maanden=${HOSTILE}`],
    ['check-links', `--format=${HOSTILE}`],
    ['new', `--${HOSTILE}`],
    ['new', `--titel=${HOSTILE}`, '--geen-vragen'],
  ] as const)('is never printed as it is named: %s %s', async (name, ...args) => {
    withHostile();
    const text = printed(await run(name, ...args));
    expect(text).not.toMatch(/^::error file=y/m);
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('##[');
  });

  test('keeps nobody from reviewing the others', async () => {
    withHostile();
    const { status, stdout, stderr } = await run(
      'review',
      join(folder, HOSTILE),
      `${folder}/bestaat-niet.mdx`,
      join(folder, 'bestaand.mdx'),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('bestaat-niet.mdx');
    expect(stdout).toContain('de bestandsnaam mag alleen kleine letters');
    expect(stdout).toContain('Bestaand initiatief');
  });

  test('is named by what skips it', async () => {
    writeFileSync(join(folder, 'kapot.mdx'), '---\n');
    for (const format of ['tekst', 'markdown', 'json']) {
      const said = printed(await run('stale', `--format=${format}`));
      expect(said).toContain('Overgeslagen: 1 bestand met fouten');
      expect(said).toContain(shown('kapot.mdx'));
    }
  });
});

describe('a list that is not in order', () => {
  const lists = ['begrippen/status.yaml', 'gebieden/provincies.yaml', 'wetswijzigingen.yaml'];
  const restore = () => {
    for (const list of lists)
      cpSync(resolve('content', list), join(content, list), { recursive: true });
  };
  beforeEach(restore);
  afterAll(() => {
    restore();
    rmSync(join(content, 'wetswijzigingen.yaml'));
  });

  test('hides neither another list nor what is wrong with an entry', async () => {
    writeFileSync(join(content, 'begrippen/status.yaml'), 'onzin: [');
    writeFileSync(join(content, 'gebieden/provincies.yaml'), new Uint8Array([0xff, 0xfe, 0]));
    writeFileSync(join(folder, 'kapot.mdx'), '---\ntitel: [\n---\n');
    const { status, stdout } = await run('validate');
    expect(status).toBe(1);
    for (const path of ['status.yaml:', 'provincies.yaml:1:1 is geen UTF-8', 'kapot.mdx:'])
      expect(stdout).toContain(path);
  });

  test('makes what needs it fail with a code of its own', async () => {
    writeFileSync(join(content, 'wetswijzigingen.yaml'), new Uint8Array([0xff]));
    for (const name of ['stale', 'check-links'] as const) {
      const { status, stderr } = await run(name);
      expect(status).toBe(3);
      expect(stderr).toContain('wetswijzigingen.yaml');
    }
  });
});

test('a command that fails itself says so, with a code that means nothing else', async () => {
  const broken = command(() => {
    throw new Error('kapot\n::error::x\u001b[31m');
  });
  const { status, stderr } = await runCommand(broken, []);
  expect(status).toBe(3);
  expect(stderr).toContain('De opdracht zelf ging mis');
  expect(stderr).not.toContain('\u001b');
  expect(stderr).not.toMatch(/^::error/m);
});

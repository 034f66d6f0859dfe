import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/intake.ts';
import { writeCode } from '../../../src/draft/mail-code.ts';
import { EMPTY_TIP, tipText } from '../../../src/draft/tip.ts';
import { nlTip } from '../../../src/i18n/nl-tip.ts';
import { writeEntry } from '../../../src/reader/write.ts';
import { runCommand } from '../../support/command.ts';
import { commitAll } from '../../support/editor.ts';
import { wrapped } from '../../support/mail-programs.ts';
import { mailBytes } from '../../support/mails.ts';
import { BODY, fields, frontMatter } from '../../support/records.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const NOW = writeEntry(frontMatter(), BODY, fields);
const ENTRY = 'content/initiatieven/taal-op-de-bouw.mdx';

/** A repository with one entry, and something begun that is not committed. */
function project() {
  const root = mkdtempSync(join(tmpdir(), 'inname-'));
  folders.push(root);
  for (const name of ['begrippen', 'gebieden'])
    cpSync(join('content', name), join(root, 'content', name), { recursive: true });
  mkdirSync(join(root, 'content/initiatieven'));
  writeFileSync(join(root, ENTRY), NOW);
  const git = commitAll(root);
  writeFileSync(join(root, 'begonnen.txt'), 'nog niet klaar');
  writeFileSync(join(root, 'klaargezet.txt'), 'klaargezet');
  git('add', 'klaargezet.txt');
  const state = () => [
    git('status', '--porcelain'),
    git('rev-parse', 'HEAD'),
    git('branch', '--show-current'),
    readFileSync(join(root, ENTRY), 'utf8'),
    readdirSync(root).sort().join(),
  ];
  const branches = () => git('branch', '--format=%(refname:short)').trim().split('\n');
  const intake = (content: Uint8Array | string, ...more: string[]) => {
    const path = join(tmpdir(), `mail-${process.pid}.eml`);
    folders.push(path);
    writeFileSync(path, content);
    return runCommand(run, [path, ...more], { root, contentDir: join(root, 'content') });
  };
  return { root, git, state, branches, intake };
}

const correction = (website: string, slug = 'taal-op-de-bouw') =>
  `Website\nwas: (leeg)\nwordt: ${website}\n\nNaam: Sam Bakker\nAntwoord aan: sam@voorbeeld.nl\n\n${writeCode({ soort: 'verbetering', slug, versie: '0', wijzigingen: [{ veld: 'website', wordt: website }] })}`;

describe('a correction by mail', () => {
  test('becomes a branch with the corrected file, and leaves everything else as it was', async () => {
    const { git, state, branches, intake } = project();
    const before = state();
    const mail = wrapped(correction('https://voorbeeld.nl/nieuw'), 72);
    const { status, stdout } = await intake(
      mailBytes({ text: mail, subject: 'Verbetering: Taal' }),
    );
    expect(status).toBe(0);
    expect(state()).toEqual(before);
    expect(branches()).toEqual(['bijdrage/taal-op-de-bouw', 'main']);
    expect(git('diff', '--name-only', 'main', 'bijdrage/taal-op-de-bouw').trim()).toBe(ENTRY);
    expect(git('show', `bijdrage/taal-op-de-bouw:${ENTRY}`)).toBe(
      NOW.replace('bronnen:\n', 'website: https://voorbeeld.nl/nieuw\nbronnen:\n'),
    );
    expect(stdout).toContain('== Controle ==\n\nAlles klopt.');
    expect(stdout).toContain('website: nieuw: https://voorbeeld.nl/nieuw');
    expect(stdout).toContain('Aan: sam@voorbeeld.nl\nOnderwerp: Re: Verbetering: Taal');
    expect(stdout).toContain('Beste Sam Bakker,');
    expect(git('log', '-p', 'bijdrage/taal-op-de-bouw')).not.toMatch(/sam@|Sam Bakker/);
  });

  test('that is wrong is on its branch too, and the letter asks for what is missing', async () => {
    const { branches, intake } = project();
    const { status, stdout } = await intake(correction('javascript:alert(1)'));
    expect(status).toBe(1);
    expect(branches()).toContain('bijdrage/taal-op-de-bouw');
    expect(stdout).toMatch(
      /content\/initiatieven\/taal-op-de-bouw\.mdx:\d+:\d+ website: .*webadres/,
    );
    expect(stdout).toMatch(/hebben wij nog dit nodig:\n- website: /);
  });

  test('that comes twice gets two branches', async () => {
    const { branches, intake } = project();
    await intake(correction('https://een.nl'));
    await intake(correction('https://twee.nl'));
    expect(branches()).toEqual(['bijdrage/taal-op-de-bouw', 'bijdrage/taal-op-de-bouw-2', 'main']);
  });

  test('that changes nothing gets none, nor one that is only looked at', async () => {
    const { branches, intake } = project();
    const none = writeCode({ soort: 'verbetering', slug: 'taal-op-de-bouw', wijzigingen: [] });
    expect((await intake(none)).stdout).toContain('het bestand verandert er niet van');
    expect((await intake(correction('https://een.nl'), '--zonder-tak')).status).toBe(0);
    expect(branches()).toEqual(['main']);
  });
});

test('a tip becomes a branch with what it says, and the check says what is still to find', async () => {
  const { git, intake } = project();
  const tip = { ...EMPTY_TIP, naam: 'Taal thuis', wat: 'Oefenen met een buur.', waar: 'Utrecht' };
  const { status, stdout } = await intake(tipText(tip, 10, nlTip));
  expect(status).toBe(1);
  expect(git('show', 'bijdrage/taal-thuis:content/initiatieven/taal-thuis.mdx')).toContain(
    'titel: Taal thuis\n',
  );
  expect(stdout).toContain('samenvatting: ontbreekt');
  expect(stdout).toContain('Er is geen bron bij.');
  expect(stdout).toContain('Dank u wel voor uw tip over Taal thuis.');
});

test.each([
  [
    'an attachment',
    mailBytes({
      text: 'Zie bijlage.',
      attachments: [{ name: 'x.mdx', content: writeEntry(frontMatter(), BODY, fields) }],
    }),
  ],
  ['what the form says is new', writeCode({ soort: 'onaf', bestand: NOW })],
  ['a tip', tipText({ ...EMPTY_TIP, naam: 'Taal op de bouw', wat: 'Het loopt.' }, 10, nlTip)],
])('%s with the title of an entry gets a file of its own, and that is said', async (_, mail) => {
  const { git, intake } = project();
  const { stdout } = await intake(mail);
  expect(stdout).toContain('Er is al een taal-op-de-bouw.mdx, en dat blijft zoals het is');
  expect(git('diff', '--name-status', 'main', 'bijdrage/taal-op-de-bouw-2').trim()).toBe(
    'A\tcontent/initiatieven/taal-op-de-bouw-2.mdx',
  );
});

describe('on any fault nothing is made', () => {
  test('when git cannot make the commit', async () => {
    const { git, state, branches, intake } = project();
    git('config', 'user.name', ' ');
    git('config', 'user.email', ' ');
    const before = state();
    const env = { ...process.env };
    try {
      for (const name of Object.keys(process.env))
        if (/^GIT_|^EMAIL$/.test(name)) Reflect.deleteProperty(process.env, name);
      const { status, stderr } = await intake(correction('https://een.nl'));
      expect(status).toBe(2);
      expect(stderr).toContain('Er is geen tak gemaakt. Git zegt: ');
    } finally {
      Object.assign(process.env, env);
    }
    expect(state()).toEqual(before);
    expect(branches()).toEqual(['main']);
  });

  test.each([
    ['a mail that says nothing of ours', 'Bel mij eens.', 1],
    ['an entry that is not there', correction('https://een.nl', 'bestaat-niet'), 1],
    ['a name that leads elsewhere', correction('https://een.nl', '../../../tmp/x'), 1],
    ['nothing', '', 1],
  ])('when there is %s', async (_, content, code) => {
    const { state, branches, intake } = project();
    const before = state();
    const { status, stdout, stderr } = await intake(content);
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr).toContain('Er is niets gemaakt.');
    expect(state()).toEqual(before);
    expect(branches()).toEqual(['main']);
  });

  test('and when all there is is an attachment that cannot be read, that is said', async () => {
    const { intake } = project();
    const attachments = [{ name: 'winmail.dat', content: 'x' }];
    const { status, stderr } = await intake(mailBytes({ text: 'Zie bijlage.', attachments }));
    expect(status).toBe(1);
    expect(stderr).toContain(
      "Bijlage 'winmail.dat' is niet ingelezen: alleen Outlook kan hem lezen",
    );
  });

  test('when no file, more than one, or one that is not there is named', async () => {
    for (const args of [[], ['a', 'b'], ['/bestaat/niet.eml']])
      expect((await runCommand(run, args)).status).toBe(2);
  });

  test('outside git', async () => {
    const { root, intake } = project();
    rmSync(join(root, '.git'), { recursive: true });
    const { status, stderr } = await intake(correction('https://een.nl'));
    expect(status).toBe(2);
    expect(stderr).toContain('Hier is geen git');
  });
});

test('what a sender puts in cannot steer the terminal', async () => {
  const { intake } = project();
  const tip = {
    ...EMPTY_TIP,
    naam: 'Taal \u001b[2Jthuis',
    wat: 'Iets \u001b]0;gekraakt\u0007 moois.',
  };
  const { stdout, stderr } = await intake(
    mailBytes({
      from: '"\u001b[31mRood" <a@b.nl>',
      subject: 'Tip \u001b[1A',
      text: tipText(tip, 10, nlTip),
    }),
  );
  // eslint-disable-next-line no-control-regex -- that is what this is about
  expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

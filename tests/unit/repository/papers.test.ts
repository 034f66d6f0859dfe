/** The papers of the repository: they exist, keep to their standards, and say the same. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { contactExpires, expiresSoon, securityText } from '../../../src/domain/machine-files.ts';
import { answerWithin, mailbox, name, repository, siteAddress } from '../../../src/site.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const yaml = (path: string): unknown => parse(read(path));
const project = JSON.parse(read('package.json')) as { version: string; license: string };
const CODE = 'EUPL-1.2';

const text = z.string().trim().min(1);
const address = z.url({ protocol: /^https$/ });
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);
const filePath = text.refine((path) => existsSync(path), 'no such file');

/** What the standard asks of the keys that this project uses: https://yml.publiccode.tools/schema.core.html, version 0.7. */
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.7'),
  name: text,
  url: address,
  landingURL: address,
  softwareVersion: text,
  logo: filePath.regex(/\.(?:svgz?|png)$/),
  platforms: z.array(text).min(1),
  categories: z.array(z.enum(['knowledge-management', 'data-collection'])).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum([
    'standalone/mobile',
    'standalone/iot',
    'standalone/desktop',
    'standalone/web',
    'standalone/backend',
    'standalone/other',
    'addon',
    'library',
    'configurationFiles',
  ]),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[a-z]{2}$/)),
    scope: z.array(z.enum(['employment', 'local-authorities', 'society'])),
  }),
  description: z
    .record(
      language,
      z.strictObject({
        shortDescription: text.max(150),
        longDescription: text.min(150).max(10_000),
        features: z.array(text).min(1),
      }),
    )
    .refine((languages) => Object.keys(languages).length > 0),
  legal: z.strictObject({ license: text, mainCopyrightOwner: text, repoOwner: text }),
  maintenance: z.strictObject({
    type: z.enum(['internal', 'community']),
    contacts: z.array(z.strictObject({ name: text, email: z.email(), affiliation: text })).min(1),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(language).min(1),
  }),
});

/** The keys of the Citation File Format 1.2.0 that this project uses; an author is an organisation, never a person. */
const citation = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: text,
  title: text,
  type: z.enum(['software', 'dataset']),
  version: text,
  abstract: text,
  authors: z.array(z.strictObject({ name: text, website: address, email: z.email() })).min(1),
  license: text,
  url: address,
  'repository-code': address,
  keywords: z.array(text).min(1),
});

test('publiccode.yml and CITATION.cff keep to their standards, and say what the project is', () => {
  const code = publiccode.parse(yaml('publiccode.yml'));
  const cited = citation.parse(yaml('CITATION.cff'));
  expect(code).toMatchObject({
    name,
    url: repository.url,
    landingURL: siteAddress().href,
    softwareVersion: project.version,
    legal: { license: project.license },
  });
  expect(code.maintenance.contacts.map(({ email }) => email)).toEqual([mailbox]);
  expect(cited).toMatchObject({
    title: name,
    version: project.version,
    license: project.license,
    url: siteAddress().href,
    'repository-code': repository.url,
    authors: [{ name, website: siteAddress().href, email: mailbox }],
  });
});

test('what changed is told by version, the one of the project first', () => {
  const versions = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
  expect(versions[0]).toBe(project.version);
  for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(new Set(versions).size).toBe(versions.length);
});

describe('licences', () => {
  const annotations = read('REUSE.toml')
    .split('[[annotations]]')
    .slice(1)
    .map((part) => ({
      path: /^path = "(.+)"$/m.exec(part)?.[1] ?? '',
      licence: /^SPDX-License-Identifier = "(.+)"$/m.exec(part)?.[1] ?? '',
      holders: /^SPDX-FileCopyrightText = (.+)$/m.exec(part)?.[1] ?? '',
    }));

  test('every file has one, and a folder that has another is there', () => {
    expect(annotations[0]).toMatchObject({ path: '**', licence: CODE });
    expect(project.license).toBe(CODE);
    for (const { path, holders } of annotations) {
      expect(existsSync(path.replace(/\*\*$/, '') || '.'), path).toBe(true);
      expect(holders, path).toContain(name);
    }
    expect(annotations.find(({ path }) => path === 'content/**')?.licence).toBe('CC-BY-4.0');
  });

  test('the text of each that is used stands in LICENSES, and no other', () => {
    const used = [...new Set(annotations.map(({ licence }) => `${licence}.txt`))].sort();
    expect(readdirSync('LICENSES').sort()).toEqual(used);
    expect(read(`LICENSES/${CODE}.txt`)).toBe(read('LICENSE'));
    const creative = read('LICENSES/CC-BY-4.0.txt');
    for (let section = 1; section <= 8; section += 1)
      expect(creative).toContain(`Section ${section} `);
  });
});

test.each(['SECURITY.md', 'CODE_OF_CONDUCT.md'])(
  '%s names the mailbox and the days of the project, and files that there are',
  (path) => {
    const paper = read(path);
    expect(paper).toContain(`(mailto:${mailbox})`);
    expect(paper).toContain(`binnen ${answerWithin} werkdagen`);
    const links = [...paper.matchAll(/\]\((?!mailto:|https:)([^)#]+)/g)];
    for (const [, file = ''] of links) expect(existsSync(file), file).toBe(true);
  },
);

describe('security.txt', () => {
  test('holds for a year after the newest check, whatever the day of the build', () => {
    expect(contactExpires(['2026-11-01', '2026-11-28', '2025-01-01'])).toBe('2027-11-28');
    expect(contactExpires(['2028-02-29'])).toBe('2029-03-01');
    expect(contactExpires([])).toBeUndefined();
  });

  test('editors are told two months before', () => {
    expect(expiresSoon('2027-11-28', '2027-09-28')).toBe(false);
    expect(expiresSoon('2027-11-28', '2027-09-29')).toBe(true);
    expect(expiresSoon('2027-11-28', '2028-01-01')).toBe(true);
  });

  test('has the lines that RFC 9116 asks for, once', () => {
    const lines = securityText({
      mailbox,
      address: 'https://wijzer.example/.well-known/security.txt',
      policy: 'https://code.example/SECURITY.md',
      expires: '2027-11-28',
    }).split('\n');
    expect(lines).toContain(`Contact: mailto:${mailbox}`);
    expect(lines.filter((line) => line.startsWith('Expires: '))).toEqual([
      'Expires: 2027-11-28T00:00:00Z',
    ]);
    expect(lines.at(-1)).toBe('');
  });
});

import { describe, expect, test } from 'vitest';
import {
  confirmationLetters,
  monthsBetween,
  run,
  staleFiles,
  staleReporters,
} from '../../../src/commands/stale.ts';
import type { Entry } from '../../../src/reader/index.ts';
import { runCommand } from '../../support/command.ts';
import { initiative } from '../../support/records.ts';

const file = (name: string, gecontroleerd: string) => ({
  bestand: `content/initiatieven/${name}.mdx`,
  titel: `Titel | ${name}`,
  gecontroleerd,
});
const stale = staleFiles(
  [file('nieuw', '2026-10-01'), file('oud', '2025-05-22'), file('ouder', '2024-11-30')],
  '2026-11-22',
  18,
);

describe('what was not checked for long', () => {
  test('is counted in whole months', () => {
    expect(monthsBetween('2025-05-22', '2026-11-22')).toBe(18);
    expect(monthsBetween('2025-05-23', '2026-11-22')).toBe(17);
    expect(monthsBetween('2025-12-31', '2026-01-01')).toBe(0);
  });

  test('comes oldest first, up to the day itself', () => {
    expect(stale.map(({ bestand, maanden }) => `${bestand} ${maanden}`)).toEqual([
      'content/initiatieven/ouder.mdx 23',
      'content/initiatieven/oud.mdx 18',
    ]);
  });

  test('leads to the place where it can be changed', () => {
    expect(stale[0]?.link).toMatch(/\/edit\/main\/content\/initiatieven\/ouder\.mdx$/);
    expect(staleReporters.markdown(stale, 18)).toContain(
      '| 30 november 2024 | 23 | [Titel \\| ouder](https://',
    );
    expect(JSON.parse(staleReporters.json(stale))).toHaveLength(2);
  });

  test('is said in words when there is none, or one', () => {
    expect(staleReporters.tekst([], 18)).toBe(
      'Alles is korter dan 18 maanden geleden gecontroleerd.',
    );
    expect(staleReporters.tekst(stale.slice(1), 18)).toContain(
      '1 bestand is 18 maanden of langer niet gecontroleerd.',
    );
  });
});

describe('letters to ask whether it still runs', () => {
  const organisation = (naam: string, rol: string, website?: string) => ({ naam, rol, website });
  const entry = (slug: string, organisaties: object[], datum?: string) =>
    ({
      ...initiative({ titel: `Titel ${slug}`, organisaties }),
      slug,
      ...(datum
        ? {
            data: {
              ...initiative({ organisaties }).data,
              titel: `Titel ${slug}`,
              laatsteTeken: { datum, bronnen: ['s1'] },
            },
          }
        : {}),
    }) as Entry;
  const letters = confirmationLetters(
    [
      entry('een', [
        organisation('Gemeente Z', 'opdrachtgever'),
        organisation('Stichting A', 'uitvoerder'),
      ]),
      entry('twee', [organisation('Stichting A', 'uitvoerder', 'https://a.nl')], '2022-04'),
      entry('drie', [organisation('Bedrijf B', 'werkgever')]),
    ],
    'https://site.nl',
  );

  test('go to who runs it, one letter for all that an organisation can answer for', () => {
    expect(letters).toHaveLength(2);
    expect(letters[0]).toMatch(/^Aan: Bedrijf B\nOnderwerp: Loopt uw initiatief nog\?/);
    expect(letters[1]).toMatch(/^Aan: Stichting A \(https:\/\/a\.nl\)\nOnderwerp: Lopen deze 2 /);
  });

  test('name the page of each, its last news, and a link for each answer', () => {
    expect(letters[1]).toContain(
      [
        'Titel twee',
        'https://site.nl/initiatieven/twee/',
        'Laatste bericht dat wij vonden: april 2022.',
        '  Loopt nog: https://site.nl/bijdragen/tip/?over=twee&loopt=ja',
        '  Gestopt: https://site.nl/bijdragen/tip/?over=twee&loopt=gestopt',
      ].join('\n'),
    );
    expect(letters[1]).toContain('Titel een\nhttps://site.nl/initiatieven/een/');
  });

  test('of the catalogue itself come from the command, and the list stays as it was', async () => {
    const { status, stdout } = await runCommand(run, ['--brief']);
    expect(status).toBe(0);
    expect(stdout.split(`${'-'.repeat(72)}\n`).every((one) => one.trim().startsWith('Aan: '))).toBe(
      true,
    );
    expect((await runCommand(run, [])).stdout).not.toContain('Aan: ');
  });
});

import { describe, expect, test } from 'vitest';
import { monthsBetween, staleFiles, staleReporters } from '../../../src/commands/stale.ts';

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

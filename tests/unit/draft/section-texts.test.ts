import { describe, expect, test } from 'vitest';
import { joinText, splitText } from '../../../src/draft/section-texts.ts';

const BODY = '## Aanpak\n\nLes.\n\n### Meer\n\nNog iets.\n\n\n## Vervolg\n\nKlaar.\n';

describe('a text', () => {
  test('is cut at its headings', () => {
    expect(splitText(BODY)).toEqual({ Aanpak: 'Les.\n\n### Meer\n\nNog iets.', Vervolg: 'Klaar.' });
  });

  test('that was not changed is the same to the letter', () => {
    expect(joinText(splitText(BODY), BODY).body).toBe(BODY);
  });

  test('that was changed keeps its order, and a new section gets its usual place', () => {
    const original = '## Aanpak\n\nA\n\n## Vervolg\n\nV\n\n## Voor wie\n\nW\n';
    const { body } = joinText({ ...splitText(original), Aanleiding: 'L' }, original);
    expect(body).toBe(
      '## Aanpak\n\nA\n\n## Aanleiding\n\nL\n\n## Vervolg\n\nV\n\n## Voor wie\n\nW\n',
    );
  });

  test('loses a section that was emptied', () => {
    expect(joinText({ ...splitText(BODY), Vervolg: ' ' }, BODY).body).not.toContain('Vervolg');
  });

  test('knows on which line each heading stands', () => {
    const { body, headings } = joinText({ Aanpak: 'een\ntwee', Vervolg: 'drie' });
    const lines = body.split('\n');
    expect(headings.map(({ line, title }) => lines[line - 1] === `## ${title}`)).toEqual([
      true,
      true,
    ]);
  });

  test('loses nothing of what stands before the first heading or under one that comes twice', () => {
    expect(splitText('Vooraf\n\n## Aanpak\n\nA\n\n## Vervolg\n\nB\n\n## Vervolg\n\nC')).toEqual({
      Aanpak: 'Vooraf\n\n\nA',
      Vervolg: 'B\n\n## Vervolg\n\nC',
    });
  });
});

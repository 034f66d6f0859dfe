import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { nlOverview } from '../../../src/i18n/nl-overview.ts';
import { moved } from '../../../src/domain/list-order.ts';
import { chosenIn, toggled, withChosen } from '../../../src/overview/chosen-lessons.ts';
import { orderFigures } from '../../../src/overview/figure-order.ts';
import {
  requirementsAsText,
  withSources,
  type ChosenLesson,
} from '../../../src/overview/requirement-text.ts';
import { Requirements } from '../../../src/overview/requirements.tsx';

describe('the chosen lessons in the address', () => {
  test('keep their order, each once, and leave the filters alone', () => {
    const address = withChosen('?thema=taal', ['b.2222', 'a.1111']);
    expect(address).toBe('?thema=taal&les=b.2222&les=a.1111');
    expect(chosenIn(`${address}&les=b.2222&les=`)).toEqual(['b.2222', 'a.1111']);
    expect(withChosen(address, [])).toBe('?thema=taal');
  });

  test('can be taken out, and moved until the edge', () => {
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a'], 'x', 1)).toEqual(['a']);
  });
});

const lesson: ChosenLesson = {
  id: 'bouw.1234',
  theme: 'Taal',
  kind: 'Wat tegenzat',
  text: 'De les lag te ver van het werk.',
  initiative: { title: 'Taal op de bouw', href: '/initiatieven/bouw/' },
  told: [
    { text: 'volgens de uitvoerder, ' },
    { text: 'Bouwbedrijf Voorbeeld, 2024', href: '/initiatieven/bouw/#bron-1' },
  ],
};

describe('the list as text', () => {
  const text = (own: Record<string, string>, lessons = [lesson]) =>
    requirementsAsText(
      {
        lessons,
        own,
        address: 'https://voorbeeld.nl/lessen/?les=bouw.1234',
        today: '2026-11-28',
      },
      nlOverview,
    );

  test('gives the lesson as told, its initiative, who says so and the source in full', () => {
    const full = withSources(lesson, [{ titel: 'Leren op de bouw', url: 'https://bouw.nl/leren' }]);
    expect(text({ 'bouw.1234': 'Les op de bouwplaats.' }, [full])).toBe(
      `Lessen van anderen, als eisen

1. Taal
Wat tegenzat: De les lag te ver van het werk.
Initiatief: Taal op de bouw (https://voorbeeld.nl/initiatieven/bouw/)
Volgens de uitvoerder, “Leren op de bouw”, Bouwbedrijf Voorbeeld, 2024 (https://bouw.nl/leren)
Eis: Les op de bouwplaats.

Uit: https://voorbeeld.nl/lessen/?les=bouw.1234 (28 november 2026)
`,
    );
  });

  test('leaves an empty line for a requirement that was not typed, and invents none', () => {
    expect(text({ 'bouw.1234': '  ' })).toMatch(/\nEis: …+\n/);
  });

  test('leads to the page of the initiative when a source has no address to show', () => {
    const full = withSources(lesson, [{ titel: 'Leren op de bouw' }]);
    expect(text({}, [full])).toContain('(https://voorbeeld.nl/initiatieven/bouw/#bron-1)');
  });
});

test('a lesson that is no longer there is said, with the way to its initiative', () => {
  const html = render(
    <Requirements lessons={[{ id: 'weg.1111', gone: true }]} own={{}} labels={nlOverview} />,
  );
  expect(html).toContain('Deze les staat er niet meer zo: weg.');
  expect(html).toContain('href="/initiatieven/weg/"');
});

describe('the order of figures', () => {
  const figure = (initiative: string, unit: string, value?: number) => ({
    initiative,
    unit,
    value,
  });
  const figures = [
    figure('Zorg', 'mensen', 3),
    figure('Bouw', 'procent', 80),
    figure('ICT', ''),
    figure('Horeca', 'mensen', 20),
  ];

  test('by what was counted holds numbers of one unit against one another, the largest first', () => {
    expect(orderFigures(figures, 'eenheid').map(({ initiative }) => initiative)).toEqual([
      'Horeca',
      'Zorg',
      'Bouw',
      'ICT',
    ]);
  });

  test('by initiative is that of the alphabet; without a choice it is that of the page', () => {
    expect(orderFigures(figures, 'initiatief')[0]?.initiative).toBe('Bouw');
    expect(orderFigures(figures, '')).toEqual(figures);
  });
});

import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { nlOverview } from '../../../src/i18n/nl-overview.ts';
import { moved } from '../../../src/domain/list-order.ts';
import {
  chosenIn,
  requirementsAsText,
  toggled,
  withChosen,
  type ChosenLesson,
} from '../../../src/overview/chosen-lessons.ts';
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
    {
      text: 'Bouwbedrijf Voorbeeld, 2024',
      title: 'Leren op de bouw',
      href: 'https://bouw.nl/leren',
    },
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
    expect(text({ 'bouw.1234': 'Les op de bouwplaats.' })).toBe(
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

  test('says what the page says as long as the sources in full are not there', () => {
    const told = [{ text: 'volgens de uitvoerder, Bouwbedrijf Voorbeeld, 2024' }];
    expect(text({}, [{ ...lesson, told }])).toContain(
      '\nVolgens de uitvoerder, Bouwbedrijf Voorbeeld, 2024\n',
    );
  });
});

test('a lesson that is no longer there is said, with the way to its initiative', () => {
  const html = render(
    <Requirements lessons={[{ id: 'weg.1111', unread: 'gone' }]} own={{}} labels={nlOverview} />,
  );
  expect(html).toContain('Deze les staat er niet meer zo: weg.');
  expect(html).toContain('href="/initiatieven/weg/"');
});

test('what was typed at a lesson that could not be loaded stays in sight', () => {
  const html = render(
    <Requirements
      lessons={[{ id: 'bouw.1111', unread: 'failed' }]}
      own={{ 'bouw.1111': 'Les op de bouwplaats.' }}
      labels={nlOverview}
    />,
  );
  expect(html).toContain('Deze les kon niet laden: bouw.');
  expect(html).toContain('Les op de bouwplaats.');
});

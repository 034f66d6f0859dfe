import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Initiative } from '../../../src/domain/initiative.ts';
import { synthesisOf } from '../../../src/domain/synthesis.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { worksLabelsFor } from '../../../src/i18n/nl-works.ts';
import { EvidenceLadder, StillRunning } from '../../../src/ui/findings.tsx';
import { Outcomes } from '../../../src/ui/outcome-lines.tsx';
import { LessonColumn } from '../../../src/ui/theme-lessons.tsx';
import { initiative, result, vocabularies } from '../../support/records.ts';

const propsFor = (initiatives: readonly Initiative[]) => ({
  synthesis: synthesisOf(initiatives, '2026-11-28'),
  query: 'interventie=taal',
  vocabularies,
  labels: nl,
  t: worksLabelsFor('nl'),
});

describe('outcomes side by side', () => {
  const html = (...initiatives: Initiative[]) =>
    renderToString(<Outcomes {...propsFor(initiatives)} />);

  test('are a dot on a line where both numbers are known, with who says so and when', () => {
    const whole = html(
      initiative({ resultaten: [result({ waarde: 49, van: 70, peildatum: '2024' })] }),
    );
    expect(whole).toContain('d="M70 1h0"');
    expect(whole).toContain('<strong>49 van 70</strong><span class="wanneer">2024</span>');
    expect(whole).toContain('deelnemers vonden werk, volgens Voorbeeldkrant');
  });

  test('are a number alone where the whole is not known, pale without a date', () => {
    const whole = html(initiative({ resultaten: [result({ waarde: 75, eenheid: 'procent' })] }));
    expect(whole).not.toContain('<svg');
    expect(whole).toContain('<li class="oud">');
    expect(whole).toContain('<strong>75%</strong><span class="wanneer">zonder datum</span>');
  });

  test('that nobody counted are said to be unknown, not nothing', () => {
    expect(html(initiative())).toContain('wij weten het niet');
  });

  test('say what was promised and not found again, by name', () => {
    const whole = html(
      initiative({ titel: 'Grote plannen', resultaten: [result({ soort: 'doel' })] }, 'plannen'),
    );
    expect(whole).toContain('1 initiatief noemde vooraf een doel of verwachting.');
    expect(whole).toContain('<a class="nl-link" href="/initiatieven/plannen/">Grote plannen</a>');
    expect(whole).not.toContain('<strong>12</strong>');
  });
});

test('a rung leads to its initiatives; one that nobody reached leads nowhere', () => {
  const whole = renderToString(<EvidenceLadder {...propsFor([initiative()])} />);
  expect(whole).toContain('href="/initiatieven/?interventie=taal&amp;bewijs=beschreven"');
  expect(whole).not.toContain('bewijs=onderzocht"');
});

test('why they stopped leads to those that did', () => {
  const ended = initiative({ status: 'afgerond', afloop: { reden: 'geld-op', bronnen: ['s1'] } });
  const whole = renderToString(<StillRunning {...propsFor([ended])} />);
  expect(whole).toContain('href="/initiatieven/?interventie=taal&amp;einde=geld-op">1 geld op</a>');
});

test('few lessons stand open; many are folded, and the rest is on the page of lessons', () => {
  const lessons = (count: number) =>
    Array.from({ length: count }, () => ({
      soort: 'knelpunt',
      thema: 'taal',
      tekst: 'Te weinig uren taalles.',
      bronnen: ['s1'],
    }));
  const html = (count: number) =>
    renderToString(
      <LessonColumn kind="knelpunt" {...propsFor([initiative({ lessen: lessons(count) })])} />,
    );
  expect(html(2)).toContain('<details open>');
  expect(html(2)).toContain('1 initiatief · volgens een andere bron');
  expect(html(9)).toContain('<details>');
  expect(html(9)).toContain('href="/lessen/?soort=knelpunt&amp;thema=taal&amp;interventie=taal"');
});

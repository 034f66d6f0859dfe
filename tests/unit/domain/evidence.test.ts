import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/domain/initiative.ts';
import { result } from '../../support/records.ts';

/** By others than who runs it, unless said otherwise. */
const study = (soort: string, richting?: string, onafhankelijk = true) => ({
  titel: 'Onderzoek',
  soort,
  bron: 's1',
  onafhankelijk,
  ...(richting ? { richting } : {}),
});

describe('the rung of the evidence', () => {
  test('is the lowest when nothing was counted', () => {
    expect(evidenceOf({})).toEqual({ rung: 'beschreven', level: 0, next: 'eigen-cijfers' });
  });

  test.each(['doel', 'verwacht', 'overig', 'bereik', 'gestart'])(
    'a figure of the kind %s does not raise it: it counts no outcome',
    (soort) => {
      expect(evidenceOf({ resultaten: [result({ soort })] }).level).toBe(0);
    },
  );

  test.each(['afgerond', 'geplaatst', 'behouden'])('an outcome of the kind %s does', (soort) => {
    expect(evidenceOf({ resultaten: [result({ soort })] }).rung).toBe('eigen-cijfers');
  });

  test('a description of practice is no study of results', () => {
    expect(evidenceOf({ onderzoek: [study('praktijkbeschrijving', 'positief')] }).level).toBe(0);
  });

  test.each(['monitor', 'evaluatie'])(
    'a %s by others of which the findings are told makes it studied',
    (soort) => {
      expect(evidenceOf({ onderzoek: [study(soort, 'positief')] }).rung).toBe('onderzocht');
    },
  );

  test('a study of their own does not, nor one whose findings no source tells', () => {
    expect(evidenceOf({ onderzoek: [study('evaluatie', 'positief', false)] }).level).toBe(0);
    expect(evidenceOf({ onderzoek: [study('evaluatie')] }).level).toBe(0);
  });

  test('an effect study is the top, whatever it found', () => {
    expect(evidenceOf({ onderzoek: [study('effectonderzoek', 'geen-effect-gevonden')] })).toEqual({
      rung: 'effect-onderzocht',
      level: 3,
      direction: 'geen-effect-gevonden',
    });
  });
});

describe('the direction of the findings', () => {
  test('is that of the strongest kind of study', () => {
    const evidence = evidenceOf({
      onderzoek: [study('effectonderzoek', 'geen-effect-gevonden'), study('evaluatie', 'positief')],
    });
    expect(evidence.direction).toBe('geen-effect-gevonden');
  });

  test('is mixed when studies of that kind differ', () => {
    const evidence = evidenceOf({
      onderzoek: [study('monitor', 'positief'), study('evaluatie', 'ongunstig')],
    });
    expect(evidence.direction).toBe('wisselend');
  });

  test('is not that of a study of their own', () => {
    const evidence = evidenceOf({
      onderzoek: [study('evaluatie', 'wisselend'), study('evaluatie', 'positief', false)],
    });
    expect(evidence.direction).toBe('wisselend');
  });
});

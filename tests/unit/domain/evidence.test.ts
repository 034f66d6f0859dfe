import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/domain/initiative.ts';
import { result } from '../../support/records.ts';

const study = (soort: string, richting?: string) => ({
  titel: 'Onderzoek',
  soort,
  bron: 's1',
  ...(richting ? { richting } : {}),
});

describe('the rung of the evidence', () => {
  test('is the lowest when nothing was counted', () => {
    expect(evidenceOf({})).toEqual({ rung: 'beschreven', level: 0, next: 'eigen-cijfers' });
  });

  test.each(['doel', 'verwacht', 'overig'])(
    'a figure of the kind %s does not raise it',
    (soort) => {
      expect(evidenceOf({ resultaten: [result({ soort })] }).level).toBe(0);
    },
  );

  test.each(['bereik', 'gestart', 'afgerond', 'geplaatst', 'behouden'])(
    'a realised figure of the kind %s does',
    (soort) => {
      expect(evidenceOf({ resultaten: [result({ soort })] }).rung).toBe('eigen-cijfers');
    },
  );

  test('a description of practice is no study of results', () => {
    expect(evidenceOf({ onderzoek: [study('praktijkbeschrijving')] }).level).toBe(0);
  });

  test.each(['monitor', 'evaluatie'])('a %s makes it studied', (soort) => {
    expect(evidenceOf({ onderzoek: [study(soort)] }).rung).toBe('onderzocht');
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

  test('is left out when no study says it', () => {
    expect(evidenceOf({ onderzoek: [study('evaluatie')] })).not.toHaveProperty('direction');
  });
});

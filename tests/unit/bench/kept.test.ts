import { expect, test } from 'vitest';
import { keptSizes } from '../../../bench/kept.ts';

const RESULTS = `# The find page

## Outcome

- Not met: 150 entries, plain: too slow.
- Not met: 1500 entries, plain: too large.

## 150 entries

### plain

| a | b |

## 1500 entries

### plain

| c | d |

## How it is measured

- By hand.
`;

test('a size that was not measured keeps its tables and its lines of the outcome', () => {
  expect(keptSizes(RESULTS, [150])).toEqual([
    {
      size: 1500,
      section: '## 1500 entries\n\n### plain\n\n| c | d |',
      faults: ['- Not met: 1500 entries, plain: too large.'],
    },
  ]);
  expect(keptSizes(RESULTS, [150, 1500])).toEqual([]);
  expect(keptSizes('', [])).toEqual([]);
});

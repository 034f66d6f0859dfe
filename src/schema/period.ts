import { z } from 'zod';
import { yearOrMonth } from './date.ts';

export const periodSchema = z
  .strictObject({
    start: yearOrMonth.optional().describe('Begin: 2019 of 2019-04.'),
    einde: yearOrMonth.optional().describe('Einde: 2022 of 2022-12. Leeg als het nog loopt.'),
  })
  .refine(
    (period) => !period.start || !period.einde || endsAfterStart(period.start, period.einde),
    {
      path: ['einde'],
      error: 'ligt vóór het begin',
    },
  )
  .describe('Wanneer het initiatief liep, voor zover bronnen dat zeggen.');

/** Compares only what both dates say: 2019 does not end before 2019-06. */
function endsAfterStart(start: string, end: string): boolean {
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) >= start.slice(0, length);
}

export type Period = z.infer<typeof periodSchema>;

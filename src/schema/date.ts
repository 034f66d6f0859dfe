/** Dates as the catalogue writes them: as precise as the source is, never more. */
import { z } from 'zod';
import { formatError } from './text.ts';

const YEAR = /^(?:19|20)\d{2}$/;
const YEAR_MONTH = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/;

/** YAML reads a bare year as a number; inside the catalogue every date is text. */
const asText = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) ? String(value) : value;

const isDay = (text: string) => z.iso.date().safeParse(text).success;

/** `YYYY` or `YYYY-MM`. */
export const yearOrMonth = z.preprocess(
  asText,
  z.string().refine((text) => YEAR.test(text) || YEAR_MONTH.test(text), {
    error: 'is geen jaar of maand; schrijf 2024 of 2024-03',
  }),
);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const anyDate = z.preprocess(
  asText,
  z.string().refine((text) => YEAR.test(text) || YEAR_MONTH.test(text) || isDay(text), {
    error: 'is geen datum; schrijf 2024, 2024-03 of 2024-03-15',
  }),
);

/** `YYYY-MM-DD`. */
export const day = z.iso.date({
  error: formatError('is geen datum; schrijf jaar-maand-dag, zoals 2026-11-22'),
});

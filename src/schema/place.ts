/** Municipalities, provinces and labour market regions, in `content/gebieden/`. Key on codes: names repeat. */
import { z } from './zod.ts';
import { plainText } from './fields.ts';

const municipalityCode = z.string().regex(/^GM\d{4}$/, { error: 'is geen gemeentecode (GM0000)' });
const provinceCode = z.string().regex(/^PV\d{2}$/, { error: 'is geen provinciecode (PV00)' });
const regionCode = z.string().regex(/^AM\d{2}$/, { error: 'is geen regiocode (AM00)' });

const aliases = z.array(plainText(2, 60)).optional().describe('Andere namen die mensen gebruiken.');

export const municipalitySchema = z.strictObject({
  code: municipalityCode.describe('Gemeentecode van het CBS.'),
  naam: plainText(2, 60).describe('Naam bij het CBS.'),
  roepnaam: plainText(2, 60)
    .optional()
    .describe('Hoe mensen de gemeente noemen, als dat anders is.'),
  aliassen: aliases,
  provincie: provinceCode.describe('Provincie waar de gemeente in ligt.'),
  arbeidsmarktregio: regionCode.describe('Arbeidsmarktregio waar de gemeente bij hoort (2026).'),
  lengte: z.number().min(3).max(8).describe('Lengtegraad van een punt in de gemeente (WGS84).'),
  breedte: z.number().min(50).max(54).describe('Breedtegraad van dat punt (WGS84).'),
  inwoners: z.int().positive().describe('Aantal inwoners op 1 januari 2026 (CBS).'),
  stedelijkheid: z
    .int()
    .min(1)
    .max(5)
    .describe('CBS-klasse 2024: 1 (zeer sterk stedelijk) tot 5 (niet stedelijk).'),
});

export const provinceSchema = z.strictObject({
  code: provinceCode.describe('Provinciecode van het CBS.'),
  naam: plainText(2, 60).describe('Naam van de provincie.'),
  aliassen: aliases,
});

export const regionSchema = z.strictObject({
  code: regionCode.describe('Code van de arbeidsmarktregio.'),
  naam: plainText(2, 60).describe('Naam van de arbeidsmarktregio.'),
  aliassen: aliases.describe('Oudere namen.'),
});

export const mergerSchema = z.strictObject({
  naam: plainText(2, 60).describe('Naam van de gemeente van vroeger.'),
  jaar: z.int().min(2000).max(2100).describe('Jaar waarin de gemeente opging in een andere.'),
  nu: z.array(municipalityCode).min(1).describe('De gemeenten van nu waar zij in opging.'),
  hoofddeel: municipalityCode
    .optional()
    .describe('Bij een splitsing: waar de meeste adressen naartoe gingen.'),
  bron: plainText(4, 400).describe('Waar dit staat.'),
});

export type Municipality = z.infer<typeof municipalitySchema>;
export type Province = z.infer<typeof provinceSchema>;
export type LabourRegion = z.infer<typeof regionSchema>;
export type Merger = z.infer<typeof mergerSchema>;

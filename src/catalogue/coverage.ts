/** Where an initiative works: derived from the names in its front matter, never typed twice. */
import type { InitiativeData } from '../schema/initiative.ts';
import type { PlaceMatch } from '../schema/context.ts';
import type { Places } from './places.ts';

export interface Coverage {
  /** Works in the whole country: counts in every region and province. */
  nationwide: boolean;
  /** Municipality codes that are named. */
  named: readonly string[];
  /** Municipality codes that are named or lie in a named region or province. */
  municipalities: readonly string[];
  /** Codes of the regions of those municipalities. */
  regions: readonly string[];
  /** Codes of the provinces of those municipalities. */
  provinces: readonly string[];
}

type Where = Pick<InitiativeData, 'bereik' | 'gemeenten' | 'arbeidsmarktregios' | 'provincies'>;

export function coverageOf(data: Where, places: Places): Coverage {
  const named = codesOf(data.gemeenten, places.municipality);
  const regions = new Set(codesOf(data.arbeidsmarktregios, places.region));
  const provinces = new Set(codesOf(data.provincies, places.province));
  const covered = places.municipalities.filter(
    ({ code, arbeidsmarktregio, provincie }) =>
      named.includes(code) || regions.has(arbeidsmarktregio) || provinces.has(provincie),
  );
  return {
    nationwide: data.bereik === 'landelijk',
    named,
    municipalities: covered.map(({ code }) => code),
    regions: distinct(covered.map(({ arbeidsmarktregio }) => arbeidsmarktregio)),
    provinces: distinct(covered.map(({ provincie }) => provincie)),
  };
}

/** The reader refuses names that are unknown or ambiguous, so that only codes remain. */
function codesOf(
  names: readonly string[] | undefined,
  look: (name: string) => PlaceMatch,
): string[] {
  return distinct(
    (names ?? []).flatMap((name) => {
      const match = look(name);
      return match.kind === 'found' ? [match.code] : [];
    }),
  );
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}

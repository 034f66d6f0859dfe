/** Sizes that were not measured this time keep what RESULTS.md said of them. Pure. */

export interface KeptSize {
  size: number;
  /** Its lines of the outcome. */
  faults: string[];
  /** Its tables, with their heading. */
  section: string;
}

const SECTION = /^## (\d+) entries\n[\s\S]*?(?=^## )/gm;

/** @param measured sizes that have new tables */
export function keptSizes(results: string, measured: readonly number[]): KeptSize[] {
  return [...results.matchAll(SECTION)]
    .map(([section, size]) => ({ section: section.trim(), size: Number(size) }))
    .filter(({ size }) => !measured.includes(size))
    .map(({ section, size }) => ({
      size,
      section,
      faults: results.split('\n').filter((line) => line.startsWith(`- Not met: ${size} entries`)),
    }));
}

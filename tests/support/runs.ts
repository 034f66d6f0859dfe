/** How long property tests search: briefly and always the same way, or with `WIJZER_RUNS=20000` long and each time anew. */
const asked = Number(process.env.WIJZER_RUNS);

/** Options for `fc.assert`. @param usual number of examples in an ordinary run */
export function runs(usual: number): { numRuns: number; seed?: number } {
  return asked > 0 ? { numRuns: asked } : { numRuns: usual, seed: 20261122 };
}

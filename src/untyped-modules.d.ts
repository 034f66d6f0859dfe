/** Types of what has none of its own: what we use of some packages, and what the build makes. */

declare module 'nspell' {
  import type { Dictionary } from './advice/spelling-fs.ts';

  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Dictionary;
}

/** The types that others give are of an older version. */
declare module 'subset-font' {
  interface SubsetOptions {
    /** Every glyph stays; the text must be empty then. */
    keepAllGlyphs: boolean;
    targetFormat: 'woff2' | 'truetype';
    variationAxes: Record<string, { min: number; max: number }>;
  }

  /** The font with fewer glyphs or a smaller range of its axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: SubsetOptions,
  ): Promise<Buffer>;
}

/** The address of the script of src/contribute/text-worker.ts; src/build/browser-scripts.ts makes it. */
declare module 'virtual:text-worker' {
  const address: string;
  export default address;
}

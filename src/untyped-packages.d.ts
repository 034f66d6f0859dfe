/** What we use of packages that have no types of their own. */

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

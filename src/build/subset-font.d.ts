/** What we use of `subset-font`, which has no types of its own; those of others are of an older version. */
declare module 'subset-font' {
  interface SubsetOptions {
    /** Every glyph stays; the text must be empty then. */
    keepAllGlyphs: boolean;
    targetFormat: 'woff2';
    variationAxes: Record<string, { min: number; max: number }>;
  }

  /** The font with fewer glyphs or a smaller range of its axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: SubsetOptions,
  ): Promise<Buffer>;
}

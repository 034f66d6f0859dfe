/** The picture that stands beside a link when a page is shared: drawn as SVG, of outlines alone. Pure. */
import { dotsOf, dotsPath, MAP_HEIGHT, MAP_WIDTH } from './dot-map.ts';
import type { Initiative } from './initiative.ts';
import type { Places } from '../reader/places.ts';

/** Size of the picture in pixels: what most services show whole. */
const PICTURE_WIDTH = 1200;
const PICTURE_HEIGHT = 630;

/** How letters look: size in pixels, weight as in style sheets. */
interface Style {
  size: number;
  weight: number;
}

/** Measures and draws text. */
export interface Letters {
  /** Width of a line in pixels. */
  widthOf(text: string, style: Style): number;
  /** The line as SVG, in the colour of what is around it; `y` is where its letters stand on. */
  draw(text: string, style: Style, place: { x: number; y: number }): string;
}

/** Colours of the theme. */
type Colours = Readonly<
  Record<'paper' | 'ink' | 'ink-2' | 'petrol' | 'orange' | 'orange-wash' | 'dot', string>
>;

/** What a picture is drawn with. */
export interface Drawing {
  letters: Letters;
  colours: Colours;
  places: Pick<Places, 'municipalities'>;
  /** Name of the site. */
  name: string;
  /** Its drawing, as an address that begins with `data:`. */
  logo: string;
}

/** What a picture says. */
export interface SocialPicture {
  title: string;
  /** Below the title, such as where it works. */
  line: string;
  /** How strong its evidence is, 0 to 3, and in words; of a page that is no initiative nothing. */
  evidence?: { level: number; text: string };
  /** Codes of municipalities that are marked. */
  marked: ReadonlySet<string>;
  /** Codes of municipalities in which something works that does not name them. */
  tinted: ReadonlySet<string>;
}

const EDGE = 64;
/** Room for the title and what stands below it, left of the map. */
const TEXT_WIDTH = 640;
/** Sizes for the title, tried from the largest, with the most lines that fit. */
const TITLE_SIZES = [
  { size: 72, most: 3 },
  { size: 60, most: 4 },
  { size: 50, most: 5 },
  { size: 42, most: 6 },
] as const;
const TITLE_WEIGHT = 720;
const LINE_HEIGHT = 1.14;
/** Where the lowest text stands on; all else is counted up from it. */
const BOTTOM = PICTURE_HEIGHT - EDGE;
const SMALL: Style = { size: 30, weight: 450 };
const NAME: Style = { size: 32, weight: 650 };

/** The picture as SVG. */
export function socialPicture(
  picture: SocialPicture,
  { letters, colours, places, name, logo }: Drawing,
): string {
  const coloured = (colour: keyof Colours, ...parts: string[]) =>
    `<g fill="${colours[colour]}">${parts.join('')}</g>`;
  const parts = [
    `<rect width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}" fill="${colours.paper}"/>`,
    mapOf(picture, places, colours),
    `<image x="${EDGE}" y="${EDGE}" width="44" height="44" href="${logo}"/>`,
    coloured('ink-2', letters.draw(name, NAME, { x: EDGE + 58, y: EDGE + 34 })),
  ];

  const { evidence, line } = picture;
  let y = BOTTOM;
  if (evidence) {
    parts.push(
      bars(evidence.level, y, colours),
      coloured('ink-2', letters.draw(evidence.text, SMALL, { x: EDGE + 74, y })),
    );
    y -= 50;
  }
  for (const text of wrap(line, SMALL, TEXT_WIDTH, letters).slice(0, 2).reverse()) {
    parts.push(coloured('ink-2', letters.draw(text, SMALL, { x: EDGE, y })));
    y -= 40;
  }

  const { size, lines } = titleLines(picture.title, letters);
  const height = size * LINE_HEIGHT;
  // In the middle of what is left between the name and the lines below.
  const top = EDGE + 60;
  let base = top + (y - top - height * lines.length) / 2 + size * 0.92;
  for (const text of lines) {
    const style = { size, weight: TITLE_WEIGHT };
    parts.push(coloured('ink', letters.draw(text, style, { x: EDGE, y: Math.round(base) })));
    base += height;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}">${parts.join('')}</svg>`;
}

/** What the picture of an initiative says, but for its words. */
export function placesOnPicture({ coverage }: Initiative, places: Places) {
  const marked = new Set(coverage.named);
  const tinted = coverage.nationwide
    ? places.municipalities.map(({ code }) => code)
    : coverage.municipalities;
  return { marked, tinted: new Set(tinted.filter((code) => !marked.has(code))) };
}

/** The title at the largest size at which it fits. A title has at most 80 characters: at the smallest it always does. */
function titleLines(title: string, letters: Letters): { size: number; lines: string[] } {
  const tried = TITLE_SIZES.map(({ size, most }) => ({
    size,
    most,
    lines: wrap(title, { size, weight: TITLE_WEIGHT }, TEXT_WIDTH, letters),
  }));
  const fitting = tried.find(({ lines, most }) => lines.length <= most) ?? tried.at(-1);
  return { size: fitting?.size ?? 42, lines: fitting?.lines.slice(0, fitting.most) ?? [] };
}

/** Text in lines of at most that width; a word that is wider is broken where it must. */
export function wrap(text: string, style: Style, width: number, letters: Letters): string[] {
  const fits = (line: string) => letters.widthOf(line, style) <= width;
  const lines: string[] = [];
  let line = '';
  // A word may also end after a hyphen or slash inside it.
  for (const word of text.match(/[^\s/-]*[/-]*\s*/g) ?? []) {
    if (fits((line + word).trimEnd())) {
      line += word;
      continue;
    }
    if (line) lines.push(line.trimEnd());
    line = word;
    while (!fits(line.trimEnd())) {
      let end = line.length - 1;
      while (end > 1 && !fits(line.slice(0, end))) end -= 1;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  return [...lines, ...(line.trim() ? [line.trimEnd()] : [])];
}

/** The country as dots, at the right. */
function mapOf(
  { marked, tinted }: SocialPicture,
  places: Pick<Places, 'municipalities'>,
  colours: Colours,
): string {
  const dots = dotsOf(places, new Map());
  const scale = (PICTURE_HEIGHT - 1.4 * EDGE) / MAP_HEIGHT;
  const x = PICTURE_WIDTH - 0.7 * EDGE - MAP_WIDTH * scale;
  const path = (colour: string, width: number, some: typeof dots) =>
    some.length === 0
      ? ''
      : `<path d="${dotsPath(some)}" stroke="${colour}" stroke-width="${width}"/>`;
  const isRest = ({ id }: { id: string }) => !marked.has(id) && !tinted.has(id);
  return [
    `<g fill="none" stroke-linecap="round" transform="translate(${x} ${0.7 * EDGE}) scale(${scale})">`,
    path(colours.dot, 7, dots.filter(isRest)),
    path(
      colours['orange-wash'],
      11,
      dots.filter(({ id }) => tinted.has(id)),
    ),
    path(
      colours.orange,
      19,
      dots.filter(({ id }) => marked.has(id)),
    ),
    '</g>',
  ].join('');
}

/** Four rising bars that stand on `y`, as many filled as the evidence reaches. */
function bars(level: number, y: number, colours: Colours): string {
  return [9, 15, 22, 29]
    .map((height, index) => {
      const colour = index <= level ? colours.petrol : colours.dot;
      return `<rect x="${EDGE + index * 15}" y="${y - height + 2}" width="11" height="${height}" fill="${colour}"/>`;
    })
    .join('');
}

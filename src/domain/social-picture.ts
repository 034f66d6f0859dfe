/** The picture that stands beside a link when a page is shared: what stands where on it. Pure. */
import { dotsOf, MAP_HEIGHT, MAP_WIDTH } from './dot-map.ts';
import type { Initiative } from './initiative.ts';
import type { Places } from '../reader/places.ts';

/** Size of the picture in pixels: what most services show whole. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** How letters look: size in pixels, weight as in style sheets. */
export interface Style {
  size: number;
  weight: number;
}

/** Width of a line of text in pixels. */
export type Measure = (text: string, style: Style) => number;

/** Colours of the theme, the paper not among them. */
export const PICTURE_COLOURS = ['ink', 'ink-2', 'petrol', 'orange', 'orange-wash', 'dot'] as const;

/** Something on the paper, in pixels; what comes later stands upon what was there. */
export type Mark = { colour: (typeof PICTURE_COLOURS)[number] } & (
  | { kind: 'rectangle'; left: number; top: number; width: number; height: number }
  | { kind: 'dot'; x: number; y: number; radius: number }
  /** A line of text; its letters stand on `y`. */
  | { kind: 'text'; text: string; style: Style; x: number; y: number }
);

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
const BOTTOM = PICTURE_SIZE.height - EDGE;
const SMALL: Style = { size: 30, weight: 450 };
const NAME: Style = { size: 32, weight: 650 };
const LOGO = { left: EDGE, top: EDGE, size: 44 };

/** What stands on every picture: the name of the site, the country, and where the logo goes. */
export function pictureGround(
  name: string,
  places: Pick<Places, 'municipalities'>,
): { logo: typeof LOGO; marks: Mark[] } {
  const [x, y] = [EDGE + 58, EDGE + 34];
  const country = dotsOnMap(places, { colour: 'dot', radius: 3.5 });
  return {
    logo: LOGO,
    marks: [...country, { kind: 'text', colour: 'ink-2', text: name, style: NAME, x, y }],
  };
}

/**
 * What a picture has on it beside what all of them have.
 *
 * @param measure for the font that it is drawn in
 */
export function pictureMarks(
  picture: SocialPicture,
  places: Pick<Places, 'municipalities'>,
  measure: Measure,
): Mark[] {
  const { tinted, marked } = picture;
  // These are larger than the dot that is there already, and hide it.
  const marks = [
    ...dotsOnMap(places, { colour: 'orange-wash', radius: 5.5, only: tinted }),
    ...dotsOnMap(places, { colour: 'orange', radius: 9.5, only: marked }),
  ];
  const write = (text: string, style: Style, x: number, y: number) =>
    marks.push({ kind: 'text', colour: style === SMALL ? 'ink-2' : 'ink', text, style, x, y });

  const { evidence, line } = picture;
  let y = BOTTOM;
  if (evidence) {
    marks.push(...bars(evidence.level, y));
    write(evidence.text, SMALL, EDGE + 74, y);
    y -= 50;
  }
  for (const text of wrap(line, SMALL, TEXT_WIDTH, measure).slice(0, 2).reverse()) {
    write(text, SMALL, EDGE, y);
    y -= 40;
  }

  const { size, lines } = titleLines(picture.title, measure);
  const height = size * LINE_HEIGHT;
  // In the middle of what is left between the name and the lines below.
  const top = EDGE + 60;
  let base = top + (y - top - height * lines.length) / 2 + size * 0.92;
  for (const text of lines) {
    write(text, { size, weight: TITLE_WEIGHT }, EDGE, Math.round(base));
    base += height;
  }
  return marks;
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
function titleLines(title: string, measure: Measure): { size: number; lines: string[] } {
  const tried = TITLE_SIZES.map(({ size, most }) => ({
    size,
    most,
    lines: wrap(title, { size, weight: TITLE_WEIGHT }, TEXT_WIDTH, measure),
  }));
  const fitting = tried.find(({ lines, most }) => lines.length <= most) ?? tried.at(-1);
  return { size: fitting?.size ?? 42, lines: fitting?.lines.slice(0, fitting.most) ?? [] };
}

/** Text in lines of at most that width; a word that is wider is broken where it must. */
export function wrap(text: string, style: Style, width: number, measure: Measure): string[] {
  const fits = (line: string) => measure(line, style) <= width;
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

/**
 * Municipalities as dots, at the right.
 *
 * @param dots.radius in units of the map
 * @param dots.only codes of those that are shown; all when left out
 */
function dotsOnMap(
  places: Pick<Places, 'municipalities'>,
  { colour, radius, only }: Pick<Mark, 'colour'> & { radius: number; only?: ReadonlySet<string> },
): Mark[] {
  const top = 0.7 * EDGE;
  const scale = (PICTURE_SIZE.height - 2 * top) / MAP_HEIGHT;
  const left = PICTURE_SIZE.width - top - MAP_WIDTH * scale;
  return dotsOf(places, new Map())
    .filter(({ id }) => only?.has(id) ?? true)
    .map(({ x, y }) => {
      const place = { x: left + x * scale, y: top + y * scale };
      return { kind: 'dot', colour, ...place, radius: radius * scale };
    });
}

/** Four rising bars that stand on `y`, as many filled as the evidence reaches. */
function bars(level: number, y: number): Mark[] {
  return [9, 15, 22, 29].map((height, index) => ({
    kind: 'rectangle',
    colour: index <= level ? 'petrol' : 'dot',
    left: EDGE + index * 15,
    top: y - height + 2,
    width: 11,
    height,
  }));
}

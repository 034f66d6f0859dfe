/** How much of each pixel a shape covers: shapes become points without the help of a program that draws. Pure. */

export interface Point {
  x: number;
  y: number;
}

/** A shape in pixels. What lies outside its box is not covered. */
export interface Coverage {
  left: number;
  top: number;
  width: number;
  height: number;
  /** 0 to 255 for each pixel, row by row. */
  cover: Uint8Array;
}

/** A rectangle of whole pixels. */
export function rectangle({ left, top, width, height }: Omit<Coverage, 'cover'>): Coverage {
  return { left, top, width, height, cover: new Uint8Array(width * height).fill(255) };
}

/** A disc. */
export function disc({ x, y }: Point, radius: number): Coverage {
  const [left, top] = [Math.floor(x - radius), Math.floor(y - radius)];
  const [width, height] = [Math.ceil(x + radius) - left, Math.ceil(y + radius) - top];
  const cover = new Uint8Array(width * height);
  for (let index = 0; index < cover.length; index += 1) {
    const across = left + (index % width) + 0.5 - x;
    const down = top + Math.floor(index / width) + 0.5 - y;
    // Along its edge a pixel is covered as far as the edge is beyond its middle.
    const inside = radius + 0.5 - Math.sqrt(across * across + down * down);
    cover[index] = Math.round(255 * Math.max(0, Math.min(1, inside)));
  }
  return { left, top, width, height, cover };
}

/** A curve becomes this many straight lines: at the size of a title none of them is longer than three pixels. */
const STEPS = 8;

/**
 * The outlines of a path.
 *
 * @param path as in the `d` of an SVG path, with only `M`, `L`, `Q`, `C` and `Z`, each written out
 * @param place where a point of it stands in the picture
 * @returns each outline by its corners, from the first to the last, which is joined to the first
 */
export function outlinesOf(path: string, place: (point: Point) => Point): Point[][] {
  const outlines: Point[][] = [];
  for (const [part] of path.matchAll(/[MLQC][^MLQCZ]*/g)) {
    const numbers = part.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const points = numbers
      .filter((_, index) => index % 2 === 0)
      .map((x, index) => place({ x, y: numbers[2 * index + 1] ?? 0 }));
    if (part.startsWith('M')) outlines.push(points);
    else {
      const outline = outlines.at(-1) ?? [];
      outline.push(...curve([outline.at(-1) ?? { x: 0, y: 0 }, ...points]));
    }
  }
  return outlines;
}

/** Points on the curve that some points pull at, but for the first of them; two points make a line. */
function curve(points: readonly Point[]): Point[] {
  if (points.length === 2) return points.slice(1);
  return Array.from({ length: STEPS }, (_, index) => on(points, (index + 1) / STEPS));
}

/** The point at `share` of the way, from 0 to 1: halfway of halfway, until one is left. */
function on(points: readonly Point[], share: number): Point {
  let left = points;
  while (left.length > 1)
    left = left.slice(1).map(({ x, y }, index) => {
      const from = left[index] ?? { x, y };
      return { x: from.x + (x - from.x) * share, y: from.y + (y - from.y) * share };
    });
  return left[0] ?? { x: 0, y: 0 };
}

/**
 * What outlines cover. An outline that turns the other way is a hole in the one around it; what two cover is covered once.
 *
 * @param outlines as of `outlinesOf`
 */
export function coverageOf(outlines: readonly (readonly Point[])[]): Coverage {
  const points = outlines.flat();
  const [left, width] = span(points.map(({ x }) => x));
  const [top, height] = span(points.map(({ y }) => y));
  // One column more: what an edge covers is counted in its own pixel, and the rest of that row in the next.
  const changes = new Float64Array((width + 1) * height);
  for (const outline of outlines)
    outline.forEach(({ x, y }, index) => {
      const next = outline[(index + 1) % outline.length] ?? { x, y };
      addEdge(changes, width + 1, [x - left, y - top, next.x - left, next.y - top]);
    });
  const cover = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let column = 0; column < width; column += 1) {
      sum += changes[row * (width + 1) + column] ?? 0;
      cover[row * width + column] = Math.round(255 * Math.min(1, Math.abs(sum)));
    }
  }
  return { left, top, width, height, cover };
}

/** The first whole pixel of those that some places lie in, and how many there are. */
function span(places: readonly number[]): [number, number] {
  if (places.length === 0) return [0, 0];
  const first = Math.floor(Math.min(...places));
  return [first, Math.ceil(Math.max(...places)) - first];
}

/** Adds what changes at an edge: in each row that it passes, everything right of it is covered as far as it is high there. */
function addEdge(
  changes: Float64Array,
  width: number,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): void {
  if (y1 === y2) return;
  const [upper, lower] = y1 < y2 ? [y1, y2] : [y2, y1];
  const slope = (x2 - x1) / (y2 - y1);
  for (let row = Math.floor(upper); row < lower; row += 1) {
    const from = Math.max(row, upper);
    const to = Math.min(row + 1, lower);
    const ends = [x1 + (from - y1) * slope, x1 + (to - y1) * slope] as const;
    const low = Math.min(...ends);
    // An edge straight down has some width too: it is divided by.
    const high = Math.max(...ends, low + 1e-9);
    const heightHere = (to - from) * Math.sign(y2 - y1);
    for (let column = Math.floor(low); column < high; column += 1) {
      const [start, end] = [Math.max(low, column), Math.min(high, column + 1)];
      const share = (heightHere * (end - start)) / (high - low);
      const rest = share * ((start + end) / 2 - column);
      const at = row * width + column;
      changes[at] = (changes[at] ?? 0) + share - rest;
      changes[at + 1] = (changes[at + 1] ?? 0) + rest;
    }
  }
}

/** Colours of a theme as numbers: to write them in one way, and to know whether they can be told apart. */

/** Red, green and blue, from 0 to 255. */
type Rgb = readonly [number, number, number];

/**
 * A colour that hides what is behind it.
 *
 * @param text `#0d4a57`, `#fff`, `hsl(207 80% 35%)`, `hsla(0, 0%, 18%, 1)`, `rgb(0 0 0)`
 * @returns undefined for what is no such colour: a keyword, a length, a colour that lets light through
 */
function rgbOf(text: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) {
    const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : hex.match(/../g);
    return pairs?.map((pair) => Number.parseInt(pair, 16)) as unknown as Rgb;
  }
  const [, name, inside = ''] = /^(rgb|hsl)a?\(([^)]*)\)$/i.exec(text.trim()) ?? [];
  const numbers = inside
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map((part) => Number.parseFloat(part));
  const [a, b, c, alpha = 1] = numbers;
  const isWhole = a !== undefined && b !== undefined && c !== undefined;
  if (!name || !isWhole || alpha !== 1 || numbers.some(Number.isNaN)) return undefined;
  return name.toLowerCase() === 'rgb' ? [a, b, c] : fromHsl(a, b / 100, c / 100);
}

function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number) => {
    const at = (shift + hue / 30) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}

/** A colour in one way of writing, `#0d4a57`; what is no colour stays as it is. */
export function asHex(text: string): string {
  const rgb = rgbOf(text);
  if (!rgb) return text;
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/**
 * How well two colours can be told apart, after WCAG: 1 for the same, 21 for black and white.
 *
 * @throws for what is no colour
 */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(text: string): number {
  const rgb = rgbOf(text);
  if (!rgb) throw new Error(`'${text}' is no colour`);
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

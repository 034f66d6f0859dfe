/** Text in XML. */

const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Would be read as spaces inside an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Characters that no XML may hold, not even as a reference: control characters, halves of pairs, two that mean nothing. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as it can stand between tags and inside an attribute; what XML cannot say is left out. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, (sign) => SIGNS[sign] ?? sign);
}

/** A tag with its attributes in the order given, those without a value left out: `tag('link', { rel: 'self' })` is `<link rel="self"/>`. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** A tag around text. */
export function textTag(name: string, text: string): string {
  return tag(name, {}, escapeXml(text));
}

/** What a file of XML begins with. */
export const XML_START = '<?xml version="1.0" encoding="utf-8"?>\n';

/** A small, strict reader of XML: what is not well-formed throws. Knows no DTD and no CDATA, which we do not write. */

/** An element with what stands in it. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  /** Its own text, references read. */
  text: string;
}

const NAME = /^[A-Za-z_][\w.:-]*/;
const REFERENCES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The root of a document. @throws at the first thing that no XML parser would let pass */
export function readXml(document: string): XmlElement {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(document))
    throw new Error('a character that XML forbids');
  let rest = document.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '');
  if (rest === document) throw new Error('no declaration');

  const take = (pattern: RegExp): string => {
    const [found] = pattern.exec(rest) ?? [];
    if (found === undefined) throw new Error(`expected ${pattern} at: ${rest.slice(0, 60)}`);
    rest = rest.slice(found.length);
    return found;
  };
  const unescaped = (text: string) =>
    text.replace(/&([^;]*;?)/g, (_, reference: string) => {
      const name = reference.replace(/;$/, '');
      const code = /^#(\d+)$/.exec(name)?.[1];
      const sign = code ? String.fromCodePoint(Number(code)) : REFERENCES[name];
      if (sign === undefined || name === reference) throw new Error(`bad reference &${reference}`);
      return sign;
    });

  const element = (): XmlElement => {
    take(/^</);
    const name = take(NAME);
    const attributes: Record<string, string> = {};
    while (/^\s+[A-Za-z_]/.test(rest)) {
      take(/^\s+/);
      const key = take(NAME);
      take(/^=/);
      if (key in attributes) throw new Error(`${key} twice`);
      attributes[key] = unescaped(take(/^"[^"<]*"/).slice(1, -1));
    }
    if (rest.startsWith('/>')) {
      take(/^\/>/);
      return { name, attributes, children: [], text: '' };
    }
    take(/^>/);
    const children: XmlElement[] = [];
    let text = '';
    while (!rest.startsWith('</')) {
      if (rest.startsWith('<')) children.push(element());
      else text += unescaped(take(/^[^<]+/));
    }
    take(/^<\//);
    const closing = take(NAME);
    if (closing !== name) throw new Error(`${name} closed by ${closing}`);
    take(/^>/);
    return { name, attributes, children, text };
  };

  const root = element();
  if (rest.trim() !== '') throw new Error(`after the root: ${rest.slice(0, 60)}`);
  return root;
}

/** The children with that name. */
export function childrenNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}

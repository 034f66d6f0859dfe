/** What RFC 4287 asks of a feed, rule by rule. */
import { childrenNamed, readXml, type XmlElement } from './xml.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
/** RFC 4288: a type, a subtype. */
const MEDIA_TYPE = /^[A-Za-z0-9!#$&.+^_-]+\/[A-Za-z0-9!#$&.+^_-]+$/;

/** Elements by how often each may stand in a feed or entry; what is not named may not stand there at all. */
const OFTEN: Record<'feed' | 'entry', Record<string, 'once' | 'at most once' | 'any'>> = {
  // 4.1.1
  feed: {
    id: 'once',
    title: 'once',
    updated: 'once',
    subtitle: 'at most once',
    generator: 'at most once',
    icon: 'at most once',
    logo: 'at most once',
    rights: 'at most once',
    author: 'any',
    category: 'any',
    contributor: 'any',
    link: 'any',
    entry: 'any',
  },
  // 4.1.2
  entry: {
    id: 'once',
    title: 'once',
    updated: 'once',
    published: 'at most once',
    summary: 'at most once',
    content: 'at most once',
    rights: 'at most once',
    source: 'at most once',
    author: 'any',
    category: 'any',
    contributor: 'any',
    link: 'any',
  },
};

/** Every breach of the standard in a feed, in words; none when it is valid. @throws when it is no XML */
export function atomFaults(document: string): string[] {
  const feed = readXml(document);
  const faults: string[] = [];
  if (feed.name !== 'feed' || feed.attributes.xmlns !== 'http://www.w3.org/2005/Atom')
    faults.push('the root is no atom:feed');
  const entries = childrenNamed(feed, 'entry');
  for (const [kind, parent] of [
    ['feed', feed] as const,
    ...entries.map((entry) => ['entry', entry] as const),
  ])
    faults.push(...faultsIn(kind, parent));
  // 4.1.1: entries come last when extensions stand between; an author for every entry.
  const hasAuthor = (one: XmlElement) => childrenNamed(one, 'author').length > 0;
  if (!hasAuthor(feed) && (entries.length === 0 || !entries.every(hasAuthor)))
    faults.push('no author');
  // A feed should say where it is, and 4.2.6: one id, one entry.
  if (linksOf(feed, 'self').length !== 1) faults.push('no link to itself');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  if (new Set(ids).size !== ids.length) faults.push('an id stands twice');
  return faults;
}

function faultsIn(kind: 'feed' | 'entry', parent: XmlElement): string[] {
  const rules = OFTEN[kind];
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${kind}: ${fault}`);
  for (const { name } of parent.children) if (!rules[name]) say(`<${name}> does not belong`);
  for (const [name, often] of Object.entries(rules)) {
    const found = childrenNamed(parent, name).length;
    if (often === 'once' && found !== 1) say(`${found} times <${name}>`);
    if (often === 'at most once' && found > 1) say(`${found} times <${name}>`);
  }
  for (const name of ['title', 'id', 'subtitle', 'summary', 'rights'])
    for (const { text } of childrenNamed(parent, name)) if (!text.trim()) say(`<${name}> is empty`);
  for (const name of ['updated', 'published'])
    for (const { text } of childrenNamed(parent, name))
      if (!MOMENT.test(text) || Number.isNaN(Date.parse(text))) say(`<${name}> is ${text}`);
  for (const name of ['id', 'icon', 'logo'])
    for (const { text } of childrenNamed(parent, name))
      if (!isAbsolute(text)) say(`<${name}> ${text}`);
  for (const { children } of childrenNamed(parent, 'author')) {
    if (children.filter(({ name }) => name === 'name').length !== 1) say('an author without name');
    if (children.some(({ name }) => !['name', 'uri', 'email'].includes(name)))
      say('an author with more than name, uri and email');
  }
  for (const { attributes } of childrenNamed(parent, 'category'))
    if (!attributes.term || (attributes.scheme && !isAbsolute(attributes.scheme)))
      say('a category without term, or with a scheme that is no address');
  const alternates = new Set<string>();
  for (const { attributes } of childrenNamed(parent, 'link')) {
    const { href, rel = 'alternate', type, hreflang } = attributes;
    if (!href || !isAbsolute(href)) say(`a link to ${href}`);
    if (type && !MEDIA_TYPE.test(type)) say(`a link of type ${type}`);
    const same = `${type} ${hreflang}`;
    if (rel === 'alternate' && alternates.has(same)) say('two alternates of one type and language');
    if (rel === 'alternate') alternates.add(same);
  }
  // 4.1.2: without content there is a page to go to.
  if (kind === 'entry' && alternates.size === 0 && childrenNamed(parent, 'content').length === 0)
    say('no content and no page');
  return faults;
}

/** Addresses of the links of that kind. */
export function linksOf(parent: XmlElement, rel: string): (string | undefined)[] {
  return childrenNamed(parent, 'link')
    .filter(({ attributes }) => (attributes.rel ?? 'alternate') === rel)
    .map(({ attributes }) => attributes.href);
}

/** The text of the first child with that name. */
export function textOf(parent: XmlElement, name: string): string {
  return childrenNamed(parent, name)[0]?.text ?? '';
}

function isAbsolute(address: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\S+$/.test(address) && URL.canParse(address);
}

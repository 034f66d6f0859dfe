/** What an English page shows in Dutch without saying so: texts of a page, held against the Dutch texts of the site. */
import { readdirSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import '../../src/i18n/site-languages.ts';
import { vocabularies } from './records.ts';

type TextsFor = (language: string) => unknown;

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null && !('addresses' in value)
    ? Object.values(value).flatMap(stringsIn)
    : [];
}

const files = readdirSync('src/i18n').flatMap((file) => /^(nl(?:-.*)?)\.ts$/.exec(file)?.[1] ?? []);
const modules = await Promise.all(
  files.map((name) => import(`../../src/i18n/${name}.ts`) as Promise<Record<string, unknown>>),
);
const doors = modules.flatMap((all) =>
  Object.entries(all).flatMap(([name, door]) => (name.endsWith('For') ? [door as TextsFor] : [])),
);
const english = new Set(doors.flatMap((door) => stringsIn(door('en'))));
const terms = Object.values(vocabularies).flatMap(({ waarden }) => waarden);
const names = new Set(terms.flatMap(({ label }) => label.en));

/** Every Dutch text of the site and every Dutch name of a value, but those that are the same in English. */
export const dutchTexts: ReadonlySet<string> = new Set(
  [
    ...modules.flatMap((all) =>
      Object.entries(all).flatMap(([name, value]) =>
        name.endsWith('For') ? stringsIn((value as TextsFor)('nl')) : [],
      ),
    ),
    ...terms.flatMap(({ label, definitie }) => [label.nl, definitie]),
  ].filter((text) => text.trim() !== '' && !english.has(text) && !names.has(text)),
);

const HIDDEN = ['script', 'style', 'template'];
const READ_OUT = ['aria-label', 'placeholder', 'title'];

/** The texts that a page shows or reads out, without those that say that they are in Dutch. */
export function shownTexts(html: string): string[] {
  const texts = (node: Tree.Node): string[] => {
    if (node.nodeName === '#text') return [(node as Tree.TextNode).value.trim()];
    if ('tagName' in node) {
      if (HIDDEN.includes(node.tagName)) return [];
      if (node.attrs.some(({ name, value }) => name === 'lang' && value === 'nl')) return [];
    }
    const own =
      'attrs' in node
        ? node.attrs.flatMap(({ name, value }) => (READ_OUT.includes(name) ? [value] : []))
        : [];
    return [...own, ...('childNodes' in node ? node.childNodes.flatMap(texts) : [])];
  };
  // With scripts, what is in `noscript` is text: it is shown where there are none.
  return texts(parse(html, { scriptingEnabled: false })).filter((text) => text !== '');
}

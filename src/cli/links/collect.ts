/** Every outside address of the catalogue, with the places that use it. */
import type { Catalogue } from '../../content-policy/read-catalogue-fs.ts';
import type { Entry } from '../../content-policy/read-entry.ts';
import type { Source } from '../../schema/source.ts';

export interface Use {
  bestand: string;
  veld: string;
}

export interface Link {
  url: string;
  uses: readonly Use[];
  /** The address holds the name of a person: it is asked, but never printed. */
  hidden: boolean;
}

interface Found extends Use {
  url: string | undefined;
  hidden?: boolean;
}

/** Each address once, in the order of the files. */
export function collectLinks({ entries, guides, lawChanges }: Catalogue): Link[] {
  const found: Found[] = [
    ...entries.flatMap(ofEntry),
    ...guides.flatMap(({ slug, data, html }) => {
      const bestand = `content/kennis/${slug}.mdx`;
      return [...ofSources(bestand, data.bronnen), ...ofHtml(bestand, html)];
    }),
    ...lawChanges.flatMap(({ bronnen }, index) =>
      bronnen.map(({ url }, at) => ({
        bestand: 'content/wetswijzigingen.yaml',
        veld: `${index}.bronnen.${at}.url`,
        url,
      })),
    ),
  ];
  return merge(found);
}

function ofEntry({ slug, data, sections }: Entry): Found[] {
  const bestand = `content/initiatieven/${slug}.mdx`;
  return [
    { bestand, veld: 'website', url: data.website },
    ...data.organisaties.map(({ website }, index) => ({
      bestand,
      veld: `organisaties.${index}.website`,
      url: website,
    })),
    { bestand, veld: 'erkenning.url', url: data.erkenning?.url },
    ...ofSources(bestand, data.bronnen),
    ...sections.flatMap(({ html }) => ofHtml(bestand, html)),
  ];
}

function ofSources(bestand: string, sources: readonly Source[]): Found[] {
  return sources.map(({ url, adresTonen }, index) => ({
    bestand,
    veld: `bronnen.${index}.url`,
    url,
    hidden: adresTonen === false,
  }));
}

/** Links in text that our own reader printed. */
function ofHtml(bestand: string, html: string): Found[] {
  return [...html.matchAll(/href="(https?:[^"]*)"/g)].map(([, href = '']) => ({
    bestand,
    veld: 'tekst',
    url: href.replace(/&#x26;|&amp;/g, '&'),
  }));
}

function merge(found: readonly Found[]): Link[] {
  const links = new Map<string, Link>();
  for (const { url, hidden = false, bestand, veld } of found) {
    if (!url) continue;
    const before = links.get(url);
    links.set(url, {
      url,
      uses: [...(before?.uses ?? []), { bestand, veld }],
      hidden: hidden || (before?.hidden ?? false),
    });
  }
  return [...links.values()];
}

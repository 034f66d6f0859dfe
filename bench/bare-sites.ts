/**
 * The same entries in other programs, as bare as they come: a page for each with its title, summary and text, and one page that lists all.
 * Nothing is searched, counted, compared or drawn there.
 */

/** Programs beside ours, each with what it is called in the table. */
export const PROGRAMS = {
  astro: 'bare Astro, MDX',
  eleventy: 'Eleventy',
  hugo: 'Hugo',
} as const;
export type Program = keyof typeof PROGRAMS;

/** Where the entries stand, and with which ending. Eleventy and Hugo read Markdown, in which our components are nothing. */
export const ENTRIES: Record<Program, { folder: string; ending: string }> = {
  astro: { folder: 'content/initiatieven', ending: 'mdx' },
  eleventy: { folder: 'initiatieven', ending: 'md' },
  hugo: { folder: 'content/initiatieven', ending: 'md' },
};

/** The files of each site beside its entries, by path. */
export const FILES: Record<Program, Record<string, string>> = {
  astro: {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()] };`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  initiatieven: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/initiatieven' }),
  }),
};`,
    'src/Bron.astro': '<sup>{Astro.props.id}</sup>',
    'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const all = await getCollection('initiatieven');
---
<!doctype html>
<html lang="nl"><head><meta charset="utf-8" /><title>Alle</title></head><body><ul>
{all.map(({ id, data }) => <li><a href={\`/initiatieven/\${id}/\`}>{data.titel}</a></li>)}
</ul></body></html>`,
    'src/pages/initiatieven/[slug].astro': `---
import { getCollection, render } from 'astro:content';
import Bron from '../../Bron.astro';
export async function getStaticPaths() {
  const all = await getCollection('initiatieven');
  return all.map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="nl"><head><meta charset="utf-8" /><title>{entry.data.titel}</title></head><body>
<h1>{entry.data.titel}</h1><p>{entry.data.samenvatting}</p><Content components={{ Bron }} />
</body></html>`,
  },
  eleventy: {
    'eleventy.config.cjs': `module.exports = (config) => {
  config.setQuietMode(true);
  return { dir: { input: '.', output: 'dist', includes: '_includes' } };
};`,
    'initiatieven/initiatieven.json': '{ "layout": "initiatief.liquid", "tags": "initiatief" }',
    '_includes/initiatief.liquid': `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>{{ titel }}</title></head><body>
<h1>{{ titel }}</h1><p>{{ samenvatting }}</p>{{ content }}
</body></html>`,
    'index.liquid': `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Alle</title></head><body><ul>
{% for one in collections.initiatief %}<li><a href="{{ one.url }}">{{ one.data.titel }}</a></li>{% endfor %}
</ul></body></html>`,
  },
  hugo: {
    'hugo.toml': `baseURL = "https://example.org/"
languageCode = "nl"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "section"]
[markup.goldmark.renderer]
unsafe = true`,
    'layouts/_default/single.html': `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>{{ .Params.titel }}</title></head><body>
<h1>{{ .Params.titel }}</h1><p>{{ .Params.samenvatting }}</p>{{ .Content }}
</body></html>`,
    'layouts/index.html': `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Alle</title></head><body><ul>
{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Params.titel }}</a></li>{{ end }}
</ul></body></html>`,
  },
};

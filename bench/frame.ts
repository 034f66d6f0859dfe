/** Turns our built find page into the page of another engine. Pure. */

/** The same page with a script of its own instead of ours. */
export function withScript(html: string, src: string): string {
  return withoutOurs(html).replace(
    '</head>',
    `<script type="module" src="${src}"></script></head>`,
  );
}

/** The same head, header and footer, with Pagefind's own elements where our search stands. */
export function withPagefind(html: string): string {
  const head = [
    '<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">',
    '<script type="module" src="/pagefind/pagefind-component-ui.js"></script>',
  ].join('');
  const [before = '', rest = ''] = withoutOurs(html).split(/<find-page[^>]*>/);
  const [, after = ''] = rest.split('</find-page>');
  const body = [
    '<div class="page-width"><h1 class="nl-heading nl-heading--level-1">Initiatieven</h1>',
    '<pagefind-config faceted preload lang="nl"></pagefind-config>',
    '<pagefind-input></pagefind-input><pagefind-summary></pagefind-summary>',
    '<pagefind-filter-pane></pagefind-filter-pane>',
    '<pagefind-results max-results="20" hide-sub-results></pagefind-results></div>',
  ].join('');
  return (before + body + after).replace('</head>', `${head}</head>`);
}

/**
 * Without our scripts, what the page asks to be loaded early (its font apart), trusted types and the refusal of pictures
 * written in a style, both of which Pagefind's elements need.
 */
function withoutOurs(html: string): string {
  return html
    .replace(/require-trusted-types-for 'script';trusted-types [^;]*;/, '')
    .replace("img-src 'self';", "img-src 'self' data:;")
    .replace(/<script(?: type="module"| data-folder=)[^>]*>[^<]*<\/script>/g, '')
    .replace(/<link\b[^>]*>/g, (link) =>
      /rel="?(?:modulepreload|prefetch|preload)/.test(link) && !/as="?font/.test(link) ? '' : link,
    );
}

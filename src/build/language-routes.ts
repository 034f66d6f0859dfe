/**
 * Astro integration: the pages of `src/pages/`, which are those in Dutch, under the addresses of each other language too that the site
 * is published in (`languages` in wijzer.config.ts). A page learns its language from its address. Files other than pages are made once.
 */
import type { AstroIntegration } from 'astro';
import { at, inLanguage, routeOf } from '../domain/paths.ts';
import { nlLanguage } from '../i18n/nl-language.ts';
import type { Language } from '../i18n/language.ts';
import { LANGUAGES } from '../i18n/site-languages.ts';
import { filesBelow } from './folder-fs.ts';

const PAGES = 'src/pages';

/** What stands in another language in the place of a page: the form is in Dutch alone. */
const INSTEAD: Readonly<Record<string, string>> = {
  'src/pages/bijdragen/index.astro': 'src/views/ContributeInfoView.astro',
};

/** The integration. */
export function languageRoutes(): AstroIntegration {
  return {
    name: 'talen',
    hooks: {
      'astro:config:setup': ({ injectRoute }) =>
        LANGUAGES.filter((language) => language !== nlLanguage)
          .flatMap(pageRoutes)
          .forEach(injectRoute),
    },
  };
}

/** The pages of a language: the address of each as Astro writes it, `/en/guides/[slug]`, and the path of the file that draws it. */
export function pageRoutes(language: Language): { pattern: string; entrypoint: string }[] {
  return filesBelow(PAGES)
    .filter((name) => name.endsWith('.astro'))
    .flatMap((name) => {
      const dutch = at(`/${name.replace(/(?:index)?\.astro$/, '')}`);
      const address = inLanguage(dutch, nlLanguage, language);
      const file = `${PAGES}/${name}`;
      const entrypoint = language === nlLanguage ? file : (INSTEAD[file] ?? file);
      return address ? [{ pattern: routeOf(address).replace(/\/$/, ''), entrypoint }] : [];
    });
}

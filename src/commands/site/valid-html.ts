/** Whether the HTML of a page is valid, and what assistive technology can use: html-validate with our choice of its rules. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  type ConfigData,
  HtmlValidate,
  type ResolvedConfig,
  StaticConfigLoader,
} from 'html-validate';
import type { BuiltPage } from './built-page.ts';
import type { SiteFinding } from './site-rules.ts';

/** Everything that html-validate recommends, and what holds for whole documents. What is off or other has its reason here. */
const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Safari tells screen readers of no list where the style takes its bullets away, unless the role says so again.
    'no-redundant-role': 'off',
    // A title is the name of an initiative, which may have 80 characters, and that of the site.
    'long-title': 'off',
    // Several boxes to tick under one name are one question; their values together are the answer.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // The choices under a field in which one types: no native element has them.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // A heading that begins with a number has an id that does (`headingsOf` in src/reader/tree.ts): HTML takes any without blanks.
    'valid-id': ['error', { relaxed: true }],
    // All that pages load comes from the site itself.
    'require-sri': ['error', { target: 'crossorigin' }],
    // How markup is written is the compiler's doing and the same to every browser; looking at it takes a third of the time.
    'attr-case': 'off',
    'attr-delimiter': 'off',
    'attr-quotes': 'off',
    'attr-spacing': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'element-case': 'off',
    'no-self-closing': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
};

/** The same rules for every page, put together once. */
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(...args: Parameters<StaticConfigLoader['getConfigFor']>) {
    return (this.#resolved ??= super.getConfigFor(...args));
  }
}

/** What the rule needs of a page. */
export type HtmlPage = Pick<BuiltPage, 'address' | 'html'>;

/**
 * Puts the rule together; that takes a while, so once for many pages.
 *
 * @returns the rule: what is not valid on a page
 */
export function htmlRule(): (page: HtmlPage) => SiteFinding[] {
  const validator = new HtmlValidate(new OneConfig(CONFIG));
  return ({ address, html }) => {
    const { results } = validator.validateStringSync(html, address);
    const faults = results
      .flatMap(({ messages }) => messages)
      .map(({ ruleId, message, selector }) =>
        [`${ruleId}: ${message}`, ...(selector ? [`(${selector})`] : [])].join(' '),
      );
    return [...faults, ...afterTheEnd(html)].map((message) => ({
      page: address,
      rule: 'html',
      message,
    }));
  };
}

/** Browsers put it back in the body, html-validate does not see it: nothing but blanks follows the end of the document. */
function afterTheEnd(html: string): string[] {
  const rest = /<\/html\s*>\s*(\S[\s\S]*)$/i.exec(html)?.[1];
  return rest ? [`Na </html> staat nog iets: ${rest.slice(0, 60)}`] : [];
}

/** With fewer pages for each, starting a thread takes longer than it saves. */
const WORTH_A_THREAD = 50;

/**
 * The rule for many pages at once: it takes 20 milliseconds a page, so every core has a part of them.
 *
 * @param onPage called for each page that was looked at, with how many were by then
 * @returns what is not valid, in the order of the pages
 */
export async function checkHtml(
  pages: readonly HtmlPage[],
  onPage: (count: number) => void,
): Promise<SiteFinding[]> {
  let looked = 0;
  const count = Math.min(availableParallelism(), Math.ceil(pages.length / WORTH_A_THREAD));
  // In turns: pages of one kind, which are alike in size, stand side by side.
  const parts = Array.from({ length: count }, (_, thread) =>
    pages.filter((_page, index) => index % count === thread),
  );
  const found = await Promise.all(parts.map((part) => inThread(part, () => onPage((looked += 1)))));
  return pages.flatMap((_page, index) => found[index % count]?.[Math.floor(index / count)] ?? []);
}

/** @returns the findings of each page. @throws what went wrong in the thread */
function inThread(pages: readonly HtmlPage[], onPage: () => void): Promise<SiteFinding[][]> {
  return new Promise((resolve, reject) => {
    const found: SiteFinding[][] = [];
    // Only what the thread needs: the rest of a page costs time to hand over.
    const workerData = pages.map(({ address, html }) => ({ address, html }));
    const thread = new Worker(new URL('./html-worker.ts', import.meta.url), { workerData });
    thread.on('message', (findings: SiteFinding[]) => {
      found.push(findings);
      onPage();
    });
    thread.on('error', reject);
    thread.on('exit', () => resolve(found));
  });
}

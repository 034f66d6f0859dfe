/** Whether the HTML of a page is valid, and what assistive technology can use: html-validate with our choice of its rules. Pure. */
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
    // A heading that begins with a number has an id that does: HTML takes any without blanks.
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

/** @returns the rule: what is not valid on a page */
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

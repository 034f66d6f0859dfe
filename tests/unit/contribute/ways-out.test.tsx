/** The end of the form as it is drawn for a draft, without a browser. */
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WaysOut } from '../../../src/contribute/ways-out.tsx';
import { checkDraft, draftRules } from '../../../src/draft/check.ts';
import { fromData } from '../../../src/draft/draft.ts';
import { readText } from '../../../src/reader/index.ts';
import { context, fields, frontMatter } from '../../support/records.ts';

const rules = draftRules(context);
beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'nl' } });
  vi.stubGlobal('location', { origin: 'https://wijzer.example' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const drawn = (aanpak: string, more: object = {}) => {
  const draft = {
    fields: fromData(frontMatter(more as never), fields),
    text: { Aanpak: aanpak },
  };
  const nothing = () => undefined;
  return renderToString(
    <WaysOut
      checked={checkDraft(draft, rules, {}, readText)}
      origin={undefined}
      fields={fields}
      onSent={nothing}
      onSafe={nothing}
      announce={nothing}
      goTo={nothing}
      idOf={(path) => `veld-${path}`}
    />,
  );
};

test('a draft that is right can go by mail, by the host, and as a file', () => {
  const html = drawn('Les op de bouw.<Bron id="s1" />');
  expect(html).toContain('Mail het naar de redactie');
  expect(html).toContain('Stel het voor op GitHub');
  expect(html).toContain('Download het bestand');
  expect(html).toContain('&lt;Bron id=&quot;s1&quot; />');
  expect(html).not.toContain('geen bron');
});

test('a statement without a source is told with the way to its field; a draft that is not right does not go by the host', () => {
  const html = drawn('In 2019 vonden 80 mensen werk.', { titel: 'x' });
  expect(html).toContain('Eén ding heeft nog geen bron');
  expect(html).toMatch(/href="#veld-tekst\.Aanpak"[^>]*>“In 2019 vonden 80 mensen werk\.”/);
  expect(html).toContain('Download het bestand');
  expect(html).not.toContain('Stel het voor op GitHub');
});

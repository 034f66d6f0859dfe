import type { ElementContent } from 'hast';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { nl } from '../../../src/i18n/nl.ts';
import type { TextNode } from '../../../src/reader/tree.ts';
import type { Chart } from '../../../src/schema/guide.ts';
import { guideComponents } from '../../../src/ui/guide-text.tsx';
import { BodyText } from '../../../src/ui/body-text.tsx';

const sources = ['s1', 's2', 's3'].map((id) => ({ id, titel: `Titel ${id}`, uitgever: 'Krant' }));
const chart: Chart = {
  id: 'groei',
  titel: 'Groei',
  soort: 'staven',
  eenheid: 'personen',
  xTitel: 'jaar',
  reeksen: [{ naam: 'Alle', punten: [{ x: '2020', y: 3 }] }],
  bronnen: ['s3'],
};

const text = (value: string): ElementContent => ({ type: 'text', value });
function element(
  tagName: string,
  children: TextNode[] = [],
  properties: Record<string, string | number> = {},
): TextNode {
  return { type: 'element', tagName, properties, children: children as ElementContent[] };
}
function component(name: string, attributes: Record<string, string>, children: TextNode[] = []) {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children,
  } as TextNode;
}
const html = (...nodes: TextNode[]) =>
  renderToString(<BodyText nodes={nodes} sources={sources} labels={nl} />);

describe('the text of an entry', () => {
  test('is what its tree says, with nothing before or after it', () => {
    const paragraph = element('p', [
      text('Wie <b>durft</b> & '),
      element('a', [text('wil')], { href: '/initiatieven/bouw/', title: 'Bouw' }),
    ]);
    expect(html(text('\n'), paragraph, text('\n'), element('hr'), text('\n'))).toBe(
      '<p>Wie &lt;b>durft&lt;/b> &amp; <a href="/initiatieven/bouw/" title="Bouw">wil</a></p>\n<hr/>',
    );
  });

  test('keeps where a numbered list starts', () => {
    expect(html(element('ol', [element('li', [text('x')])], { start: 3 }))).toBe(
      '<ol start="3"><li>x</li></ol>',
    );
  });

  test('has the number of a source where it is named', () => {
    expect(html(element('p', [text('Zo.'), component('Bron', { id: 's2' })]))).toBe(
      '<p>Zo.<sup class="bronverwijzing"><a href="#bron-2" aria-label="Bron 2">2</a></sup></p>',
    );
  });

  test('has a call-out with its title, and what stands in it', () => {
    const inside = element('p', [text('Dit.'), component('Bron', { id: 's1' })]);
    const aside = html(component('Kader', { titel: 'Let op' }, [inside]));
    expect(aside).toContain('<aside class="kader" aria-label="Let op"><p class="kader-titel">');
    expect(aside).toContain('<p>Dit.<sup class="bronverwijzing"><a href="#bron-1"');
  });

  test('aligns columns with a class, for the policy lets no style through', () => {
    const row = (tag: string) =>
      element('tr', [
        element(tag, [text('1')], { align: 'right' }),
        element(tag, [text('2')], { align: 'center' }),
        element(tag, [text('3')], { align: 'left' }),
        element(tag, [text('4')]),
      ]);
    const table = element('table', [
      text('\n'),
      element('thead', [row('th')]),
      element('tbody', [row('td')]),
    ]);
    expect(html(table)).toBe(
      '<table><thead><tr><th class="rechts">1</th><th class="midden">2</th><th>3</th><th>4</th></tr></thead>' +
        '<tbody><tr><td class="rechts">1</td><td class="midden">2</td><td>3</td><td>4</td></tr></tbody></table>',
    );
  });

  test.each([
    ['a component that is not on the list', component('Script', {})],
    ['a chart, which only guides have', component('Grafiek', { id: 'groei' })],
    ['a name that every object has', component('constructor', {})],
    ['an element written as a component', component('script', { src: 'https://kwaad.example' })],
    ['a member of a component', component('Bron.x', {})],
    [
      'an expression in an attribute',
      {
        ...component('Bron', {}),
        attributes: [
          { type: 'mdxJsxAttribute', name: 'id', value: { type: 'x', value: 'alert(1)' } },
        ],
      } as unknown as TextNode,
    ],
    ['an expression', { type: 'mdxTextExpression', value: '1 + 1' } as unknown as TextNode],
    [
      'a program',
      {
        type: 'mdxjsEsm',
        value: 'import x',
        data: { estree: { type: 'Program' } },
      } as unknown as TextNode,
    ],
  ])('is an error with %s', (_, node) => {
    expect(() => html(node)).toThrow();
  });
});

test('a guide has charts of its front matter too, with the numbers of their sources', () => {
  const { Grafiek, Bron, Kader } = guideComponents({ sources, charts: [chart], labels: nl });
  expect(renderToString(<Grafiek id="groei" />)).toMatch(
    /^<figure class="grafiek"><figcaption>Groei<sup class="bronverwijzing"><a href="#bron-3"/,
  );
  expect(renderToString(<Grafiek id="krimp" />)).toBe('');
  expect([Bron, Kader]).not.toContain(undefined);
});

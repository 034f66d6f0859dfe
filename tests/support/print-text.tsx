/** A text as the page prints it, for tests that judge its HTML with a parser of their own. */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { labelsFor } from '../../src/i18n/nl.ts';
import type { TextNode } from '../../src/reader/tree.ts';
import type { Source } from '../../src/schema/source.ts';
import { BodyText } from '../../src/ui/body-text.tsx';

/** The HTML of a text. */
export function printText(nodes: readonly TextNode[], sources: readonly Source[]): string {
  return renderToStaticMarkup(
    <BodyText nodes={nodes} sources={sources} labels={labelsFor('nl')} />,
  );
}

/** The page of a draft as the site would draw it. Fetched when there is room for it, or someone asks. */
import { Component, type FunctionComponent, h } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SiteContext } from './start.ts';
import { toInitiative } from '../domain/initiative.ts';
import type { CheckedDraft } from '../draft/check.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import type { Labels } from '../i18n/nl.ts';
import { InitiativeArticle } from '../ui/article.tsx';

/** What it is drawn of. */
export interface PreviewProps {
  checked: CheckedDraft;
  context: SiteContext;
  t: ContributeLabels;
  labels: Labels;
}

/** Facts that a draft has a stand-in for, which would say what nobody chose. */
const CHOSEN_FIELDS = ['trekker', 'status', 'bereik'];

/** Drawn again only when the draft was checked again. */
export const Preview = memo(({ checked, context, t, labels }: PreviewProps) => {
  const { file, sections = [], partial } = checked;
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A link that leads away would leave the form.
    const links = root.current?.querySelectorAll<HTMLAnchorElement>("a:not([href^='#'])") ?? [];
    for (const link of links) link.target = '_blank';
  });
  const shown = sections.filter(({ nodes }) => nodes.length > 0);
  const note = file.body.isWithoutOpening ? t.preview.noText : t.preview.textLater;
  return (
    <div class="voorbeeld" ref={root}>
      <InitiativeArticle
        initiative={toInitiative(
          { slug: '', data: partial.data, text: '', sections: shown },
          context.places,
        )}
        vocabularies={context.vocabularies}
        places={context.places}
        labels={labels}
        today={context.today}
        headingLevel={2}
        unknownFields={new Set(CHOSEN_FIELDS.filter((name) => partial.replaced.has(name)))}
        before={shown.length === 0 && <p class="small">{note}</p>}
      />
    </div>
  );
});

/** The same component, drawn again only when something it is given is another thing than before: nothing is changed in place. */
function memo<Props extends object>(draw: FunctionComponent<Props>) {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const before = this.props as Record<string, unknown>;
      const after = next as Record<string, unknown>;
      const names = new Set([...Object.keys(before), ...Object.keys(after)]);
      return [...names].some((name) => before[name] !== after[name]);
    }

    override render(props: Props) {
      return h(draw, props);
    }
  };
}

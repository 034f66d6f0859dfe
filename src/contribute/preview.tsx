/** The preview: the page as it will be, beside the form where there is room, else in a window of its own. */
import { render } from 'preact';
import { toInitiative } from '../domain/initiative.ts';
import { InitiativeArticle } from '../ui/article.tsx';
import { find } from './dom.ts';
import type { FormEnvironment } from './environment.ts';
import type { CheckedDraft } from '../draft/check.ts';

export interface PreviewPanel {
  draw(checked: CheckedDraft): void;
  isVisible(): boolean;
}

/** Facts that a draft has a stand-in for, which would say what nobody chose. */
const CHOSEN_FIELDS = ['trekker', 'status', 'bereik'];

/** @param opened told when the window opens, for it may hold an older draft */
export function setUpPreview(
  root: HTMLElement,
  env: FormEnvironment,
  opened: () => void,
): PreviewPanel {
  const { t, labels, context } = env;
  const place = find(root, '[data-voorbeeld]');
  const column = find(root, '[data-voorbeeldkolom]');
  const dialog = find<HTMLDialogElement>(root, 'dialog');
  for (const button of root.querySelectorAll('[data-toon-voorbeeld]')) {
    button.addEventListener('click', () => {
      find(dialog, '[data-venster]').append(place);
      dialog.showModal();
      opened();
    });
  }
  find(dialog, '[data-sluiten]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => column.append(place));
  return {
    isVisible: () => dialog.open || column.offsetParent !== null,
    draw({ file: { body }, sections, partial: { data, replaced } }) {
      const shown = (sections ?? []).filter(({ nodes }) => nodes.length > 0);
      const note = body.isWithoutOpening ? t.preview.noText : t.preview.textLater;
      render(
        <InitiativeArticle
          initiative={toInitiative({ slug: '', data, sections: shown }, context.places)}
          vocabularies={context.vocabularies}
          places={context.places}
          labels={labels}
          today={context.today}
          headingLevel={2}
          unknownFields={new Set(CHOSEN_FIELDS.filter((name) => replaced.has(name)))}
          before={shown.length === 0 && <p class="small">{note}</p>}
        />,
        place,
      );
      // A link that leads away would leave the form.
      for (const link of place.querySelectorAll<HTMLAnchorElement>("a:not([href^='#'])")) {
        link.target = '_blank';
      }
    },
  };
}

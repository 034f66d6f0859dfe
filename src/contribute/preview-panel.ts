/** The preview: beside the form where there is room, else in a window of its own. */
import { toInitiative } from '../domain/initiative.ts';
import { find, make } from './dom.ts';
import type { FormEnvironment } from './environment.ts';
import type { CheckedDraft } from '../draft/check.ts';
import { fillPreview } from './preview.ts';

export interface PreviewPanel {
  draw(checked: CheckedDraft): void;
  isVisible(): boolean;
}

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
  const template = find<HTMLTemplateElement>(root, '[data-voorbeeldsjabloon]');
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
      const shown = (sections ?? []).filter(({ html }) => html);
      const initiative = toInitiative({ slug: '', data, sections: shown }, context.places);
      const names: Record<string, string> = {
        trekker: labels.initiative.lead,
        status: labels.initiative.status,
        bereik: labels.initiative.where,
      };
      const left = new Set([...replaced].flatMap((name) => names[name] ?? []));
      const page = fillPreview(
        template.content.cloneNode(true) as DocumentFragment,
        initiative,
        { ...context, labels },
        left,
      );
      if (shown.length === 0) {
        const note = body.isWithoutOpening ? t.preview.noText : t.preview.textLater;
        find(page, '.inhoud').prepend(make('p', 'small', note));
      }
      // A link that leads away would leave the form.
      for (const link of page.querySelectorAll<HTMLAnchorElement>("a:not([href^='#'])")) {
        link.target = '_blank';
      }
      place.replaceChildren(page);
    },
  };
}

/** The section on research in the preview. */
import { describeEvidence, describeStudy } from '../domain/describe.ts';
import type { Initiative } from '../domain/initiative.ts';
import { termOf } from '../domain/terms.ts';
import { formatDate } from '../i18n/format.ts';
import type { Study } from '../schema/groups.ts';
import { part, put, references, repeat, type PreviewContext } from './preview-parts.ts';

export function fillEvidence(
  section: Element,
  initiative: Initiative,
  order: readonly string[],
  context: PreviewContext,
): void {
  const { data, evidence } = initiative;
  const { vocabularies, labels } = context;
  const t = labels.initiative;
  const ladder = part(section, '.trede');
  part<Element>(ladder, 'svg').setAttribute('data-niveau', String(evidence.level));
  put(ladder, '.naam', describeEvidence(initiative, vocabularies));
  const { definitie } = termOf(vocabularies, 'bewijskracht', evidence.rung);
  const next = evidence.next ? t.next(t.nextRung[evidence.next]) : t.top;
  put(ladder, 'p:not([class])', `${definitie} ${next}`);
  const recognition = part(section, ':scope > p');
  fillStudies(section, data.onderzoek ?? [], order, context);
  if (!data.erkenning) {
    recognition.remove();
    return;
  }
  const { niveau, door, datum, url } = data.erkenning;
  const link = part<HTMLAnchorElement>(recognition, 'a');
  link.href = url;
  link.textContent = t.recognitionBy(
    termOf(vocabularies, 'erkenningen', niveau).label.nl,
    door,
    datum ? formatDate(datum) : '',
  );
}

function fillStudies(
  section: Element,
  studies: readonly Study[],
  order: readonly string[],
  context: PreviewContext,
): void {
  if (studies.length > 0) {
    repeat(section, '.studies > li', studies, (item, study) => {
      put(item, '.titel', study.titel);
      put(item, '.small', describeStudy(study, context.vocabularies, context.labels));
      item.querySelectorAll('sup').forEach((mark) => mark.remove());
      part(item, '.titel').after(...references([study.bron], order, context.labels));
    });
    return;
  }
  const none = document.createElement('p');
  none.textContent = context.labels.initiative.noStudies;
  const list = part(section, '.studies');
  list.after(none);
  list.remove();
}

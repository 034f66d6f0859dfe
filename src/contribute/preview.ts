/** The page as it will be: the page of an example, made by the site's own components, filled with what the draft says. */
import { describeEvidence, describePeriod, factsOf, figureOf } from '../domain/describe.ts';
import { dotOf } from '../domain/dot-map.ts';
import type { Initiative } from '../domain/initiative.ts';
import type { Places } from '../reader/places.ts';
import { termOf } from '../domain/terms.ts';
import { formatDate } from '../i18n/format.ts';
import { TARGET_KINDS, type Result } from '../schema/result.ts';
import { fillEvidence } from './preview-evidence.ts';
import {
  fillFactRow,
  model,
  part,
  put,
  putWithSources,
  repeat,
  svgElement,
  type PreviewContext,
} from './preview-parts.ts';

/**
 * @param page a fresh copy of the example's page
 * @param left names of facts that are not known yet, and so are left out
 */
export function fillPreview(
  page: DocumentFragment,
  initiative: Initiative,
  context: PreviewContext,
  left: ReadonlySet<string>,
): DocumentFragment {
  const { data } = initiative;
  const { vocabularies, places, labels } = context;
  const t = labels.initiative;
  const order = data.bronnen.map(({ id }) => id);
  put(page, '.kop > .titel', data.titel);
  put(page, '.kop > p', data.samenvatting);
  const [evidence, period, checked] = page.querySelectorAll('.stand > li');
  evidence?.querySelector('svg')?.setAttribute('data-niveau', String(initiative.evidence.level));
  put(page, '.stand a', describeEvidence(initiative, vocabularies));
  if (period) period.textContent = describePeriod(initiative, vocabularies, labels);
  if (checked) checked.textContent = t.checked(formatDate(data.gecontroleerd));

  fillMap(page, initiative, places);
  const facts = factsOf(initiative, vocabularies, places, labels).filter(
    ({ term }) => !left.has(term),
  );
  repeat(page, '.feiten .rij', facts, fillFactRow);
  fillText(page, initiative);
  fillList(page, "[data-vak='praktisch']", data.traject, (section, list) =>
    repeat(section, '.praktisch > div', list, (row, { soort, tekst, bronnen }) => {
      put(row, 'dt', termOf(vocabularies, 'trajectonderdelen', soort).label.nl);
      putWithSources(row, 'dd', tekst, bronnen, order, labels);
    }),
  );
  fillResults(page, initiative, order, context);
  fillList(page, "[data-vak='lessen']", data.lessen, (section, lessons) => {
    const kinds = vocabularies.lessoorten.waarden
      .map(({ id }) => ({ id, lessons: lessons.filter(({ soort }) => soort === id) }))
      .filter((kind) => kind.lessons.length > 0);
    repeat(section, '.soort', kinds, (box, { id, lessons: ofKind }) => {
      const heading = part(box, '.kop');
      heading.className = `kop ${id}`;
      heading.textContent = (t.lessonKinds as Record<string, string>)[id] ?? id;
      repeat(box, 'li', ofKind, (item, lesson) => {
        const theme = part(item, '.thema');
        theme.textContent = termOf(vocabularies, 'themas', lesson.thema).label.nl;
        putWithSources(item, '', lesson.tekst, lesson.bronnen, order, labels);
        item.append(theme);
      });
    });
  });
  fillEvidence(part(page, '#onderzoek'), initiative, order, context);
  repeat(page, '.bronnen > li', data.bronnen, (item, source, index) => {
    item.id = `bron-${index + 1}`;
    const link = part<HTMLAnchorElement>(item, 'a');
    if (source.url) link.href = source.url;
    else link.removeAttribute('href');
    link.textContent = source.titel;
    const publisher = [source.uitgever, ...(source.datum ? [formatDate(source.datum)] : [])];
    put(item, '.uitgever', publisher.join(', '));
  });
  return page;
}

function fillMap(page: DocumentFragment, { coverage }: Initiative, places: Places): void {
  const map = part<Element>(page, '.feiten svg');
  map.querySelectorAll('circle').forEach((dot) => dot.remove());
  for (const code of coverage.municipalities) {
    const municipality = places.municipalityByCode.get(code);
    if (!municipality) continue;
    const { x, y } = dotOf(municipality);
    map.append(svgElement('circle', { cx: String(x), cy: String(y), r: '8.5' }));
  }
}

/** The HTML of the sections comes from the reader, which lets nothing through but a short list of elements. */
function fillText(page: DocumentFragment, { sections }: Initiative): void {
  const apart: Record<string, string> = { Resultaten: 'toelichting', Vervolg: 'vervolg' };
  const opening = sections.filter(({ title }) => !apart[title]);
  repeat(page, "[data-vak='opening']", opening, (section, { title, html }) => {
    const heading = part(section, 'h2');
    heading.textContent = title;
    section.replaceChildren(heading);
    section.insertAdjacentHTML('beforeend', html);
  });
  for (const [title, name] of Object.entries(apart)) {
    const place = part(page, `[data-vak='${name}']`);
    const section = sections.find((one) => one.title === title);
    const heading = place.querySelector('h2');
    place.replaceChildren(...(heading ? [heading] : []));
    if (section) place.insertAdjacentHTML('beforeend', section.html);
    else place.remove();
  }
}

function fillResults(
  page: DocumentFragment,
  { data: { resultaten = [] }, sections }: Initiative,
  order: readonly string[],
  { vocabularies, today, labels }: PreviewContext,
): void {
  const targets = resultaten.filter(({ soort }) => TARGET_KINDS.includes(soort));
  const outcomes = resultaten.filter(({ soort }) => !TARGET_KINDS.includes(soort));
  const draw = (item: Element, result: Result) => {
    const figure = figureOf(result, vocabularies, today, labels);
    item.classList.toggle('doel', figure.target);
    item.classList.toggle('oud', figure.old);
    if (figure.numeral) {
      const [numeral] = part(item, '.getal').querySelectorAll(':scope > span:not([class])');
      if (numeral) numeral.textContent = figure.numeral;
      if (figure.approximately) put(item, '.ongeveer', `${figure.approximately} `);
      else part(item, '.ongeveer').remove();
      if (!figure.percent) part(item, '.procent').remove();
    } else part(item, '.getal').remove();
    put(item, '.tekst', figure.text);
    putWithSources(item, '.noot', figure.note, result.bronnen, order, labels);
  };
  const item = model(page, '.cijfer');
  const items = (list: readonly Result[]) =>
    list.map((result) => {
      const made = item.cloneNode(true) as Element;
      draw(made, result);
      return made;
    });
  const [outcomesList, targetsList] = page.querySelectorAll('#resultaten > .cijfers');
  outcomesList?.replaceChildren(...items(outcomes));
  targetsList?.replaceChildren(...items(targets));
  if (targets.length === 0) {
    page.querySelectorAll("[data-vak='doelen']").forEach((words) => words.remove());
    targetsList?.remove();
  }
  if (outcomes.length > 0) return;
  const none = document.createElement('p');
  none.textContent = labels.initiative.noResults;
  if (sections.some(({ title }) => title === 'Resultaten')) outcomesList?.remove();
  else outcomesList?.replaceWith(none);
}

/** A section with a list; without one the section is not there. */
function fillList<T>(
  page: DocumentFragment,
  selector: string,
  list: readonly T[] | undefined,
  fill: (section: Element, list: readonly T[]) => void,
): void {
  const section = part(page, selector);
  if (list?.length) fill(section, list);
  else section.remove();
}

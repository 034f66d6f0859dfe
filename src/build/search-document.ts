/** What the search index reads of an initiative: a small page of its own, with weights. Filters and cards have files of their own. */
import type { Initiative } from '../domain/initiative.ts';
import { blocksOf } from '../reader/tree.ts';
import { allNamesOf, type Places } from '../reader/places.ts';
import type { Vocabularies, VocabularyName } from '../schema/vocabulary.ts';

/** Vocabularies that an initiative chooses from, whose labels and synonyms visitors search for. */
const SEARCHED = [
  ['doelgroepen', 'doelgroepen'],
  ['interventies', 'interventies'],
  ['fasen', 'fasen'],
  ['leerroutes', 'leerroutes'],
  ['sectoren', 'sectoren'],
] as const satisfies readonly (readonly [VocabularyName, string])[];

/** @returns HTML for Pagefind's `addHTMLFile` */
export function searchDocument(
  initiative: Initiative,
  vocabularies: Vocabularies,
  places: Places,
): string {
  const { data, sections, coverage } = initiative;
  const named = coverage.named.flatMap((code) => allNamesOf(code, places));
  // Through a region or province: found, but after those that name the place.
  const around = coverage.municipalities.filter((code) => !coverage.named.includes(code));
  const facts = [
    ...(data.traject ?? []).map((part) => part.tekst),
    ...(data.resultaten ?? []).map((result) =>
      [result.eenheid, result.tekst].filter(Boolean).join(' '),
    ),
    ...(data.lessen ?? []).map((lesson) => lesson.tekst),
    ...(data.onderzoek ?? []).map((study) => study.titel),
  ];
  return [
    '<!doctype html><html lang="nl"><body data-pagefind-body>',
    `<h1 data-pagefind-weight="10">${escape(data.titel)}</h1>`,
    `<p data-pagefind-weight="5">${escape(data.samenvatting)}</p>`,
    `<p data-pagefind-weight="5">${words(mainWords(initiative, vocabularies))}</p>`,
    `<p data-pagefind-weight="3">${words(searchWords(initiative, vocabularies))}</p>`,
    `<p data-pagefind-weight="3">${words(data.organisaties.map(({ naam }) => naam))}</p>`,
    `<p data-pagefind-weight="6">${words([...named, ...(data.arbeidsmarktregios ?? []), ...(data.provincies ?? [])])}</p>`,
    `<p data-pagefind-weight="0.5">${words(around.flatMap((code) => allNamesOf(code, places)))}</p>`,
    ...sections.flatMap(({ title, nodes }) => [
      `<h2>${escape(title)}</h2>`,
      ...blocksOf(nodes).map(({ text }) => `<p>${escape(text)}</p>`),
    ]),
    ...facts.map((fact) => `<p>${escape(fact)}</p>`),
    '</body></html>',
  ].join('\n');
}

/** What an initiative does first of all says more of it than what it also does. */
function mainWords({ data }: Initiative, vocabularies: Vocabularies): string[] {
  const main = vocabularies.interventies.waarden.find(({ id }) => id === data.interventies[0]);
  return main ? [main.label.nl, ...(main.synoniemen ?? [])] : [];
}

function searchWords({ data }: Initiative, vocabularies: Vocabularies): string[] {
  return SEARCHED.flatMap(([name, field]) =>
    vocabularies[name].waarden
      .filter((term) => (data[field] as readonly string[] | undefined)?.includes(term.id))
      .flatMap((term) => [term.label.nl, ...(term.synoniemen ?? [])]),
  );
}

/** Each on its own, so that no two fuse into one word. */
function words(list: readonly string[]): string {
  return [...new Set(list)].map(escape).join('. ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

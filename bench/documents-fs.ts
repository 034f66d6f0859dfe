/** What the other engines index: the same initiatives, facets, cards and text as ours, in the same order. */
import { cardOf, type Card } from '../src/domain/cards.ts';
import { perFacet, type FacetKey, facetsOf, facetValues } from '../src/domain/facets.ts';
import { readContent } from '../src/reader/catalogue-fs.ts';
import { blocksOf } from '../src/reader/tree.ts';
import { toInitiative, type Initiative, byEvidence } from '../src/domain/initiative.ts';
import { buildDay } from '../src/build/settings.ts';
import { sitePages } from '../src/domain/site-pages.ts';
import { nl } from '../src/i18n/nl.ts';

export interface BenchDocument {
  /** Place in the list without a search term, from 0. */
  id: number;
  /** What a result shows. */
  card: Card;
  facets: Record<FacetKey, string[]>;
  /** What can be searched: title and summary stand on the card. */
  titel: string;
  samenvatting: string;
  /** Labels of its facets and names of its places. */
  kenmerken: string;
  tekst: string;
}

/** Facets whose labels visitors search for. */
const SEARCHED: readonly FacetKey[] = ['doelgroep', 'interventie', 'fase', 'leerroute', 'sector'];

/** The entries of a content folder, strongest evidence first; the number of each is its place in that order. */
export function readDocuments(contentDir: string): BenchDocument[] {
  const { entries, vocabularies, places } = readContent(contentDir, buildDay, sitePages);
  const labels = perFacet(() => new Map<string, string>());
  for (const { key, options } of facetsOf(vocabularies, places, nl.facetOptions))
    for (const { id, label } of options) labels[key].set(id, label);
  const ranked = entries.map((entry) => toInitiative(entry, places)).sort(byEvidence);
  return ranked.map((initiative, id) => {
    const card = cardOf(initiative, vocabularies, places, nl);
    const values = facetValues(initiative, vocabularies, places);
    const facets = perFacet((key) => [...values[key]]);
    const named = SEARCHED.flatMap((key) =>
      facets[key].map((value) => labels[key].get(value) ?? ''),
    );
    return {
      id,
      card,
      facets,
      titel: card.titel,
      samenvatting: card.samenvatting,
      kenmerken: [...named, ...(initiative.data.gemeenten ?? [])].join('. '),
      tekst: textOf(initiative),
    };
  });
}

function textOf({ data, sections }: Initiative): string {
  const facts = [...(data.traject ?? []), ...(data.resultaten ?? []), ...(data.lessen ?? [])];
  return [
    ...sections.flatMap(({ nodes }) => blocksOf(nodes).map(({ text }) => text)),
    ...facts.map(({ tekst }) => tekst),
    ...(data.onderzoek ?? []).map(({ titel }) => titel),
  ].join(' ');
}

/** The code for a list on another site, and the choices it is made from as the form and the address have them. */
import type { EmbedValues } from '../domain/embed-files.ts';
import { FACET_KEYS, type FacetKey, isPlaceFacet, perFacet } from '../domain/facets.ts';
import { pathsFor } from '../domain/paths.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { readAddress, emptyState, parseState, toParams, type SearchState } from '../find/state.ts';
import type { Language } from '../i18n/language.ts';
import type { Restored } from '../questions/question-form.tsx';

/** What a list is to show. */
export interface EmbedChoices {
  place?: PlaceChoice | undefined;
  /** What the find page would be asked, the place in it too. */
  state: SearchState;
  /** Numbers as they stand in their attribute; empty for the usual one. */
  aantal: string;
  kopniveau: string;
}

/** Numbers that the form offers beside the usual ones. */
export const OFFERED = { aantal: ['3', '10', '20'], kopniveau: ['1', '3', '4'] } as const;

/** Nothing chosen: everything, as it comes. */
export const NO_CHOICES: EmbedChoices = { state: emptyState(), aantal: '', kopniveau: '' };

/** Facets that have a field of their own: of a region or province the place field tells. */
export const CHOICE_KEYS = FACET_KEYS.filter((key) => !isPlaceFacet(key));

/** The fields of the form. The place is chosen apart. */
export function choicesIn(form: FormData, place: PlaceChoice | undefined): EmbedChoices {
  const valueOf = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return choicesOf(place, valueOf, form.has('landelijk'));
}

function choicesOf(
  place: PlaceChoice | undefined,
  valueOf: (name: FacetKey | keyof typeof OFFERED) => string,
  localOnly: boolean,
): EmbedChoices {
  const selection = perFacet((key) => {
    const id = isPlaceFacet(key) ? place?.kind === key && place.id : valueOf(key);
    return id ? [id] : [];
  });
  const municipality = place?.kind === 'gemeente' ? place.id : '';
  return {
    place,
    state: { ...emptyState(), place: municipality, selection, localOnly },
    aantal: valueOf('aantal'),
    kopniveau: valueOf('kopniveau'),
  };
}

/** What the form shows of the choices: by the name of a field. */
export function shownChoices({ place, state, aantal, kopniveau }: EmbedChoices) {
  const chosen = Object.fromEntries(CHOICE_KEYS.map((key) => [key, state.selection[key][0] ?? '']));
  return { place, ...chosen, landelijk: state.localOnly ? ['nee'] : [], aantal, kopniveau };
}

/** As it stands behind the `?` of the address: the choices as the find page has them, and the numbers. */
export function toAddress({ state, aantal, kopniveau }: EmbedChoices): URLSearchParams {
  const params = toParams(state);
  if (aantal) params.set('aantal', aantal);
  if (kopniveau) params.set('kopniveau', kopniveau);
  return params;
}

/** What an address says: that of this page, or of the find page, of which a form with one value a facet takes the first. */
export function fromAddress(
  address: URLSearchParams,
  places: readonly PlaceChoice[],
  { waarden, opvolgers }: EmbedValues,
): Restored<EmbedChoices> {
  const known = perFacet((key) => new Set(Object.keys(waarden[key])));
  const { params } = readAddress(address.toString(), known, opvolgers);
  const find = (kind: PlaceChoice['kind'], id: string | undefined) =>
    places.find((place) => place.kind === kind && place.id === id);
  const { state, ignored } = parseState(params, known, (id) => find('gemeente', id)?.id);
  const [regio] = state.selection.regio;
  const [provincie] = state.selection.provincie;
  const place =
    find('gemeente', state.place) ?? find('regio', regio) ?? find('provincie', provincie);
  const valueOf = (name: FacetKey | keyof typeof OFFERED) =>
    name === 'aantal' || name === 'kopniveau'
      ? (OFFERED[name].find((one) => one === address.get(name)) ?? '')
      : (state.selection[name][0] ?? '');
  return { state: choicesOf(place, valueOf, state.localOnly), ignored };
}

/** The attributes of the element, in the order of the find page. */
export function attributesOf({ state, aantal, kopniveau }: EmbedChoices): Record<string, string> {
  const { place, selection, localOnly } = state;
  return {
    ...(place ? { gemeente: place } : {}),
    ...Object.fromEntries(
      FACET_KEYS.filter((key) => selection[key].length > 0).map((key) => [
        key,
        selection[key].join(', '),
      ]),
    ),
    ...(localOnly ? { landelijk: 'nee' } : {}),
    ...(aantal ? { aantal } : {}),
    ...(kopniveau ? { kopniveau } : {}),
  };
}

/**
 * The lines to copy.
 *
 * @param site an address of this site
 * @param text of the link that stands there without a script
 * @param language of that text, and of the page that the link leads to
 */
export function codeFor(
  choices: EmbedChoices,
  site: string,
  text: string,
  language?: Pick<Language, 'code' | 'addresses'>,
): string {
  const paths = pathsFor(language);
  const params = toParams(choices.state).toString();
  const href = new URL(params ? `${paths.find}?${params}` : paths.find, site).href;
  const script = new URL(paths.embedScript, site).href;
  const attributes = Object.entries(attributesOf(choices)).map(
    ([name, value]) => ` ${name}="${escaped(value)}"`,
  );
  return [
    `<script src="${escaped(script)}" async referrerpolicy="no-referrer"></script>`,
    `<initiatieven-lijst${attributes.join('')}>`,
    `  <a href="${escaped(href)}">${escaped(text)}</a>`,
    '</initiatieven-lijst>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

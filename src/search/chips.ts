/** What is chosen, as chips: each with its name and the address without it. */
import { FACET_KEYS, type FacetKey } from '../catalogue/facet-keys.ts';
import type { FindLabels } from '../i18n/nl-find.ts';
import type { Chip } from './around.ts';
import { toParams, without, type SearchState } from './state.ts';

/**
 * @param placeName name of the municipality in the state
 * @param labelOf label of an option
 */
export function chipsOf(
  state: SearchState,
  placeName: string,
  labelOf: (key: FacetKey, value: string) => string | undefined,
  t: FindLabels['find'],
): Chip[] {
  const chip = (label: string, rest: Partial<SearchState>): Chip => ({
    label,
    href: `?${toParams({ ...state, page: 1, ...rest })}`,
  });
  return [
    ...(state.q ? [chip(t.quotes(state.q), { q: '' })] : []),
    ...(state.place ? [chip(placeName, { place: '' })] : []),
    ...(state.localOnly ? [chip(t.localOnly, { localOnly: false })] : []),
    ...FACET_KEYS.flatMap((key) =>
      state.selection[key].map((value) =>
        chip(labelOf(key, value) ?? value, without(state, key, value)),
      ),
    ),
  ];
}

/** What an employer answered, as the form and the address have it. */
import {
  NO_EMPLOYER_ANSWERS,
  OFFER_KINDS,
  type EmployerAnswers,
} from '../domain/employer-offer.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import type { Restored } from '../questions/question-form.tsx';

/** The fields of a form, read as answers. The place is chosen apart. */
export function answersIn(form: FormData, place: PlaceChoice | undefined): EmployerAnswers {
  const sector = form.get('sector');
  const ticked = form.getAll('biedt');
  return {
    place,
    sector: typeof sector === 'string' ? sector : '',
    biedt: OFFER_KINDS.filter((kind) => ticked.includes(kind)),
  };
}

/** As it stands behind the `?` of the address. */
export function toParams({ place, sector, biedt }: EmployerAnswers): URLSearchParams {
  const params = new URLSearchParams();
  if (place) params.set(place.kind, place.id);
  if (sector) params.set('sector', sector);
  for (const kind of biedt) params.append('biedt', kind);
  return params;
}

/** What an address says, with what in it means nothing here, as it stood: `sector=visserij`. */
export function fromParams(
  params: URLSearchParams,
  known: { places: readonly PlaceChoice[]; sectoren: readonly string[] },
): Restored<EmployerAnswers> {
  let state = NO_EMPLOYER_ANSWERS;
  const ignored: string[] = [];
  for (const [name, value] of params) {
    const place = known.places.find(({ kind, id }) => kind === name && id === value);
    const offer = name === 'biedt' && OFFER_KINDS.find((kind) => kind === value);
    if (place) state = { ...state, place };
    else if (name === 'sector' && known.sectoren.includes(value))
      state = { ...state, sector: value };
    else if (offer) state = { ...state, biedt: [...new Set([...state.biedt, offer])] };
    else ignored.push(`${name}=${value}`);
  }
  return { state, ignored };
}

/** Whether anything was answered. */
export function hasAnswers({ place, sector, biedt }: EmployerAnswers): boolean {
  return place !== undefined || sector !== '' || biedt.length > 0;
}

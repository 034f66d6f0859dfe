/** What the button says that puts all initiatives of a place in the selection: apart from the rest, for the browser gets these texts. */
import { byLanguage } from './language.ts';

const nlPlaceSelection = {
  add: (count: number, place: string) =>
    count === 1
      ? `Zet het initiatief van ${place} in mijn selectie`
      : `Zet de ${count} van ${place} in mijn selectie`,
  undo: (count: number) =>
    count === 1 ? 'Haal dit ene er weer uit' : `Haal deze ${count} er weer uit`,
  /** @param fresh how many of all were not in it yet */
  added: (fresh: number, all: number) => {
    if (all === 1) return 'Het staat nu in uw selectie.';
    if (fresh === all) return `Alle ${all} staan nu in uw selectie.`;
    const rest = all - fresh;
    return `${fresh === 1 ? 'Eén' : fresh} erbij in uw selectie; ${rest === 1 ? 'één stond' : `${rest} stonden`} er al in.`;
  },
  inside: (all: number) =>
    all === 1 ? 'Het staat in uw selectie.' : `Alle ${all} staan in uw selectie.`,
  undone: (count: number) =>
    count === 1 ? 'Het ene is er weer uit.' : `Deze ${count} zijn er weer uit.`,
};

export const placeSelectionLabelsFor = byLanguage(nlPlaceSelection);

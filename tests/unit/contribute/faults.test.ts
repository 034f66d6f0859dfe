import { describe, expect, test } from 'vitest';
import {
  faultsOf,
  fieldId,
  shownFaults,
  targetsOf,
  textSpot,
} from '../../../src/contribute/faults.ts';
import {
  beginWith,
  formReducer,
  spotIn,
  type FormState,
} from '../../../src/contribute/form-state.ts';
import type { Draft } from '../../../src/draft/draft.ts';
import { nlContribute as t } from '../../../src/i18n/nl-contribute.ts';
import { fields } from '../../support/records.ts';

const draft: Draft = {
  fields: {
    titel: 'Ab',
    bronnen: [{ id: 's1' }],
    organisaties: [{ naam: 'Een' }, { naam: 'Twee' }],
    looptijd: { start: 'ooit' },
    provincies: ['Nergens'],
  },
  text: { Aanpak: '{1}' },
};
const state = beginWith(draft);
const faultsIn = (current: FormState, ...problems: [veld: string, melding: string][]) =>
  faultsOf(
    problems.map(([veld, melding]) => ({ veld, melding })),
    targetsOf(fields, current, t),
    fields,
    t,
  );
const named = (...problems: [veld: string, melding: string][]) =>
  faultsIn(state, ...problems).map(({ line }) => line);

describe('everything that is wrong', () => {
  test('stands in the order of the page, with the name of its field and of what that is in', () => {
    expect(
      named(
        ['tekst.Aanpak', 'e'],
        ['organisaties.1.rol', 'd'],
        ['bronnen.0.titel', 'c'],
        ['looptijd.start', 'b'],
        ['titel', 'a'],
      ),
    ).toEqual([
      'Naam van het initiatief: a',
      'Looptijd, Begin: b',
      'Bron 1, Titel: c',
      'Organisatie 2, Rol: d',
      'Aanpak: e',
    ]);
  });

  test('stands at the nearest thing that is on the page', () => {
    expect(
      named(
        ['bronnen.0.id', 'a'],
        ['doelgroepen.3', 'b'],
        ['provincies.0', 'c'],
        ['resultaten.7.soort', 'd'],
      ),
    ).toEqual([
      'Bron 1: a',
      // Places of all kinds are typed in one question.
      'Waar werkt het: c',
      'Voor wie is het: b',
      'Cijfers: d',
    ]);
  });

  test('that is not filled in says what to do, with what it stands in', () => {
    expect(
      named(
        ['titel', 'ontbreekt'],
        ['bronnen.0.uitgever', 'ontbreekt'],
        ['bronnen.0.url', 'ontbreekt'],
        ['organisaties.1.rol', 'ontbreekt'],
        ['trekker', 'ontbreekt'],
        ['doelgroepen', 'is leeg'],
        ['tekst.Aanpak', 'ontbreekt'],
      ),
    ).toEqual([
      'Vul de naam van het initiatief in',
      'Bron 1: vul de uitgever in',
      'Bron 1: vul het webadres in',
      'Wie trekt het: kies een antwoord',
      'Organisatie 2: kies de rol',
      'Voor wie is het: kies er minstens één',
      'Aanpak: schrijf hier minstens één alinea',
    ]);
  });

  test('that is about no field stands at the first', () => {
    expect(named(['bestandsnaam', 'a'])).toEqual(['Naam van het initiatief: a']);
  });
});

describe('what is wrong with a field', () => {
  const all = faultsIn(
    state,
    ['titel', 'heeft 2 tekens'],
    ['titel', 'is raar'],
    ['samenvatting', 'ontbreekt'],
    ['tekst.Aanpak', 'accolades mogen niet'],
    ['provincies.0', 'is onbekend'],
  );
  const shown = (current: FormState) => [...shownFaults(all, current, fields)];
  const change = formReducer(fields);
  const leave = (current: FormState, ...keys: string[]) =>
    keys.reduce((before, key) => change(before, { type: 'leave', key }), current);

  test('is said once the field was left, and not while that is empty', () => {
    expect(shown(state)).toEqual([]);
    expect(shown(leave(state, 'titel', 'samenvatting'))).toEqual([
      ['titel', 'Heeft 2 tekens; is raar'],
    ]);
  });

  test('of the text and of places is said in the same way', () => {
    expect(shown(leave(state, textSpot('Aanpak').key, 'gemeenten'))).toEqual([
      ['gemeenten', 'Is onbekend'],
      ['tekst.Aanpak', 'Accolades mogen niet'],
    ]);
  });

  test('is said of every field, empty or not, when all is judged', () => {
    expect(shown(change(state, { type: 'judge' })).map(([path]) => path)).toEqual([
      'titel',
      'samenvatting',
      'gemeenten',
      'tekst.Aanpak',
    ]);
  });

  test('stays with its item when that moves', () => {
    const list = spotIn(undefined, 'organisaties');
    const moved = change(leave(state, 'organisaties.1.naam'), { type: 'up', list, index: 1 });
    const faults = faultsIn(moved, ['organisaties.0.naam', 'a'], ['organisaties.1.naam', 'b']);
    expect([...shownFaults(faults, moved, fields)]).toEqual([['organisaties.0.naam', 'A']]);
  });
});

test('ids have letters, digits and hyphens only, and each its own', () => {
  const ids = targetsOf(fields, state, t).map(({ spot }) => fieldId(spot));
  expect(ids.filter((id) => !/^veld(?:-[a-z\d]+)+$/i.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

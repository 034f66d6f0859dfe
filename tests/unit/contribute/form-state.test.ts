import { describe, expect, test } from 'vitest';
import {
  beginWith,
  formReducer,
  itemsAt,
  itemSpots,
  spotIn,
  valueAt,
  type FormAction,
  type FormState,
} from '../../../src/contribute/form-state.ts';
import { newDraft, type Group } from '../../../src/draft/draft.ts';
import { fields } from '../../support/records.ts';

const change = formReducer(fields);
const after = (state: FormState, ...actions: FormAction[]) => actions.reduce(change, state);
const begun = (filled: Group = {}) => beginWith(newDraft(fields, '2026-11-22', filled));

const sources = spotIn(undefined, 'bronnen');
const lessons = spotIn(undefined, 'lessen');
const titles = (state: FormState) =>
  itemsAt(state.draft, 'bronnen').map((item) => typeof item === 'object' && item.titel);
const keys = (state: FormState, list = sources) =>
  itemSpots(list, itemsAt(state.draft, list.path).length, state).map(({ key }) => key);

describe('a value', () => {
  test('is set where it stands, and nothing else is another thing than before', () => {
    const state = begun({ bronnen: [{ id: 's1' }, { id: 's2', titel: 'Twee' }] });
    const next = after(state, { type: 'set', path: 'bronnen.0.titel', value: 'Een' });
    expect(titles(next)).toEqual(['Een', 'Twee']);
    expect(valueAt(next.draft, 'bronnen.1')).toBe(valueAt(state.draft, 'bronnen.1'));
    expect(valueAt(next.draft, 'organisaties')).toBe(valueAt(state.draft, 'organisaties'));
    expect(titles(state)).toEqual([undefined, 'Twee']);
  });

  test('can be set in a group that was not there yet', () => {
    const next = after(begun(), { type: 'set', path: 'looptijd.start', value: '2019' });
    expect(next.draft.fields.looptijd).toEqual({ start: '2019' });
  });

  test('that was never filled in is nothing', () => {
    expect(valueAt(begun().draft, 'looptijd.start')).toBeUndefined();
    expect(valueAt(begun().draft, 'titel.0.naam')).toBeUndefined();
    expect(itemsAt(begun().draft, 'titel')).toEqual([]);
  });

  test('of the text stands under its heading', () => {
    const next = after(begun(), { type: 'write', title: 'Aanpak', text: 'Les.' });
    expect(next.draft.text).toEqual({ Aanpak: 'Les.' });
  });

  test('that is typed is loose until it went out', () => {
    const typed = after(begun(), { type: 'set', path: 'titel', value: 'Taal' });
    expect([begun().loose, typed.loose, after(typed, { type: 'handedIn' }).loose]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('an item of a repeated part', () => {
  const three = begun({
    bronnen: ['s1', 's2', 's3'].map((id) => ({ id, titel: id })),
    lessen: [{ bronnen: ['s1', 's2'] }],
    onderzoek: [{ bron: 's2' }],
    afloop: { bronnen: ['s2'] },
  });

  test('is added at the end; a source gets the number after the highest', () => {
    const next = after(three, { type: 'add', list: sources }, { type: 'add', list: lessons });
    expect(itemsAt(next.draft, 'bronnen').at(-1)).toEqual({ id: 's4' });
    expect(itemsAt(next.draft, 'lessen').at(-1)).toEqual({});
  });

  test('keeps its key when it moves, so that what was left stays left', () => {
    const [first, second, third] = keys(three);
    const down = after(three, { type: 'down', list: sources, index: 0 });
    expect(titles(down)).toEqual(['s2', 's1', 's3']);
    expect(keys(down)).toEqual([second, first, third]);
    const up = after(down, { type: 'up', list: sources, index: 2 });
    expect(titles(up)).toEqual(['s2', 's3', 's1']);
    expect(keys(up)).toEqual([second, third, first]);
  });

  test('goes no further than the ends of its list', () => {
    expect(after(three, { type: 'up', list: sources, index: 0 })).toBe(three);
    expect(after(three, { type: 'down', list: sources, index: 2 })).toBe(three);
  });

  test('that was added after one went has a key that no other had', () => {
    const last = after(three, { type: 'add', list: sources });
    const again = after(
      last,
      { type: 'remove', list: sources, index: 3 },
      { type: 'add', list: sources },
    );
    expect(keys(again).at(-1)).not.toBe(keys(last).at(-1));
    expect(new Set(keys(again)).size).toBe(4);
  });

  test('that is a source is no longer referred to once it went; the text keeps what it says', () => {
    const written = after(three, { type: 'write', title: 'Aanpak', text: 'Les.<Bron id="s2" />' });
    const { draft } = after(written, { type: 'remove', list: sources, index: 1 });
    expect(itemsAt(draft, 'bronnen')).toHaveLength(2);
    expect(valueAt(draft, 'lessen.0.bronnen')).toEqual(['s1']);
    expect(valueAt(draft, 'onderzoek.0.bron')).toBe('');
    expect(valueAt(draft, 'afloop.bronnen')).toEqual([]);
    expect(draft.text.Aanpak).toContain('s2');
  });

  test('stands in its own list, also when that stands in an item of another', () => {
    const [item] = itemSpots(lessons, 1, three);
    if (!item) throw new Error('no item');
    const inner = spotIn(item, 'voorbeelden');
    expect([inner.path, inner.key]).toEqual(['lessen.0.voorbeelden', 'lessen.0.voorbeelden']);
    const moved = after(
      three,
      { type: 'add', list: lessons },
      { type: 'up', list: lessons, index: 1 },
    );
    expect(itemSpots(lessons, 2, moved)[1]?.key).toBe(item.key);
  });
});

test('a field is left once', () => {
  const left = after(begun(), { type: 'leave', key: 'titel' });
  expect([...left.left]).toEqual(['titel']);
  expect(after(left, { type: 'leave', key: 'titel' })).toBe(left);
});

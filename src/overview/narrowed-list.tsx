/** A long list, narrowed by the filters beside it: from the index it is known what is left, and what is shown of that is fetched. */
import { render } from 'preact';
import type { IndexedItem, ListIndex } from '../domain/list-index.ts';
import { AT_ONCE, shownCount, shownIn, type ShownGroup } from '../domain/long-list.ts';
import { whenIdle } from '../find/browser.ts';
import type { OverviewLabels } from '../i18n/nl-overview.ts';
import { takeEarlyInput } from '../ui/browser.ts';
import { countOptions, leftBy, readChoices, writeChoices, type Choices } from './choices.ts';
import { emptied, idsBy, setText, showChoice, showContents, showCount } from './filter-controls.ts';
import { ListGroups, type DrawItem } from './list-items.tsx';
import { listLoader } from './list-loader.ts';

interface NarrowOptions<L> {
  /** Address of a file of the list, by its name. */
  addressOf: (name: string) => string;
  draw: DrawItem<L>;
  labels: OverviewLabels;
  /** What the live region says of what is left. */
  describe: (items: number, initiatives: number) => string;
  /** Name of another order than that of the list, when one was chosen. */
  order?: () => string | undefined;
  /** Called after each time that other items stand in the page. */
  drawn?: () => void;
}

/** Where the filters stand beside the list, not above it. */
const WIDE = '(min-width: 56rem)';

/**
 * Brings the filters in `page` to life. As long as nothing is chosen the page is what it was when it came; each choice is a step in the
 * history of the browser. The index is loaded when the browser is idle, or when something is chosen; what cannot be loaded is said,
 * with a way to try again, and the list stays as it is.
 *
 * @param page says the version of its files in `data-versie`
 * @returns shows the list as the address has it
 */
export function bringToLife<L>(page: HTMLElement, options: NarrowOptions<L>): () => void {
  const { draw, labels, describe, order = () => undefined, drawn = () => undefined } = options;
  const part = (selector: string) => {
    const found = page.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`the page has no ${selector}`);
    return found;
  };
  const filters = part('[data-filters]') as HTMLDetailsElement;
  const [clear, status, again, list] = [
    part('[data-wis]'),
    part('.stand'),
    part('[data-opnieuw]'),
    part('[data-lijst]'),
  ];
  const inputs = [...filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const known = idsBy(inputs);
  const first = [...list.childNodes];
  const firstStatus = status.textContent ?? '';
  const files = listLoader<L>((name) => options.addressOf(`${page.dataset.versie}/${name}`));
  /** How many further items were asked for, by group. */
  let more = new Map<string, number>();
  let isFirst = true;
  /** What the list is, or is going to be, narrowed by: another place on the page, or another lesson chosen, changes nothing of it. */
  let narrowedBy = '';
  /** The newest thing that was asked for: an answer to an earlier one is not shown any more. */
  let asked = {};

  /** What is chosen now. */
  const read = () => {
    const { choices, ignored } = readChoices(location.search, known);
    const by = order();
    const count = Object.values(choices).flat().length;
    return { choices, ignored, by, count, key: JSON.stringify([choices, by]) };
  };

  const say = (text: string, ignored: readonly string[]) => {
    const remark = ignored.length > 0 ? ` ${labels.ignored(ignored.slice(0, 5).join(', '))}` : '';
    setText(status, text + remark);
  };

  const showFirst = () => {
    if (isFirst) return;
    render(null, list);
    list.replaceChildren(...first);
    isFirst = true;
  };

  /** @param failed group of which further items could not be loaded */
  const drawGroups = (
    index: ListIndex,
    groups: readonly ShownGroup<IndexedItem>[],
    lines: ReadonlyMap<number, L>,
    failed?: string,
  ) => {
    if (isFirst) list.replaceChildren();
    isFirst = false;
    const shown = groups.map(({ parts, ...group }) => ({
      ...group,
      parts: parts.map(({ kind, items }) => ({
        kind,
        items: items.flatMap(({ number }) => {
          const line = lines.get(number);
          return line ? [{ line }] : [];
        }),
      })),
    }));
    render(
      <ListGroups
        groups={shown}
        kinds={index.kinds}
        draw={draw}
        language={labels.language}
        after={(group) => (
          <More group={group} failed={failed} labels={labels} act={(id) => void showMore(id)} />
        )}
      />,
      list,
    );
  };

  const show = async () => {
    const mine = (asked = {});
    const { choices, ignored, by, count, key } = read();
    narrowedBy = key;
    for (const input of inputs) showChoice(input, choices);
    setText(filters.querySelector('[data-filterkop]'), labels.filtersChosen(count));
    clear.hidden = count === 0;
    page.toggleAttribute('data-gefilterd', count > 0);
    more = new Map();
    if (count === 0 && !by) {
      showFirst();
      setBusy(list, false);
      again.hidden = true;
      say(firstStatus, ignored);
      // Until something is chosen the numbers are those that came with the page.
      if (files.hasIndex()) showCounts(await files.items(), choices);
      showContents(page, labels);
      drawn();
      return;
    }
    setBusy(list, true);
    try {
      const [index, items] = await Promise.all([files.index(), files.items()]);
      const ordered = by ? await files.inOrder(by) : items;
      if (mine !== asked) return;
      const left = leftBy(ordered, choices);
      showCounts(items, choices);
      const groups = shownIn(index.groups, left);
      const lines = await files.lines(groups);
      if (mine !== asked) return;
      drawGroups(index, groups, lines);
      showContents(page, labels, groups);
      say(describe(left.length, new Set(left.map((one) => one.initiative)).size), ignored);
      hideAgain();
      drawn();
    } catch {
      if (mine !== asked) return;
      say(labels.failed, ignored);
      again.hidden = false;
    } finally {
      if (mine === asked) setBusy(list, false);
    }
  };

  /** Fifty more of one group; focus goes on to the first of them. */
  const showMore = async (id: string) => {
    const mine = (asked = {});
    const { choices, by } = read();
    const [index, items] = await Promise.all([files.index(), files.items()]);
    const left = leftBy(by ? await files.inOrder(by) : items, choices);
    const before = shownIn(index.groups, left, more);
    const wider = new Map(more).set(id, (more.get(id) ?? 0) + AT_ONCE);
    const groups = shownIn(index.groups, left, wider);
    try {
      const lines = await files.lines(groups);
      if (mine !== asked) return;
      more = wider;
      drawGroups(index, groups, lines);
      drawn();
      focusOnNew(list, id, before, groups);
    } catch {
      if (mine !== asked) return;
      drawGroups(index, before, await files.lines(before), id);
    }
  };

  const showCounts = (items: readonly IndexedItem[], choices: Choices) => {
    const counts = countOptions(
      items.map(({ values }) => values),
      choices,
    );
    for (const input of inputs)
      showCount(input, labels.language.formatNumber(counts[input.name]?.get(input.value) ?? 0));
  };

  const hideAgain = () => {
    const hadFocus = document.activeElement === again;
    again.hidden = true;
    if (hadFocus) status.focus();
  };

  const go = async (choices: Choices) => {
    history.pushState(null, '', location.pathname + writeChoices(location.search, choices));
    await show();
    // The list may have become much shorter than where the visitor was.
    if (status.getBoundingClientRect().top < 0) status.scrollIntoView();
  };

  filters.addEventListener('change', () => {
    void go({ ...emptied(known), ...idsBy(inputs.filter(({ checked }) => checked)) });
  });
  clear.addEventListener('click', () => {
    void go(emptied(known));
    inputs[0]?.focus();
  });
  again.addEventListener('click', () => {
    // Files that are gone are of a build that is gone: the page itself, loaded anew, knows the newer ones.
    if (files.areGone()) location.reload();
    else void show();
  });
  window.addEventListener('popstate', () => {
    if (read().key !== narrowedBy) void show();
  });
  filters.open = matchMedia(WIDE).matches;
  matchMedia(WIDE).addEventListener('change', ({ matches }) => (filters.open = matches));
  takeEarlyInput(inputs);
  void show().then(() => {
    // The place in the address was not there yet, or elsewhere.
    if (!isFirst && location.hash)
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
  // When it fails, the first choice tries again and says so.
  whenIdle(() => void files.items().catch(() => undefined));
  return () => void show();
}

interface MoreProps {
  group: ShownGroup<unknown>;
  failed: string | undefined;
  labels: OverviewLabels;
  act: (group: string) => void;
}

/** The way to what is left of a group. */
function More({ group, failed, labels, act }: MoreProps) {
  const { id, name } = group.group;
  const rest = group.total - shownCount(group);
  if (rest <= 0) return null;
  return (
    <p class="verder no-print">
      <button class="nl-button nl-button--secondary" type="button" onClick={() => act(id)}>
        {labels.more(name, rest)}
      </button>
      {failed === id && <span role="alert"> {labels.moreFailed}</span>}
    </p>
  );
}

/** Focus on what one can use of the first item that was not there before. */
function focusOnNew(
  list: HTMLElement,
  id: string,
  before: readonly ShownGroup<IndexedItem>[],
  after: readonly ShownGroup<IndexedItem>[],
): void {
  const numbersIn = (groups: readonly ShownGroup<IndexedItem>[]) =>
    groups
      .filter(({ group }) => group.id === id)
      .flatMap(({ parts }) => parts.flatMap(({ items }) => items.map(({ number }) => number)));
  const old = new Set(numbersIn(before));
  const place = numbersIn(after).findIndex((number) => !old.has(number));
  const item = [...list.querySelectorAll(`section[id="${id}"] li`)][place];
  item?.querySelector<HTMLElement>('input, a')?.focus();
}

function setBusy(list: HTMLElement, isBusy: boolean): void {
  if (isBusy) list.setAttribute('aria-busy', 'true');
  else list.removeAttribute('aria-busy');
}

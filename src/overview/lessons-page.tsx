/** `<lessons-page>`: filters over all lessons, and the chosen ones as a list of requirements. */
import { hydrate, render } from 'preact';
import { overviewLabelsFor } from '../i18n/nl-overview.ts';
import { fileInFull, initiativeOfLesson, type LessonInFull } from '../domain/lesson-list.ts';
import type { ToldPiece } from '../domain/lessons.ts';
import { moved } from '../domain/list-order.ts';
import { pathsFor } from '../domain/paths.ts';
import { onceEach } from '../find/loaded-files.ts';
import { kept } from '../shortlist/kept.ts';
import { copyText, takeEarlyInput, today } from '../ui/browser.ts';
import {
  chosenIn,
  requirementsAsText,
  toggled,
  withChosen,
  type ChosenLesson,
} from './chosen-lessons.ts';
import { LessonItem } from './list-items.tsx';
import { bringToLife } from './narrowed-list.tsx';
import { Requirements, type ListedLesson } from './requirements.tsx';

/** What the visitor typed, by the id of the lesson; kept in this browser. */
const own = kept(() => localStorage, 'eisen', textsIn);

const labels = overviewLabelsFor(document.documentElement.lang);
const t = labels.requirements;
const paths = pathsFor(labels.language);
/** To choose a lesson with. */
const BOXES = '.onderwerp label > input';

/** A file of lessons in full, by its name. Throws when it cannot be loaded. */
const loadInFull = onceEach(async (name: string) => {
  const response = await fetch(paths.lessonFile(name));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as Record<string, LessonInFull>;
});

/** What was loaded of a lesson; nothing when its file does not have it (any more). */
type Read = LessonInFull | undefined;

interface Said {
  /** By the live region. */
  said?: string;
  /** The list, when it could not be copied. */
  asText?: string;
}

class LessonsPage extends HTMLElement {
  readonly #list = part(this, '#eisen');
  readonly #bar = part(this, '[data-gekozenbalk]');
  /** What was loaded, by the id of the lesson. */
  readonly #read = new Map<string, Read>();
  /** What items of the page said of a lesson that was chosen: they may be filtered away. */
  readonly #seen = new Map<string, ChosenLesson>();
  #hasFailed = false;
  /** What was last said, for when the list is drawn anew meanwhile. */
  #last: Said = {};

  connectedCallback(): void {
    hydrate(<Requirements lessons={[]} own={{}} labels={labels} />, this.#list);
    const opensList = this.#ids().length > 0;
    takeEarlyInput(this.querySelectorAll<HTMLInputElement>(BOXES));
    // A page of one theme has no filters.
    if (this.querySelector('[data-filters]')) {
      bringToLife(this, {
        addressOf: paths.lessonFile,
        draw: LessonItem,
        labels,
        describe: labels.lessonsLeft,
        drawn: () => this.#showTicks(),
      });
    }
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.matches(BOXES))
        this.#choose(toggled(this.#ids(), target.value), 'push');
    });
    window.addEventListener('popstate', () => this.#show());
    window.addEventListener('online', () => this.#show());
    window.addEventListener('storage', () => {
      own.refresh();
      this.#show();
    });
    this.#show();
    // Who opens the address of a list comes for the list.
    if (opensList && !location.hash && this.querySelector('[data-filters]')) {
      this.#list.scrollIntoView();
      part(this, '#eisen-kop').focus({ preventScroll: true });
    }
  }

  #ids(): string[] {
    return chosenIn(location.search);
  }

  #choose(ids: readonly string[], how: 'push' | 'replace', said = ''): void {
    const address = location.pathname + withChosen(location.search, ids);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#show({ said });
  }

  #show(last: Said = {}): void {
    this.#last = last;
    const ids = this.#ids();
    this.#showTicks();
    this.#bar.hidden = ids.length === 0;
    part(this.#bar, '[data-telling]').textContent = t.chosen(ids.length);
    const lessons = ids.map((id) => this.#lesson(id));
    void this.#load(ids);
    const text = () =>
      requirementsAsText(
        {
          lessons: lessons.flatMap((lesson) => ('unread' in lesson ? [] : [lesson])),
          own: own.get(),
          address: location.href.replace(/#.*$/, ''),
          today: today(),
        },
        labels,
      );
    render(
      <Requirements
        lessons={lessons}
        own={own.get()}
        isKept={own.isKept()}
        labels={labels}
        {...last}
        actions={{
          write: (id, typed) => {
            const wasKept = own.isKept();
            own.change((texts) => ({ ...texts, [id]: typed }));
            if (own.isKept() !== wasKept) this.#show();
          },
          move: (id, step) => {
            const order = moved(ids, id, step);
            this.#choose(order, 'replace', t.movedTo(order.indexOf(id) + 1));
            this.#focusOn(id, step);
          },
          remove: (id) => {
            this.#choose(toggled(ids, id), 'push', t.removed);
            part(this, '#eisen-kop').focus();
          },
          copy: () => void this.#copy(text(), lessons),
          print: () => this.#print(),
          clear: () => {
            this.#choose([], 'push');
            part(this, '#eisen-kop').focus();
          },
        }}
      />,
      this.#list,
    );
  }

  /** As it is known now: in full, as an item of this page shows it, or not at all. */
  #lesson(id: string): ListedLesson {
    const read = this.#read.get(id);
    if (read) return { id, ...read };
    if (this.#read.has(id)) return { id, unread: 'gone' };
    const box = [...this.querySelectorAll<HTMLInputElement>(BOXES)].find(
      ({ value }) => value === id,
    );
    const item = box?.closest('li');
    if (item) this.#seen.set(id, lessonIn(item, id));
    return this.#seen.get(id) ?? { id, unread: this.#hasFailed ? 'failed' : 'loading' };
  }

  /** What is chosen is ticked, and goes along to the other pages of lessons. */
  #showTicks(): void {
    const ids = this.#ids();
    for (const box of this.querySelectorAll<HTMLInputElement>(BOXES))
      box.checked = ids.includes(box.value);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-mee]')) {
      const search = withChosen(link.search, ids);
      if (search !== link.search) link.search = search;
    }
  }

  /** Loads what is not known yet; a list that stands there already is drawn anew with it. */
  async #load(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#read.has(id));
    if (missing.length === 0) return;
    const before = this.#hasFailed;
    const results = await Promise.allSettled(
      missing.map(async (id) => {
        const file = await loadInFull(fileInFull(initiativeOfLesson(id)));
        this.#read.set(id, Object.hasOwn(file, id) ? file[id] : undefined);
      }),
    );
    this.#hasFailed = results.some(({ status }) => status === 'rejected');
    if (results.some(({ status }) => status === 'fulfilled') || this.#hasFailed !== before)
      this.#show(this.#last);
  }

  async #copy(text: string, lessons: readonly ListedLesson[]): Promise<void> {
    const without = lessons.filter((lesson) => 'unread' in lesson).length;
    this.#show(
      (await copyText(text))
        ? { said: without > 0 ? t.copiedWithout(without) : t.copied }
        : { said: t.copyFailed, asText: text },
    );
  }

  /** On paper the list alone. */
  #print(): void {
    this.dataset.afdruk = 'eisen';
    window.addEventListener('afterprint', () => delete this.dataset.afdruk, { once: true });
    window.print();
  }

  /** Focus stays on the button that was pressed, in its new place; at the edge on the other one. */
  #focusOn(id: string, step: -1 | 1): void {
    const buttons = this.#list.querySelectorAll<HTMLButtonElement>(
      `[data-les="${id}"] .knoppen button`,
    );
    const [up, down] = buttons;
    const pressed = step < 0 ? up : down;
    (pressed?.disabled ? (step < 0 ? down : up) : pressed)?.focus();
  }
}

/** @throws when the page lacks it */
function part(within: Element, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page of lessons has no ${selector}`);
  return found;
}

/** What an item of the page says of its lesson. */
function lessonIn(item: HTMLElement, id: string): ChosenLesson {
  const initiative = part(item, 'a');
  const told: ToldPiece[] = [];
  for (let node = initiative.nextSibling; node; node = node.nextSibling) {
    const text = node.textContent ?? '';
    if (node instanceof HTMLAnchorElement) told.push({ text, href: node.pathname + node.hash });
    else told.push({ text: told.length === 0 ? text.replace(/^[,\s]+/, '') : text });
  }
  return {
    id,
    theme: item.closest<HTMLElement>('[data-naam]')?.dataset.naam ?? '',
    kind: item.parentElement?.previousElementSibling?.textContent ?? '',
    text: part(item, 'label').textContent?.trim() ?? '',
    initiative: {
      title: initiative.textContent?.trim() ?? '',
      href: initiative.getAttribute('href') ?? '',
    },
    told,
  };
}

function textsIn(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(value ?? {}).filter(
      (line): line is [string, string] => typeof line[1] === 'string',
    ),
  );
}

customElements.define('lessons-page', LessonsPage);

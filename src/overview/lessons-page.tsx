/** `<lessons-page>`: filters over all lessons, and the chosen ones as a list of requirements. */
import { hydrate, render } from 'preact';
import { overviewLabelsFor } from '../i18n/nl-overview.ts';
import { lessonNumber, lessonSourcesPath, valuesIn, type ToldPiece } from '../domain/lessons.ts';
import { moved } from '../domain/list-order.ts';
import { kept } from '../shortlist/kept.ts';
import { copyText, today } from '../ui/browser.ts';
import {
  chosenIn,
  initiativeOf,
  requirementsAsText,
  toggled,
  withChosen,
  type ChosenLesson,
} from './chosen-lessons.ts';
import { narrowList } from './filtered-list.ts';
import { Requirements, type ListedLesson } from './requirements.tsx';

/** What the visitor typed, by the id of the lesson; kept in this browser. */
const own = kept(() => localStorage, 'eisen', textsIn);

const labels = overviewLabelsFor(document.documentElement.lang);
const t = labels.requirements;

class LessonsPage extends HTMLElement {
  readonly #list = part(this, '#eisen');
  readonly #bar = part(this, '[data-gekozenbalk]');
  readonly #boxes = [...this.querySelectorAll<HTMLInputElement>('.onderwerp input')];
  /** Each lesson by its id. */
  readonly #items = new Map(this.#boxes.map((box) => [idOf(itemOf(box)), itemOf(box)]));
  /** Who says it in full, by the id of the lesson; what the page says itself is enough until it is there. */
  #sources: Promise<Record<string, ToldPiece[]>> | undefined;
  #known: Record<string, ToldPiece[]> = {};

  connectedCallback(): void {
    hydrate(<Requirements lessons={[]} own={{}} labels={labels} />, this.#list);
    narrowList(this, {
      elements: [...this.#items.values()],
      ownValues: (element) => ({
        thema: [element.closest<HTMLElement>('[data-thema]')?.dataset.thema ?? ''],
        soort: [element.closest<HTMLElement>('[data-soort]')?.dataset.soort ?? ''],
      }),
      moreValues: (element, narrowing) => ({
        wie: narrowing.speakers[idOf(element)] ?? [],
        ...valuesIn(narrowing, initiativeOf(idOf(element))),
      }),
      labels,
      describe: (left) => {
        const initiatives = new Set(left.map((item) => initiativeOf(idOf(item))));
        return labels.lessonsLeft(left.length, initiatives.size);
      },
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && this.#boxes.includes(target))
        this.#choose(toggled(this.#ids(), idOf(itemOf(target))), 'push');
    });
    window.addEventListener('popstate', () => this.#show());
    window.addEventListener('storage', () => {
      own.refresh();
      this.#show();
    });
    this.#show();
    // Who opens the address of a list comes for the list.
    if (this.#ids().length > 0 && !location.hash) {
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

  #show({ said = '', asText }: { said?: string; asText?: string } = {}): void {
    const ids = this.#ids();
    for (const box of this.#boxes) box.checked = ids.includes(idOf(itemOf(box)));
    this.#bar.hidden = ids.length === 0;
    part(this.#bar, '[data-telling]').textContent = t.chosen(ids.length);
    const lessons = ids.map((id): ListedLesson => {
      const item = this.#items.get(id);
      return item ? lessonIn(item, id, this.#known[id]) : { id, gone: true };
    });
    if (ids.length > 0) void this.#loadSources();
    const text = () =>
      requirementsAsText(
        {
          lessons: lessons.flatMap((lesson) => ('gone' in lesson ? [] : [lesson])),
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
        said={said}
        asText={asText}
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
          copy: () => void this.#copy(text()),
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

  /** Once; a list that stands there already is drawn anew with them. */
  async #loadSources(): Promise<void> {
    if (this.#sources) return;
    this.#sources = fetch(lessonSourcesPath(labels.language)).then((response) => response.json());
    try {
      this.#known = await this.#sources;
      this.#show();
    } catch {
      // The page names every source too.
      this.#sources = undefined;
    }
  }

  async #copy(text: string): Promise<void> {
    this.#show((await copyText(text)) ? { said: t.copied } : { said: t.copyFailed, asText: text });
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

function itemOf(box: HTMLInputElement): HTMLElement {
  const item = box.closest('li');
  if (!item) throw new Error('a lesson stands in no item');
  return item;
}

/** `<slug>.<number>`: the link of an item says the one; the other follows from its words, unless its checkbox says another. */
function idOf(item: HTMLElement): string {
  const slug = part(item, 'a').getAttribute('href')?.split('/').at(-2) ?? '';
  const number = part(item, 'input').getAttribute('value') ?? lessonNumber(textOf(item));
  return `${slug}.${number}`;
}

function textOf(item: HTMLElement): string {
  return part(item, 'label').textContent?.trim() ?? '';
}

/** What the page says of a lesson; without `told`, also who says so. */
function lessonIn(item: HTMLElement, id: string, told?: readonly ToldPiece[]): ChosenLesson {
  const initiative = part(item, 'a');
  return {
    id,
    theme: item.closest<HTMLElement>('[data-thema]')?.dataset.naam ?? '',
    kind: item.closest('[data-soort]')?.querySelector('h3')?.textContent?.trim() ?? '',
    text: textOf(item),
    initiative: {
      title: initiative.textContent?.trim() ?? '',
      href: initiative.getAttribute('href') ?? '',
    },
    told: told ?? [{ text: initiative.nextSibling?.textContent?.replace(/^[,\s]+/, '') ?? '' }],
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

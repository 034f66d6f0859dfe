/**
 * The script for other sites, `/insluiten.js`: makes an element of `<initiatieven-lijst gemeente="dalfsen"
 * doelgroep="vrouwen">`, a list of initiatives on the page of another site. It draws plain headings, lists and links without
 * any style, so that they look like the rest of that page, and needs nothing that a strict policy forbids: no style, no script
 * made of text, no HTML made of text.
 */
import { paths } from '../domain/paths.ts';
import { type LoadFile, answerTo, CHOOSING, type EmbedAnswer } from './list-answer.ts';
import { nlEmbed as t } from '../i18n/nl-embed.ts';

/** @param site an address of that site */
function loadFrom(site: URL): LoadFile {
  const loading = new Map<string, Promise<unknown>>();
  return (name) => {
    const known = loading.get(name);
    if (known) return known;
    const made = loadFile(new URL(`${paths.embedFiles}${name}.json`, site));
    loading.set(name, made);
    // What failed is asked again.
    made.catch(() => loading.delete(name));
    return made;
  };
}

/** Says nothing of the visitor or of the page that the list stands on. */
async function loadFile(address: URL): Promise<unknown> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response.json();
}

const SHOWN = { usual: 5, most: 20 };
/** Level of the heading. */
const LEVEL = { usual: 2, most: 6 };
/** Of the element. It begins every class too, so that a page can style the parts and has none of its own by the same name. */
const NAME = 'initiatieven-lijst';

/** @param site an address of the site that the list comes from */
function listElement(site: URL): CustomElementConstructor {
  const load = loadFrom(site);
  const addressOf = (path: string) => new URL(path, site).href;

  return class extends HTMLElement {
    static observedAttributes = [...CHOOSING, 'aantal', 'kop', 'kopniveau'];

    /** Grows with every question, so that an older answer that comes late is left. */
    #asked = 0;
    #isPlanned = false;
    #status = element('p', 'stand');

    connectedCallback() {
      this.#status.setAttribute('role', 'status');
      this.#plan();
    }

    attributeChangedCallback() {
      this.#plan();
    }

    /** Several attributes that change together are one question. */
    #plan() {
      if (this.#isPlanned) return;
      this.#isPlanned = true;
      queueMicrotask(() => {
        this.#isPlanned = false;
        if (this.isConnected) void this.#show();
      });
    }

    async #show() {
      const asked = ++this.#asked;
      this.setAttribute('aria-busy', 'true');
      this.#status.textContent = t.loading;
      // What stood in the element, the link for who has no script, stays until there is a list.
      if (!this.contains(this.#status)) this.append(dutch(this.#status));
      try {
        const answer = await answerTo(
          (name) => this.getAttribute(name),
          this.#number('aantal', SHOWN),
          load,
          t,
        );
        if (asked === this.#asked) this.#draw(answer);
      } catch {
        if (asked === this.#asked) this.#fail();
      }
    }

    #draw(answer: EmbedAnswer | undefined) {
      if (!answer) {
        const typed = this.getAttribute('gemeente') ?? '';
        this.#fill(t.unknownPlace(typed), undefined, this.#way(paths.find, t.more));
        return;
      }
      const { place, choices, total, rings, cards, ignored, findPath } = answer;
      const list = element('ul', 'resultaten');
      for (const { titel, waar, periode, path } of cards) {
        const facts = element('div', 'feiten', [waar, periode].filter(Boolean).join(', '));
        list.append(element('li', 'resultaat', link(addressOf(path), titel), facts));
      }
      this.#fill(
        total > 0 ? t.found(total, choices, rings) : t.nothing(place, choices),
        place,
        ...(ignored.length > 0 ? [element('p', 'melding', t.ignored(ignored))] : []),
        ...(total > 0 ? [list] : []),
        this.#way(findPath, total > cards.length ? t.all(total) : t.more),
      );
    }

    #fail() {
      const again = element('button', 'opnieuw', t.retry);
      again.type = 'button';
      again.addEventListener('click', () => void this.#show());
      this.#fill(t.failed, undefined, element('p', 'weg', again), this.#way(paths.find, t.more));
    }

    /** Replaces all that stands in the element. What the status says changes in place, so that it is told to who cannot see it. */
    #fill(said: string, place: string | undefined, ...parts: readonly Node[]) {
      this.removeAttribute('aria-busy');
      const title = this.getAttribute('kop') ?? t.title(place);
      const level = this.#number('kopniveau', LEVEL);
      const head = title ? [element(`h${level as 1}`, 'kop', title)] : [];
      const frame = dutch(...head, this.#status, ...parts);
      this.replaceChildren(frame);
      this.#status.textContent = said;
    }

    #way(path: string, text: string): HTMLElement {
      return element('p', 'weg', link(addressOf(path), text));
    }

    /** A number that an attribute gives, from 1. */
    #number(name: string, { usual, most }: { usual: number; most: number }): number {
      const given = Number.parseInt(this.getAttribute(name) ?? '', 10);
      return given >= 1 ? Math.min(given, most) : usual;
    }
  };
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  part: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = `${NAME}-${part}`;
  made.append(...content);
  return made;
}

function link(address: string, text: string): HTMLAnchorElement {
  const made = element('a', 'link', text);
  made.href = address;
  return made;
}

/** The page around it may be in another language. */
function dutch(...content: Node[]): HTMLElement {
  const made = element('div', 'inhoud', ...content);
  made.lang = 'nl';
  return made;
}

const script = document.currentScript;
const source = script instanceof HTMLScriptElement && script.src ? script.src : location.href;

function start(): void {
  // A page that names the script twice still has one element.
  if (!customElements.get(NAME)) customElements.define(NAME, listElement(new URL(source)));
}

// What stands in the element is there before it is replaced.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, { once: true });
else start();

/** The page to contribute comes alive: `<contribute-form>` connects draft, fields, reader and ways out. */
import { placeChoices } from '../domain/place-search.ts';
import { contributeLabelsFor } from '../i18n/contribute-labels.ts';
import { labelsFor } from '../i18n/labels.ts';
import { checkDraft, draftRules, type CheckedDraft, type DraftRules } from '../draft/check.ts';
import { usesOf, type Draft } from '../draft/draft.ts';
import { matters } from '../draft/fields.ts';
import { find } from './dom.ts';
import { drawEnd, handoutOf } from './end.ts';
import type { FormEnvironment } from './environment.ts';
import { faultsOf, showFaults, type Fault } from './faults.ts';
import { hasContent, nameFields, readFields, setUpFields, writeFields } from './fields.ts';
import { loadContext, type FormContext } from './form-data.ts';
import { greet, notify } from './greeting.ts';
import { setUpPreview, type PreviewPanel } from './preview.tsx';
import { drawProgress } from './progress.ts';
import { lazyReader } from './reader.ts';
import { refreshSources } from './source-choice.ts';
import { sourcesIn } from './source-choice.ts';
import { startOf, type Start } from './start.ts';
import { readText, setUpCounters, setUpText, writeText } from './text-fields.ts';
import { setUpWaysOut } from './ways-out.ts';

/** Long enough not to check at every letter, short enough to feel direct. */
const TYPING_PAUSE = 250;

const labels = labelsFor(document.documentElement.lang);
const t = contributeLabelsFor(document.documentElement.lang);

class ContributeForm extends HTMLElement {
  readonly #form = find<HTMLFormElement>(this, 'form');
  readonly #reader = lazyReader(t.textCheck, (text) => {
    find(this, '[data-tekstcontrole]').textContent = text;
  });
  /** Fields that were left: they are judged. */
  readonly #left = new Set<HTMLElement>();
  #start!: Start;
  #env!: FormEnvironment;
  #rules!: DraftRules;
  #preview!: PreviewPanel;
  #checked!: CheckedDraft;
  #faults: Fault[] = [];
  #sourcesShown = '';
  /** Everything is judged, also what is still empty: asked for with the button. */
  #judged = false;
  /** Something was typed that went nowhere yet. */
  #loose = false;
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    void this.#open();
  }

  async #open(): Promise<void> {
    try {
      const context = await loadContext();
      this.#rules = draftRules(context, { standIns: t.preview.standIns });
      this.#start = await startOf(
        new URLSearchParams(location.search),
        context,
        this.#rules.fields,
        () => localStorage,
      );
      this.#setUp(context);
    } catch (error) {
      notify(this, t.failed);
      throw error;
    } finally {
      find(this, '[data-laden]').hidden = true;
    }
  }

  #setUp(context: FormContext): void {
    this.#env = {
      t,
      labels,
      context,
      places: placeChoices(context.places, labels),
      sources: () => sourcesIn(this.#form),
      usesOf: (id) => usesOf(id, this.#draft()),
      changed: () => this.#changed(),
      announce: (text) => {
        find(this, '[data-omroep]').textContent = text;
      },
    };
    setUpFields(this.#form, this.#env);
    setUpText(this.#form, () => this.#changed());
    setUpCounters(this.#form, t.count);
    this.#preview = setUpPreview(this, this.#env, () => void this.#checkWithReader());
    setUpWaysOut(
      this,
      this.#env,
      () => handoutOf(this.#checked),
      () => {
        this.#loose = false;
      },
    );
    this.#fill(this.#start.draft);
    greet(this, this.#start, String(this.#checked.file.data.titel), t);
    this.#listen();
    this.#form.hidden = false;
    find(this, '[data-stappen]').hidden = false;
    this.dataset.klaar = '';
    // What stands there already can be shown at once.
    if (this.#start.origin || this.#start.restored) void this.#checkWithReader();
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    // Enter in a field is no push on the button: there is still much to fill in.
    this.#form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
    });
    this.#form.addEventListener('input', ({ target }) => {
      // Searching in a list changes nothing.
      if (!(target as Element).matches('[data-zoek], [role="combobox"]')) this.#changed();
    });
    this.#form.addEventListener('focusout', ({ target }) => {
      let field = (target as Element).closest<HTMLElement>('[data-veld], [data-tekst]');
      for (; field; field = field.parentElement?.closest<HTMLElement>('[data-veld]') ?? null) {
        this.#left.add(field);
      }
      this.#checkSoon();
    });
    find(this, '[data-controleer]').addEventListener('click', () => void this.#finish());
    find(this, '[data-weggooien]').addEventListener('click', () => this.#discard());
    window.addEventListener('pagehide', () => {
      if (this.#loose) this.#keep();
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.#loose) event.preventDefault();
    });
  }

  #fill({ fields, text }: Draft): void {
    writeText(this.#form, text);
    writeFields(this.#form, fields);
    this.#check();
    // Sources are known now: fields that cite them can show them.
    writeFields(this.#form, fields);
    this.#check();
    this.#form.dispatchEvent(new Event('gevuld'));
  }

  #changed(): void {
    this.#loose = true;
    this.#checkSoon();
  }

  #checkSoon(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#check();
      if (!this.#loose) return;
      this.#keep();
      if (!this.#reader.read) void this.#checkWithReader();
    }, TYPING_PAUSE);
  }

  #keep(): void {
    const { drafts, origin, restored } = this.#start;
    const kept = drafts.save({
      draft: this.#draft(),
      saved: new Date().toISOString(),
      origin: restored ? restored.origin : origin?.text,
    });
    find(this, '[data-weggooien]').hidden = !kept;
    if (!kept) notify(this, t.storageFull);
  }

  #discard(): void {
    if (!confirm(t.discardAsk)) return;
    clearTimeout(this.#typing);
    this.#start.drafts.discard();
    this.#loose = false;
    location.reload();
  }

  #draft(): Draft {
    return { fields: readFields(this.#form), text: readText(this.#form) };
  }

  async #checkWithReader(): Promise<void> {
    await this.#reader.load();
    this.#check();
  }

  #check(): void {
    nameFields(this.#form);
    const sources = JSON.stringify(this.#env.sources());
    if (sources !== this.#sourcesShown) refreshSources(this.#form, this.#env);
    this.#sourcesShown = sources;
    const draft = this.#draft();
    this.#checked = checkDraft(draft, this.#rules, this.#start.origin, this.#reader.read);
    this.#hideWhatDoesNotMatter(draft);
    this.#faults = faultsOf(this.#form, this.#checked.problems, this.#rules.fields);
    showFaults(this.#form, this.#faults, this.#left, this.#judged);
    drawProgress(this, this.#faults, t);
    drawEnd(this, this.#env, this.#checked, this.#faults, this.#start.origin, this.#judged);
    if (this.#preview.isVisible()) this.#preview.draw(this.#checked);
  }

  /** What holds something stays in view, so that it can be taken out. */
  #hideWhatDoesNotMatter({ fields }: Draft): void {
    for (const field of this.#rules.fields) {
      if (!field.when || field.typedWith) continue;
      const element = find(this.#form, `[data-veld='${field.name}']`);
      element.hidden = !matters(field, fields) && !hasContent(element);
    }
  }

  /** The button: everything is judged now, and what is right can go out. */
  async #finish(): Promise<void> {
    this.#judged = true;
    const end = find(this, '[data-einde]');
    end.ariaBusy = 'true';
    await this.#checkWithReader();
    end.ariaBusy = null;
    find(this, this.#faults.length ? '[data-samenvatting]' : '[data-uitwegen]').focus();
  }
}

customElements.define('contribute-form', ContributeForm);

/** The page to contribute comes alive: `<contribute-form>` connects draft, fields, reader and ways out. */
import { placeChoices } from '../catalogue/place-list.ts';
import type { readEntry } from '../content-policy/read-entry.ts';
import { contributeLabelsFor } from '../i18n/contribute-labels.ts';
import { formatDate } from '../i18n/format.ts';
import { labelsFor } from '../i18n/labels.ts';
import { initiativeSchema } from '../schema/initiative.ts';
import { checkDraft, type Checked } from './check.ts';
import { applyConditions } from './conditions.ts';
import { find } from './dom.ts';
import type { Draft } from './draft.ts';
import type { FormEnvironment, SourceName } from './environment.ts';
import { drawSummary, faultsOf, showFaults, type Fault } from './faults.ts';
import { nameFields, readFields, setUpFields, writeFields } from './fields.ts';
import { fileOf, type DraftFile } from './file.ts';
import { loadContext, type FormContext } from './form-data.ts';
import { lenientData, ruleProblems } from './lenient.ts';
import { setUpPreview, type PreviewPanel } from './preview-panel.ts';
import { drawProgress } from './progress.ts';
import { loadReader } from './reader.ts';
import { refreshSources } from './source-choice.ts';
import { startOf, type Start } from './start.ts';
import { readText, setUpCounters, setUpText, writeText } from './text-fields.ts';
import { sectionsOf } from './text-only.ts';
import { drawDuplicates, drawWaysOut, setUpWaysOut, type Handout } from './ways-out.ts';

/** Long enough not to check at every letter, short enough to feel direct. */
const TYPING_PAUSE = 250;

const labels = labelsFor(document.documentElement.lang);
const t = contributeLabelsFor(document.documentElement.lang);

class ContributeForm extends HTMLElement {
  readonly #form = find<HTMLFormElement>(this, 'form');
  readonly #left = new Set<HTMLElement>();
  #start!: Start;
  #env!: FormEnvironment;
  #schema!: ReturnType<typeof initiativeSchema>;
  #preview!: PreviewPanel;
  #read: typeof readEntry | undefined;
  #readerFailed = false;
  #file!: DraftFile;
  #checked: Checked = { problems: [] };
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
      this.#start = await startOf(
        new URLSearchParams(location.search),
        context,
        () => localStorage,
      );
      this.#setUp(context);
    } catch (error) {
      this.#say(t.failed);
      throw error;
    }
  }

  #setUp(context: FormContext): void {
    this.#schema = initiativeSchema(context);
    this.#env = {
      t,
      labels,
      context,
      places: placeChoices(context.places, labels),
      sources: () => this.#sources(),
      usesOf: (id) => usesOf(id, this.#draft()),
      changed: () => this.#changed(),
      announce: (text) => (find(this, '[data-omroep]').textContent = text),
    };
    setUpFields(this.#form, this.#env);
    setUpText(this.#form, () => this.#changed());
    setUpCounters(this.#form, t.countFrom);
    this.#preview = setUpPreview(this, this.#env, () => void this.#withReader(() => this.#check()));
    setUpWaysOut(
      this,
      this.#env,
      () => this.#handout(),
      () => (this.#loose = false),
    );
    this.#fill(this.#start.draft);
    this.#greet();
    this.#listen();
    this.#form.hidden = false;
    find(this, '[data-stappen]').hidden = false;
    find(this, '[data-laden]').hidden = true;
    this.dataset.klaar = '';
    if (this.#start.origin) this.#readSoon();
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', ({ target }) => {
      // Searching in a list changes nothing.
      if (!(target as Element).matches('[data-zoek], [role="combobox"]')) this.#changed();
    });
    this.#form.addEventListener('change', () => this.#changed());
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
    writeFields(this.#form, fields);
    writeText(this.#form, text);
    this.#form.dispatchEvent(new Event('gevuld'));
    this.#check();
    // Sources are known now: what cites them can show them.
    writeFields(this.#form, fields);
    this.#check();
  }

  #greet(): void {
    const { origin, restored, prefilled, ignored, unknown } = this.#start;
    const title = this.#file.data.titel;
    if (origin) {
      find(this, '[data-kop]').textContent = t.correctTitle(String(title));
      find(this, '[data-inleiding]').textContent = t.correctIntro;
      find(this, '[data-hoelang]').hidden = true;
    }
    const said = [
      ...(unknown ? [t.unknownEntry(unknown.slice(0, 60))] : []),
      ...(restored ? [t.restored(formatMoment(restored.saved))] : []),
      ...(restored && prefilled ? [t.draftFirst] : []),
      ...(!restored && prefilled ? [t.prefilled] : []),
      ...(ignored.length ? [t.ignored(ignored.slice(0, 5).join(', '))] : []),
    ];
    if (said.length) this.#say(said.join(' '));
    find(this, '[data-weggooien]').hidden = !restored;
  }

  #changed(): void {
    this.#loose = true;
    this.#readSoon();
    this.#checkSoon();
  }

  #checkSoon(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#check();
      if (this.#loose) this.#keep();
    }, TYPING_PAUSE);
  }

  #keep(): void {
    const kept = this.#start.drafts.save({ draft: this.#draft(), saved: new Date().toISOString() });
    find(this, '[data-weggooien]').hidden = !kept;
    if (!kept) this.#say(t.storageFull);
  }

  #discard(): void {
    if (!confirm(t.discardAsk)) return;
    this.#start.drafts.discard();
    this.#loose = false;
    location.reload();
  }

  #draft(): Draft {
    return { fields: readFields(this.#form), text: readText(this.#form) };
  }

  #sources(): SourceName[] {
    const items = this.#form.querySelectorAll<HTMLElement>(
      "[data-veld='bronnen'] > ol > [data-item]",
    );
    return [...items].map((item) => ({
      id: find<HTMLInputElement>(item, "[data-soort='nummer']").value,
      titel: find(item, "[data-veld='titel']").querySelector('input')?.value.trim() ?? '',
    }));
  }

  #check(): void {
    nameFields(this.#form);
    const sources = JSON.stringify(this.#sources());
    if (sources !== this.#sourcesShown) refreshSources(this.#form, this.#env);
    this.#sourcesShown = sources;
    const draft = this.#draft();
    const { context } = this.#env;
    this.#file = fileOf(draft, this.#start.origin);
    this.#checked = checkDraft(this.#file, this.#schema, this.#read);
    const standIns = { title: t.preview.untitled, summary: t.preview.noSummary };
    const rules = ruleProblems(lenientData(this.#file.data, context, standIns), context);
    const said = new Set(this.#checked.problems.map(({ veld, melding }) => veld + melding));
    const problems = [
      ...this.#checked.problems,
      ...rules.filter(({ veld, melding }) => !said.has(veld + melding)),
    ];
    applyConditions(this.#form, draft.fields);
    this.#faults = inOrder(faultsOf(this.#form, problems));
    showFaults(this.#form, this.#faults, this.#left, this.#judged);
    drawProgress(this, this.#faults, t);
    this.#drawEnd();
    if (this.#preview.isVisible()) this.#drawPreview();
  }

  #drawPreview(): void {
    const { body } = this.#file;
    const ids = this.#sources().map(({ id }) => id);
    const sections =
      this.#checked.entry?.sections ??
      (this.#read && sectionsOf(body.body, ids, this.#env.context, this.#schema, this.#read));
    this.#preview.draw(this.#file, sections);
  }

  /** The button: everything is judged now, and what is right can go out. */
  async #finish(): Promise<void> {
    this.#judged = true;
    const end = find(this, '[data-einde]');
    end.ariaBusy = 'true';
    await this.#withReader(() => this.#check());
    end.ariaBusy = null;
    const goal = this.#faults.length ? '[data-samenvatting]' : '[data-uitwegen]';
    find(this, goal).focus();
  }

  #drawEnd(): void {
    const wrong = this.#judged && this.#faults.length > 0;
    const right = this.#judged && this.#faults.length === 0;
    const summary = find(this, '[data-samenvatting]');
    summary.hidden = !wrong;
    if (wrong) drawSummary(summary, t.finish.wrong(this.#faults.length), this.#faults);
    find(this, '[data-uitwegen]').hidden = !right;
    const handout = this.#handout();
    drawDuplicates(find(this, '[data-dubbel]'), this.#env, handout, this.#start.origin);
    if (right) drawWaysOut(this, this.#env, handout, this.#start.origin);
    find(this, '[data-ongewijzigd]').hidden = handout.text !== this.#start.origin?.text;
  }

  #handout(): Handout {
    const { slug, data, text } = this.#file;
    const { titel, website } = data;
    return {
      slug,
      title: typeof titel === 'string' ? titel : '',
      text: this.#checked.text ?? text,
      website: typeof website === 'string' ? website : undefined,
    };
  }

  #readSoon(): void {
    if (!this.#read && !this.#readerFailed) void this.#withReader(() => this.#check());
  }

  /** Does something once the reader is there, or cannot be. */
  async #withReader(action: () => void): Promise<void> {
    const place = find(this, '[data-tekstcontrole]');
    if (!this.#read && !this.#readerFailed) {
      place.textContent = t.textCheck.loading;
      try {
        this.#read = await loadReader();
        place.textContent = '';
      } catch {
        this.#readerFailed = true;
        place.textContent = t.textCheck.failed;
      }
    }
    action();
  }

  #say(text: string): void {
    const place = find(this, '[data-melding]');
    place.hidden = false;
    place.textContent = text;
  }
}

/** In the order of the page. */
function inOrder(faults: Fault[]): Fault[] {
  return faults.sort((a, b) =>
    a.field.compareDocumentPosition(b.field) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

function usesOf(id: string, draft: Draft): number {
  const { bronnen, ...others } = draft.fields;
  const inFields = JSON.stringify(others).split(`"${id}"`).length - 1;
  const inText = JSON.stringify(draft.text).split(`id=\\"${id}\\"`).length - 1;
  return inFields + inText;
}

function formatMoment(moment: string): string {
  return formatDate(moment.slice(0, 10));
}

customElements.define('contribute-form', ContributeForm);

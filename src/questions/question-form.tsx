/**
 * A few questions, and what there is for who answers them: the form and the answer beside it, for the plan of one person, for
 * employers and for who makes a list for another site. What is asked, where it is kept and how it is answered comes from the page.
 */
import { render, type ComponentChildren } from 'preact';
import type { PlaceChoice } from '../domain/place-search.ts';
import { once } from '../find/loaded-files.ts';
import { placeForm } from '../find/place-form.tsx';
import { isFreshVisit } from '../ui/browser.ts';

/** Answers by the name of their field; the place is one of them. */
type Answers = object & { place?: PlaceChoice | undefined };

/** What was saved, read. */
export interface Restored<State> {
  state: State;
  /** What in it means nothing here, as it stood: `fase=later`. */
  ignored: readonly string[];
}

/** For what is done in an answer. */
interface DrawTools<State> {
  /** Another state; `said` is what the live region then says. */
  change: (next: State, said?: string) => void;
  /** Has the live region say something. */
  say: (text: string) => void;
  /** Loads the data anew and draws them; what cannot be loaded leaves what is there. */
  refresh: () => void;
}

/** What is asked on a page, and what becomes of it. `State` is all that is answered, `Data` what the answer is made of. */
interface Questions<State, Data> {
  /** Loads the data, at the first answer. @throws when they cannot be loaded */
  load: () => Promise<Data>;
  /** Nothing is answered. */
  empty: State;
  /** Answers by the name of their field, for showing them in the form. */
  fields: (state: State) => Answers;
  /** The state with what the form says now. */
  read: (form: FormData, place: PlaceChoice | undefined, before: State) => State;
  /** What the address says, or the browser kept; empty for nothing. */
  saved: () => URLSearchParams;
  /** Reads what was saved. @throws when something for it cannot be loaded */
  restore: (
    saved: URLSearchParams,
    places: readonly PlaceChoice[],
    data: Data,
  ) => Restored<State> | Promise<Restored<State>>;
  /** Saves what the visitor changed. */
  save: (state: State) => void;
  /** Whether there is anything to show. */
  isAnswered: (state: State) => boolean;
  /** The answer. */
  draw: (state: State, data: Data, tools: DrawTools<State>) => ComponentChildren;
  /** What the live region says of an answer to a question. */
  summary: (state: State, data: Data) => string;
  labels: {
    loading: string;
    failed: string;
    retry: string;
    ignored: (parts: readonly string[]) => string;
  };
}

/** What a file of the site holds, as JSON. @throws when it cannot be loaded */
export async function jsonAt<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** Says that something could not be loaded, with a button to try again. */
export function Failed({
  labels: t,
  retry,
}: {
  labels: { failed: string; retry: string };
  retry: () => void;
}) {
  return (
    <p>
      {t.failed}{' '}
      <button class="nl-button nl-button--secondary no-print" type="button" onClick={retry}>
        {t.retry}
      </button>
    </p>
  );
}

/**
 * Brings the page with the questions (`[data-vragen]`) to life, and shows what was saved.
 *
 * @returns shows what is saved now, when the address came to say something else
 * @throws when the page lacks a part
 */
export function questionForm<State, Data>(questions: Questions<State, Data>): () => Promise<void> {
  const { labels: t } = questions;
  const page = part(document, '[data-vragen]');
  const [status, notice] = [part(page, '[data-stand]'), part(page, '[data-melding]')];
  const outcome = part(page, '[data-uitkomst]');
  let load = once(questions.load);
  let state = questions.empty;
  let data: Data | undefined;
  /** What was saved and cannot be read before the data are there: until then nothing is written over it. */
  let unread: { saved: URLSearchParams; before: State } | undefined;

  /** @returns the data, unless there is nothing to show or something newer is shown meanwhile */
  const show = async (): Promise<Data | undefined> => {
    const asked = state;
    const isAnswered = questions.isAnswered(asked);
    page.querySelector('[data-uitleg]')?.toggleAttribute('hidden', isAnswered);
    if (!isAnswered) {
      render(null, outcome);
      return undefined;
    }
    if (!data) status.textContent = t.loading;
    data = await load();
    if (asked !== state) return undefined;
    if (unread) {
      await takeSaved(await field.places(), data);
      return show();
    }
    render(questions.draw(asked, data, tools), outcome);
    return data;
  };
  const failed = (retry: () => Promise<void>) => {
    status.textContent = t.failed;
    render(<Failed labels={t} retry={() => void retry()} />, outcome);
  };
  const answer = async (): Promise<void> => {
    try {
      const shown = await show();
      if (shown) status.textContent = questions.summary(state, shown);
      else if (!questions.isAnswered(state)) status.textContent = '';
    } catch {
      failed(answer);
    }
  };
  const change = async (next: State, said?: string): Promise<void> => {
    state = next;
    if (!unread) questions.save(state);
    if (said === undefined) return answer();
    await show();
    status.textContent = said;
  };
  const refresh = async () => {
    const newer = await questions.load().catch(() => undefined);
    if (!newer) return;
    load = () => Promise.resolve(newer);
    await show();
  };
  const tools: DrawTools<State> = {
    change: (next, said) => void change(next, said),
    say: (text) => {
      status.textContent = text;
    },
    refresh: () => void refresh(),
  };
  const answered = (place: PlaceChoice | undefined) => {
    notice.hidden = true;
    void change(questions.read(new FormData(field.form), place, state));
  };

  const field = placeForm(page, {
    onChoose: answered,
    onSend: (result, { submitter }) => {
      // Where the answer stands beside the questions there is no button to go there.
      if (result !== 'settled' || !submitter?.checkVisibility()) return;
      const place = part(page, '#antwoord');
      place.focus({ preventScroll: true });
      place.scrollIntoView();
    },
  });
  field.form.addEventListener('change', ({ target }) => {
    // The place tells by itself which one was chosen.
    if (!field.holds(target)) answered(questions.fields(state).place);
  });
  field.form.addEventListener('reset', () => {
    field.show('');
    notice.hidden = true;
    unread = undefined;
    void change(questions.empty);
  });

  const fill = ({ place, ...answers }: Answers = questions.fields(state)) => {
    fillIn(field.form, answers);
    // What is being typed is no place yet.
    if (place) field.show(place.name);
  };
  /** Reads what was saved. What was answered before it could be read goes before it. */
  const takeSaved = async (places: readonly PlaceChoice[], data: Data) => {
    const taken = unread;
    if (!taken) return;
    const { saved, before } = taken;
    const read = await questions.restore(saved, places, data);
    // Meanwhile it was read, or everything was taken back.
    if (unread !== taken) return;
    unread = undefined;
    const meanwhile = state === before ? {} : answersOf(questions.fields(state));
    state = read.state;
    const answers = withNewer(questions.fields(state), meanwhile);
    if (questions.fields(before).place) field.show('');
    fill(answers);
    if (Object.keys(meanwhile).length > 0) {
      state = questions.read(new FormData(field.form), answers.place, state);
      questions.save(state);
    }
    notice.hidden = read.ignored.length === 0;
    notice.textContent = t.ignored(read.ignored);
  };
  /** @param before what there was before anything was answered that goes before what was saved */
  const restore = async (before = state): Promise<void> => {
    const saved = questions.saved();
    if (saved.size === 0) {
      if (state !== before) await change(state);
      return;
    }
    unread = { saved, before };
    try {
      const [places, loaded] = await Promise.all([field.places(), load()]);
      data = loaded;
      await takeSaved(places, data);
    } catch {
      failed(() => restore(before));
      return;
    }
    await answer();
  };
  // Over a slow connection questions are answered before this script comes.
  const early = questions.read(new FormData(field.form), undefined, state);
  if (!isFreshVisit()) {
    field.show('');
    fill();
  } else if (questions.isAnswered(early)) state = early;
  void restore(questions.empty);
  return () => restore();
}

function part(within: ParentNode, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page with the questions has no ${selector}`);
  return found;
}

/** Only what was answered. */
function answersOf(answers: Answers): Partial<Answers> {
  return Object.fromEntries(
    Object.entries(answers).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : Boolean(value),
    ),
  );
}

/** Newer answers go before those that were there; of boxes to tick both count. */
function withNewer(answers: Answers, newer: Partial<Answers>): Answers {
  const before = new Map<string, unknown>(Object.entries(answers));
  const added = Object.entries(newer).map(([name, value]: [string, unknown]) => {
    const ticked = before.get(name);
    const isList = Array.isArray(ticked) && Array.isArray(value);
    return [name, isList ? [...(ticked as unknown[]), ...(value as unknown[])] : value];
  });
  return { ...answers, ...(Object.fromEntries(added) as Partial<Answers>) };
}

/** Shows answers by the name of their field: one for a list to choose from, several for boxes to tick. */
function fillIn(form: HTMLFormElement, answers: object): void {
  const values = new Map<string, unknown>(Object.entries(answers));
  for (const select of form.querySelectorAll('select'))
    select.value = String(values.get(select.name) ?? '');
  for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
    const ticked = values.get(box.name);
    box.checked = Array.isArray(ticked) && ticked.includes(box.value);
  }
}

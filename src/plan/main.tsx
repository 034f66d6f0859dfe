/** Brings the page of the plan to life: what is answered leads to what there is. Nothing of it leaves the browser. */
import { createRef, hydrate, render } from 'preact';
import { paths } from '../domain/paths.ts';
import { hasAnswers, planFor } from '../domain/person-plan.ts';
import type { PlanData } from '../domain/plan-data.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { findPageFiles, once } from '../find/files.ts';
import { findLabelsFor } from '../i18n/nl-find.ts';
import { planLabelsFor } from '../i18n/nl-plan.ts';
import { PlaceField, type PlaceFieldHandle } from '../ui/place-field.tsx';
import {
  answersIn,
  EMPTY_STATE,
  fromParams,
  keep,
  kept,
  ONE_ANSWER,
  isShared,
  sharedHash,
  sharedParams,
  type PlanState,
} from './answers.ts';
import { Outcome } from './outcome.tsx';

const { lang } = document.documentElement;
const labels = { plan: planLabelsFor(lang), find: findLabelsFor(lang) };
const t = labels.plan;

const page = document.querySelector<HTMLElement>('[data-plan]');
if (page) void start(page);

async function start(page: HTMLElement): Promise<void> {
  const part = <T extends HTMLElement>(selector: string): T => {
    const found = page.querySelector<T>(selector);
    if (!found) throw new Error(`the page of the plan has no ${selector}`);
    return found;
  };
  const form = part<HTMLFormElement>('form');
  const status = part('[data-stand]');
  const notice = part('[data-melding]');
  const loadPlaces = findPageFiles(page.dataset.versie ?? '', 1, (address) =>
    fetch(address),
  ).places;
  const loadData = once(async () => {
    const response = await fetch(`${paths.plan}gegevens.json`);
    if (!response.ok) throw new Error(`gegevens.json: ${response.status}`);
    return (await response.json()) as PlanData;
  });
  const field = createRef<PlaceFieldHandle>();
  let state: PlanState = EMPTY_STATE;
  let data: PlanData | undefined;

  const announce = (text: string) => {
    status.textContent = text;
  };
  const change = (next: PlanState): Promise<void> => {
    state = next;
    keep(() => sessionStorage, state);
    // The address no longer says what the page does.
    if (isShared(location.hash)) history.replaceState(null, '', paths.plan);
    return show();
  };
  const onPlan = (plan: PlanState['plan']) => void change({ ...state, plan });
  const makeLink = () => {
    history.replaceState(null, '', paths.plan + sharedHash(state));
    return location.href;
  };
  const show = async () => {
    const isAnswered = hasAnswers(state.answers) || state.plan.length > 0;
    part('[data-uitleg]').hidden = isAnswered;
    const outcome = part('[data-uitkomst]');
    if (!isAnswered) {
      render(null, outcome);
      return;
    }
    try {
      if (!data) announce(t.loading);
      data = await loadData();
    } catch {
      announce(t.failed);
      render(
        <p>
          {t.failed}{' '}
          <button class="nl-button nl-button--secondary" type="button" onClick={() => void show()}>
            {t.retry}
          </button>
        </p>,
        outcome,
      );
      return;
    }
    render(<Outcome {...{ data, state, labels, onPlan, announce, makeLink }} />, outcome);
  };
  const answered = (place: PlaceChoice | undefined) => {
    notice.hidden = true;
    const answers = answersIn(new FormData(form), place);
    void change({ ...state, answers }).then(() => {
      if (data)
        announce(hasAnswers(answers) ? t.total(planFor(answers, data.programmes).total) : '');
    });
  };

  const place = part('[data-plaats]');
  hydrate(
    <PlaceField
      id="gemeente"
      name="gemeente"
      labels={labels.find.placeField}
      value={place.querySelector('input')?.value ?? ''}
      load={loadPlaces}
      onChoose={answered}
      handle={field}
    />,
    place,
  );
  form.addEventListener('change', (event) => {
    // The place tells by itself which one was chosen.
    if (!place.contains(event.target as Node)) answered(state.answers.place);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void field.current?.settle().then((outcome) => {
      // Where the answer stands beside the questions there is no button to go there.
      const isFarther = event.submitter?.checkVisibility() ?? false;
      if (outcome !== 'settled' || !isFarther) return;
      const answer = part('#antwoord');
      answer.focus({ preventScroll: true });
      answer.scrollIntoView();
    });
  });
  form.addEventListener('reset', () => {
    field.current?.show('', true);
    void change(EMPTY_STATE).then(() => announce(''));
  });

  window.addEventListener('hashchange', () => {
    if (isShared(location.hash)) void restore();
  });
  await restore();

  /** What the address says, else what was kept for a reload. */
  async function restore(): Promise<void> {
    const params = sharedParams(location.hash) ?? kept(() => sessionStorage);
    // A browser may fill in a form that was left: the questions begin with what is known.
    form.querySelectorAll('select').forEach((select) => (select.value = ''));
    form.querySelectorAll<HTMLInputElement>('[type=checkbox]').forEach((box) => {
      box.checked = false;
    });
    if (params.size === 0) return;
    try {
      const [places, loaded] = await Promise.all([loadPlaces(), loadData()]);
      data = loaded;
      const known = {
        places,
        leerroute: Object.keys(loaded.names.leerroutes),
        sector: Object.keys(loaded.names.sectoren),
        slugs: loaded.programmes.map(({ slug }) => slug),
      };
      const read = fromParams(params, known);
      state = read.state;
      fill(read.state);
      keep(() => sessionStorage, state);
      notice.hidden = read.ignored.length === 0;
      notice.textContent = read.ignored.length > 0 ? t.ignored(read.ignored) : '';
    } catch {
      announce(t.failed);
      return;
    }
    await show();
  }

  function fill({ answers }: PlanState): void {
    for (const name of ONE_ANSWER) {
      const select = form.querySelector<HTMLSelectElement>(`select[name='${name}']`);
      if (select) select.value = answers[name];
    }
    form.querySelectorAll<HTMLInputElement>("input[name='situatie']").forEach((box) => {
      box.checked = answers.situatie.includes(box.value);
    });
    field.current?.show(answers.place?.name ?? '', true);
  }
}

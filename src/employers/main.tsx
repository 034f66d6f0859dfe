/** Brings the page for employers to life. The address is the state: it holds nothing but the three answers. */
import { createRef, hydrate, render } from 'preact';
import {
  NO_EMPLOYER_ANSWERS,
  offerFor,
  type EmployerAnswers,
  type EmployerData,
} from '../domain/employer-offer.ts';
import { paths } from '../domain/paths.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { findPageFiles, once } from '../find/files.ts';
import { findLabelsFor } from '../i18n/nl-find.ts';
import { employerLabelsFor } from '../i18n/nl-employers.ts';
import { PlaceField, type PlaceFieldHandle } from '../ui/place-field.tsx';
import { answersIn, fromParams, hasAnswers, toParams } from './answers.ts';
import { Outcome } from './outcome.tsx';

const { lang } = document.documentElement;
const labels = { employers: employerLabelsFor(lang), find: findLabelsFor(lang) };
const t = labels.employers;

const page = document.querySelector<HTMLElement>('[data-werkgevers]');
if (page) void start(page);

async function start(page: HTMLElement): Promise<void> {
  const part = <T extends HTMLElement>(selector: string): T => {
    const found = page.querySelector<T>(selector);
    if (!found) throw new Error(`the page for employers has no ${selector}`);
    return found;
  };
  const form = part<HTMLFormElement>('form');
  const status = part('[data-stand]');
  const notice = part('[data-melding]');
  const outcome = part('[data-uitkomst]');
  const place = part('[data-plaats]');
  const field = createRef<PlaceFieldHandle>();
  const loadPlaces = findPageFiles(page.dataset.versie ?? '', 1, (address) =>
    fetch(address),
  ).places;
  const loadData = once(async () => {
    const response = await fetch(`${paths.employers}gegevens.json`);
    if (!response.ok) throw new Error(`gegevens.json: ${response.status}`);
    return (await response.json()) as EmployerData;
  });
  let answers = NO_EMPLOYER_ANSWERS;

  const show = async (): Promise<void> => {
    const asked = answers;
    try {
      const data = hasAnswers(asked) ? await loadData() : undefined;
      if (asked !== answers) return;
      render(data ? <Outcome {...{ data, answers, labels }} /> : null, outcome);
      status.textContent = data
        ? t.total(offerFor(answers, data.programmes).programmes.length)
        : '';
    } catch {
      status.textContent = t.failed;
      render(
        <p>
          {t.failed}{' '}
          <button class="nl-button nl-button--secondary" type="button" onClick={() => void show()}>
            {t.retry}
          </button>
        </p>,
        outcome,
      );
    }
  };
  const change = (next: EmployerAnswers) => {
    answers = next;
    notice.hidden = true;
    const search = toParams(answers).toString();
    history.replaceState(null, '', search ? `${paths.employers}?${search}` : paths.employers);
    void show();
  };
  const answered = (choice: PlaceChoice | undefined) =>
    change(answersIn(new FormData(form), choice));

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
    if (!place.contains(event.target as Node)) answered(answers.place);
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
    change(NO_EMPLOYER_ANSWERS);
  });

  const params = new URLSearchParams(location.search);
  try {
    if (params.size > 0) {
      const [places, { names }] = await Promise.all([loadPlaces(), loadData()]);
      const read = fromParams(params, { places, sectoren: Object.keys(names.sectoren) });
      answers = read.answers;
      notice.hidden = read.ignored.length === 0;
      notice.textContent = t.ignored(read.ignored);
    }
  } catch {
    status.textContent = t.failed;
  }
  // A browser may fill in a form that was left: the questions begin with what is known.
  form.querySelectorAll('select').forEach((select) => (select.value = answers.sector));
  form.querySelectorAll<HTMLInputElement>("input[name='biedt']").forEach((box) => {
    box.checked = answers.biedt.some((kind) => kind === box.value);
  });
  field.current?.show(answers.place?.name ?? '', true);
  await show();
}

/** What stands below an own plan: the plan against time, notes, and the ways out: on paper, or as a link. */
import { useEffect, useState } from 'preact/hooks';
import type { Step } from '../domain/person-plan.ts';
import type { PlanLabels } from '../i18n/nl-plan.ts';
import { AddressToCopy } from '../ui/copy-button.tsx';
import type { PlanState } from './answers.ts';
import { MOMENTS, type OwnPlan, type PlanItem } from './own-plan.ts';

interface TimeLineProps {
  plan: OwnPlan;
  titleOf: (item: PlanItem) => string;
  labels: PlanLabels;
}

const PERIODS = MOMENTS.slice(1).map((until, index) => ({ from: MOMENTS[index] ?? 0, until }));

/** A table of a few periods, so that it reads as well as it looks: a row for each initiative. */
export function TimeLine({ plan, titleOf, labels: { time: t, steps } }: TimeLineProps) {
  return (
    <section class="tijdlijn">
      <h3 class="nl-heading nl-heading--level-3">{t.title}</h3>
      <table>
        <caption class="small">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            {PERIODS.map(({ from, until }) => (
              <th key={until} scope="col">
                <span aria-hidden="true">{t.period(from, until)}</span>
                <span class="visually-hidden">{t.periodSpoken(from, until)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.map((item) => (
            <tr key={item.slug}>
              <th scope="row">
                {titleOf(item)} <span class="small">{steps[item.step].toLowerCase()}</span>
              </th>
              {PERIODS.map(({ until }, period) => {
                const runs = item.from <= period && period < item.until;
                return (
                  <td key={until} class={runs ? `loopt ${item.step}` : ''}>
                    <span class="visually-hidden">{runs ? t.runs : t.rests}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface NotesProps {
  steps: readonly Step[];
  labels: PlanLabels;
}

/** A note for each step. It lives in this page alone: nothing keeps or sends it. */
export function Notes({ steps, labels: { notes: t, steps: names } }: NotesProps) {
  const [texts, setTexts] = useState<Partial<Record<Step, string>>>({});
  const isWritten = steps.some((step) => texts[step]?.trim());
  return (
    <section class={isWritten ? 'notities' : 'notities no-print'}>
      <h3 class="nl-heading nl-heading--level-3">{t.title}</h3>
      <p class="small no-print" id="notities-uitleg">
        {t.warning}
      </p>
      {steps.map((step) => (
        <div key={step} class={texts[step]?.trim() ? 'notitie' : 'notitie no-print'}>
          <label for={`notitie-${step}`}>{t.of(names[step].toLowerCase())}</label>
          <textarea
            class="invulvak no-print"
            id={`notitie-${step}`}
            rows={2}
            autocomplete="off"
            aria-describedby="notities-uitleg"
            value={texts[step] ?? ''}
            onInput={(event) => setTexts({ ...texts, [step]: event.currentTarget.value })}
          />
          <p class="op-papier">{texts[step]}</p>
        </div>
      ))}
    </section>
  );
}

interface LinkBoxProps {
  labels: PlanLabels;
  /** A link that was made is of no use any more when this changes. */
  state: PlanState;
  makeLink: () => string;
}

/** Prints, or makes a link to copy, only when somebody asks for it. */
export function LinkBox({ labels: { ways: t }, state, makeLink }: LinkBoxProps) {
  const [link, setLink] = useState('');
  useEffect(() => setLink(''), [state]);
  return (
    <div class="uitwegen no-print">
      <div class="knoppen">
        <button class="nl-button nl-button--primary" type="button" onClick={() => window.print()}>
          {t.print}
        </button>
        <button
          class="nl-button nl-button--secondary"
          type="button"
          onClick={() => setLink(makeLink())}
        >
          {t.link}
        </button>
      </div>
      <p class="small">{t.linkNote}</p>
      {link && (
        <AddressToCopy
          id="plan-link"
          address={link}
          label={t.linkLabel}
          copy={t.copy}
          done={t.copied}
          failed={t.notCopied}
        />
      )}
    </div>
  );
}

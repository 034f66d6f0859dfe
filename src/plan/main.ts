/** Brings the page of the plan to life: what is answered leads to what there is. Nothing of it leaves the browser. */
import { h } from 'preact';
import { pathsFor } from '../domain/paths.ts';
import { hasAnswers, planFor } from '../domain/person-plan.ts';
import type { PlanData } from '../domain/plan-data.ts';
import { findLabelsFor } from '../i18n/find-labels.ts';
import { planLabelsFor } from '../i18n/nl-plan.ts';
import { questionForm } from '../questions/question-form.tsx';
import {
  answersIn,
  EMPTY_STATE,
  fromParams,
  isShared,
  keep,
  kept,
  sharedHash,
  sharedParams,
  type PlanState,
} from './answers.ts';
import { Outcome } from './outcome.tsx';
import { pageLanguage } from '../i18n/nl-language.ts';

const paths = () => pathsFor(pageLanguage());

const { lang } = document.documentElement;
const labels = { plan: planLabelsFor(lang), find: findLabelsFor(lang) };

const restore = questionForm<PlanState, PlanData>({
  data: `${paths().plan}gegevens.json`,
  empty: EMPTY_STATE,
  fields: ({ answers }) => answers,
  read: (form, place, before) => ({ ...before, answers: answersIn(form, place) }),
  // What the address says, else what was kept for a reload.
  saved: () => sharedParams(location.hash) ?? kept(() => sessionStorage),
  restore: (params, places, { names, programmes }) =>
    fromParams(params, {
      places,
      leerroute: Object.keys(names.leerroutes),
      sector: Object.keys(names.sectoren),
      slugs: programmes.map(({ slug }) => slug),
    }),
  save: (state) => {
    keep(() => sessionStorage, state);
    // The address no longer says what the page does.
    if (isShared(location.hash)) history.replaceState(null, '', paths().plan);
  },
  isAnswered: ({ answers, plan }) => hasAnswers(answers) || plan.length > 0,
  draw: (state, data, change) =>
    h(Outcome, {
      data,
      state,
      labels,
      onPlan: (plan, said) => change({ ...state, plan }, said),
      makeLink: () => {
        history.replaceState(null, '', paths().plan + sharedHash(state));
        return location.href;
      },
    }),
  summary: ({ answers }, { programmes }) =>
    hasAnswers(answers) ? labels.plan.total(planFor(answers, programmes).total) : '',
  labels: labels.plan,
});

window.addEventListener('hashchange', () => {
  if (isShared(location.hash)) void restore();
});

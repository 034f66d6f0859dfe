/** Brings the page of the plan to life: what is answered leads to what there is. Nothing of it leaves the browser. */
import { h } from 'preact';
import { pagePaths } from '../domain/paths.ts';
import { hasAnswers, planFor, type PlanFacts } from '../domain/person-plan.ts';
import type { PlanOthers, PlanTexts } from '../domain/plan-data.ts';
import { findLabelsFor } from '../i18n/find-labels.ts';
import { planLabelsFor } from '../i18n/nl-plan.ts';
import { programmeLoader, type Loaded } from '../questions/load-programmes.ts';
import { jsonAt, questionForm } from '../questions/question-form.tsx';
import {
  answersIn,
  EMPTY_STATE,
  fromParams,
  isShared,
  keep,
  keptAnswers,
  sharedHash,
  sharedParams,
  type PlanState,
} from './answers.ts';
import { Outcome } from './outcome.tsx';

const { lang } = document.documentElement;
const labels = { plan: planLabelsFor(lang), find: findLabelsFor(lang) };

const restore = questionForm<PlanState, Loaded<PlanFacts, PlanTexts, PlanOthers>>({
  load: programmeLoader(pagePaths().plan, jsonAt),
  empty: EMPTY_STATE,
  fields: ({ answers }) => answers,
  read: (form, place, before) => ({ ...before, answers: answersIn(form, place) }),
  // What the address says, else what was kept for a reload.
  saved: () => sharedParams(location.hash) ?? keptAnswers(() => sessionStorage),
  restore: async (params, places, { names, texts }) =>
    fromParams(params, {
      places,
      leerroute: Object.keys(names.leerroutes),
      sector: Object.keys(names.sectoren),
      slugs: params.has('in') ? await texts.slugs() : [],
    }),
  save: (state) => {
    keep(() => sessionStorage, state);
    // The address no longer says what the page does.
    if (isShared(location.hash)) history.replaceState(null, '', pagePaths().plan);
  },
  isAnswered: ({ answers, plan }) => hasAnswers(answers) || plan.length > 0,
  draw: (state, data, { change, say, refresh }) =>
    h(Outcome, {
      data,
      state,
      labels,
      texts: { store: data.texts, labels: labels.plan, say, refresh },
      onPlan: (plan, said) => change({ ...state, plan }, said),
      makeLink: () => {
        history.replaceState(null, '', pagePaths().plan + sharedHash(state));
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

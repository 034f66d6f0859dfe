/**
 * Brings the page for employers to life: what is answered leads to who can help. The address is the state: it holds nothing but the
 * three answers.
 */
import { h } from 'preact';
import {
  NO_EMPLOYER_ANSWERS,
  offerFor,
  type EmployerAnswers,
  type EmployerFacts,
  type EmployerOthers,
  type EmployerTexts,
} from '../domain/employer-offer.ts';
import { pagePaths } from '../domain/paths.ts';
import { findLabelsFor } from '../i18n/find-labels.ts';
import { employerLabelsFor } from '../i18n/nl-employers.ts';
import { programmeLoader, type Loaded } from '../questions/load-programmes.ts';
import { jsonAt, questionForm } from '../questions/question-form.tsx';
import { answersIn, fromParams, hasAnswers, toParams } from './answers.ts';
import { Outcome } from './outcome.tsx';

const { lang } = document.documentElement;
const labels = { employers: employerLabelsFor(lang), find: findLabelsFor(lang) };

questionForm<EmployerAnswers, Loaded<EmployerFacts, EmployerTexts, EmployerOthers>>({
  load: programmeLoader(pagePaths().employers, jsonAt),
  empty: NO_EMPLOYER_ANSWERS,
  fields: (answers) => answers,
  read: answersIn,
  saved: () => new URLSearchParams(location.search),
  restore: (params, places, { names }) =>
    fromParams(params, { places, sectoren: Object.keys(names.sectoren) }),
  save: (answers) => {
    const search = toParams(answers).toString();
    history.replaceState(
      null,
      '',
      search ? `${pagePaths().employers}?${search}` : pagePaths().employers,
    );
  },
  isAnswered: hasAnswers,
  draw: (answers, data, { say, refresh }) =>
    h(Outcome, {
      data,
      answers,
      labels,
      texts: { store: data.texts, labels: labels.employers, say, refresh },
    }),
  summary: (answers, { programmes }) =>
    labels.employers.total(offerFor(answers, programmes).programmes.length),
  labels: labels.employers,
});

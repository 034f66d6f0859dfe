/** Brings the page for employers to life. The address is the state: it holds nothing but the three answers. */
import { h } from 'preact';
import {
  NO_EMPLOYER_ANSWERS,
  offerFor,
  type EmployerAnswers,
  type EmployerOthers,
  type EmployerFacts,
  type EmployerTexts,
} from '../domain/employer-offer.ts';
import { pathsFor } from '../domain/paths.ts';
import { findLabelsFor } from '../i18n/find-labels.ts';
import { employerLabelsFor } from '../i18n/nl-employers.ts';
import { programmeLoader, type Loaded } from '../questions/load-programmes.ts';
import { jsonAt, questionForm } from '../questions/question-form.tsx';
import { answersIn, fromParams, hasAnswers, toParams } from './answers.ts';
import { Outcome } from './outcome.tsx';
import { pageLanguage } from '../i18n/page-language.ts';

const paths = () => pathsFor(pageLanguage());

const { lang } = document.documentElement;
const labels = { employers: employerLabelsFor(lang), find: findLabelsFor(lang) };

questionForm<EmployerAnswers, Loaded<EmployerFacts, EmployerTexts, EmployerOthers>>({
  load: programmeLoader(paths().employers, jsonAt),
  empty: NO_EMPLOYER_ANSWERS,
  fields: (answers) => answers,
  read: answersIn,
  saved: () => new URLSearchParams(location.search),
  restore: (params, places, { names }) => {
    const { answers, ignored } = fromParams(params, {
      places,
      sectoren: Object.keys(names.sectoren),
    });
    return { state: answers, ignored };
  },
  save: (answers) => {
    const search = toParams(answers).toString();
    history.replaceState(null, '', search ? `${paths().employers}?${search}` : paths().employers);
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

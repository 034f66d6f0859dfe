/** "Past het hier?" on the page of an initiative: what its sources ask and leave open. A script adds a municipality to compare with. */
import type { ComponentChildren } from 'preact';
import { describeVoice } from '../domain/describe.ts';
import { localFit, workArea, type Question, type Statement } from '../domain/local-fit.ts';
import { termOf } from '../domain/terms.ts';
import type { FitLabels } from '../i18n/nl-fit.ts';
import type { LawChange } from '../schema/guide.ts';
import type { ArticleContent } from './article.tsx';
import { SourceRefs } from './sources.tsx';
import { Told } from './told.tsx';

interface LocalFitProps extends ArticleContent {
  lawChanges: readonly LawChange[];
  fit: FitLabels;
}

/** Closed until it is asked for: most of it stands on the page already, in another order. */
export function LocalFitAnswer(props: LocalFitProps) {
  const { initiative, lawChanges, vocabularies, places, fit: t, today } = props;
  const { conditions, obstacles, laws, questions } = localFit(
    initiative,
    lawChanges,
    vocabularies,
    today,
  );
  return (
    <details class="vouw" data-waar={workArea(initiative, places)}>
      <summary>{t.summary}</summary>
      <Statements title={t.conditions} statements={conditions} {...props} />
      <Statements title={t.obstacles} statements={obstacles} {...props} />
      {laws.length > 0 && (
        <Group title={t.laws}>
          {laws.map(({ titel, datum }) => (
            <li>
              <Told language={props.labels.language}>{titel}</Told>,{' '}
              {props.labels.law.since(props.labels.language.formatDate(datum))}
            </li>
          ))}
        </Group>
      )}
      {questions.length > 0 && (
        <Group title={t.questions}>
          {questions.map((question) => (
            <li>{askedAs(question, props)}</li>
          ))}
        </Group>
      )}
    </details>
  );
}

/** A list under a heading of its own. */
function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{title}</h3>
      <ul>{children}</ul>
    </>
  );
}

type StatementsProps = LocalFitProps & { title: string; statements: readonly Statement[] };

/** What sources say, each with who says so and the field that it stands in. */
function Statements({ title, statements, initiative, labels, fit: t }: StatementsProps) {
  const { bronnen } = initiative.data;
  const sourceIds = bronnen.map(({ id }) => id);
  if (statements.length === 0) return null;
  return (
    <Group title={title}>
      {statements.map(({ field, text, sources }) => (
        <li>
          <Told language={labels.language}>{text}</Told>
          <SourceRefs ids={sources} sourceIds={sourceIds} labels={labels} />{' '}
          <span class="small">
            {[t.fields[field], describeVoice(sources, bronnen, labels)].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </Group>
  );
}

function askedAs(question: Question, { vocabularies, labels, fit: { ask } }: LocalFitProps) {
  switch (question.about) {
    case 'reden':
      return ask.reden(termOf(vocabularies, 'redenen-van-einde', question.reason).name);
    case 'bericht':
      return ask.bericht(
        question.date ? labels.language.formatDate(question.date) : labels.common.noDatedSource,
      );
    default:
      return ask[question.about];
  }
}

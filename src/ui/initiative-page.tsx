/** The page of an initiative: the initiative itself, with what only its page says and what a reader can do with it. */
import '@utrecht/alert-css/dist/index.css';
import { changesSince, newestMoment } from '../domain/guides-and-law.ts';
import { asksIfRunning, type Initiative } from '../domain/initiative.ts';
import { pathsFor } from '../domain/paths.ts';
import type { FitLabels } from '../i18n/nl-fit.ts';
import type { Labels } from '../i18n/nl.ts';
import type { SelectionLabels } from '../i18n/nl-selection.ts';
import type { LawChange } from '../schema/guide.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { InitiativeArticle, type ArticleContent, type ArticlePart } from './article.tsx';
import { LocalFitAnswer } from './local-fit.tsx';
import '../styles/initiative-page.css';
import type { HTMLAttributes as ElementAttributes } from 'preact';
import { citePage } from '../domain/citation.ts';

interface InitiativePageProps extends ArticleContent {
  fit: FitLabels;
  selection: SelectionLabels;
  lawChanges: readonly LawChange[];
  /** Full address of the page, to name it as a source. */
  address: string;
  /** What the site was built of, when the build knows it: for the same. */
  commit?: string | undefined;
}

/** The article with the ways through it, a notice of changed law before its text, and what a reader can do beside and after it. */
export function InitiativePage(props: InitiativePageProps) {
  const { lawChanges, address, commit, selection, fit, ...article } = props;
  const { slug, data } = article.initiative;
  return (
    <InitiativeArticle
      {...article}
      jumpList={(parts) => <JumpList parts={parts} labels={article.labels} />}
      beside={
        <>
          <SelectionButton slug={slug} labels={selection} />
          <button class="printen no-print" type="button" data-print="" hidden>
            {article.labels.initiative.print}
          </button>
        </>
      }
      before={
        <>
          <LawNotice {...article} lawChanges={lawChanges} />
          {asksIfRunning(article.initiative, article.today) && <StillRuns {...article} />}
        </>
      }
      beforeSources={{
        id: 'past-het-hier',
        title: fit.title,
        content: <LocalFitAnswer {...article} lawChanges={lawChanges} fit={fit} />,
      }}
      after={
        <>
          <Citation
            title={data.titel}
            checked={data.gecontroleerd}
            commit={commit}
            address={address}
            labels={selection}
          />
          <Actions {...article} />
        </>
      }
    />
  );
}

/**
 * The way to each part, for a screen on which they lie far apart: every page has four parts at least. The styles leave it
 * out where there is a column beside the text.
 */
function JumpList({ parts, labels }: { parts: readonly ArticlePart[]; labels: Labels }) {
  const title = labels.initiative.parts;
  return (
    <nav class="naar no-print" aria-label={title}>
      <details class="vouw">
        <summary>{title}</summary>
        <ul role="list">
          {parts.map((part) => (
            <li>
              <a
                class="nl-link"
                href={`#${part.id}`}
                lang={part.isText ? labels.language.contentLang : undefined}
              >
                {part.title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

interface LawNoticeProps {
  initiative: Initiative;
  lawChanges: readonly LawChange[];
  vocabularies: Vocabularies;
  labels: Labels;
}

/** Says which changes of law the sources of a page cannot know of. */
function LawNotice({ initiative, lawChanges, vocabularies, labels }: LawNoticeProps) {
  const t = labels.law;
  const changes = changesSince(initiative, lawChanges, vocabularies);
  const newest = newestMoment(initiative);
  if (!newest || changes.length === 0) return null;
  const title = t.title(labels.language.formatDate(newest));
  return (
    <aside class="utrecht-alert wetswijziging" aria-label={title}>
      <div>
        <p>{title}</p>
        {changes.map(({ titel, datum, tekst, gids }) => (
          <details>
            <summary>
              <strong>{titel}</strong>, {t.since(labels.language.formatDate(datum))}
            </summary>
            <p>
              {tekst}{' '}
              {gids && (
                <a class="nl-link" href={pathsFor(labels.language).guide(gids)}>
                  {t.readGuide}
                </a>
              )}
            </p>
          </details>
        ))}
      </div>
    </aside>
  );
}

interface ActionsProps {
  initiative: Initiative;
  labels: Labels;
}

/** Asks whoever knows if it still runs: each answer opens a tip that is filled in. */
function StillRuns({ initiative: { slug }, labels }: ActionsProps) {
  const { stillRuns, stillRunsAnswers } = labels.initiative;
  return (
    <p class="loopt small no-print">
      {stillRuns}
      {Object.entries(stillRunsAnswers).map(([state, label]) => (
        <>
          {' '}
          <a class="nl-link" href={pathsFor(labels.language).tipOn(slug, state)} rel="nofollow">
            {label}
          </a>
        </>
      ))}
    </p>
  );
}

/** What a reader who knows better can do: tell it in a tip, or correct it in the form. */
function Actions({ initiative: { slug }, labels }: ActionsProps) {
  const t = labels.initiative;
  return (
    <section class="acties no-print">
      <h2 class="nl-heading nl-heading--level-3">{t.wrong}</h2>
      <p>{t.wrongText}</p>
      <p>
        <a class="nl-link" href={pathsFor(labels.language).tipOn(slug)} rel="nofollow">
          {t.wrongTip}
        </a>
        <a class="nl-link" href={pathsFor(labels.language).correct(slug)}>
          {t.wrongForm}
        </a>
      </p>
    </section>
  );
}

declare module 'preact' {
  // Elements of the page itself can only be told to JSX so.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'selectie-knop': ElementAttributes;
    }
  }
}

/** Puts the initiative in the selection. A script on every page brings it to life, and gives cards a tick; without it neither shows. */
function SelectionButton({ slug, labels }: { slug: string; labels: SelectionLabels }) {
  const t = labels.button;
  const texts = {
    'data-slug': slug,
    'data-erbij': t.add,
    'data-weg': t.remove,
    'data-in': t.inside,
    'data-los': t.insideNotKept,
  };
  return (
    <selectie-knop class="no-print" {...texts}>
      <button class="nl-button nl-button--primary" type="button">
        {t.add}
      </button>
      {/* Always there, so that what comes into it is heard. */}
      <p class="small" role="status">
        <span />{' '}
        <a href={pathsFor(labels.language).selection} hidden>
          {t.open}
        </a>
      </p>
    </selectie-knop>
  );
}

interface CitationProps {
  title: string;
  /** `YYYY-MM-DD` */
  checked: string;
  /** Of the repository, when the build knows it. */
  commit?: string | undefined;
  /** Full address of the page. */
  address: string;
  labels: SelectionLabels;
}

/** The day of reading is not known when the page is made: a script puts it in, and where this version can be read. The line is right without. */
function Citation({ labels, ...page }: CitationProps) {
  const t = labels.cite;
  const consulted = t.consulted('{datum}', page.address);
  const read = page.commit ? `${consulted} ${t.version('{versie}')}` : consulted;
  return (
    <details class="vouw citeren no-print" data-gelezen={read}>
      <summary>{t.summary}</summary>
      <p class="small">{t.why}</p>
      <p class="regel">{citePage(page, labels)}</p>
      <button
        class="nl-button nl-button--secondary"
        type="button"
        data-gekopieerd={t.copied}
        data-mislukt={t.failed}
        hidden
      >
        {t.copy}
      </button>{' '}
      <span class="small" role="status" />
    </details>
  );
}

/** One initiative: what stands on its page, and in the preview of a contribution. */
import type { ComponentChildren } from 'preact';
import {
  describeEvidence,
  describeLastNews,
  describePeriod,
  groupFigures,
} from '../domain/describe.ts';
import type { Places } from '../reader/places.ts';
import { termOf } from '../domain/terms.ts';
import { calendarYears, hasEnded, type Initiative } from '../domain/initiative.ts';
import { capitalise, formatDate, formatList } from '../i18n/format.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { BodyText } from './body-text.tsx';
import { EvidenceBars } from './evidence-bars.tsx';
import { EvidenceSection } from './evidence.tsx';
import { InitiativeFacts } from './facts.tsx';
import { FigureList, LessonList } from './figures-and-lessons.tsx';
import { SourceList, SourceRefs } from './sources.tsx';
import '../styles/article.css';

/** What an article shows, with all it needs for it. */
export interface ArticleProps {
  initiative: Initiative;
  vocabularies: Vocabularies;
  places: Places;
  labels: Labels;
  /** `YYYY-MM-DD`: what is old is said of this day. */
  today: string;
  /** A page has one main heading; in a preview the title is not it. */
  headingLevel?: 1 | 2;
  /** Fields that a draft does not know yet: the initiative has a stand-in for them, and their facts are left out. */
  unknownFields?: ReadonlySet<string>;
  /** What stands above the facts, beside the text. */
  beside?: ComponentChildren;
  /** What stands before the text, below the summary. */
  before?: ComponentChildren;
  /** What stands after the sources. */
  after?: ComponentChildren;
}

/**
 * The article: summary, facts, text, results, lessons, evidence and sources.
 * Links inside it lead to `#onderzoek` and `#bron-1`, so that a page has room for one.
 */
export function InitiativeArticle({
  headingLevel = 1,
  beside,
  before,
  after,
  ...page
}: ArticleProps) {
  const { initiative, vocabularies, labels } = page;
  const { data, sections, evidence } = initiative;
  const t = labels.initiative;
  const Heading = `h${headingLevel}` as const;
  const sequel = sections.find(({ title }) => title === 'Vervolg');
  // What came out stands with the figures, and what came after that behind the lessons.
  const opening = sections.filter(({ title }) => title !== 'Resultaten' && title !== 'Vervolg');
  const known = {
    sourceIds: data.bronnen.map(({ id }) => id),
    vocabularies,
    labels,
  };
  const text = { sources: data.bronnen, labels };
  return (
    <div class="ruimte">
      <article class="initiatief">
        <header class="kop">
          <Heading class="nl-heading nl-heading--level-1 titel">{data.titel}</Heading>
          <p class="nl-paragraph nl-paragraph--lead">{data.samenvatting}</p>
          <ul role="list" class="stand">
            <li>
              <EvidenceBars level={evidence.level} />
              <a href="#onderzoek">{describeEvidence(initiative, vocabularies)}</a>
            </li>
            <li>{describePeriod(initiative, vocabularies, labels)}</li>
            <li>{capitalise(describeLastNews(initiative, labels))}</li>
            <li>{t.checked(formatDate(data.gecontroleerd))}</li>
          </ul>
        </header>

        <InitiativeFacts {...page} before={beside} />

        <div class="inhoud">
          {before}
          {opening.map(({ title, nodes }) => (
            <section class="prose">
              <h2 class="nl-heading nl-heading--level-2">{title}</h2>
              <BodyText nodes={nodes} {...text} />
            </section>
          ))}
          <Practical {...page} {...known} />
          <Results {...page} {...known} />
          {data.lessen?.length ? (
            <section>
              <h2 class="nl-heading nl-heading--level-2">{t.lessons}</h2>
              <LessonList lessons={data.lessen} sources={data.bronnen} {...known} />
            </section>
          ) : null}
          <Continuity {...page} {...known} />
          {sequel && (
            <section class="prose">
              <h2 class="nl-heading nl-heading--level-2">{sequel.title}</h2>
              <BodyText nodes={sequel.nodes} {...text} />
            </section>
          )}
          <EvidenceSection initiative={initiative} {...known} />
          <section>
            <h2 class="nl-heading nl-heading--level-2">{t.sources}</h2>
            <SourceList sources={data.bronnen} />
          </section>
          {after}
        </div>
      </article>
    </div>
  );
}

type SectionProps = Omit<ArticleProps, 'headingLevel' | 'beside' | 'before' | 'after'> & {
  sourceIds: readonly string[];
};

/** What taking part asks and gives: duration, intensity, income. */
function Practical({ initiative, sourceIds, vocabularies, labels }: SectionProps) {
  const { traject = [] } = initiative.data;
  if (traject.length === 0) return null;
  return (
    <section>
      <h2 class="nl-heading nl-heading--level-2">{labels.initiative.practical}</h2>
      <dl class="praktisch">
        {traject.map(({ soort, tekst, bronnen }) => (
          <div>
            <dt>{termOf(vocabularies, 'trajectonderdelen', soort).label.nl}</dt>
            <dd>
              {tekst}
              <SourceRefs ids={bronnen} sourceIds={sourceIds} labels={labels} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What came out, what the sources say of it, and apart from that what was hoped for. */
function Results({ initiative, sourceIds, vocabularies, labels, today }: SectionProps) {
  const { data, sections } = initiative;
  const t = labels.initiative;
  const { outcomes, other, targets } = groupFigures(data.resultaten);
  const about = sections.find(({ title }) => title === 'Resultaten');
  const known = { sourceIds, vocabularies, labels, today };
  return (
    <section id="resultaten">
      <h2 class="nl-heading nl-heading--level-2">{t.results}</h2>
      {outcomes.length > 0 && <FigureList results={outcomes} {...known} />}
      {outcomes.length === 0 && !about && <p>{t.noResults}</p>}
      {about && (
        <div class="prose">
          <BodyText nodes={about.nodes} sources={data.bronnen} labels={labels} />
        </div>
      )}
      {other.length > 0 && (
        <>
          {outcomes.length > 0 && <h3 class="nl-heading nl-heading--level-3">{t.otherFigures}</h3>}
          <FigureList results={other} {...known} small={outcomes.length > 0} />
        </>
      )}
      {targets.length > 0 && (
        <>
          <h3 class="nl-heading nl-heading--level-3">{t.targets}</h3>
          <p class="small">{t.targetsNote}</p>
          <FigureList results={targets} {...known} small />
          {outcomes.length === 0 && !about && <p class="small">{t.targetsSilence}</p>}
        </>
      )}
    </section>
  );
}

/** How long it ran, what it was paid from, why it stopped and what it became: as far as a source says. */
function Continuity({ initiative, sourceIds, vocabularies, labels }: SectionProps) {
  const { looptijd, organisaties, afloop } = initiative.data;
  const t = labels.initiative.continuity;
  const years = calendarYears(looptijd);
  const period = describePeriod(initiative, vocabularies, labels);
  const payers = organisaties.filter(({ rol }) => rol === 'financier').map(({ naam }) => naam);
  if (years === undefined && payers.length === 0 && !afloop) return null;
  const refs = afloop && <SourceRefs ids={afloop.bronnen} sourceIds={sourceIds} labels={labels} />;
  const reason = afloop?.reden && termOf(vocabularies, 'redenen-van-einde', afloop.reden).label.nl;
  return (
    <section>
      <h2 class="nl-heading nl-heading--level-2">{t.title(hasEnded(initiative))}</h2>
      <dl class="praktisch">
        <div>
          <dt>{t.period}</dt>
          <dd>{years === undefined ? period : t.ran(period, years)}</dd>
        </div>
        {payers.length > 0 && (
          <div>
            <dt>{t.paidBy}</dt>
            <dd>{formatList(payers)}</dd>
          </div>
        )}
        {reason && (
          <div>
            <dt>{t.reason}</dt>
            <dd>
              {reason}
              {refs}
            </dd>
          </div>
        )}
        {afloop?.werd && (
          <div>
            <dt>{t.after}</dt>
            <dd class="afloop">
              {afloop.werd}
              {refs}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

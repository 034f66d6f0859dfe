/** One initiative: what stands on its page, and in the preview of a contribution. */
import type { ComponentChildren } from 'preact';
import {
  describeEvidence,
  describeLastNews,
  describePeriod,
  groupFigures,
} from '../domain/describe.ts';
import type { Places } from '../reader/places.ts';
import { slugify } from '../reader/words.ts';
import { termOf } from '../domain/terms.ts';
import { calendarYears, hasEnded, type Initiative } from '../domain/initiative.ts';
import { capitalise } from '../i18n/nl-language.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { BodyText } from './body-text.tsx';
import { EvidenceBars } from './evidence-bars.tsx';
import { EvidenceSection, FigureList, LessonList } from './initiative-findings.tsx';
import { InitiativeFacts } from './facts.tsx';
import { SourceList, SourceRefs } from './sources.tsx';
import '../styles/article.css';
import { ContentNote, Told } from './told.tsx';

/** What an article is made of. */
export interface ArticleContent {
  initiative: Initiative;
  vocabularies: Vocabularies;
  places: Places;
  labels: Labels;
  /** `YYYY-MM-DD`: what is old is said of this day. */
  today: string;
  /** Fields that a draft does not know yet: the initiative has a stand-in for them, and their facts are left out. */
  unknownFields?: ReadonlySet<string>;
}

/** What an article shows, and how. */
interface ArticleProps extends ArticleContent {
  /** A page has one main heading; in a preview the title is not it. */
  headingLevel?: 1 | 2;
  /** What stands above the facts, beside the text. */
  beside?: ComponentChildren;
  /** What stands before the text, below the summary. */
  before?: ComponentChildren;
  /** A part that stands before the sources. */
  beforeSources?: ArticlePart;
  /** What stands after the sources. */
  after?: ComponentChildren;
  /** Draws the way to the parts, below the head. */
  jumpList?: (parts: readonly ArticlePart[]) => ComponentChildren;
}

/** A part of the article under a heading of its own. */
export interface ArticlePart {
  /** Where links to it lead. */
  id: string;
  title: string;
  content: ComponentChildren;
  /** It holds a text alone. */
  isText?: boolean;
}

/**
 * The article: summary, facts, text, results, lessons, evidence and sources.
 * Its parts and sources have names that links lead to (`#onderzoek`, `#bron-1`), so that a page has room for one.
 */
export function InitiativeArticle({
  headingLevel = 1,
  beside,
  before,
  beforeSources,
  after,
  jumpList,
  ...page
}: ArticleProps) {
  const { initiative, vocabularies, labels } = page;
  const { data, evidence } = initiative;
  const t = labels.initiative;
  const Heading = `h${headingLevel}` as const;
  const parts = partsOf(page, beforeSources);
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
            <li>{t.checked(labels.language.formatDate(data.gecontroleerd))}</li>
          </ul>
          <ContentNote language={labels.language} />
        </header>

        {jumpList?.(parts)}

        <InitiativeFacts {...page} before={beside} />

        <div class="inhoud">
          {before}
          {parts.map(({ id, title, content, isText }) => (
            <section
              id={id}
              class={isText ? 'prose' : undefined}
              lang={isText ? labels.language.contentLang : undefined}
            >
              <h2 class="nl-heading nl-heading--level-2">{title}</h2>
              {content}
            </section>
          ))}
          {after}
        </div>
      </article>
    </div>
  );
}

/** The parts in their order, without those that would be empty. */
function partsOf(page: ArticleContent, beforeSources: ArticlePart | undefined): ArticlePart[] {
  const { initiative, labels } = page;
  const { data, sections } = initiative;
  const t = labels.initiative;
  const known = { ...page, sourceIds: data.bronnen.map(({ id }) => id) };
  const texts = sections.map(({ title, nodes }) => ({
    id: slugify(title),
    title,
    content: <BodyText nodes={nodes} sources={data.bronnen} labels={labels} />,
    isText: true,
  }));
  const { traject = [], lessen = [] } = data;
  const parts: (ArticlePart | false | undefined)[] = [
    // What came out stands with the figures, and what came after that behind the lessons.
    ...texts.filter(({ title }) => title !== 'Resultaten' && title !== 'Vervolg'),
    traject.length > 0 && {
      id: 'praktisch',
      title: t.practical,
      content: <Practical {...known} />,
    },
    { id: 'resultaten', title: t.results, content: <Results {...known} /> },
    lessen.length > 0 && {
      id: 'lessen',
      title: t.lessons,
      content: <LessonList lessons={lessen} sources={data.bronnen} {...known} />,
    },
    hasContinuity(data) && {
      id: 'looptijd',
      title: t.continuity.title(hasEnded(initiative)),
      content: <Continuity {...known} />,
    },
    texts.find(({ title }) => title === 'Vervolg'),
    { id: 'onderzoek', title: t.evidence, content: <EvidenceSection {...known} /> },
    beforeSources,
    {
      id: 'bronnen',
      title: t.sources,
      content: <SourceList sources={data.bronnen} labels={labels} />,
    },
  ];
  return parts.filter((part): part is ArticlePart => Boolean(part));
}

interface SectionProps extends ArticleContent {
  /** In the order of their list. */
  sourceIds: readonly string[];
}

/** What taking part asks and gives: duration, intensity, income. */
function Practical({ initiative, sourceIds, vocabularies, labels }: SectionProps) {
  return (
    <dl class="praktisch">
      {initiative.data.traject?.map(({ soort, tekst, bronnen }) => (
        <div>
          <dt>{termOf(vocabularies, 'trajectonderdelen', soort).name}</dt>
          <dd>
            <Told language={labels.language}>{tekst}</Told>
            <SourceRefs ids={bronnen} sourceIds={sourceIds} labels={labels} />
          </dd>
        </div>
      ))}
    </dl>
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
    <>
      {outcomes.length > 0 && <FigureList results={outcomes} {...known} />}
      {outcomes.length === 0 && !about && <p>{t.noResults}</p>}
      {about && (
        <div class="prose" lang={labels.language.contentLang}>
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
    </>
  );
}

function hasContinuity({ looptijd, organisaties, afloop }: Initiative['data']): boolean {
  const isPaid = organisaties.some(({ rol }) => rol === 'financier');
  return calendarYears(looptijd) !== undefined || isPaid || afloop !== undefined;
}

/** How long it ran, what it was paid from, why it stopped and what it became: as far as a source says. */
function Continuity({ initiative, sourceIds, vocabularies, labels }: SectionProps) {
  const { looptijd, organisaties, afloop } = initiative.data;
  const t = labels.initiative.continuity;
  const years = calendarYears(looptijd);
  const period = describePeriod(initiative, vocabularies, labels);
  const payers = organisaties.filter(({ rol }) => rol === 'financier').map(({ naam }) => naam);
  const refs = afloop && <SourceRefs ids={afloop.bronnen} sourceIds={sourceIds} labels={labels} />;
  const reason = afloop?.reden && termOf(vocabularies, 'redenen-van-einde', afloop.reden).name;
  return (
    <dl class="praktisch">
      <div>
        <dt>{t.period}</dt>
        <dd>{years === undefined ? period : t.ran(period, years)}</dd>
      </div>
      {payers.length > 0 && (
        <div>
          <dt>{t.paidBy}</dt>
          <dd>{labels.language.formatList(payers)}</dd>
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
            <Told language={labels.language}>{afloop.werd}</Told>
            {refs}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** What came of an initiative: the figures that sources name, what it taught, the research on it and how strong its evidence is. */
import { describeVoice, figureOf, describeEvidence, describeStudy } from '../domain/describe.ts';
import { termOf } from '../domain/terms.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Lesson } from '../schema/groups.ts';
import type { Result } from '../schema/result.ts';
import type { Source } from '../schema/source.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { SourceRefs } from './sources.tsx';
import { Told } from './told.tsx';
import type { Initiative } from '../domain/initiative.ts';
import { pathsFor } from '../domain/paths.ts';
import type { InitiativeData } from '../schema/rules.ts';
import { EvidenceBars } from './evidence-bars.tsx';

interface FigureListProps {
  results: readonly Result[];
  /** Ids of all sources of the page, in the order of their list. */
  sourceIds: readonly string[];
  vocabularies: Vocabularies;
  labels: Labels;
  /** `YYYY-MM-DD`: an old figure is grey. */
  today: string;
  /** Figures that say less, below the others. */
  small?: boolean;
}

/** Figures beside one another, in the order given: numeral, unit, what it counts, then kind, moment and source. */
export function FigureList({ results, small = false, ...known }: FigureListProps) {
  return (
    <ul role="list" class={small ? 'cijfers klein' : 'cijfers'}>
      {results.map((result) => (
        <FigureItem result={result} {...known} />
      ))}
    </ul>
  );
}

type FigureItemProps = Omit<FigureListProps, 'results' | 'small'> & { result: Result };

/** A target looks different from an outcome. */
function FigureItem({ result, sourceIds, vocabularies, labels, today }: FigureItemProps) {
  const figure = figureOf(result, vocabularies, today, labels);
  const kinds = ['cijfer', ...(figure.target ? ['doel'] : []), ...(figure.old ? ['oud'] : [])];
  return (
    <li class={kinds.join(' ')}>
      {figure.numeral && (
        <p class="getal">
          {figure.approximately && <span class="ongeveer">{figure.approximately} </span>}
          <span>{figure.numeral}</span>
          {figure.percent && <span class="procent">%</span>}
        </p>
      )}
      <p class="tekst" lang={labels.language.contentLang}>
        {figure.text}
      </p>
      <p class="noot">
        <span>{figure.note}</span>
        <SourceRefs ids={result.bronnen} sourceIds={sourceIds} labels={labels} />
      </p>
    </li>
  );
}

interface LessonListProps {
  lessons: readonly Lesson[];
  /** Sources of the page: they say who speaks. */
  sources: readonly Source[];
  /** Ids of all sources of the page, in the order of their list. */
  sourceIds: readonly string[];
  vocabularies: Vocabularies;
  labels: Labels;
}

/** Lessons, grouped by kind and by who says so: what helped according to the provider, what stood in the way. */
export function LessonList(props: LessonListProps) {
  const { sourceIds, vocabularies, labels } = props;
  return (
    <div class="lessen">
      {groupsOf(props).map(({ kind, heading, lessons }) => (
        <section class="soort">
          <h3 class={`kop ${kind}`}>{heading}</h3>
          <ul role="list">
            {lessons.map(({ tekst, bronnen, thema }) => (
              <li>
                <Told language={labels.language}>{tekst}</Told>
                <SourceRefs ids={bronnen} sourceIds={sourceIds} labels={labels} />
                <span class="thema">{termOf(vocabularies, 'themas', thema).name}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface LessonGroup {
  kind: string;
  heading: string;
  lessons: Lesson[];
}

function groupsOf({ lessons, sources, vocabularies, labels }: LessonListProps): LessonGroup[] {
  const t = labels.initiative;
  const kindLabels: Record<string, string> = t.lessonKinds;
  return vocabularies.lessoorten.waarden.flatMap(({ id, name }) => {
    const groups = new Map<string, LessonGroup>();
    for (const lesson of lessons.filter(({ soort }) => soort === id)) {
      const voice = describeVoice(lesson.bronnen, sources, labels);
      const heading = t.lessonHeading(kindLabels[id] ?? name, voice);
      const group = groups.get(voice) ?? { kind: id, heading, lessons: [] };
      group.lessons.push(lesson);
      groups.set(voice, group);
    }
    return [...groups.values()];
  });
}

interface EvidenceSectionProps {
  initiative: Initiative;
  /** Ids of all sources of the page, in the order of their list. */
  sourceIds: readonly string[];
  vocabularies: Vocabularies;
  labels: Labels;
}

/** Research: the studies, the rung on our ladder with its direction, and what the next rung would take. */
export function EvidenceSection(props: EvidenceSectionProps) {
  const { initiative, sourceIds, vocabularies, labels } = props;
  const { data, evidence } = initiative;
  const t = labels.initiative;
  const { definitie } = termOf(vocabularies, 'bewijskracht', evidence.rung);
  return (
    <>
      <div class="trede">
        <EvidenceBars level={evidence.level} />
        <div>
          <p class="naam">{describeEvidence(initiative, vocabularies)}</p>
          <p>
            {definitie} {evidence.next ? t.next(t.nextRung[evidence.next]) : t.top}
          </p>
          <p class="small">
            {t.ladderNote}{' '}
            <a href={`${pathsFor(labels.language).about}#bewijskracht`}>
              {labels.initiative.evidenceMore}
            </a>
          </p>
        </div>
      </div>
      {data.onderzoek?.length ? (
        <ul role="list" class="studies">
          {data.onderzoek.map((study) => (
            <li>
              <span class="titel" lang={labels.language.contentLang}>
                {study.titel}
              </span>
              <SourceRefs ids={[study.bron]} sourceIds={sourceIds} labels={labels} />
              <span class="small">{describeStudy(study, vocabularies, labels)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t.noStudies}</p>
      )}
      {data.erkenning && (
        <Recognition recognition={data.erkenning} vocabularies={vocabularies} labels={labels} />
      )}
    </>
  );
}

interface RecognitionProps {
  recognition: NonNullable<InitiativeData['erkenning']>;
  vocabularies: Vocabularies;
  labels: Labels;
}

/** A formal recognition by others. */
function Recognition({ recognition, vocabularies, labels }: RecognitionProps) {
  const { niveau, door, datum, url } = recognition;
  const t = labels.initiative;
  return (
    <p>
      <strong>{t.recognition}:</strong>{' '}
      <a class="nl-link" href={url} rel="noopener">
        {t.recognitionBy(
          termOf(vocabularies, 'erkenningen', niveau).name,
          door,
          datum ? labels.language.formatDate(datum) : '',
        )}
      </a>
    </p>
  );
}

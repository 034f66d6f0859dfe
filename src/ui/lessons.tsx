/** What an initiative taught. */
import { describeVoice } from '../domain/describe.ts';
import { termOf } from '../domain/terms.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Lesson } from '../schema/groups.ts';
import type { Source } from '../schema/source.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { SourceRefs } from './sources.tsx';

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
                {tekst}
                <SourceRefs ids={bronnen} sourceIds={sourceIds} labels={labels} />
                <span class="thema">{termOf(vocabularies, 'themas', thema).label.nl}</span>
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
  return vocabularies.lessoorten.waarden.flatMap(({ id, label }) => {
    const groups = new Map<string, LessonGroup>();
    for (const lesson of lessons.filter(({ soort }) => soort === id)) {
      const voice = describeVoice(lesson.bronnen, sources, labels);
      const heading = t.lessonHeading(kindLabels[id] ?? label.nl, voice);
      const group = groups.get(voice) ?? { kind: id, heading, lessons: [] };
      group.lessons.push(lesson);
      groups.set(voice, group);
    }
    return [...groups.values()];
  });
}

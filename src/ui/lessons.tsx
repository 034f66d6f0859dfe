/** What an initiative taught. */
import { termOf } from '../domain/terms.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Lesson } from '../schema/groups.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { SourceRefs } from './sources.tsx';

interface LessonListProps {
  lessons: readonly Lesson[];
  /** Ids of all sources of the page, in the order of their list. */
  sourceIds: readonly string[];
  vocabularies: Vocabularies;
  labels: Labels;
}

/** Lessons, grouped by kind: what helped, what stood in the way, what must be there. */
export function LessonList({ lessons, sourceIds, vocabularies, labels }: LessonListProps) {
  const kindLabels: Record<string, string> = labels.initiative.lessonKinds;
  const kinds = vocabularies.lessoorten.waarden
    .map(({ id, label }) => ({
      id,
      label: kindLabels[id] ?? label.nl,
      lessons: lessons.filter((lesson) => lesson.soort === id),
    }))
    .filter((kind) => kind.lessons.length > 0);
  return (
    <div class="lessen">
      {kinds.map((kind) => (
        <section class="soort">
          <h3 class={`kop ${kind.id}`}>{kind.label}</h3>
          <ul role="list">
            {kind.lessons.map(({ tekst, bronnen, thema }) => (
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

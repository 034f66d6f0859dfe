/** What initiatives learned, by theme, and what they ask: each theme opens to what is said, and who says so. */
import { describeVoice } from '../domain/describe.ts';
import { pathsFor } from '../domain/paths.ts';
import type { Initiative } from '../domain/initiative.ts';
import type { LessonKind } from '../domain/lessons.ts';
import type { PracticalGroup, ThemeFindings } from '../domain/synthesis.ts';
import type { Labels } from '../i18n/nl.ts';
import { termOf } from '../domain/terms.ts';
import type { FindingsProps } from './findings.tsx';
import { Told } from './told.tsx';

/** Themes that open; further ones are named. */
const MOST_THEMES = 5;
/** Lessons in an opened theme; the page of lessons has the rest. */
const MOST_LESSONS = 3;
/** So few lessons of a kind stand open: there is nothing to find one's way in. */
const FEW_LESSONS = 6;
/** Lines of duration, entry requirements and costs. */
const MOST_PRACTICAL = 5;

type ColumnProps = FindingsProps & { kind: LessonKind };

/** Lessons of one kind. */
export function LessonColumn(props: ColumnProps) {
  const { synthesis, kind, t, query, vocabularies } = props;
  const themes = synthesis.lessons[kind];
  const further = themes.slice(MOST_THEMES);
  const open = themes.reduce((sum, { lessons }) => sum + lessons.length, 0) <= FEW_LESSONS;
  const lessonsHref = (theme: string) =>
    `${pathsFor(t.language).lessons}?soort=${kind}&thema=${theme}&${query}`;
  return (
    <section class={`leskolom ${kind}`}>
      <h2 class="nl-heading nl-heading--level-2">{t.lessons.titles[kind]}</h2>
      {themes.length === 0 && <p class="small">{t.lessons.none[kind]}</p>}
      {themes.slice(0, MOST_THEMES).map((theme) => (
        <Theme theme={theme} href={lessonsHref(theme.theme)} open={open} {...props} />
      ))}
      {further.length > 0 && (
        <p class="small">
          {t.lessons.also}{' '}
          {further.map(({ theme, initiatives }, index) => (
            <>
              {index > 0 && ', '}
              <a class="nl-link" href={lessonsHref(theme)}>
                {termOf(vocabularies, 'themas', theme).name} ({initiatives})
              </a>
            </>
          ))}
        </p>
      )}
      {kind === 'voorwaarde' && <Practical {...props} />}
    </section>
  );
}

type ThemeProps = Omit<ColumnProps, 'synthesis'> & {
  theme: ThemeFindings;
  href: string;
  open: boolean;
};

function Theme({ theme, href, open, vocabularies, labels, t }: ThemeProps) {
  const { initiatives, lessons } = theme;
  const voices = theme.voices.map(({ kind = 'overig', count }) => ({ kind, count }));
  return (
    <details open={open}>
      <summary>
        <strong>{termOf(vocabularies, 'themas', theme.theme).name}</strong>
        <span class="small">
          {t.initiatives(initiatives)} · {t.lessons.according(voices, initiatives)}
        </span>
      </summary>
      <ul>
        {lessons.slice(0, MOST_LESSONS).map(({ initiative, lesson }) => (
          <ToldLine line={lesson} of={initiative} labels={labels} />
        ))}
      </ul>
      {lessons.length > MOST_LESSONS && (
        <p class="small">
          <a class="nl-link" href={href}>
            {t.lessons.all(lessons.length)}
          </a>
        </p>
      )}
    </details>
  );
}

interface ToldLineProps {
  line: { tekst: string; bronnen: readonly string[] };
  of: Initiative;
  labels: Labels;
}

/** What a source says of an initiative, with the way to that and with who says so. */
function ToldLine({ line, of: { slug, data }, labels }: ToldLineProps) {
  return (
    <li>
      <Told language={labels.language}>{line.tekst}</Told>{' '}
      <span class="small">
        <a class="nl-link" href={pathsFor(labels.language).initiative(slug)}>
          {data.titel}
        </a>
        , {describeVoice(line.bronnen, data.bronnen, labels)}
      </span>
    </li>
  );
}

/** Duration, entry requirements and costs: of how many they are known, and each as its source has it. */
function Practical(props: FindingsProps) {
  const { synthesis, t } = props;
  if (synthesis.practical.length === 0) {
    return synthesis.total > 0 ? <p class="small">{t.practical.none}</p> : null;
  }
  return (
    <>
      {synthesis.practical.map((group) => (
        <PracticalLines group={group} {...props} />
      ))}
    </>
  );
}

type PracticalProps = FindingsProps & { group: PracticalGroup };

function PracticalLines({ group, synthesis, query, vocabularies, labels, t }: PracticalProps) {
  const { kind, known, lines } = group;
  const shown = lines.slice(0, MOST_PRACTICAL);
  const rest = known - new Set(shown.map(({ initiative }) => initiative.slug)).size;
  return (
    <details>
      <summary>
        <strong>{termOf(vocabularies, 'trajectonderdelen', kind).name}</strong>
        <span class="small">{t.practical.known(known, synthesis.total)}</span>
      </summary>
      <ul>
        {shown.map(({ initiative, line }) => (
          <ToldLine line={line} of={initiative} labels={labels} />
        ))}
      </ul>
      {rest > 0 && (
        <p class="small">
          {kind === 'kosten' ? (
            <a class="nl-link" href={`${pathsFor(t.language).find}?${query}&kosten=bekend`}>
              {t.practical.costs(known)}
            </a>
          ) : (
            t.practical.others(rest)
          )}
        </p>
      )}
    </details>
  );
}

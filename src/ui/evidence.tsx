/** Research on an initiative, and how strong its evidence is. */
import { describeEvidence, describeStudy } from '../domain/describe.ts';
import type { Initiative } from '../domain/initiative.ts';
import { pathsFor } from '../domain/paths.ts';
import { termOf } from '../domain/terms.ts';
import type { Labels } from '../i18n/nl.ts';
import type { InitiativeData } from '../schema/rules.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { EvidenceBars } from './evidence-bars.tsx';
import { SourceRefs } from './sources.tsx';

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

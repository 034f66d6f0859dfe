/** A study in a line: kind, who did it, when, and what it found. */
import type { Labels } from '../i18n/nl.ts';
import type { Study } from '../schema/study.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { termOf } from './terms.ts';

export function describeStudy(
  { soort, door, jaar, richting }: Study,
  vocabularies: Vocabularies,
  { initiative: t }: Labels,
): string {
  const about = [
    termOf(vocabularies, 'onderzoekssoorten', soort).label.nl,
    ...(door ? [t.studyBy(door)] : []),
    ...(jaar ? [String(jaar)] : []),
  ].join(', ');
  if (!richting) return about;
  return `${about}. ${termOf(vocabularies, 'onderzoeksrichtingen', richting).label.nl}.`;
}

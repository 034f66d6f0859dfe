/** Short texts about an initiative that several pages show: where, when, how strong the evidence. */
import { capitalise, formatDate, formatList } from '../i18n/format.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import type { Initiative } from './initiative.ts';
import { placeName, type Places } from './places.ts';
import { termOf } from './terms.ts';

/** `Rotterdam`, `Arnhem, Nijmegen en 3 andere`, `Regio Twente`, `Heel Nederland`. */
export function describeWhere({ data, coverage }: Initiative, places: Places, t: Labels): string {
  if (coverage.nationwide) return t.common.nationwide;
  if (data.bereik === 'onbekend') return t.common.placeUnknown;
  const names = [
    ...(data.provincies ?? []).map((name) => t.common.province(name)),
    ...(data.arbeidsmarktregios ?? []).map((name) => t.common.region(name)),
    ...coverage.named.map((code) => municipalityName(code, places)),
  ];
  return names.length <= 3
    ? formatList(names)
    : `${names.slice(0, 2).join(', ')} ${t.common.andMore(names.length - 2)}`;
}

export function municipalityName(code: string, places: Places): string {
  const municipality = places.municipalityByCode.get(code);
  return municipality ? placeName(municipality) : code;
}

/** The period and whether it still runs, as far as sources say. Empty only when nothing is known of an ended one. */
export function describePeriod(
  { data }: Initiative,
  vocabularies: Vocabularies,
  t: Labels,
): string {
  const { start, einde } = data.looptijd ?? {};
  if (start && einde) return capitalise(t.period.between(formatDate(start), formatDate(einde)));
  if (einde) return t.period.until(formatDate(einde));
  if (data.status === 'onbekend') {
    return start ? t.period.started(formatDate(start)) : t.period.unknownIfRunning;
  }
  const status = termOf(vocabularies, 'status', data.status).label.nl;
  if (!start) return status;
  return data.status === 'lopend'
    ? t.period.since(formatDate(start))
    : `${t.period.started(formatDate(start))}, ${status.toLowerCase()}`;
}

/** `Effect onderzocht: geen effect gevonden`. */
export function describeEvidence({ evidence }: Initiative, vocabularies: Vocabularies): string {
  const rung = termOf(vocabularies, 'bewijskracht', evidence.rung).label.nl;
  if (!evidence.direction) return rung;
  const direction = termOf(vocabularies, 'onderzoeksrichtingen', evidence.direction).label.nl;
  return `${rung}: ${direction.toLowerCase()}`;
}

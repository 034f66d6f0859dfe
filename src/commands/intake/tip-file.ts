/**
 * The file that a tip begins: what it says is filled in, what it leaves open the editor finds; and the name of the file of a
 * new initiative.
 */
import { nameInFile, type PlaceChoice, readPlace } from '../../domain/place-search.ts';
import { checkDraft, type DraftRules } from '../../draft/check.ts';
import { draftOf, type Group, newDraft, nextSourceId, type Draft } from '../../draft/draft.ts';
import type { Tip, TipState } from '../../draft/tip.ts';
import { parseWebAddress } from '../../draft/typed-values.ts';
import { nlTip } from '../../i18n/nl-tip.ts';
import { readText } from '../../reader/index.ts';
import { foldName } from '../../reader/places.ts';
import { printable } from '../../reader/problems.ts';
import { plainLines, splitFile } from '../../reader/whole-file.ts';
import { SECTIONS } from '../../schema/initiative.ts';
import { slugForTitle } from '../../domain/paths.ts';
import { nameFindings } from '../../reader/limits.ts';

interface TipFile {
  slug: string;
  titel: string;
  /** Nothing when there is nothing to put in a file. */
  text?: string | undefined;
  remarks: string[];
}

/** What the file of a tip is made with. */
interface TipAround {
  rules: DraftRules;
  /** Every place that can be meant. */
  places: readonly PlaceChoice[];
  /** The file of an entry; nothing when there is none of that name. */
  fileOf: (slug: string) => string | undefined;
  /** Remarks that there are already. */
  remarks: readonly string[];
}

/**
 * The file of a tip.
 *
 * @param about the entry that it is about; nothing for a new initiative
 */
export function fileOfTip(
  tip: Tip,
  about: { slug: string; text: string } | undefined,
  around: TipAround,
): TipFile {
  const { labels, states } = nlTip.mail;
  const said = [
    [labels.loopt, tip.loopt ? states[tip.loopt] : ''],
    [labels.wat, tip.wat],
    [labels.waar, tip.waar],
    [labels.bron, tip.bron],
  ].flatMap(([label, text]) => (text ? [`${label}: ${printable(text, 400)}`] : []));
  const remarks = [
    ...around.remarks,
    ...said,
    tip.bron
      ? 'Lees de bron, en zet bij de bron wie haar uitgaf, hoe zij heet en van wanneer zij is.'
      : 'Er is geen bron bij. Zoek er een die iedereen kan nalezen, anders kan dit niet op de site.',
  ];
  if (about) return ofEntry(tip, about, remarks, around.rules);
  const titel = printable(tip.naam, 80);
  const { slug, notes } = newName(titel, around.fileOf);
  return ofNew(tip, { slug, titel, remarks: [...notes, ...remarks] }, around);
}

const STATES: Record<TipState, string> = {
  ja: 'lopend',
  gestopt: 'afgerond',
  regulier: 'afgerond',
};

function ofEntry(
  tip: Tip,
  { slug, text }: { slug: string; text: string },
  remarks: string[],
  rules: DraftRules,
): TipFile {
  const { yaml, body } = splitFile(plainLines(text));
  const data = (yaml.data ?? {}) as Record<string, unknown>;
  const titel = printable(String(data.titel ?? ''), 100);
  const draft = draftOf({ slug, data, body, text }, rules.fields);
  const sources = Array.isArray(draft.fields.bronnen) ? (draft.fields.bronnen as Group[]) : [];
  const source = sourceOf(
    tip.bron,
    sources.map(({ id }) => String(id)),
  );
  const fields: Group = {
    ...draft.fields,
    ...(tip.loopt ? { status: STATES[tip.loopt] } : {}),
    ...(source ? { bronnen: [...sources, source] } : {}),
    ...(tip.loopt === 'regulier' && source
      ? { afloop: { reden: 'regulier-geworden', bronnen: [String(source.id)] } }
      : {}),
  };
  if (!tip.loopt && !source) return { slug, titel, remarks };
  return { slug, titel, text: written({ ...draft, fields }, rules, slug, body), remarks };
}

function ofNew(tip: Tip, named: Omit<TipFile, 'text'>, around: TipAround): TipFile {
  const { rules } = around;
  const { slug, titel } = named;
  const source = sourceOf(tip.bron, []);
  const { fields } = newDraft(rules.fields, rules.context.today, {
    titel,
    status: 'onbekend',
    ...placeOf(tip.waar, around),
    bronnen: source ? [source] : [],
  });
  const text = { [SECTIONS[0]]: printable(tip.wat, 1000) };
  return { ...named, text: written({ fields, text }, rules, slug) };
}

function written(draft: Draft, rules: DraftRules, slug: string, body?: string): string {
  const checked = checkDraft(draft, rules, { slug, body }, readText);
  return checked.text ?? checked.file.text;
}

/** A source of which only the address is known: its host stands in for the rest. */
function sourceOf(typed: string, ids: readonly string[]): Group | undefined {
  const url = parseWebAddress(typed);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return undefined;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return { id: nextSourceId(ids), titel: host, uitgever: host, url };
}

const NATIONWIDE = /^(?:(?:heel )?nederland|landelijk)$/;

/** A place is read as the place field of the form reads it. */
function placeOf(typed: string, { rules: { fields }, places }: TipAround): Group {
  if (NATIONWIDE.test(foldName(typed))) return { bereik: 'landelijk' };
  const reading = readPlace(places, typed);
  if (reading.kind !== 'one') return {};
  const { choice } = reading;
  const field = fields.find(({ place }) => place === choice.kind);
  if (!field) return {};
  return {
    bereik: choice.kind === 'gemeente' ? 'lokaal' : 'regionaal',
    [field.name]: [nameInFile(choice)],
  };
}

/** A name at its longest makes room for a number behind it. */
const LONGEST_START = 76;

/**
 * The name that a title gives, or the first free one like it: a new initiative never takes the file of an entry.
 *
 * @param fileOf the file of an entry; nothing when there is none of that name
 * @returns also what the editor must know of it
 */
export function newName(
  titel: string,
  fileOf: (slug: string) => string | undefined,
): { slug: string; notes: string[] } {
  const made = slugForTitle(titel);
  const wanted = nameFindings(made).length === 0 ? made : 'zonder-titel';
  if (fileOf(wanted) === undefined) return { slug: wanted, notes: [] };
  const start = wanted.slice(0, LONGEST_START).replace(/-$/, '');
  let number = 2;
  while (fileOf(`${start}-${number}`) !== undefined) number += 1;
  const slug = `${start}-${number}`;
  const note = `Er is al een ${wanted}.mdx, en dat blijft zoals het is: dit staat in ${slug}.mdx. Kijk of het hetzelfde initiatief is.`;
  return { slug, notes: [note] };
}

/** Changes as people read them: the field by its name, what stood there, what comes, and which source says so. */
import { nlMail, type MailLabels } from '../i18n/nl-mail.ts';
import { type Change, type EntryTree, isListChange, TEXT, valueIn } from './changes.ts';
import type { Field } from './fields.ts';
import { isObject } from '../reader/write.ts';

export interface ReadableChange {
  /** `Les 3, Tekst` */
  naam: string;
  was: string;
  wordt: string;
  /** Empty for what names no source. */
  bron: string;
}

/**
 * Changes in words.
 *
 * @param before the entry that they were found in
 * @param after the entry with the changes
 * @param fields of an initiative
 */
export function readableChanges(
  changes: readonly Change[],
  before: EntryTree,
  after: EntryTree,
  fields: readonly Field[],
  t: MailLabels = nlMail,
): ReadableChange[] {
  return changes.map((change) => {
    const { naam, field } = spotOf(change.veld, fields);
    const old = isListChange(change)
      ? listIn(before, change.veld).slice(change.vanaf, change.vanaf + change.weg)
      : valueIn(before, change.veld);
    const now = isListChange(change) ? change.erbij : change.wordt;
    return {
      naam,
      was: shown(old, field, t) || t.nothing,
      wordt: shown(now, field, t) || t.goes,
      bron: sourcesOf(change.veld, now, after)
        .map((id) => titleOf(id, after, t))
        .join('; '),
    };
  });
}

function listIn(tree: EntryTree, veld: string): readonly unknown[] {
  const value = valueIn(tree, veld);
  return Array.isArray(value) ? value : [];
}

/** The field at a path, and how it is called there. */
function spotOf(veld: string, fields: readonly Field[]): { naam: string; field?: Field } {
  const [first = '', ...rest] = veld.split('.');
  if (first === TEXT) return { naam: rest.join('.') };
  const names: string[] = [];
  let inner = fields;
  let field: Field | undefined;
  for (const step of [first, ...rest]) {
    if (field && /^\d+$/.test(step)) {
      names[names.length - 1] = `${field.one} ${Number(step) + 1}`;
      continue;
    }
    field = inner.find(({ name }) => name === step);
    names.push((field?.label ?? step).replace(/\?$/, ''));
    inner = field?.fields ?? [];
  }
  return field ? { naam: names.join(', '), field } : { naam: names.join(', ') };
}

/** A value on one line, with the labels that people know. */
function shown(value: unknown, field: Field | undefined, t: MailLabels): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    const between = value.some(isObject) ? ' / ' : field ? ', ' : ' ';
    return value.map((item) => shown(item, field, t)).join(between);
  }
  if (isObject(value)) {
    return Object.entries(value)
      .map(([name, part]) => {
        const inner = field?.fields.find((one) => one.name === name);
        return `${inner?.label ?? name}: ${shown(part, inner, t)}`;
      })
      .join('; ');
  }
  const text = typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value);
  if (field?.kind === 'source' || field?.kind === 'sources') return t.number(text);
  const term = field?.terms.find(({ id }) => id === text);
  return (term?.label.nl ?? text)
    .replace(/\s*<Bron id="s(\d+)" ?\/>/g, (_, number: string) => ` [${number}]`)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sources that what is new rests on: those it names itself, else those of the group that it stands in. */
function sourcesOf(veld: string, now: unknown, after: EntryTree): string[] {
  if (veld.startsWith('bronnen')) return [];
  const cited = [...JSON.stringify(now ?? '').matchAll(/<Bron id=\\?"(s\d+)/g)].map(
    ([, id = '']) => id,
  );
  const steps = veld.split('.');
  const groups = steps.map((_, index) => valueIn(after, steps.slice(0, index + 1).join('.')));
  const named = [now, ...groups.reverse()].flatMap(idsOf);
  return [...new Set([...cited, ...named])];
}

/** Sources that a group, or each group of a list that is new, names. */
function idsOf(value: unknown): string[] {
  if (!isObject(value)) return [];
  const ids = Array.isArray(value.bronnen) ? value.bronnen : [value.bron];
  return ids.filter((id) => typeof id === 'string');
}

function titleOf(id: string, after: EntryTree, t: MailLabels): string {
  const source = listIn(after, 'bronnen').find((one) => isObject(one) && one.id === id);
  return isObject(source) ? t.sourceTitle(String(source.titel ?? ''), id) : t.number(id);
}

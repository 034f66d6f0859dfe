/**
 * Writes an initiative as its file: the one format of the form, the command line and the catalogue itself. A writer of its own,
 * for the form carries it to the browser: that of the `yaml` package would add 16 kB. Tests hold it to what that package writes.
 */

/** What writing needs to know of a field. */
export interface WrittenField {
  name: string;
  kind: string;
  /** A long text of the initiative itself, not of one of a list, is written as a block of its own. */
  long: boolean;
  fields: readonly WrittenField[];
}

/**
 * Fields in the order given, one a line; lists of single values on one line; the summary as a block of its own.
 * Reading the result gives the same fields and text again.
 *
 * @param data front matter, as the schema gives it: texts, numbers, yes or no, lists and groups of them
 * @param body text in MDX
 * @param fields the fields of the schema
 */
export function writeEntry(data: object, body: string, fields: readonly WrittenField[]): string {
  const lines = groupLines(data, fields, true);
  return `---\n${lines.join('\n')}\n---\n\n${body.trim()}\n`;
}

/**
 * The lines of a group of fields, as they stand at the margin.
 *
 * @param isTop whether these are fields of the initiative itself, or of a group that it has one of
 */
function groupLines(group: object, fields: readonly WrittenField[], isTop: boolean): string[] {
  return Object.entries(group).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined) return [];
    const field = fields.find((one) => one.name === name);
    const [first = '', ...below] = valueLines(value, field, isTop);
    const key = scalar(name, false);
    return [first === '' ? `${key}:` : `${key}: ${first}`, ...below];
  });
}

/** A value: what stands behind its name, and the lines below that. */
function valueLines(value: unknown, field: WrittenField | undefined, isTop: boolean): string[] {
  const fields = field?.fields ?? [];
  if (Array.isArray(value)) return listLines(value, fields);
  if (isObject(value)) {
    const lines = groupLines(value, fields, isTop);
    return lines.length > 0 ? ['', ...indented(lines)] : ['{}'];
  }
  if (typeof value !== 'string') return [String(value)];
  // A bare year is written as people type it, without quotes.
  if (field?.kind === 'date' && /^\d{4}$/.test(value)) return [value];
  if (isTop && field?.long && !value.includes('\n') && isBlock(value))
    return ['>-', ...indented([value])];
  return value.includes('\n') && isBlock(value)
    ? ['|-', ...indented(value.split('\n'))]
    : [scalar(value, false)];
}

/** Single values stand on one line, groups below each other. */
function listLines(items: readonly unknown[], fields: readonly WrittenField[]): string[] {
  if (!items.some(isObject)) return [flowList(items)];
  const field = { name: '', kind: 'group', long: false, fields };
  const lines = items.flatMap((item) => {
    const own = isObject(item) ? groupLines(item, fields, false) : valueLines(item, field, false);
    const [first = '{}', ...below] = own;
    return [`- ${first}`, ...indented(below)];
  });
  return ['', ...indented(lines)];
}

function flowList(items: readonly unknown[]): string {
  const values = items.map((item) =>
    Array.isArray(item)
      ? flowList(item)
      : typeof item === 'string'
        ? scalar(item, true)
        : String(item),
  );
  return `[${values.join(', ')}]`;
}

/** Whether anything at all is a group of named values. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** Whether a text can be a block: nothing at its edges that gets lost, no sign that needs a code. */
function isBlock(text: string): boolean {
  return (
    /^\S(?:[\s\S]*\S)?$/.test(text) &&
    !/[ \t]\n/.test(text) &&
    !CODED.test(text.replaceAll('\n', ''))
  );
}

/** Signs that mean something to YAML where they stand: at the begin, at the end, or behind a space. */
const SIGNS =
  /^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-](?:[ \t]|$)|^(?:---|\.\.\.)|[\n:][\t ]|[\n\t ]#|[\n\t :]$/;
/** Texts that YAML reads as nothing, as yes or no, or as a number. */
const OTHERS: readonly RegExp[] = [
  /^(?:~|[Nn]ull|NULL)?$/,
  /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/,
  /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  /^0(?:o[0-7]+|x[\da-fA-F]+)$/,
];
/** What can only be written as a code, between double quotes. */
const CODED = /[\p{Cc}\p{Cs}]/u;

/** @param inList between commas, where some signs have a meaning that they lack elsewhere */
function scalar(text: string, inList: boolean): string {
  const isPlain =
    !SIGNS.test(text) &&
    !CODED.test(text) &&
    !OTHERS.some((other) => other.test(text)) &&
    !(inList && /[,[\]{}]/.test(text));
  if (isPlain) return text;
  const isSingle = text.includes('"') && !/'|[\p{Cc}\p{Cs}]/u.test(text);
  return isSingle ? `'${text}'` : JSON.stringify(text);
}

/** Reads a file `_headers`, as hosts like Netlify do. Pure. */

/** A path from the root of the host, in which `*` is anything, with the headers of what fits it. */
export interface HeaderLines {
  path: string;
  headers: Record<string, string>;
}

/** The rules of a file, in its order. */
export function readHeaders(text: string): HeaderLines[] {
  return text
    .split(/\n(?=\S)/)
    .map((rule) => rule.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 1)
    .map(([path = '', ...lines]) => ({
      path,
      headers: Object.fromEntries(
        lines.map((line) => {
          const [, name = '', value = ''] = /^\s*([^:]+):\s*(.*)$/.exec(line) ?? [];
          return [name.toLowerCase(), value];
        }),
      ),
    }));
}

/** The headers of a path: those of every rule that fits it. */
export function headersOf(path: string, rules: readonly HeaderLines[]): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter((rule) => fits(path, rule.path)).map(({ headers }) => headers),
  ) as Record<string, string>;
}

function fits(path: string, pattern: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return path === start;
  const end = rest.at(-1) ?? '';
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** What mail programs do to a text on its way: wrap it, quote it, make its signs prettier. */
import fc from 'fast-check';

/** Lines of at most so many signs; what has no space in it is cut through. */
export function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const lines: string[] = [];
      let rest = line.trimEnd();
      while (rest.length > width) {
        const space = rest.lastIndexOf(' ', width);
        // No program leaves a sign of quoting alone on a line.
        const isBetweenWords = /[^> ]/.test(rest.slice(0, Math.max(0, space)));
        const at = isBetweenWords ? space : width;
        lines.push(rest.slice(0, at));
        rest = rest.slice(isBetweenWords ? at + 1 : at);
      }
      return [...lines, rest];
    })
    .join('\n');
}

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n');

const curled = (text: string) =>
  text
    .replace(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s(])'/g, '$1‘')
    .replaceAll("'", '’')
    .replaceAll('--', '–')
    .replaceAll('...', '…');

const STEPS: Record<string, (text: string) => string> = {
  'wrap at 72': (text) => wrapped(text, 72),
  'wrap at 40': (text) => wrapped(text, 40),
  quote: quoted,
  curl: curled,
  'line ends of Windows': (text) => text.replaceAll(/\r?\n/g, '\r\n'),
  'spaces at the end': (text) => text.replaceAll(/\r?\n/g, '  $&'),
  'hard spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'text around it': (text) =>
    `Hoi,\n\nzie hieronder.\n\n${text}\n\n-- \nVerstuurd vanaf mijn telefoon`,
};

/** Any of these, one after the other. */
export const mailPrograms: fc.Arbitrary<(text: string) => string> = fc
  .array(fc.constantFrom(...Object.keys(STEPS)), { maxLength: 5 })
  .map((names) =>
    Object.assign((text: string) => names.reduce((now, name) => STEPS[name]?.(now) ?? now, text), {
      [fc.toStringMethod]: () => names.join(', '),
    }),
  );

/** What the check says, in the words of who has a field before them and no file: for the form, and for questions in the terminal. */
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import type { Field } from './fields.ts';

/** Said of what must be filled in and is not. */
const MISSING = 'ontbreekt';

/** Whether something is only not filled in yet. */
export function isMissing(message: string): boolean {
  return message === MISSING || message.startsWith('is leeg');
}

/**
 * A message as something to do, without the signs and names that only a file has.
 *
 * @param field where it is said of; nothing for the text of the page
 */
export function plainMessage(
  message: string,
  field: Field | undefined,
  { messages: t }: ContributeLabels,
): string {
  if (isMissing(message)) return field ? fillIn(field, t) : t.missing.text;
  if (field?.kind === 'number' && /^moet een (?:heel )?getal zijn/.test(message)) return t.number;
  const named = (field?.terms ?? []).reduce(
    (now, { id, label }) => now.replaceAll(`'${id}'`, `'${label.nl}'`),
    message,
  );
  return t.signs.reduce((now, [sign, words]) => now.replace(sign, words), named);
}

/** `Vul de uitgever in`, `Kies een antwoord`. */
function fillIn({ kind, label }: Field, { missing: t, het }: ContributeLabels['messages']): string {
  const isQuestion = label.endsWith('?');
  const name = label.charAt(0).toLowerCase() + label.slice(1);
  const article = het.test(name) ? 'het' : 'de';
  const called = /^(?:de|het) /.test(name) ? name : `${article} ${name}`;
  switch (kind) {
    case 'choice':
      return isQuestion ? t.answer : t.choose(called);
    case 'choices':
      return t.several;
    case 'groups':
      return t.add;
    case 'sources':
      return t.sources;
    case 'source':
      return t.source;
    default:
      return isQuestion ? t.question : t.fill(called);
  }
}

/** Questions in the terminal. The only file that knows the prompt library. */
import { styleText } from 'node:util';
import { checkbox, confirm, input, search, select } from '@inquirer/prompts';
import { GoBack, type Ask, type Check, type Option } from '../questions.ts';

const DONE = '';
const PAGE = 12;

/** The library speaks English by itself. */
const WORDS = {
  keywords: { yes: 'Ja', no: 'Nee', error: () => 'Antwoord met ja of nee.' },
};
/** @param tip which keys do what */
const keys = (tip: string) => ({
  theme: {
    style: {
      keysHelpTip: () => styleText('dim', `${tip}, esc: terug`),
      error: (text: string) => styleText('red', `> ${DUTCH[text] ?? text}`),
    },
  },
});
const DUTCH: Readonly<Record<string, string>> = {
  'No results found': 'Niets gevonden; probeer een ander woord.',
};

const answerCheck =
  <T>(check: Check<T>) =>
  (answer: T) =>
    check(answer) ?? true;

const choice = ({ value, label, help }: Option) => ({
  value,
  name: label,
  ...(help ? { description: help } : {}),
});

/** The help stands above its question, and stays there when it is answered. */
function tell(help: string): void {
  if (help) console.log(styleText('dim', `\n  ${help}`));
}

/**
 * Puts one question, which Escape takes back.
 *
 * @throws {GoBack} after Escape
 */
async function put<T>(ask: (context: { signal: AbortSignal }) => Promise<T>): Promise<T> {
  const back = new AbortController();
  const onKey = (_typed: unknown, key: { name?: string } | undefined) => {
    if (key?.name === 'escape') back.abort();
  };
  // The library reads keys from here too.
  process.stdin.on('keypress', onKey);
  try {
    return await ask({ signal: back.signal });
  } catch (error) {
    if (back.signal.aborted) throw new GoBack();
    throw error;
  } finally {
    process.stdin.off('keypress', onKey);
  }
}

/** Asks in the terminal. Each rejects when someone presses Ctrl-C: see `isStopped`. */
export const prompts: Ask = {
  text: async ({ message, help, suggested, check }) => {
    tell(help);
    const question = {
      message,
      validate: answerCheck((typed: string) => check(typed.trim())),
      ...(suggested === undefined ? {} : { default: suggested, prefill: 'editable' as const }),
    };
    return (await put((context) => input(question, context))).trim();
  },
  choose: async ({ message, help, options, optional, suggested }) => {
    tell(help);
    const none = optional ? [{ value: DONE, name: '(niets invullen)' }] : [];
    const question = {
      message,
      choices: [...none, ...options.map(choice)],
      pageSize: PAGE,
      ...(suggested === undefined ? {} : { default: suggested }),
      ...keys('pijltjes: bladeren, enter: kiezen'),
    };
    const answer = await put((context) => select(question, context));
    return answer === DONE ? undefined : answer;
  },
  chooseMany: async ({ message, help, options, suggested = [], check }) => {
    tell(help);
    const question = {
      message,
      choices: options.map((one) => ({ ...choice(one), checked: suggested.includes(one.value) })),
      pageSize: PAGE,
      // A letter by mistake would tick everything.
      shortcuts: { all: null, invert: null },
      validate: (picked: readonly { value: string }[]) =>
        check(picked.map(({ value }) => value)) ?? true,
      ...keys('spatie: aan of uit, enter: verder'),
    };
    return put((context) => checkbox(question, context));
  },
  find: async ({ message, help, search: find }) => {
    tell(help);
    const question = {
      message,
      source: (typed: string | undefined) =>
        typed ? find(typed).map(choice) : [{ value: DONE, name: '(klaar, niets meer toevoegen)' }],
      pageSize: PAGE,
      ...keys('typ om te zoeken, enter: kiezen'),
    };
    const answer = await put((context) => search(question, context));
    return answer === DONE ? undefined : answer;
  },
  confirm: async ({ message, help, suggested }) => {
    tell(help);
    return put((context) => confirm({ message, default: suggested, theme: WORDS }, context));
  },
  say: (text) => {
    console.log(text);
  },
};

/** Questions in the terminal. The only file that knows the prompt library. */
import { checkbox, confirm, input, search, select } from '@inquirer/prompts';
import type { Ask, Check, Option } from './ask.ts';

const DONE = '';
const PAGE = 12;

/** The library speaks English by itself. */
const WORDS = {
  keywords: { yes: 'Ja', no: 'Nee', error: () => 'Antwoord met ja of nee.' },
};
const keys = (tip: string) => ({ theme: { style: { keysHelpTip: () => tip } } });

const judge =
  <T>(check: Check<T>) =>
  (answer: T) =>
    check(answer) ?? true;

const choice = ({ value, label, help }: Option) => ({
  value,
  name: label,
  ...(help ? { description: help } : {}),
});

/** The help stands above its question: the library has no place for it. */
function headed(message: string, help: string): string {
  return help ? `${help}\n  ${message}` : message;
}

export const terminal: Ask = {
  text: ({ message, help, suggested, check }) =>
    input({
      message: headed(message, help),
      validate: judge((answer: string) => check(answer.trim())),
      ...(suggested === undefined ? {} : { default: suggested, prefill: 'editable' }),
    }).then((answer) => answer.trim()),
  choose: async ({ message, help, options, optional }) => {
    const none = optional ? [{ value: DONE, name: '(niets invullen)' }] : [];
    const answer = await select({
      message: headed(message, help),
      choices: [...none, ...options.map(choice)],
      pageSize: PAGE,
      ...keys('pijltjes: bladeren, enter: kiezen'),
    });
    return answer === DONE ? undefined : answer;
  },
  chooseMany: ({ message, help, options, check }) =>
    checkbox({
      message: headed(message, help),
      choices: options.map(choice),
      pageSize: PAGE,
      validate: (picked) => check(picked.map(({ value }) => value)) ?? true,
      ...keys('spatie: aan of uit, enter: verder'),
    }),
  find: async ({ message, help, search: find }) => {
    const answer = await search({
      message: headed(message, help),
      source: (typed) =>
        typed ? find(typed).map(choice) : [{ value: DONE, name: '(klaar, niets meer toevoegen)' }],
      pageSize: PAGE,
      ...keys('typ om te zoeken, enter: kiezen'),
    });
    return answer === DONE ? undefined : answer;
  },
  confirm: async ({ message, help, suggested }) =>
    confirm({
      message: headed(message, help),
      default: suggested,
      theme: WORDS,
    }),
  say: (text) => {
    console.log(text);
  },
};

/** Whether someone pressed Ctrl-C. */
export function isStopped(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

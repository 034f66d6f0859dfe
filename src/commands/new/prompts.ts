/** Questions in the terminal. The only file that knows the prompt library. */
import { styleText } from 'node:util';
import { checkbox, confirm, input, search, select } from '@inquirer/prompts';
import type { Ask, Check, Option } from '../terminal.ts';

const DONE = '';
const PAGE = 12;

/** The library speaks English by itself. */
const WORDS = {
  keywords: { yes: 'Ja', no: 'Nee', error: () => 'Antwoord met ja of nee.' },
};
const keys = (tip: string) => ({ theme: { style: { keysHelpTip: () => tip } } });

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

/** Asks in the terminal. Each rejects when someone presses Ctrl-C: see `isStopped`. */
export const prompts: Ask = {
  text: async ({ message, help, suggested, check }) => {
    tell(help);
    const answer = await input({
      message,
      validate: answerCheck((typed: string) => check(typed.trim())),
      ...(suggested === undefined ? {} : { default: suggested, prefill: 'editable' }),
    });
    return answer.trim();
  },
  choose: async ({ message, help, options, optional }) => {
    tell(help);
    const none = optional ? [{ value: DONE, name: '(niets invullen)' }] : [];
    const answer = await select({
      message,
      choices: [...none, ...options.map(choice)],
      pageSize: PAGE,
      ...keys('pijltjes: bladeren, enter: kiezen'),
    });
    return answer === DONE ? undefined : answer;
  },
  chooseMany: async ({ message, help, options, check }) => {
    tell(help);
    return checkbox({
      message,
      choices: options.map(choice),
      pageSize: PAGE,
      validate: (picked) => check(picked.map(({ value }) => value)) ?? true,
      ...keys('spatie: aan of uit, enter: verder'),
    });
  },
  find: async ({ message, help, search: find }) => {
    tell(help);
    const answer = await search({
      message,
      source: (typed) =>
        typed ? find(typed).map(choice) : [{ value: DONE, name: '(klaar, niets meer toevoegen)' }],
      pageSize: PAGE,
      ...keys('typ om te zoeken, enter: kiezen'),
    });
    return answer === DONE ? undefined : answer;
  },
  confirm: async ({ message, help, suggested }) => {
    tell(help);
    return confirm({ message, default: suggested, theme: WORDS });
  },
  say: (text) => {
    console.log(text);
  },
};

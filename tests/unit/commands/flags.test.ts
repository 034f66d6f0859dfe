import { describe, expect, test } from 'vitest';
import { HELP, parseFlags, usage, type Flag } from '../../../src/commands/command-line.ts';

const flags: Flag[] = [
  { name: 'format', value: 'tekst|json', oneOf: ['tekst', 'json'], help: 'Hoe het eruitziet.' },
  { name: 'lijst', value: 'NAAM', multiple: true, help: 'Namen.' },
  { name: 'stijl', help: 'Ook advies.' },
  HELP,
];
const parse = (...args: string[]) => parseFlags(args, flags);
const faults = (...args: string[]) => {
  const parsed = parse(...args);
  return 'faults' in parsed ? parsed.faults : [];
};

describe('options', () => {
  test('are read with = or a space, more than once where that is allowed, beside names of files', () => {
    const parsed = parse('--format=json', 'a.mdx', '--lijst', 'x', '--lijst=y', '--stijl', 'b.mdx');
    if ('faults' in parsed) throw new Error(parsed.faults.join());
    expect(parsed.one('format')).toBe('json');
    expect(parsed.all('lijst')).toEqual(['x', 'y']);
    expect(parsed.isOn('stijl')).toBe(true);
    expect(parsed.isOn('hulp')).toBe(false);
    expect(parsed.rest).toEqual(['a.mdx', 'b.mdx']);
  });

  test('that are wrong are all named at once, each with what to do', () => {
    expect(
      faults(
        '--fromat=json',
        '--format=xml',
        '--stijl=ja',
        '--zwaluw',
        '--format=json',
        '--format=json',
        '--lijst',
        '--stijl',
      ),
    ).toEqual([
      "'--fromat' bestaat niet. Bedoelde u '--format'?",
      "'--format=xml' bestaat niet; kies uit: tekst, json.",
      "'--stijl' heeft geen waarde; laat '=ja' weg.",
      "'--zwaluw' bestaat niet. Met --hulp ziet u wat er wel is.",
      "'--format' staat er twee keer; één keer mag.",
      "'--lijst' heeft een waarde nodig: --lijst=NAAM",
    ]);
  });

  test('help comes also to whoever asks for it in English', () => {
    const parsed = parse('--help');
    expect('faults' in parsed || parsed.isOn('hulp')).toBe(true);
    expect(faults('-h')).toEqual([]);
  });

  test('are listed with their values and help', () => {
    expect(usage('Doet iets.', flags)).toContain('  --lijst=NAAM …\n      Namen.');
  });
});

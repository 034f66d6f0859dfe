import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingMail, plainSigns } from '../../../src/draft/mail-text.ts';
import {
  EMPTY_TIP,
  emptyTipText,
  readTip,
  TIP_FIELDS,
  TIP_LENGTHS,
  TIP_STATES,
  tipText,
  type Tip,
} from '../../../src/draft/tip.ts';
import { enTip } from '../../../src/i18n/en-tip.ts';
import { nlTip as t } from '../../../src/i18n/nl-tip.ts';
import { mailPrograms } from '../../support/mail-programs.ts';
import { runs } from '../../support/runs.ts';

const words = fc
  .array(
    fc.constantFrom(
      'taal',
      '"werk"',
      "foto's",
      'één',
      '--',
      'Waar:',
      'Antwoord aan:',
      'Bron:',
      'Where:',
      'Answer to:',
      '\n',
      '🎉',
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((all) => `Zo ${all.join(' ')}`);
const tip: fc.Arbitrary<Tip> = fc.record({
  naam: words,
  wat: words,
  waar: fc.constantFrom('', 'Utrecht', "'s-Hertogenbosch"),
  bron: fc.constantFrom(
    '',
    'https://voorbeeld.nl/een/lang/pad/naar/een/bericht/dat/niet/in/een/regel/past?id=1',
  ),
  mail: fc.constantFrom('', 'a.b@voorbeeld.nl'),
  over: fc.constantFrom('', 'https://initiatievenwijzer.nl/initiatieven/taal/'),
  loopt: fc.constantFrom(undefined, ...TIP_STATES),
});
/** The same but for how signs look. */
const seen = (one: Tip | undefined) =>
  one &&
  Object.fromEntries(
    Object.entries(one).flatMap(([name, value]) => {
      const plain = plainSigns((value ?? '').replace(/\s+/g, ' ')).replace(/[-:\s]+/g, '');
      return plain === '' ? [] : [[name, plain]];
    }),
  );

describe('a tip', () => {
  test('is read back from its mail, whatever mail programs did to it', () => {
    fc.assert(
      fc.property(tip, mailPrograms, (written, sent) => {
        expect(seen(readTip(sent(tipText(written, 10, t)), t))).toEqual(seen(written));
      }),
      runs(300),
    );
  });

  test('in English is read back as well, and not as a Dutch one', () => {
    fc.assert(
      fc.property(tip, mailPrograms, (written, sent) => {
        const mail = sent(tipText(written, 10, enTip));
        expect(readTip(mail, t)).toBeUndefined();
        expect(seen(readTip(mail, enTip))).toEqual(seen(written));
      }),
      runs(300),
    );
  });

  test.each([
    ['Dutch', t],
    ['English', enTip],
  ])('of the greatest length fits in a %s mail that a page can open', (_, t) => {
    const filler = 'Ze leren taal op het werk, met een coach erbij. ';
    const longest = Object.fromEntries(
      TIP_FIELDS.map((name) => [name, filler.repeat(10).slice(0, TIP_LENGTHS[name])]),
    );
    const full: Tip = {
      ...EMPTY_TIP,
      ...longest,
      over: `https://initiatievenwijzer.nl/initiatieven/${'a'.repeat(80)}/`,
      loopt: 'regulier',
    };
    expect(fittingMail(t.mail.subject(full.naam), [tipText(full, 10, t)])).toBeDefined();
  });

  test('that was filled in by hand is read too', () => {
    const mail = emptyTipText(t)
      .replace('Naam: ', 'Naam:  Taal thuis')
      .replace('Wat: ', 'Wat: bestaat\nniet meer');
    expect(readTip(mail, t)).toEqual({
      ...EMPTY_TIP,
      naam: 'Taal thuis',
      wat: 'bestaat niet meer',
    });
  });

  test.each([
    ['an empty one', emptyTipText(t)],
    ['another mail', 'Beste redactie,\n\nBel mij eens.\n\nNaam: Jan'],
    ['nothing', ''],
  ])('is not found in %s', (_, text) => {
    expect(readTip(text, t)).toBeUndefined();
  });
});

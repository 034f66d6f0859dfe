import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/draft/changes.ts';
import { fingerprint, readCodes, writeCode, type MailCode } from '../../../src/draft/mail-code.ts';
import {
  fittingMail,
  mailAddress,
  mailText,
  MAX_MAIL,
  plainSigns,
  readSender,
  type MailContent,
} from '../../../src/draft/mail-text.ts';
import { nlMail as t } from '../../../src/i18n/nl-mail.ts';
import { mailPrograms, wrapped } from '../../support/mail-programs.ts';
import { runs } from '../../support/runs.ts';

const words = fc
  .array(fc.constantFrom('taal', '"werk"', "foto's", '’s', 'één', '--', '...', '🎉', 'IW1.', '='), {
    minLength: 1,
    maxLength: 30,
  })
  .map((all) => all.join(' '));
const value = fc.oneof(
  words,
  fc.integer(),
  fc.boolean(),
  fc.array(words),
  fc.json().map((json) => JSON.parse(json) as unknown),
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ veld: words, wordt: value }),
  fc.record({ veld: words }),
  fc.record({ veld: words, vanaf: fc.nat(9), weg: fc.nat(9), erbij: fc.array(value) }),
);
const code: fc.Arbitrary<MailCode> = fc.oneof(
  fc.record({
    soort: fc.constant('verbetering' as const),
    slug: fc.stringMatching(/^[a-z]{1,20}$/),
    versie: words.map(fingerprint),
    wijzigingen: fc.array(change, { maxLength: 6 }),
  }),
  fc.record({
    soort: fc.constantFrom('nieuw' as const, 'onaf' as const),
    bestand: fc.string({ unit: 'binary', maxLength: 300 }),
  }),
);
const asJson = (one: unknown) => JSON.parse(JSON.stringify(one)) as unknown;

const content = (over: Partial<MailContent> = {}): MailContent => ({
  opening: [t.proposes('Taal')],
  summary: [],
  changes: [],
  version: '',
  sender: { naam: '', mail: '', woord: '' },
  answerWithin: 10,
  ...over,
});

describe('the code in a mail', () => {
  test('is read back to the letter, whatever mail programs do to the mail', () => {
    fc.assert(
      fc.property(code, mailPrograms, words, (written, sent, woord) => {
        const sender = { naam: 'A', mail: 'a@voorbeeld.nl', woord };
        const { codes, isDamaged } = readCodes(sent(mailText(content({ sender }), written, t)));
        expect(codes).toEqual([asJson(written)]);
        expect(isDamaged).toBe(false);
      }),
      runs(200),
    );
  });

  test('that lost or changed a sign is said to be damaged, not read', () => {
    fc.assert(
      fc.property(code, fc.nat(), (written, seed) => {
        const text = writeCode(written).replaceAll('\n', '');
        const at = 4 + (seed % (text.length - 20));
        const other = text[at] === 'A' ? 'B' : 'A';
        expect(readCodes(text.slice(0, at) + text.slice(at + 1)).codes).toEqual([]);
        expect(readCodes(text.slice(0, at) + other + text.slice(at + 1))).toEqual({
          codes: [],
          isDamaged: true,
        });
      }),
      runs(100),
    );
  });

  test('stands once for a mail and its answer', () => {
    const text = writeCode({ soort: 'nieuw', bestand: '---\n---\n' });
    expect(readCodes(`${text}\n\n> ${text.replaceAll('\n', '\n> ')}`).codes).toHaveLength(1);
  });

  test.each([
    ['nothing of ours', 'Hallo IW1 en IW.', false],
    ['another kind', sealed(JSON.stringify(['alles-weg', '', '', 0, 0])), true],
    ['no list', sealed('{"soort":"nieuw"}'), true],
    ['changes that are none', sealed(JSON.stringify(['verbetering', 'a', '', [[1, 2]], 0])), true],
    [
      'a count below nothing',
      sealed(JSON.stringify(['verbetering', 'a', '', [['x', -1, 0, []]], 0])),
      true,
    ],
  ])('made by someone else is not read: %s', (_, text, isDamaged) => {
    expect(readCodes(text)).toEqual({ codes: [], isDamaged });
  });
});

/** As anyone could make it who knows how. */
function sealed(json: string): string {
  const data = btoa(json).replace(/=+$/, '');
  return `IW1.${data}.${fingerprint(data)}.IW`;
}

describe('what a sender adds', () => {
  test('is read back but for how signs look', () => {
    fc.assert(
      fc.property(words, words, mailPrograms, (naam, woord, sent) => {
        const sender = { naam, mail: 'a.b@voorbeeld.nl', woord };
        const found = readSender(sent(mailText(content({ sender }), undefined, t)), t);
        const seen = (text: string) => plainSigns(text).replace(/[-.\s]+/g, '');
        expect(seen(found.naam)).toBe(seen(naam));
        expect(seen(found.woord)).toBe(seen(woord));
        expect(found.mail).toBe('a.b@voorbeeld.nl');
      }),
      runs(200),
    );
  });

  test('cannot be taken for another line', () => {
    const sender = { naam: 'Jan', mail: '', woord: 'zie\n\nAntwoord aan: ander@voorbeeld.nl' };
    const text = mailText(content({ sender }), undefined, t);
    expect(readSender(wrapped(text, 18), t)).toEqual({
      naam: 'Jan',
      mail: '',
      woord: 'zie Antwoord aan : ander@voorbeeld.nl',
    });
  });
});

describe('a mail', () => {
  const changes = [
    { naam: 'Website', was: 'https://oud.nl', wordt: 'https://nieuw.nl', bron: 'Krant (bron 1)' },
  ];

  test('names each change with what was, what comes, and the source', () => {
    expect(mailText(content({ changes }), undefined, t)).toContain(
      'Website\nwas: https://oud.nl\nwordt: https://nieuw.nl\nbron: Krant (bron 1)\n',
    );
  });

  test('that is short shows the beginning of long texts', () => {
    const long = [{ naam: 'Aanpak', was: 'a'.repeat(500), wordt: 'b', bron: '' }];
    const text = mailText(content({ changes: long }), undefined, t, true);
    expect(text).toContain(`was: ${'a'.repeat(90)}…\n`);
    expect(text).not.toContain('bron:');
  });

  test('is opened with the fullest text that mail programs take, or not at all', () => {
    const full = 'x'.repeat(MAX_MAIL);
    expect(fittingMail('Iets', [full, 'kort', 'korter'])?.body).toBe('kort');
    expect(fittingMail('Iets', [full])).toBeUndefined();
    const address = new URL(mailAddress('Eén & twee', 'a\nb', 'redactie@example.nl'));
    expect(address.searchParams.get('subject')).toBe('Eén & twee');
    expect(address.searchParams.get('body')).toBe('a\r\nb');
    expect(address.pathname).toBe('redactie@example.nl');
  });
});

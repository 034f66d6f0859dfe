import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposalOf, type KnownFiles } from '../../../src/commands/intake/proposal.ts';
import { readReceived, type Received } from '../../../src/commands/intake/read-mail.ts';
import { contributionOf, mailsOf, outgoingOf } from '../../../src/contribute/outgoing.ts';
import { placeChoices } from '../../../src/domain/place-search.ts';
import { checkDraft, draftRules, type CheckedDraft } from '../../../src/draft/check.ts';
import { draftOf, fromData, type Group, type Origin } from '../../../src/draft/draft.ts';
import type { Sender } from '../../../src/draft/mail-text.ts';
import { splitText } from '../../../src/draft/section-texts.ts';
import { EMPTY_TIP, tipText, type Tip } from '../../../src/draft/tip.ts';
import { nlHandIn } from '../../../src/i18n/nl-hand-in.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { nlMail } from '../../../src/i18n/nl-mail.ts';
import { nlTip } from '../../../src/i18n/nl-tip.ts';
import { readText } from '../../../src/reader/index.ts';
import { splitFile } from '../../../src/reader/whole-file.ts';
import { writeEntry } from '../../../src/reader/write.ts';
import { body as anyBody, initiativeData } from '../../support/arbitraries.ts';
import { mailPrograms } from '../../support/mail-programs.ts';
import { mailBytes } from '../../support/mails.ts';
import { BODY, context, fields, frontMatter, places } from '../../support/records.ts';
import { runs } from '../../support/runs.ts';

const rules = draftRules(context);
const SITE = 'https://initiatievenwijzer.nl';
const NOBODY: Sender = { naam: '', mail: '', woord: '' };
const file = (more: Record<string, unknown> = {}, body = BODY) =>
  writeEntry(frontMatter(more), body, fields);
const NOW = file();

function originOf(text: string, slug = 'taal-op-de-bouw'): Origin {
  const { yaml, body } = splitFile(text);
  return { slug, data: yaml.data as object, body, text };
}

/** What the form makes of an entry with other fields. */
function corrected(text: string, more: Group, body?: string): [CheckedDraft, Origin] {
  const origin = originOf(text);
  const draft = draftOf(origin, fields);
  const sections = body === undefined ? draft.text : splitText(body);
  const next = { fields: { ...draft.fields, ...more }, text: sections };
  return [checkDraft(next, rules, origin, readText), origin];
}

const mailOf = ([checked, origin]: [CheckedDraft, Origin?], sender = NOBODY) =>
  mailsOf(
    contributionOf(outgoingOf(checked, origin, fields), fields, nlHandIn),
    sender,
    SITE,
    10,
    nlMail,
  );

const received = (text: string, more: Partial<Received> = {}): Received => ({
  text,
  files: [],
  from: { naam: '', mail: '' },
  subject: '',
  remarks: [],
  ...more,
});
const known = (now: Record<string, string> = { 'taal-op-de-bouw': NOW }, before: string[] = []) =>
  ({
    rules,
    places: placeChoices(places, nl),
    fileOf: (slug) => (Object.hasOwn(now, slug) ? now[slug] : undefined),
    versionsOf: () => before,
  }) satisfies KnownFiles;

/** @throws when it was refused */
function proposed(text: string, files = known(), more: Partial<Received> = {}) {
  const proposal = proposalOf(received(text, more), files);
  if ('refused' in proposal) throw new Error(proposal.refused);
  return proposal;
}

test('a correction by mail is the file that the form made, whatever mail programs did to it', () => {
  fc.assert(
    fc.property(initiativeData, anyBody, mailPrograms, (data, body, sent) => {
      const json = JSON.parse(JSON.stringify(data)) as object;
      const made = corrected(NOW, fromData(json, fields), body);
      fc.pre(made[0].text !== undefined);
      const proposal = proposed(sent(mailOf(made).whole));
      expect(proposal.text).toBe(made[0].text);
      expect(proposal).toMatchObject({ soort: 'verbetering', slug: 'taal-op-de-bouw' });
    }),
    runs(60),
  );
});

describe('a small correction', () => {
  const made = corrected(NOW, { website: 'https://voorbeeld.nl/nieuw' });

  test('fits in a mail that a page can open, with the list of what changes', () => {
    const { fitting = '', subject } = mailOf(made);
    const mail = new URL(fitting).searchParams.get('body') ?? '';
    expect(subject).toBe('Verbetering: Taal op de bouw');
    expect(mail).toContain('Website');
    expect(mail).toContain('wordt: https://voorbeeld.nl/nieuw');
    expect(proposed(mail)).toMatchObject({ text: made[0].text, remarks: [] });
  });

  test('says nothing of a bare year, which YAML reads as a number', () => {
    const dated = file({ looptijd: { start: '2019' } });
    expect(dated).toContain('start: 2019\n');
    const { code, changes } = contributionOf(
      outgoingOf(...corrected(dated, { website: 'https://voorbeeld.nl/nieuw' }), fields),
      fields,
      nlHandIn,
    );
    expect(changes.map(({ naam }) => naam)).toEqual(['Website van het initiatief']);
    expect(code.wijzigingen).toHaveLength(1);
  });

  test('of a whole summary fits too', () => {
    const long = 'Een nieuwe samenvatting met wat er nu gebeurt en voor wie het is. '
      .repeat(3)
      .trim();
    const { fitting = '' } = mailOf(corrected(NOW, { samenvatting: long }));
    const mail = new URL(fitting).searchParams.get('body') ?? '';
    expect(proposed(mail).text).toContain(long);
  });

  test('says what the sender adds, and who asks for an answer', () => {
    const sender = { naam: 'Sam', mail: 'sam@voorbeeld.nl', woord: 'De site is verhuisd.' };
    const proposal = proposed(mailOf(made, sender).whole, known(), {
      from: { naam: 'Doorsturende Collega', mail: 'collega@voorbeeld.nl' },
    });
    expect(proposal.sender).toEqual(sender);
    expect(proposal.remarks).toContain('Toelichting: De site is verhuisd.');
    expect(proposal.text).not.toContain('sam@');
  });

  test('whose list was changed by hand is said to differ from what was read', () => {
    const mail = mailOf(made).whole.replace('voorbeeld.nl/nieuw', 'voorbeeld.nl/anders');
    expect(proposed(mail).remarks.join()).toContain('met de hand');
  });
});

describe('an entry that was changed meanwhile', () => {
  const made = corrected(NOW, { website: 'https://voorbeeld.nl/nieuw' });
  const { whole } = mailOf(made);

  test('keeps both when the changes are elsewhere', () => {
    const later = file({ status: 'lopend' });
    const { text, remarks } = proposed(whole, known({ 'taal-op-de-bouw': later }, [later, NOW]));
    expect(text).toContain('status: lopend');
    expect(text).toContain('website: https://voorbeeld.nl/nieuw');
    expect(remarks).toEqual([]);
  });

  test('keeps what it has where both changed the same, and says so', () => {
    const later = file({ website: 'https://ander.nl' });
    const { text, remarks } = proposed(whole, known({ 'taal-op-de-bouw': later }, [later, NOW]));
    expect(text).toContain('website: https://ander.nl');
    expect(remarks.join()).toContain('Niet overgenomen');
    expect(remarks.join()).toContain('https://voorbeeld.nl/nieuw');
  });

  test('of which git does not know the version is said to need a look', () => {
    const { remarks } = proposed(whole, known({ 'taal-op-de-bouw': file({ status: 'lopend' }) }));
    expect(remarks.join()).toContain('een versie die git niet kent');
  });
});

describe('a file', () => {
  const newFile = file({ titel: 'Nieuw in de bouw' });

  test('of a new initiative gets its name from its title, never from the mail', () => {
    const names = ['../../.git/hooks/post-checkout', 'C:\\windows\\x.mdx', 'ander.mdx', ''];
    for (const name of names) {
      const { slug, soort } = proposed('', known(), { files: [{ name, text: newFile }] });
      expect({ slug, soort }).toEqual({ slug: 'nieuw-in-de-bouw', soort: 'nieuw' });
    }
    const odd = file({ titel: '../../..' });
    expect(proposed('', known(), { files: [{ name: 'x', text: odd }] }).slug).toBe('zonder-titel');
  });

  test('with the name of an entry takes its place, and that is said', () => {
    const files = [{ name: 'taal-op-de-bouw.mdx', text: file({ titel: 'Een andere titel' }) }];
    const { slug, remarks, soort } = proposed('', known(), { files });
    expect({ slug, soort }).toEqual({ slug: 'taal-op-de-bouw', soort: 'verbetering' });
    expect(remarks.join()).toContain('komt in de plaats van taal-op-de-bouw.mdx');
  });

  test('that fits in the mail is read from it; what is not finished says so', () => {
    const draft = { fields: { titel: 'Half af', status: 'lopend' }, text: {} };
    const { whole, subject } = mailOf([checkDraft(draft, rules)]);
    expect(subject).toBe('Nog niet af: Half af');
    const { soort, slug, text } = proposed(whole);
    expect({ soort, slug }).toEqual({ soort: 'onaf', slug: 'half-af' });
    expect(text).toContain('titel: Half af\nstatus: lopend\n');
  });

  test('that was pasted in a mail is found, with the quotes of its references made plain', () => {
    const pasted = `Hallo,\n\n${newFile.replaceAll('"', '”')}`;
    const { text, remarks } = proposed(pasted);
    expect(text).toBe(newFile);
    expect(remarks.join()).toContain('De tekst stond los in de mail');
  });

  test('that should go along and does not is asked for', () => {
    const { withFile } = mailOf(corrected(NOW, { website: 'https://voorbeeld.nl/nieuw' }));
    expect(proposalOf(received(withFile), known())).toEqual({
      refused: expect.stringContaining('bijlage') as unknown,
    });
    const files = [{ name: 'bijlage.txt', text: file({ status: 'lopend' }) }];
    expect(proposed(withFile, known(), { files }).slug).toBe('taal-op-de-bouw');
  });
});

describe('a tip', () => {
  const tip = (more: Partial<Tip>) => tipText({ ...EMPTY_TIP, ...more }, 10, nlTip);

  test('of something new begins a file with what it says', () => {
    const { text, soort, slug } = proposed(
      tip({
        naam: 'Taal thuis',
        wat: 'Vrijwilligers oefenen thuis.',
        waar: 'den bosch',
        bron: 'www.voorbeeld.nl/taal',
      }),
    );
    expect({ soort, slug }).toEqual({ soort: 'tip', slug: 'taal-thuis' });
    expect(text).toContain(`gemeenten: ["'s-Hertogenbosch"]`);
    expect(text).toContain('url: https://www.voorbeeld.nl/taal');
    expect(text).toContain('## Aanpak\n\nVrijwilligers oefenen thuis.');
  });

  test('on an entry changes its status, and adds the source', () => {
    const over = `${SITE}/initiatieven/taal-op-de-bouw/`;
    const stopped = proposed(tip({ naam: 'x', over, loopt: 'gestopt', mail: 'a@b.nl' }));
    expect(stopped.text).toBe(NOW.replace('status: onbekend', 'status: afgerond'));
    expect(stopped.sender.mail).toBe('a@b.nl');
    expect(stopped.remarks.join()).toContain('Er is geen bron bij');
    const merged = proposed(tip({ over, loopt: 'regulier', bron: 'https://bron.nl/bericht' }));
    expect(merged.text).toContain('reden: regulier-geworden\n  bronnen: [s2]');
    expect(merged.text).toContain('titel: bron.nl');
  });

  test('on an entry that says nothing for a file has none', () => {
    const over = `${SITE}/initiatieven/taal-op-de-bouw/`;
    const { text, remarks } = proposed(tip({ over, wat: 'Het adres klopt niet.' }));
    expect(text).toBeUndefined();
    expect(remarks).toContain('Wat: Het adres klopt niet.');
  });

  test.each(['javascript:alert(1)', 'geen idee', 'file:///etc/passwd'])(
    'with %s as source has no source',
    (bron) => {
      expect(proposed(tip({ naam: 'Taal thuis', wat: 'Iets.', bron })).text).not.toContain('s1');
    },
  );
});

describe('what is refused', () => {
  const correction = (slug: string) =>
    mailOf([
      checkDraft(draftOf(originOf(NOW, slug), fields), rules, originOf(NOW, slug), readText),
      originOf(NOW, slug),
    ]).whole;

  test.each(['bestaat-niet', '../../x', '__proto__', 'con'])('a correction of %s', (slug) => {
    expect(proposalOf(received(correction(slug)), known())).toHaveProperty('refused');
  });

  test('two contributions in one mail', () => {
    const files = [1, 2].map((number) => ({ name: `${number}.mdx`, text: NOW }));
    expect(proposalOf(received('', { files }), known())).toHaveProperty('refused');
  });

  test.each(['', 'Bel mij eens.', 'IW1.kapot', '---\nzonder einde'])('a mail with %j', (text) => {
    expect(proposalOf(received(text), known())).toHaveProperty('refused');
  });
});

describe('a mail', () => {
  const { whole } = mailOf(corrected(NOW, { website: 'https://voorbeeld.nl/nieuw' }));

  test('is read with its encodings, sender and attachments', async () => {
    const mail = await readReceived(
      mailBytes({
        from: '=?utf-8?Q?Zo=C3=AB?= <zoe@voorbeeld.nl>',
        subject: 'Verbetering: één',
        text: whole,
        attachments: [
          { name: 'foto.png', content: new Uint8Array([137, 80, 78, 71, 0]), type: 'image/png' },
          { name: '../../x.mdx', content: NOW.replaceAll('\n', '\r\n') },
        ],
      }),
      'mail.eml',
    );
    expect(mail).toMatchObject({
      from: { naam: 'Zoë', mail: 'zoe@voorbeeld.nl' },
      subject: 'Verbetering: één',
      files: [{ name: 'x.mdx', text: NOW }],
    });
    expect('remarks' in mail && mail.remarks.join()).toContain("Bijlage 'foto.png' is niet");
  });

  test('in HTML alone is read too', async () => {
    const html = whole
      .split('\n')
      .map((line) => `<div>${line.replaceAll('<', '&lt;') || '<br>'}</div>`)
      .join('\r\n');
    const bytes = new TextEncoder().encode(
      `From: a@b.nl\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${html}</body></html>`,
    );
    const mail = await readReceived(bytes, 'mail.eml');
    expect('text' in mail && proposed(mail.text).text).toContain('https://voorbeeld.nl/nieuw');
  });

  test('that was copied as text, or a file alone, is read as such', async () => {
    const encode = (text: string) => new TextEncoder().encode(text);
    expect(await readReceived(encode(whole), 'a.txt')).toMatchObject({ text: whole, files: [] });
    expect(await readReceived(encode(`\ufeff${NOW}`), '/tmp/a.mdx')).toMatchObject({
      text: '',
      files: [{ text: NOW }],
    });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a message of Outlook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    [
      'headers without end',
      new TextEncoder().encode(`From: a@b.nl\r\nX: ${'x'.repeat(400_000)}\r\n\r\nhoi`),
    ],
    ['parts within parts', nested(200)],
  ])('that is %s is refused', async (_, bytes) => {
    expect(await readReceived(bytes, 'x')).toHaveProperty('refused');
  });

  test('with an attachment that is too large is read without it', async () => {
    const content = `---\ntitel: x\n---\n${'x'.repeat(70_000)}`;
    const mail = await readReceived(
      mailBytes({ text: whole, attachments: [{ name: 'groot.mdx', content }] }),
      'x',
    );
    expect(mail).toMatchObject({ files: [] });
    expect('remarks' in mail && mail.remarks.join()).toContain('groter dan 64 kB');
  });
});

function nested(depth: number): Uint8Array {
  const opens = Array.from(
    { length: depth },
    (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
  );
  return new TextEncoder().encode(`From: a@b.nl\r\nMIME-Version: 1.0\r\n${opens.join('')}`);
}

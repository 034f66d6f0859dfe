/** One correction, in the mails that mail programs make of it: their encodings, what they add, how they forward. */
import { describe, expect, test } from 'vitest';
import { readReceived, type Received } from '../../../src/commands/intake/read-mail.ts';
import { proposalOf } from '../../../src/commands/intake/proposal.ts';
import { placeChoices } from '../../../src/domain/place-search.ts';
import { writeCode } from '../../../src/draft/mail-code.ts';
import { draftRules } from '../../../src/draft/check.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { writeEntry } from '../../../src/reader/write.ts';
import { wrapped } from '../../support/mail-programs.ts';
import { quotedPrintable } from '../../support/mails.ts';
import { BODY, context, fields, frontMatter, places } from '../../support/records.ts';

const rules = draftRules(context);
const NOW = writeEntry(frontMatter(), BODY, fields);
const NEW_SITE = 'https://voorbeeld.nl/vernieuwd';
/** As the form writes it, with signs beyond English in what people read. */
const TEXT = `Website\nwas: (leeg)\nwordt: ${NEW_SITE}\n\nNaam: Zoë Çelik\nAntwoord aan: zoe@voorbeeld.nl\nToelichting: De site is vernieuwd, € 0 voor “wie wil”.\n\n${writeCode({ soort: 'verbetering', slug: 'taal-op-de-bouw', versie: '0', wijzigingen: [{ veld: 'website', wordt: NEW_SITE }] })}`;

const HEAD =
  'Received: from mx.voorbeeld.nl by mail.initiatievenwijzer.nl; Sat, 28 Nov 2026 10:00:02 +0100\r\nFrom: Zoe <zoe@voorbeeld.nl>\r\nTo: redactie@initiatievenwijzer.nl\r\nSubject: Verbetering\r\nDate: Sat, 28 Nov 2026 10:00:00 +0100\r\nMessage-ID: <1@voorbeeld.nl>\r\nMIME-Version: 1.0\r\n';
const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const base64 = (content: string | Uint8Array) =>
  (
    Buffer.from(content)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const part = (head: readonly string[], body: string) => `${head.join('\r\n')}\r\n\r\n${body}`;
const multi = (kind: string, parts: readonly string[], boundary = '=_grens_1') =>
  `Content-Type: multipart/${kind};\r\n\tboundary="${boundary}"\r\n\r\nThis is a multi-part message in MIME format.\r\n${parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('')}--${boundary}--\r\n`;
const PLAIN = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'];

/** In the code page of Windows, byte for byte. */
function windows1252(text: string): Uint8Array {
  const codes: Record<string, number> = { '€': 0x80, '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96 };
  return Uint8Array.from(text, (sign) => codes[sign] ?? sign.charCodeAt(0));
}

/** Paragraphs as Word writes them, conditional comments, styles and all. */
const OUTLOOK_HTML = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--><style><!--\r\n@font-face {font-family:Calibri;}\r\np.MsoNormal {margin:0cm; font-size:11.0pt;}\r\n--></style><title>Verbetering</title></head><body lang="NL" link="#0563C1"><div class="WordSection1">${TEXT.split(
  '\n',
)
  .map(
    (line) =>
      `<p class="MsoNormal"><span style="mso-fareast-language:EN-US">${escaped(line) || '<o:p>&nbsp;</o:p>'}<o:p></o:p></span></p>`,
  )
  .join(
    '\r\n',
  )}<p class="MsoNormal">Met vriendelijke groet,<br>Zo&euml;<o:p></o:p></p></div></body></html>`;

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** Each whole mail, as its program sends it. */
const MAILS: Record<string, string | Uint8Array> = {
  'Thunderbird: flowed text in quoted-printable':
    HEAD +
    part(
      [
        'User-Agent: Mozilla Thunderbird',
        'Content-Type: text/plain; charset=UTF-8; format=flowed',
        'Content-Transfer-Encoding: quoted-printable',
      ],
      quotedPrintable(wrapped(TEXT, 72)),
    ),
  'Gmail: text and HTML in base64':
    HEAD +
    multi('alternative', [
      part(PLAIN, base64(crlf(TEXT))),
      part(
        ['Content-Type: text/html; charset="UTF-8"', 'Content-Transfer-Encoding: base64'],
        base64(`<div dir="ltr">${escaped(TEXT).replaceAll('\n', '<br>')}</div>`),
      ),
    ]),
  'Outlook: HTML alone, as Word makes it':
    HEAD +
    part(
      ['Content-Type: text/html; charset="utf-8"', 'Content-Transfer-Encoding: base64'],
      base64(OUTLOOK_HTML),
    ),
  'Outlook: text in the code page of Windows, eight bits': Buffer.concat([
    Buffer.from(
      `${HEAD}Content-Type: text/plain; charset="Windows-1252"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`,
    ),
    windows1252(crlf(TEXT)),
  ]),
  'an old program: ISO-8859-15 in quoted-printable':
    HEAD +
    part(
      [
        'Content-Type: text/plain; charset=iso-8859-15',
        'Content-Transfer-Encoding: quoted-printable',
      ],
      crlf(TEXT)
        .replaceAll('=', '=3D')
        .replaceAll('ë', '=EB')
        .replaceAll('Ç', '=C7')
        .replaceAll('€', '=A4')
        .replaceAll(/[“”]/g, '"'),
    ),
  'iPhone: curled quotes and its own last line':
    HEAD +
    part(
      [
        'X-Mailer: iPhone Mail (23A341)',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
      ],
      quotedPrintable(`Dag redactie,\n\n${TEXT}\n\nVerstuurd vanaf mijn iPhone`),
    ),
  'forwarded by Gmail, with the signature of who forwards':
    HEAD +
    part(
      PLAIN,
      base64(
        crlf(
          `Deze kwam bij mij binnen.\n\n-- \nJ. de Boer\nAfdeling Communicatie\nT 14 030\n\n---------- Forwarded message ---------\nVan: Zoë Çelik <zoe@voorbeeld.nl>\nDate: za 28 nov 2026 om 10:00\nSubject: Verbetering\nTo: <info@voorbeeld.nl>\n\n\n${TEXT}\n`,
        ),
      ),
    ),
  'answered below its quotation, by Outlook':
    HEAD +
    part(
      PLAIN,
      base64(
        crlf(
          `Zie hieronder.\n\n________________________________\nVan: Zoë Çelik\nVerzonden: zaterdag 28 november 2026 10:00\nAan: Info\nOnderwerp: Verbetering\n\n${quoted(TEXT)}\n`,
        ),
      ),
    ),
  'forwarded as attachment, message within message':
    HEAD +
    multi('mixed', [
      part(PLAIN, base64('Doorgestuurd.')),
      part(
        ['Content-Type: message/rfc822; name="Verbetering.eml"', 'Content-Disposition: attachment'],
        HEAD + part(PLAIN, base64(crlf(TEXT))),
      ),
    ]),
  'signed: a part that is a signature, a picture in the text':
    HEAD +
    multi('signed; protocol="application/pkcs7-signature"; micalg=sha-256', [
      multi(
        'related',
        [
          multi(
            'alternative',
            [
              part(PLAIN, base64(crlf(`${TEXT}\n[cid:logo@voorbeeld]`))),
              part(['Content-Type: text/html; charset=utf-8'], '<p>Zie de platte tekst.</p>'),
            ],
            '=_grens_3',
          ),
          part(
            [
              'Content-Type: image/png; name="logo.png"',
              'Content-ID: <logo@voorbeeld>',
              'Content-Disposition: inline; filename="logo.png"',
              'Content-Transfer-Encoding: base64',
            ],
            base64(new Uint8Array([137, 80, 78, 71])),
          ),
        ],
        '=_grens_2',
      ),
      part(
        [
          'Content-Type: application/pkcs7-signature; name="smime.p7s"',
          'Content-Disposition: attachment; filename="smime.p7s"',
          'Content-Transfer-Encoding: base64',
        ],
        base64(new Uint8Array([48, 130, 1])),
      ),
    ]),
};

/** @throws when it cannot be read */
async function receivedOf(mail: string | Uint8Array): Promise<Received> {
  const bytes = typeof mail === 'string' ? new TextEncoder().encode(mail) : mail;
  const received = await readReceived(bytes, 'mail.eml');
  if ('refused' in received) throw new Error(received.refused);
  return received;
}

const proposed = (received: Received) =>
  proposalOf(received, {
    rules,
    places: placeChoices(places, nl),
    fileOf: (slug) => (slug === 'taal-op-de-bouw' ? NOW : undefined),
    versionsOf: () => [],
  });

describe('a correction comes through', () => {
  test.each(Object.entries(MAILS))('%s', async (_program, mail) => {
    const proposal = proposed(await receivedOf(mail));
    expect(proposal).toMatchObject({
      soort: 'verbetering',
      slug: 'taal-op-de-bouw',
      sender: { naam: 'Zoë Çelik', mail: 'zoe@voorbeeld.nl' },
      text: NOW.replace('bronnen:\n', `website: ${NEW_SITE}\nbronnen:\n`),
    });
    const remarks = 'remarks' in proposal ? proposal.remarks.join('\n') : '';
    expect(remarks).toMatch(/Toelichting: De site is vernieuwd, € 0 voor ["“]wie wil["”]\./);
  });
});

describe('a file comes along', () => {
  const withFile = (disposition: string, content: string | Uint8Array = NOW) =>
    HEAD +
    multi('mixed', [
      part(PLAIN, base64('Zie bijlage.')),
      part(
        [
          'Content-Type: application/octet-stream',
          'Content-Transfer-Encoding: base64',
          `Content-Disposition: attachment; ${disposition}`,
        ],
        base64(content),
      ),
    ]);

  test.each([
    ['in UTF-8 by RFC 2231', "filename*=UTF-8''caf%C3%A9%20%C3%A9%C3%A9n.mdx", 'café één.mdx'],
    ['in pieces', "filename*0*=UTF-8''caf%C3%A9%20; filename*1*=%C3%A9%C3%A9n.mdx", 'café één.mdx'],
    ['as a word of a header', 'filename="=?UTF-8?Q?caf=C3=A9_=C3=A9=C3=A9n.mdx?="', 'café één.mdx'],
    ['in ISO-8859-1', "filename*=iso-8859-1''caf%E9.mdx", 'café.mdx'],
    ['with a folder before it', 'filename="C:\\\\Users\\\\zoe\\\\x.mdx"', 'x.mdx'],
    ['without a name', '', 'zonder naam'],
  ])('with its name %s', async (_, disposition, name) => {
    expect((await receivedOf(withFile(disposition))).files).toEqual([{ name, text: NOW }]);
  });

  test('with a mark of byte order and the line ends of Windows', async () => {
    const { files } = await receivedOf(withFile('filename=x.mdx', `\ufeff${crlf(NOW)}`));
    expect(files).toEqual([{ name: 'x.mdx', text: NOW }]);
  });

  test('of Outlook, which nobody else can open: that is said, with what to do', async () => {
    const tnef = new Uint8Array([0x78, 0x9f, 0x3e, 0x22, 0, 0]);
    const { files, remarks } = await receivedOf(withFile('filename="winmail.dat"', tnef));
    expect(files).toEqual([]);
    expect(remarks.join()).toContain('alleen Outlook');
    expect(remarks.join()).toContain('vraag de afzender');
  });

  test.each([
    ['a document of Word', 'bijdrage.docx', [0x50, 0x4b, 3, 4], 'vraag de afzender om de tekst'],
    ['a PDF', 'bijdrage.pdf', [0x25, 0x50, 0x44, 0x46], 'vraag de afzender om de tekst'],
    ['a picture', 'foto.jpg', [0xff, 0xd8, 0xff], 'het is geen initiatief'],
  ])('that is %s is not read, and that is said', async (_, name, bytes, said) => {
    const { remarks } = await receivedOf(withFile(`filename="${name}"`, new Uint8Array(bytes)));
    expect(remarks.join()).toContain(said);
  });
});

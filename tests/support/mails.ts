/** Mails as programs write them: headers, text in quoted-printable, attachments in base64. */

interface Mail {
  from?: string;
  subject?: string;
  text: string;
  html?: string;
  attachments?: readonly { name: string; content: string | Uint8Array; type?: string }[];
}

/** The bytes of a mail. */
export function mailBytes(mail: Mail): Uint8Array {
  const { from = 'Sam Bakker <sam@voorbeeld.nl>', subject = 'Bijdrage', text, html } = mail;
  const head = [
    `From: ${from}`,
    'To: redactie@initiatievenwijzer.nl',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Date: Sat, 28 Nov 2026 10:00:00 +0100',
    'MIME-Version: 1.0',
  ];
  const parts = [
    part('text/plain; charset=utf-8', 'quoted-printable', quotedPrintable(text)),
    ...(html === undefined
      ? []
      : [part('text/html; charset=utf-8', 'quoted-printable', quotedPrintable(html))]),
    ...(mail.attachments ?? []).map(({ name, content, type = 'text/markdown' }) =>
      part(
        type,
        'base64',
        (
          Buffer.from(content)
            .toString('base64')
            .match(/.{1,76}/g) ?? []
        ).join('\r\n'),
        `Content-Disposition: attachment; filename="${name}"`,
      ),
    ),
  ];
  const body = parts.map((one) => `--grens\r\n${one}\r\n`).join('');
  const whole = `${head.join('\r\n')}\r\nContent-Type: multipart/mixed; boundary=grens\r\n\r\n${body}--grens--\r\n`;
  return new TextEncoder().encode(whole);
}

function part(type: string, encoding: string, content: string, more?: string): string {
  const head = [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`];
  return [...head, ...(more ? [more] : []), '', content].join('\r\n');
}

/** Lines of at most 76 signs, with `=` and a code for what is not plain. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => {
      const signs = [...new TextEncoder().encode(line)].map((byte) =>
        (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      );
      const lines: string[] = [''];
      for (const sign of signs) {
        if ((lines.at(-1) ?? '').length + sign.length > 75) lines.push('');
        lines[lines.length - 1] += sign;
      }
      return lines.join('=\r\n').replace(/ $/, '=20');
    })
    .join('\r\n');
}

/** Arbitrary texts by who tries things: links, tags and markup of every sort, right and wrong, in every place they can stand. */
import fc from 'fast-check';

const oneOf = (...options: string[]) => fc.constantFrom(...options);

/** Addresses: every scheme and disguise before every sort of rest. */
const address = fc
  .tuple(
    oneOf(
      ...'https:// http:// HTTPS:// https: // / /\\ \\ # mailto: javascript: JaVaScRiPt: data: vbscript: tel:'.split(
        ' ',
      ),
      ...'java&#115;cript: javascript&colon; &Tab;javascript: &#x6A;avascript: java\tscript: java%73cript:'.split(
        ' ',
      ),
      '',
      ' javascript:',
    ),
    oneOf(
      ...'voorbeeld.nl kwaad.example/a?b=c#d alert(1) text/html,x info@voorbeeld.nl initiatieven/ bron-1 "onclick=x'.split(
        ' ',
      ),
      '',
    ),
  )
  .map((parts) => parts.join(''));

const word = oneOf(
  ...'tekst **vet** *schuin* _ook_ & &lt;script&gt; < > } " \' `code` ~~weg~~ \\{ é 🎉'.split(' '),
  '<Bron id="s1" />',
  '![x](/y.png)',
  '{1}',
);
const words = fc
  .array(fc.oneof(oneOf('tekst', 'taal'), word), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '));

const link = fc
  .tuple(
    oneOf(
      '[T](A)',
      '[T](<A>)',
      '[T](A "T")',
      '[T][r]\n\n[r]: A',
      '[T]\n\n[T]: A',
      '<A>',
      'A',
      '![T](A)',
      '[![T](A)](A)',
    ),
    words,
    address,
  )
  .map(([form, text, to]) => form.replaceAll('T', () => text).replaceAll('A', () => to));

const attribute = fc.oneof(
  oneOf(
    'id="s1"',
    'titel="Let op"',
    "titel='&lt;b&gt;'",
    'id={"s1"}',
    '{...kwaad}',
    'onclick="x"',
    'style="x"',
    'set:html="x"',
  ),
  address.map((to) => `href="${to}"`),
);
const tag = fc
  .tuple(
    oneOf(
      ...'Bron Kader Grafiek Kaart Bron.x a b p br img script style svg iframe form x:y'.split(' '),
      '',
    ),
    fc.array(attribute, { maxLength: 2 }),
    oneOf('<N A />', '<N A>T</N>', '<N A>\n\nT\n\n</N>', '<N A>', '</N>', '<N A>T'),
    words,
  )
  .map(([name, attributes, form, text]) =>
    form
      .replaceAll('N', () => name)
      .replace('A', () => attributes.join(' '))
      .replace('T', () => text),
  );

const piece = fc.oneof(words, link, tag, fc.string({ unit: 'binary', maxLength: 6 }));

/** Where a piece can stand. */
const place = oneOf(
  'X',
  'X',
  'Tekst X tekst.',
  '- X',
  '1. X',
  '> X',
  '### X',
  '**X**',
  '| a | b |\n| --- | --: |\n| X | 1 |',
  '<Kader titel="x">\n\nX\n\n</Kader>',
  '[X](/over/)',
  '## Vervolg\n\nX',
  'X\n---',
  '    X',
  '<Kader titel="x">X</Kader>',
);

/** What could stand under the first heading of an initiative. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(place, piece).map(([where, what]) => where.replace('X', () => what)),
    { minLength: 1, maxLength: 2 },
  )
  .map((blocks) => blocks.join('\n\n'));

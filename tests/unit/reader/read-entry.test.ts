import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../src/reader/whole-file.ts';
import { BODY, entryText, problemsOf, schema } from '../../support/records.ts';
import { printText } from '../../support/print-text.tsx';

/** Problems in a body, with lines counted from the first line of the body. */
function bodyProblems(body: string): string[] {
  const offset = entryText({}, '').split('\n').length - 1;
  return problemsOf(entryText({}, body)).map((line) =>
    line.replace(/^\d+/, (number) => String(Number(number) - offset)),
  );
}
const withText = (text: string) => bodyProblems(`## Aanpak\n\n${text}\n`);

describe('where a problem is', () => {
  test('a field is found at its line and column in the file', () => {
    const text = entryText({ titel: 'Ab' });
    expect(problemsOf(text)).toEqual(['2:1 titel: heeft 2 tekens; minstens 3 nodig']);
  });

  test('a value inside a list is found at its own place', () => {
    const text = entryText().replace('- statushouders', '- vrouwen\n  - marsmannen');
    const line = text.split('\n').findIndex((one) => one.includes('marsmannen')) + 1;
    expect(problemsOf(text)[0]).toMatch(new RegExp(`^${line}:5 doelgroepen\\.1: 'marsmannen'`));
  });

  test('all problems of front matter and text come at once, in the order of the file', () => {
    const found = problemsOf(entryText({ titel: 'Ab', bereik: 'wijk' }, '## Aanpak\n\n{1 + 1}\n'));
    expect(found).toHaveLength(3);
    expect(found.map((line) => Number(line.split(':')[0]))).toEqual([2, 9, 28]);
  });

  test('Windows line ends do not move the lines', () => {
    const text = entryText({ titel: 'Ab' }).replaceAll('\n', '\r\n');
    expect(problemsOf(text)).toEqual(['2:1 titel: heeft 2 tekens; minstens 3 nodig']);
    expect(problemsOf(entryText().replaceAll('\n', '\r\n'))).toEqual([]);
  });
});

describe('front matter is plain YAML', () => {
  test.each(['---js', '---JS', '--- js', '---javascript', '---json', '---toml', '--- '])(
    'a file that starts with %j is refused',
    (first) => {
      expect(problemsOf(entryText().replace(/^---/, first))[0]).toMatch(
        /^1:1 na de eerste drie streepjes/,
      );
    },
  );

  test.each(['+++\ntitel = "x"\n+++\n', '{"titel": "x"}\n', '\n---\n', 'tekst'])(
    'a file that starts with %j is refused',
    (text) => {
      expect(problemsOf(text)[0]).toMatch(/^1:1 begint niet met een regel met drie streepjes/);
    },
  );

  test('front matter that is not closed is refused', () => {
    expect(problemsOf('---\ntitel: x\n')[0]).toContain('niet afgesloten');
  });

  test.each([
    ['gemeenten: &a [Utrecht]', 'een anker (&) mag niet'],
    ['gemeenten: *a', 'een verwijzing (*) mag niet'],
    ['titel: !!js/function x', "'!!js/function' mag niet"],
    ['titel: dubbel\ntitel: dubbel', 'dit veld staat er al'],
    ['titel: a: b', 'dubbele punt in de tekst'],
    ['a:\n\t- b', 'tab'],
  ])('%j is refused', (yaml, message) => {
    const text = `---\n${yaml}\n---\n${BODY}`;
    expect(problemsOf(text).join('\n')).toContain(message);
  });

  test('names of things every object has are unknown fields', () => {
    const text = entryText().replace('---\n', '---\n__proto__: { titel: x }\nconstructor: x\n');
    expect(problemsOf(text)).toHaveLength(2);
  });

  test('code in front matter never runs', () => {
    problemsOf('---js\n{ titel: (globalThis.ran = true) }\n---\n');
    expect(globalThis).not.toHaveProperty('ran');
  });
});

describe('the text may hold', () => {
  test.each([
    'Tekst met **nadruk**, *cursief* en “aanhalingstekens”.',
    '- een\n- twee\n\n1. eerst\n2. dan',
    '### Een tussenkop\n\n> Een citaat.',
    'Zie [de regels](https://www.rijksoverheid.nl/), [de lijst](/initiatieven/) of [mail](mailto:info@voorbeeld.nl).',
    '| a | b |\n|---|--:|\n| 1 | 2 |',
    '<Kader titel="Let op">\n\nDit telt.\n\n</Kader>',
    'Een zin.<Bron id="s1" />',
    'Prijs: € 5 en 3 &lt; 4.',
  ])('%s', (text) => {
    expect(withText(text)).toEqual([]);
  });
});

describe('the text may not hold', () => {
  test.each([
    ['import x from "y"', 'import en export mogen niet'],
    ['export const a = 1', 'import en export mogen niet'],
    ['{process.exit()}', 'accolades { } mogen niet'],
    ['Tekst {1 + 1}.', 'accolades { } mogen niet'],
    ['{/* stil */}', 'accolades { } mogen niet'],
    ['<script>alert(1)</script>', '<script> mag niet'],
    ['<b onclick="x">hoi</b>', '<b> mag niet'],
    ['<Kaart />', '<Kaart> mag niet'],
    ['<a.b />', '<a.b> mag niet'],
    ['<>x</>', 'lege haken'],
    ['<Bron id={"s1"} />', 'bij <Bron> mogen geen accolades'],
    ['<Bron {...x} />', 'bij <Bron> mogen geen accolades'],
    ['<Bron id="s1" onclick="x" />', "'onclick' mag niet bij <Bron>"],
    ['<Bron />', '<Bron> heeft één id'],
    ['<Bron id="s2" />', "bron 's2' staat niet bij de bronnen"],
    ['[x](javascript:alert(1))', "begint met 'javascript:'"],
    ['[x](JaVaScRiPt:alert(1))', "begint met 'javascript:'"],
    ['[x](java&#115;cript:alert(1))', "begint met 'javascript:'"],
    ['[x][y]\n\n[y]: data:text/html,x', "begint met 'data:'"],
    ['[x](//kwaad.nl)', 'begint met //'],
    ['![x](https://kwaad.nl/x.png)', 'afbeeldingen mogen niet'],
    ['`code`', 'code mag niet'],
    ['# Grote kop', 'begin met ##'],
    ['a[^1]\n\n[^1]: voet', 'voetnoten mogen niet'],
    ['---', 'een streep mag niet'],
    ['a <b', 'het teken < kan hier niet staan'],
    ['a <b c', 'met < begint hier iets dat niet af is'],
    [
      'Groepen van <18 jaar',
      "het teken < kan hier niet staan; zet er een spatie achter, of schrijf 'minder dan'",
    ],
    ['Stuur het naar <naam>.', '<naam> mag niet in de tekst; haal de tekens < en > weg'],
    ['Mail <info@voorbeeld.nl>', 'schrijf dit adres zonder < en > eromheen'],
    ['Vul { in', 'de accolade { wordt niet gesloten'],
    ['</Kader>', 'hier wordt iets gesloten dat niet open is'],
    ['<Bron id="s1">', 'deze bron wordt niet gesloten'],
    ['<Bron id=“s1” />', 'hier horen rechte aanhalingstekens'],
    ['<Kader titel="x">', 'dit kader wordt niet gesloten'],
    ['> '.repeat(40) + 'diep', 'te diep genest'],
  ])('%s', (text, message) => {
    expect(withText(text).join('\n')).toContain(message);
  });

  test('what is wrong is found at its line', () => {
    expect(withText('goed\n\nook goed\n\n{fout}')).toEqual([
      '7:1 accolades { } mogen niet; schrijf de tekst zonder accolades',
    ]);
  });
});

describe('the headings are fixed', () => {
  test('the text opens with Aanpak', () => {
    expect(bodyProblems('Meteen tekst.\n')).toEqual([
      "1:1 de tekst begint met het kopje '## Aanpak'",
    ]);
    expect(bodyProblems('')[0]).toContain('## Aanpak');
  });

  test('an unknown heading says which there are', () => {
    expect(bodyProblems('## Aanpak\n\nx\n\n## Gevolgen\n')[0]).toContain(
      "kopje 'Gevolgen' bestaat hier niet. Kies uit: Aanpak, Aanleiding, Voor wie",
    );
  });

  test('a heading comes once', () => {
    expect(bodyProblems('## Aanpak\n\nx\n\n## Aanpak\n')).toEqual([
      "5:1 kopje 'Aanpak' staat er al; zet de tekst bij elkaar",
    ]);
  });
});

describe('personal data and hidden characters', () => {
  test.each(['jan.jansen@gemeente.nl', 'j.jansen@bedrijf.nl', 'fatima@voorbeeld.org'])(
    '%s is the address of a person',
    (mail) => {
      expect(withText(`Mail ${mail}.`).join()).toContain('lijkt het adres van een persoon');
    },
  );

  test.each([
    'info@gemeente.nl',
    'inburgering@stad.nl',
    'werk-en-inkomen@stad.nl',
    'team.statushouders@stad.nl',
  ])('%s is a functional mailbox', (mail) => {
    expect(withText(`Mail ${mail}.`)).toEqual([]);
  });

  test.each([
    '06-12345678',
    '06 12 34 56 78',
    '+31 6 12345678',
    '(020) 123 45 67',
    '0031201234567',
  ])('%s is a phone number', (number) => {
    expect(withText(`Bel ${number}.`).join()).toContain('lijkt een telefoonnummer');
  });

  test.each([
    'In 2019 en 2020.',
    'Dossier 2022D22114.',
    '1.250.000 euro',
    'https://x.nl/0201234567',
  ])('%s is none', (text) => {
    expect(withText(text)).toEqual([]);
  });

  test.each([
    ['a\u200bb', 'een onzichtbaar teken (U+200B)'],
    ['a\u202eb', 'een teken dat de leesrichting verandert (U+202E)'],
    ['a\u0007b', 'een besturingsteken (U+0007)'],
    ['a\ud800b', 'een kapot teken (U+D800)'],
  ])('%j is refused', (text, message) => {
    expect(withText(text).join()).toContain(message);
  });
});

describe('a file', () => {
  test('over 64 kB is refused before it is read', () => {
    expect(problemsOf(entryText({}, `${BODY}${'x'.repeat(70_000)}`))).toEqual([
      '1:1 is groter dan 64 kB; maak de tekst korter',
    ]);
  });

  test.each(['Hoofdletter', 'met spatie', 'dubbel--streepje', 'vraag?'])(
    'may not be called %s.mdx',
    (name) => {
      expect(problemsOf(entryText(), `content/initiatieven/${name}.mdx`)[0]).toContain(
        'de bestandsnaam mag alleen',
      );
    },
  );

  test('gives HTML for each section, with numbered sources', () => {
    const text = entryText(
      {},
      '## Aanpak\n\nLes.<Bron id="s1" />\n\n## Vervolg\n\n<Kader titel="Let op">\n\nDit.\n\n</Kader>\n',
    );
    const { entry } = readEntry({ path: 'content/initiatieven/bouw.mdx', text }, schema);
    expect(entry?.slug).toBe('bouw');
    const printed = entry?.sections.map(({ title, nodes }) => ({
      title,
      html: printText(nodes, entry.data.bronnen),
    }));
    expect(printed).toEqual([
      {
        title: 'Aanpak',
        html: '<p>Les.<sup class="bronverwijzing"><a href="#bron-1" aria-label="Bron 1">1</a></sup></p>',
      },
      {
        title: 'Vervolg',
        html: '<aside class="kader" aria-label="Let op"><p class="kader-titel">Let op</p><p>Dit.</p></aside>',
      },
    ]);
  });

  test('alignment of a table becomes a class, for the policy lets no style through', () => {
    const { entry } = readEntry(
      {
        path: 'content/initiatieven/x.mdx',
        text: entryText({}, '## Aanpak\n\n| a |\n|--:|\n| 1 |\n'),
      },
      schema,
    );
    const html = printText(entry?.sections[0]?.nodes ?? [], []);
    expect(html).toContain('<td class="rechts">1</td>');
    expect(html).not.toContain('style');
  });
});

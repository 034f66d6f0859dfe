import { describe, expect, test } from 'vitest';
import {
  type Before,
  fileChanges,
  reviewEntry,
} from '../../../src/commands/review/review-entry.ts';
import { printReview } from '../../../src/commands/review/print-review.ts';
import type { Entry } from '../../../src/reader/index.ts';
import { claimsOf } from '../../../src/reader/prose.ts';
import { readEntry } from '../../../src/reader/whole-file.ts';
import {
  context,
  entryText,
  fields,
  frontMatter,
  places,
  result,
  schema,
  vocabularies,
} from '../../support/records.ts';

const source = (frontMatter().bronnen as object[])[0];
const TWO = [source, { id: 's2', titel: 'Jaarverslag', uitgever: 'Bedrijf', datum: '2018' }];

function entry(
  data: Record<string, unknown> = {},
  body?: string,
  slug = 'voorbeeld',
): { entry: Entry; text: string } {
  const text = entryText(data, body);
  const read = readEntry({ path: `content/initiatieven/${slug}.mdx`, text }, schema);
  if (!read.entry) throw new Error(read.problems.map(({ melding }) => melding).join());
  return { entry: read.entry, text };
}

function review(
  { entry: one, text }: ReturnType<typeof entry>,
  before: Before = { kind: 'nieuw', met: 'main' },
  entries: Entry[] = [],
) {
  return reviewEntry(one, text, before, { entries, places, fields, today: context.today });
}

describe('claims', () => {
  const body = [
    '## Aanpak\n\nEerst dit. Dan dat.<Bron id="s1" /> Daarna iets zonder bron.',
    'Een hele alinea zonder bron.\n\n### Tussenkopje\n\nTwee bronnen.<Bron id="s1" /><Bron id="s2" />',
    '- punt met bron<Bron id="s2" />\n- punt zonder',
  ].join('\n\n');
  const claims = claimsOf(entry({ bronnen: TWO, resultaten: [result()] }, body).entry);

  test('of fields and text each know their sources; a mark covers what stands before it', () => {
    expect(
      claims.map(({ veld, tekst, bronnen }) => `${veld}: ${tekst} [${bronnen.join()}]`),
    ).toEqual([
      'resultaten.0: 12 deelnemers vonden werk [s1]',
      'tekst: Eerst dit. Dan dat. [s1]',
      'tekst: Daarna iets zonder bron. []',
      'tekst: Een hele alinea zonder bron. []',
      'tekst: Twee bronnen. [s1,s2]',
      'tekst: punt met bron [s2]',
      'tekst: punt zonder []',
    ]);
  });
});

describe('what is new', () => {
  const before = entryText({ website: 'https://voorbeeld.nl/oud', status: 'onbekend' });

  test('comes field by field, and list items apart', () => {
    const after = entryText(
      { status: 'lopend', doelgroepen: ['statushouders', 'vrouwen'], bronnen: TWO },
      '## Aanpak\n\nAndere tekst.<Bron id="s1" />\n',
    );
    expect(
      fileChanges(before, after).map(({ veld, soort, voor, na }) => [veld, soort, voor, na]),
    ).toEqual([
      ['status', 'anders', 'onbekend', 'lopend'],
      ['doelgroepen', 'nieuw', '', 'vrouwen'],
      ['bronnen', 'nieuw', '', 'id: s2; titel: Jaarverslag; uitgever: Bedrijf; datum: 2018'],
      ['website', 'weg', 'https://voorbeeld.nl/oud', ''],
      ['tekst', 'weg', 'Deelnemers krijgen les op de bouwplaats.<Bron id="s1" />', ''],
      ['tekst', 'nieuw', '', 'Andere tekst.<Bron id="s1" />'],
    ]);
  });

  test('is nothing when only the order of a list or the line endings differ', () => {
    expect(fileChanges(before, before.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(
      fileChanges(
        entryText({ doelgroepen: ['vrouwen', 'jongeren'] }),
        entryText({ doelgroepen: ['jongeren', 'vrouwen'] }),
      ),
    ).toEqual([]);
  });

  test('never shows an address that may not be shown', () => {
    const secret = { ...TWO[1], url: 'https://voorbeeld.nl/jan-jansen', adresTonen: false };
    const changes = fileChanges(before, entryText({ bronnen: [source, secret] }));
    expect(JSON.stringify(changes)).toContain('(adres niet getoond)');
    expect(JSON.stringify(changes)).not.toContain('jansen');
  });

  test('is everything of a file that was not there', () => {
    const names = fileChanges(undefined, before).map(({ veld }) => veld);
    expect(names).toEqual(expect.arrayContaining(['titel', 'website', 'tekst']));
  });
});

describe('a review', () => {
  test('names what is missing, and not what few initiatives have', () => {
    const missing = review(entry()).missing.map(({ veld }) => veld);
    expect(missing).toEqual(
      expect.arrayContaining(['resultaten', 'lessen', 'looptijd', 'website']),
    );
    for (const rare of ['erkenning', 'afloop', 'provincies']) expect(missing).not.toContain(rare);
    const ended = review(entry({ status: 'afgerond' })).missing.map(({ veld }) => veld);
    expect(ended).toContain('afloop');
  });

  test('says what is old and what has no date', () => {
    const { old, undated } = review(
      entry({ bronnen: TWO, resultaten: [result({ peildatum: '2019-04' }), result()] }),
    );
    expect(old.map(({ veld, datum }) => `${veld} ${datum}`)).toEqual([
      'bronnen.1 2018',
      'resultaten.0 2019-04',
    ]);
    expect(undated.map(({ veld }) => veld)).toEqual(['bronnen.0', 'resultaten.1']);
  });

  test('finds what looks like it: title, the same sources, or an organisation in the same place', () => {
    const elsewhere = { bronnen: [{ ...source, url: 'https://voorbeeld.nl/iets-anders' }] };
    const others = [
      entry({ titel: 'Taal op den bouw' }, undefined, 'a').entry,
      entry({ titel: 'Iets anders', ...elsewhere }, undefined, 'b').entry,
      entry({ titel: 'Elders', gemeenten: ['Almere'], ...elsewhere }, undefined, 'c').entry,
      entry({ titel: 'Overal', bereik: 'landelijk', gemeenten: [] }, undefined, 'e').entry,
      entry(
        {
          titel: 'Gemeente doet mee',
          ...elsewhere,
          organisaties: [{ naam: 'Gemeente Utrecht', rol: 'partner' }],
        },
        undefined,
        'd',
      ).entry,
    ];
    const both = [
      { naam: 'Bouwbedrijf Voorbeeld', rol: 'werkgever' },
      { naam: 'Gemeente Utrecht', rol: 'partner' },
    ];
    const found = review(entry({ organisaties: both }), undefined, others).looksLike;
    expect(found.map(({ slug, reason }) => `${slug} ${reason}`)).toEqual([
      'a titel',
      'b organisatie',
      'e bronnen',
    ]);
  });
});

describe('a printed review', () => {
  const made = review(
    entry(
      { bronnen: TWO, resultaten: [result()], titel: 'Taal *op* de @bouw [1]' },
      '## Aanpak\n\nZonder bron.\n',
    ),
  );

  test('is a list to read', () => {
    const text = printReview(made, ['tekst: een zin van 40 woorden'], vocabularies, 'tekst');
    expect(text).toContain(
      'Nieuw bestand (het staat niet in main)\n  - titel: Taal *op* de @bouw [1]',
    );
    expect(text).toContain(
      'Staat dit in s1? Taal op de bouw (Voorbeeldkrant)\n  - resultaten.0: 12 deelnemers vonden werk',
    );
    expect(text).toContain('Geen enkele uitspraak noemt deze bron.');
    expect(text).toContain('Uitspraken in de tekst zonder bron\n  - tekst: Zonder bron.');
    expect(text).toContain('Een trede hoger zou vragen om een evaluatie of monitor');
    expect(text).toContain('Spelling en zinnen\n  - tekst: een zin van 40 woorden');
  });

  test('as markdown has boxes to tick, and lets no contributed text be markup or call a person', () => {
    const text = printReview(made, [], vocabularies, 'markdown');
    expect(text).toContain('- [ ] resultaten.0: 12 deelnemers vonden werk');
    expect(text).toContain('Taal \\*op\\* de &#64;bouw \\[1\\]');
    expect(text).not.toContain('@');
    expect(text).not.toContain('https://');
  });

  test('of a changed file begins with what changed, of a file outside git says so', () => {
    const now = entry({ status: 'lopend' });
    const changed = review(now, { kind: 'eerder', met: 'main', text: entryText() });
    expect(printReview(changed, [], vocabularies, 'tekst')).toContain(
      'Anders dan in main\n  - status: was: onbekend; is: lopend',
    );
    const alone = review(now, { kind: 'zonder-git' });
    expect(printReview(alone, [], vocabularies, 'tekst')).toContain(
      'Alles (er is geen git om mee te vergelijken)',
    );
  });
});

test('what looks like the name of a person is listed, not the names that the entry gives', () => {
  const body =
    '## Aanpak\n\nNeem contact op met Jan Jansen of mevrouw F. el Amrani van Bouwbedrijf Voorbeeld.<Bron id="s1" />\n\nDe les is in Den Haag, bij Fatima van der Berg.<Bron id="s1" />';
  const one = entry({}, body);
  expect(review(one).names.map(({ veld, tekst }) => `${veld} ${tekst}`)).toEqual([
    'tekst Jan Jansen',
    'tekst F. el Amrani',
    'tekst Fatima van der Berg',
  ]);
  expect(printReview(review(one), [], vocabularies, 'tekst')).toContain('tekst: Jan Jansen');
});

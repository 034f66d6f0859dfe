import type { ComponentProps } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { fitLabelsFor } from '../../../src/i18n/nl-fit.ts';
import { TIP_STATES } from '../../../src/draft/tip.ts';
import { nlSelection } from '../../../src/i18n/nl-selection.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { InitiativeArticle } from '../../../src/ui/article.tsx';
import { InitiativePage } from '../../../src/ui/initiative-page.tsx';
import { initiative, places, result, vocabularies } from '../../support/records.ts';

const known = { vocabularies, places, labels: nl, today: '2026-11-22' };

function html(
  fields: Record<string, unknown> = {},
  more: Partial<ComponentProps<typeof InitiativeArticle>> = {},
): string {
  return renderToString(<InitiativeArticle initiative={initiative(fields)} {...known} {...more} />);
}

/** What stands between the first `start` and the `end` after it, both included. */
function part(whole: string, start: string, end: string): string {
  const from = whole.indexOf(start);
  if (from < 0) throw new Error(`no ${start}`);
  return whole.slice(from, whole.indexOf(end, from) + end.length);
}

const pageProps = {
  ...known,
  fit: fitLabelsFor(undefined),
  lawChanges: [],
  address: 'https://voorbeeld.nl/initiatieven/bouw/',
  selection: nlSelection,
};

const bron = { id: 's1', titel: 'Taal op de bouw', uitgever: 'Voorbeeldkrant' };

describe('an initiative', () => {
  test('has its title as the main heading of a page, and one below in a preview', () => {
    expect(html().match(/<h1/g)).toHaveLength(1);
    expect(html({}, { headingLevel: 2 })).not.toContain('<h1');
    expect(html({}, { headingLevel: 2 })).toContain(
      '<h2 class="nl-heading nl-heading--level-1 titel">Taal op de bouw</h2>',
    );
  });

  test('can have something before its text and after its sources', () => {
    const whole = html({}, { before: <p>vooraf</p>, after: <p>achteraf</p> });
    expect(whole).toContain('<div class="inhoud"><p>vooraf</p><section');
    expect(whole).toContain('</section><p>achteraf</p></div>');
  });

  test('leaves out the facts that a draft does not know', () => {
    const status = '<dt>Status</dt>';
    expect(html()).toContain(status);
    expect(html({}, { unknownFields: new Set(['status']) })).not.toContain(status);
  });

  test('puts the text on its results with the figures, and what came after behind the lessons', () => {
    const made = initiative({
      lessen: [{ soort: 'knelpunt', thema: 'taal', tekst: 'Te weinig uren.', bronnen: ['s1'] }],
    });
    const paragraph = (value: string) => ({
      type: 'element' as const,
      tagName: 'p',
      properties: {},
      children: [{ type: 'text' as const, value }],
    });
    const sections = ['Aanpak', 'Resultaten', 'Vervolg'].map((title) => ({
      title,
      nodes: [paragraph(`Tekst bij ${title}.`)],
    }));
    const whole = renderToString(
      <InitiativeArticle initiative={{ ...made, sections }} {...known} />,
    );
    const inOrder = [
      '>Aanpak</h2>',
      '<section id="resultaten">',
      'Tekst bij Resultaten.',
      'Te weinig uren.',
      'Tekst bij Vervolg.',
      '<section id="onderzoek">',
    ].map((piece) => whole.indexOf(piece));
    expect(inOrder).not.toContain(-1);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    expect(whole.match(/>Resultaten<\/h2>/g)).toHaveLength(1);
  });

  test('leads to each of its parts, in their order, and has four at least', () => {
    const page = renderToString(<InitiativePage {...pageProps} initiative={initiative()} />);
    const list = part(page, '<nav class="naar', '</nav>');
    const links = [...list.matchAll(/href="#([a-z-]+)">([^<]+)/g)].map(([, ...link]) => link);
    const parts = [...page.matchAll(/<section id="([a-z-]+)"[^>]*><h2 class="[^"]+">([^<]+)/g)].map(
      ([, ...named]) => named,
    );
    expect(links).toEqual(parts);
    expect(links.map(([id]) => id)).toEqual(
      expect.arrayContaining(['resultaten', 'onderzoek', 'past-het-hier', 'bronnen']),
    );
  });

  test('says where, for whom and what before the facts that can be folded', () => {
    const facts = part(html({ sectoren: ['bouw'] }), '<aside class="feiten"', '</aside>');
    const [first = '', folded = ''] = facts.split('<details>');
    const terms = (text: string) => [...text.matchAll(/<dt>([^<]+)/g)].map(([, term]) => term);
    expect(terms(first)).toEqual(['Waar', 'Voor wie', 'Wat']);
    expect(terms(folded)).toEqual(expect.arrayContaining(['Sector', 'Trekker', 'Laatste bericht']));
  });

  test('has no style attribute anywhere, for the policy lets none through', () => {
    const everything = {
      gemeenten: ['Utrecht', 'Amsterdam'],
      bereik: 'regionaal',
      traject: [{ soort: 'duur', tekst: 'Een half jaar.', bronnen: ['s1'] }],
      resultaten: [result(), result({ soort: 'doel', ongeveer: true, eenheid: 'procent' })],
      lessen: [{ soort: 'knelpunt', thema: 'taal', tekst: 'Te weinig uren.', bronnen: ['s1'] }],
      onderzoek: [{ titel: 'Monitor', soort: 'monitor', bron: 's1' }],
    };
    const page = renderToString(
      <InitiativePage {...pageProps} initiative={initiative(everything)} />,
    );
    for (const name of ['cijfers', 'lessen', 'studies', 'praktisch', 'stippenkaart', 'acties']) {
      expect(page).toContain(name);
    }
    expect(page).not.toMatch(/\sstyle=|<script|\son\w+=/);
  });
});

describe('a source', () => {
  test('is a link to its address', () => {
    expect(part(html(), '<ol class="bronnen">', '</ol>')).toBe(
      '<ol class="bronnen"><li id="bron-1">' +
        '<a class="nl-link" href="https://voorbeeld.nl/bouw" rel="noopener">Taal op de bouw</a>' +
        '<span class="uitgever">Voorbeeldkrant</span></li></ol>',
    );
  });

  test('without an address is plain text', () => {
    expect(html({ bronnen: [{ ...bron, datum: '2024-03' }] })).toContain(
      '<li id="bron-1">Taal op de bouw<span class="uitgever">Voorbeeldkrant, maart 2024</span></li>',
    );
  });

  test('whose address names a person is not printed with it', () => {
    const hidden = { ...bron, url: 'https://voorbeeld.nl/jan-jansen', adresTonen: false };
    expect(html({ bronnen: [hidden] })).toContain('class="nl-link adres-niet-afdrukken"');
  });
});

describe('figures', () => {
  const figures = (...resultaten: unknown[]) =>
    part(html({ resultaten }), '<section id="resultaten">', '</section>');

  test('have numeral, what they count, kind, moment and source', () => {
    expect(figures(result({ peildatum: '2024', ongeveer: true }))).toContain(
      '<li class="cijfer"><p class="getal"><span class="ongeveer">ongeveer </span><span>12</span></p>' +
        '<p class="tekst">deelnemers vonden werk</p>' +
        '<p class="noot"><span>Geplaatst, 2024</span><sup class="bronverwijzing">',
    );
  });

  test('that are percentages have their sign', () => {
    expect(figures(result({ eenheid: 'procent' }))).toContain(
      '<span>12</span><span class="procent">%</span>',
    );
  });

  test('that are old are marked', () => {
    expect(figures(result({ peildatum: '2015' }))).toContain('<li class="cijfer oud">');
  });

  test('that were hoped for stand apart from what came out', () => {
    const shown = figures(result({ soort: 'doel' }), result());
    expect(shown.indexOf('<li class="cijfer oud">')).toBeLessThan(shown.indexOf('<h3'));
    expect(shown.indexOf('<li class="cijfer doel oud">')).toBeGreaterThan(shown.indexOf('<h3'));
    expect(figures(result({ soort: 'doel' }))).toContain(nl.initiative.noResults);
  });

  test('of which there are none are said not to be there', () => {
    expect(html()).toContain(nl.initiative.noResults);
    expect(html()).not.toContain(nl.initiative.targets);
  });
});

test('lessons stand in the order of their kinds, each kind under one heading', () => {
  const lesson = (soort: string, tekst: string) => ({
    soort,
    thema: 'taal',
    tekst,
    bronnen: ['s1'],
  });
  const lessen = [
    lesson('knelpunt', 'Te weinig uren.'),
    lesson('succesfactor', 'Les op de bouwplaats.'),
    lesson('knelpunt', 'Te grote groep.'),
  ];
  const shown = html({ lessen });
  const headings = [...shown.matchAll(/<h3 class="kop ([a-z]+)">([^<]+)/g)].map(([, id, label]) => [
    id,
    label,
  ]);
  expect(headings).toEqual([
    ['succesfactor', 'Hielp, volgens Voorbeeldkrant'],
    ['knelpunt', 'Zat tegen, volgens Voorbeeldkrant'],
  ]);
  const texts = [...shown.matchAll(/<li>([^<]+)<sup/g)].map(([, tekst]) => tekst);
  expect(texts).toEqual(['Les op de bouwplaats.', 'Te weinig uren.', 'Te grote groep.']);
});

describe('evidence', () => {
  test('is said in words beside as many bars as it has', () => {
    const shown = html({
      onderzoek: [
        {
          titel: 'Monitor',
          soort: 'monitor',
          bron: 's1',
          onafhankelijk: true,
          richting: 'positief',
        },
      ],
    });
    expect(shown).toMatch(/data-niveau="2"[^]*?<a href="#onderzoek">Onderzocht: positief<\/a>/);
    expect(part(shown, '<section id="onderzoek">', '</section>')).toContain(
      '<span class="titel">Monitor</span><sup class="bronverwijzing">',
    );
  });

  test('that nobody studied is said to be so', () => {
    expect(html()).toContain(nl.initiative.noStudies);
  });

  test('names a formal recognition with who gave it', () => {
    const level = vocabularies.erkenningen.waarden[0];
    const erkenning = { niveau: level?.id, door: 'Movisie', url: 'https://voorbeeld.nl/erkend' };
    expect(html({ erkenning })).toContain(
      `<a class="nl-link" href="https://voorbeeld.nl/erkend" rel="noopener">${level?.label.nl}, volgens Movisie</a>`,
    );
  });
});

describe('how long it ran', () => {
  const financier = { naam: 'Fonds Voorbeeld', rol: 'financier' };

  test('is told with who paid, why it stopped and what came after, each with its source', () => {
    const whole = html({
      looptijd: { start: '2019-03', einde: '2021' },
      status: 'afgerond',
      organisaties: [financier],
      afloop: { reden: 'geld-op', werd: 'De gemeente ging ermee verder.', bronnen: ['s1'] },
    });
    const told = part(whole, 'Hoe lang het liep', '</section>');
    expect(told).toContain('Maart 2019 tot 2021, in 3 kalenderjaren');
    expect(told).toContain('<dd>Fonds Voorbeeld</dd>');
    expect(told).toMatch(/<dd>Geld op<sup class="bronverwijzing">/);
    expect(told).toMatch(/De gemeente ging ermee verder\.<sup class="bronverwijzing">/);
  });

  test('is said in the present of one that did not end, and left out when nothing is known', () => {
    expect(html({ organisaties: [financier] })).toContain('Hoe lang het loopt');
    expect(html()).not.toContain('Hoe lang');
  });
});

describe('facts', () => {
  test('lead to the page of a term, and away to a site of others', () => {
    const shown = html({ website: 'https://www.voorbeeld.nl/bouw' });
    expect(shown).toContain('<a class="nl-link" href="/doelgroepen/statushouders/">');
    expect(shown).toContain(
      '<a class="nl-link" href="https://www.voorbeeld.nl/bouw" rel="noopener">voorbeeld.nl</a>',
    );
  });

  test('that are several have commas between them, and lead to their pages', () => {
    const shown = html({ gemeenten: ['Utrecht', 'Amsterdam'], bereik: 'regionaal' });
    expect(shown).toContain(
      '<dd><a class="nl-link" href="/gemeenten/utrecht/">Utrecht</a>, <a class="nl-link" href="/gemeenten/amsterdam/">Amsterdam</a>',
    );
  });

  test('show on the map where it works', () => {
    const map = part(html(), '<svg class="stippenkaart"', '</svg>');
    expect(map).toContain('aria-label="Waar het werkt: Utrecht"');
    expect(map.match(/class="raak" d="m\d+ \d+h0"/g)).toHaveLength(1);
  });
});

describe('the page of an initiative', () => {
  const lawChange = {
    datum: '2022-01-01',
    titel: 'Wet inburgering 2021',
    tekst: 'Gemeenten kregen de regie.',
    gids: 'wet-inburgering-2021',
    raakt: [{ doelgroepen: ['statushouders'] }],
    bronnen: [bron],
  };
  const page = (datum: string, status = 'onbekend') =>
    renderToString(
      <InitiativePage
        fit={fitLabelsFor(undefined)}
        initiative={initiative({ status, bronnen: [{ ...bron, datum }] })}
        {...known}
        lawChanges={[lawChange]}
        address="https://voorbeeld.nl/initiatieven/bouw/"
        selection={nlSelection}
      />,
    );

  test('says which change of law its sources cannot know of', () => {
    expect(page('2018-05')).toContain(
      '<aside class="utrecht-alert wetswijziging" aria-label="De bronnen hier gaan tot mei 2018.',
    );
    expect(page('2018-05')).toContain('href="/kennis/wet-inburgering-2021/"');
    expect(page('2023')).not.toContain('utrecht-alert');
  });

  test('leads to a tip about it and to the form to correct it', () => {
    const html = page('2023');
    expect(html).toContain('href="/bijdragen/tip/?over=voorbeeld"');
    expect(html).toContain('href="/bijdragen/?verbeter=voorbeeld"');
  });

  test('asks whoever knows if it still runs, each answer a tip that is filled in', () => {
    const html = page('2023');
    expect(html).toContain('Loopt dit nog?');
    for (const state of TIP_STATES)
      expect(html).toContain(`href="/bijdragen/tip/?over=voorbeeld&amp;loopt=${state}"`);
    expect(page('2026-10', 'lopend')).not.toContain('Loopt dit nog?');
  });
});

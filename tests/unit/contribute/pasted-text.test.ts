import { describe, expect, test } from 'vitest';
import { pastedText } from '../../../src/contribute/pasted-text.ts';
import { withoutUnseen } from '../../../src/draft/typed-values.ts';

const pasted = (plain: string, html = '') =>
  pastedText({ plain: withoutUnseen(plain), html: withoutUnseen(html) }, 'Kopje:');

describe('text that is pasted', () => {
  test.each([
    ['bullets of Word', '•\tTaalles\r\n•\tStage', '- Taalles\n- Stage'],
    ['bullets of a second level', 'o\tTaalles\no   Stage', '- Taalles\n- Stage'],
    ['dashes and points', '– Taalles\n· Stage\n* Werk', '- Taalles\n- Stage\n- Werk'],
    ['numbers', '1.\tTaalles\n2)\tStage', '1. Taalles\n2. Stage'],
    ['rows of a table', 'Jaar\tMensen\tBaan\n2020\t12\t3', '- Jaar: Mensen, Baan\n- 2020: 12, 3'],
    ['single line breaks', 'Eerst les.\nDan werk.', 'Eerst les.\n\nDan werk.'],
    [
      'paragraphs and a list',
      'Eerst:\n• les\n• werk\n\nDaarna meer.',
      'Eerst:\n\n- les\n- werk\n\nDaarna meer.',
    ],
    ['breaks of Word within a paragraph', 'Een.\vTwee.', 'Een.\n\nTwee.'],
    ['what nobody sees', 'sta\u00adtus\u200bhouders\nen 👩\u200d🏫', 'statushouders\n\nen 👩🏫'],
    [
      'a sentence that a mail broke off',
      'Deelnemers krijgen elke ochtend een uur les op de\nbouwplaats van het bedrijf.',
      'Deelnemers krijgen elke ochtend een uur les op de bouwplaats van het bedrijf.',
    ],
    ['years', '2019. Toen begon het.\nIn 2020 meer.', '2019. Toen begon het.\n\nIn 2020 meer.'],
  ])('with %s keeps them', (_, plain, text) => {
    expect(pasted(plain)).toBe(text);
  });
});

describe('HTML that is pasted', () => {
  const html = (body: string, plain = 'x') => pasted(plain, `<html><body>${body}</body></html>`);

  test('of a page has its lists, headings and rows', () => {
    expect(
      html(
        '<!--StartFragment--><h2>Aanpak</h2><p>Eerst <b>les</b>&nbsp;&amp; werk.</p><ul><li>Een<ul><li>Eén a</li></ul></li><li><p>Twee</p></li></ul><ol><li>A</li><li>B</li></ol><table><tr><th>Jaar</th><th>Mensen</th></tr><tr><td><p>2020</p></td><td>12</td></tr></table><p>Slot<br>regel</p>',
      ),
    ).toBe(
      [
        'Kopje: Aanpak',
        'Eerst les & werk.',
        '- Een\n- Eén a\n- Twee\n1. A\n2. B\n- Jaar: Mensen\n- 2020: 12',
        'Slot',
        'regel',
      ].join('\n\n'),
    );
  });

  test('of Word has the lists that Word makes of paragraphs', () => {
    const item = (sign: string, text: string) =>
      `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
    expect(
      html(
        `<style><!-- p.MsoNormal {margin:0cm} --></style><p class=MsoNormal>Vooraf.</p>${item('·', 'Taalles')}${item('o', 'Stage')}${item('1.', 'Werk')}`,
      ),
    ).toBe('Vooraf.\n\n- Taalles\n- Stage\n1. Werk');
  });

  test('is left alone where it says no more than the text, or cannot be read whole', () => {
    expect(html('<p>Ander</p>', 'Dit')).toBe('Dit');
    expect(html('<ul><li>caf&eacute;</li></ul>', 'café\nthee')).toBe('café\n\nthee');
    expect(html('<script>alert(1)</script><ul><li>a &#60;b&#62; c</li></ul>')).toBe('- a <b> c');
  });
});

/** Lists for other sites: what their files hold, what attributes mean, and the code that the page makes. */
import { describe, expect, test } from 'vitest';
import { type EmbedPlace, embedFiles, type EmbedValues } from '../../../src/domain/embed-files.ts';
import { placeChoices } from '../../../src/domain/place-search.ts';
import { answerTo } from '../../../src/embed/list-answer.ts';
import { attributesOf, codeFor, fromAddress, toAddress } from '../../../src/embed/code.ts';
import { labelsFor } from '../../../src/i18n/nl.ts';
import { nlEmbed } from '../../../src/i18n/nl-embed.ts';
import { placesLabelsFor } from '../../../src/i18n/nl-places.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

const labels = labelsFor(undefined);
const initiatives = [
  initiative({ titel: 'Overal', bereik: 'landelijk', gemeenten: undefined }, 'overal'),
  initiative({ titel: 'In de stad', gemeenten: ['Utrecht'], leerroutes: ['z-route'] }, 'stad'),
  initiative({ titel: 'Om de stad', gemeenten: ['Nieuwegein'], doelgroepen: ['vrouwen'] }, 'om'),
];
const texts = { labels, inText: placesLabelsFor(undefined).inText, unknown: 'Niet bekend' };
const files = embedFiles({ initiatives, vocabularies, places }, texts);
const answered = (attributes: Readonly<Record<string, string>>, given = files) =>
  answerTo(
    (name) => attributes[name] ?? null,
    10,
    (name) => Promise.resolve(given.get(name)),
    nlEmbed,
  );
const titles = async (attributes: Readonly<Record<string, string>>) =>
  (await answered(attributes))?.cards.map(({ titel }) => titel);

describe('a list', () => {
  test('has what is near first, then what works nationwide, and counts them apart', async () => {
    const answer = await answered({ gemeente: 'utrecht' });
    expect(answer?.cards.map(({ titel }) => titel)).toEqual(['In de stad', 'Om de stad', 'Overal']);
    expect(nlEmbed.found(answer?.total ?? 0, [], answer?.rings ?? [])).toBe(
      '3 initiatieven: 1 in Utrecht, 1 in de regio Midden-Utrecht en 1 landelijk.',
    );
  });

  test.each(['Den Haag', 'den-haag', "'s-Gravenhage"])('knows a municipality as %s', (gemeente) =>
    expect(answered({ gemeente })).resolves.toMatchObject({ place: 'Den Haag' }),
  );

  test('of a municipality that there is not is no list', async () => {
    expect(await answered({ gemeente: 'Luilekkerland' })).toBeUndefined();
    expect(await answered({ gemeente: '…' })).toBeUndefined();
  });

  test('takes names and capitals for ids, and finds what nobody wrote down', async () => {
    expect(await titles({ doelgroep: 'Vrouwen, statushouders', landelijk: 'nee' })).toEqual([
      'In de stad',
      'Om de stad',
    ]);
    expect(await titles({ leerroute: 'onbekend' })).toEqual(['Overal', 'Om de stad']);
  });

  test('without what is nationwide keeps what also names the place or one around it', async () => {
    const both = initiative(
      { titel: 'Overal en hier', bereik: 'landelijk', gemeenten: ['Utrecht'] },
      'overal-en-hier',
    );
    const given = embedFiles({ initiatives: [...initiatives, both], vocabularies, places }, texts);
    const names = async (attributes: Readonly<Record<string, string>>) =>
      (await answered({ ...attributes, landelijk: 'nee' }, given))?.cards
        .map(({ titel }) => titel)
        .sort();
    const around = ['In de stad', 'Om de stad', 'Overal en hier'];
    expect(await names({ gemeente: 'utrecht' })).toEqual(around);
    expect(await names({ gemeente: 'nieuwegein' })).toEqual(around);
    expect(await names({ provincie: 'utrecht' })).toEqual(around);
    expect(await names({ gemeente: 'groningen' })).toEqual([]);
    expect(await names({})).toEqual(['In de stad', 'Om de stad']);
  });

  test('leaves out what it does not know and says so', async () => {
    const answer = await answered({ doelgroep: 'vrouwen, vrouwn' });
    expect(answer).toMatchObject({ total: 1, ignored: ['doelgroep=vrouwn'], choices: ['Vrouwen'] });
  });

  test('goes without an initiative that a newer build no longer has', async () => {
    const newer = new Map([...files].filter(([name]) => name !== 'initiatief/stad'));
    expect((await answered({ gemeente: 'utrecht' }, newer))?.cards).toHaveLength(2);
  });
});

test('no name of a municipality stands for two', () => {
  const ids = [...files].filter(([name]) => name.startsWith('gemeente/'));
  expect(ids.length).toBeGreaterThan(places.municipalities.length);
  for (const { kind, id } of placeChoices(places, labels)) {
    if (kind === 'gemeente') expect((files.get(`gemeente/${id}`) as EmbedPlace).id).toBe(id);
  }
});

describe('the code', () => {
  const choices = placeChoices(places, labels);
  const read = (address: string) =>
    fromAddress(new URLSearchParams(address), choices, files.get('waarden') as EmbedValues);

  test('is made from an address, which the choices give back', () => {
    const address = 'regio=twente&doelgroep=vrouwen&landelijk=nee&aantal=10&kopniveau=3';
    const { state, ignored } = read(address);
    expect(ignored).toEqual([]);
    expect(toAddress(state).toString()).toBe(address);
    expect(attributesOf(state)).toEqual({
      regio: 'twente',
      doelgroep: 'vrouwen',
      landelijk: 'nee',
      aantal: '10',
      kopniveau: '3',
    });
  });

  test('holds no text as HTML', () => {
    const { state } = read('gemeente=utrecht&status=onbekend');
    expect(codeFor(state, 'https://wijzer.example/insluiten/', 'A <b> & "c"').split('\n')).toEqual([
      '<script src="https://wijzer.example/insluiten.js" async referrerpolicy="no-referrer"></script>',
      '<initiatieven-lijst gemeente="utrecht" status="onbekend">',
      '  <a href="https://wijzer.example/initiatieven/?gemeente=utrecht&amp;status=onbekend">A &lt;b> &amp; &quot;c&quot;</a>',
      '</initiatieven-lijst>',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { placeChoices } from '../../../src/domain/place-search.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { DUTCH } from '../../../src/find/dutch.ts';
import { ORDINARY, questionReader } from '../../../src/find/question.ts';
import { dutchWords } from '../../support/dutch-words.ts';
import { places } from '../../support/records.ts';

const choices = placeChoices(places, nl);
const reader = questionReader(
  {
    terms: {
      doelgroep: [
        ['vrouwen', 'Vrouwen', 'moeders'],
        ['statushouders', 'Statushouders', 'vergunninghouders', 'erkende vluchtelingen'],
      ],
      interventie: [['taal-op-de-werkvloer', 'Taal op de werkvloer']],
      leerroute: [['z-route', 'Z-route', 'zelfredzaamheidsroute']],
      sector: [['techniek', 'Techniek', 'installateur']],
      trekker: [['werkgever', 'Werkgever']],
    },
    families: [],
  },
  choices,
  DUTCH,
);

/** `key:id` for what is named, `?word` for what is optional, and the word itself for other words. */
function read(question: string, takenOff: string[] = []): string[] {
  return reader.read(question, takenOff).parts.map(({ text, term, places: named, isOptional }) => {
    if (term) return `${term.key}:${term.id}`;
    if (named) return named.map(({ kind, id }) => `${kind}:${id}`).join('|');
    return `${isOptional ? '?' : ''}${text}`;
  });
}

describe('a question', () => {
  test.each([
    ['vrouwen', ['doelgroep:vrouwen']],
    ['een vrouw', ['doelgroep:vrouwen']],
    ['z route', ['leerroute:z-route']],
    ['zroute', ['leerroute:z-route']],
    ['Z-route?', ['leerroute:z-route']],
    ['taal op werkvloer', ['interventie:taal-op-de-werkvloer']],
    ['erkende vluchtelingen', ['doelgroep:statushouders']],
    ['werkgever zoekt vrouwen', ['?werkgever', 'doelgroep:vrouwen']],
    ['Gelderland vrouwen', ['provincie:gelderland', 'doelgroep:vrouwen']],
    ['friesland', ['provincie:fryslan']],
    ['regio zwolle', ['regio:regio-zwolle']],
    ['zwolle', ['gemeente:zwolle']],
    ['utrecht', ['gemeente:utrecht']],
    ['provincie utrecht', ['provincie:utrecht']],
    ['den bosch', ['gemeente:s-hertogenbosch']],
    ['Bergen', ['gemeente:bergen-nh|gemeente:bergen-l']],
    ['hoe gaat het best', []],
    ['leiden tot werk', ['leiden', '?werk']],
    ['statushouders in Leiden', ['doelgroep:statushouders', 'gemeente:leiden']],
    ['wat is de controlegroep', ['controlegroep']],
  ])('%s is read as %j', (question, parts) => {
    expect(read(question)).toEqual(parts);
  });

  test('of nothing but words that say little asks for those', () => {
    expect(read('werk voor vluchtelingen')).toEqual(['werk', 'vluchtelingen']);
    expect(read('werk voor vluchtelingen in de bouw')).toEqual(['?werk', '?vluchtelingen', 'bouw']);
  });

  test('keeps what asks nothing apart, as typed', () => {
    expect(reader.read('Welke Vrouwen in de techniek?').ignored).toEqual(['Welke', 'in', 'de']);
  });

  test('leaves what is taken off as words', () => {
    expect(read('vrouwen Gelderland', ['Vrouwen'])).toEqual(['vrouwen', 'provincie:gelderland']);
    expect(read('taal op de werkvloer', ['taal op de werkvloer'])).toEqual(['taal', 'werkvloer']);
  });

  test('with a typing error is read as what is meant', () => {
    const meant = (word: string) => (word === 'vrowen' ? 'vrouwen' : undefined);
    const [part] = reader.read('vrowen', [], meant).parts;
    expect(part).toMatchObject({ text: 'vrowen', term: { id: 'vrouwen' } });
  });

  test('with a word typed apart is read as that word', () => {
    const isWord = (word: string) => word === 'taalmaatje';
    const [part] = reader.read('taal maatje', [], undefined, isWord).parts;
    expect(part).toMatchObject({
      text: 'taal maatje',
      pieces: ['taal', 'maatje'],
      isOneWord: true,
    });
  });
});

test('a name of a place that is an ordinary word too is known to be one, or never asked for by that word', () => {
  const names = new Set(
    choices
      .flatMap(({ name, also }) => [name, ...also])
      .filter((name) => !/\s/.test(name))
      .map((name) => name.toLowerCase()),
  );
  const words = new Set(
    dutchWords().flatMap((forms) => forms.filter((form) => /^[a-z]/.test(form))),
  );
  const RATHER_PLACES =
    `achterhoek assen asten beek bodegraven boekel delft dongen drachten duiven ede gouda haaglanden holten hoofddorp hoorn horst hulst landsmeer laren
    lemmer losser middelburg nieuwkoop noordoostpolder nootdorp ouderkerk ridderkerk schermer sluis soest stadskanaal vaals valkenburg voorst wassenaar
    wateringen waterland weert wierden woerden woudenberg zeeland`.split(/\s+/);
  const unknown = [...names].filter(
    (name) => words.has(name) && !ORDINARY.has(name) && !RATHER_PLACES.includes(name),
  );
  expect(unknown).toEqual([]);
});

import { expect, test } from 'vitest';
import {
  NewBuildError,
  once,
  placesOfAnyBuild,
  type Load,
} from '../../../src/find/loaded-files.ts';

const PLACES = [{ kind: 'gemeente', id: 'ede', name: 'Ede' }];
/** A site that has the files of one build. */
const siteWith =
  (version: string, asked: string[] = []): Load =>
  (address) => {
    asked.push(address);
    if (address.endsWith('versie.json')) return Promise.resolve(Response.json({ versie: version }));
    return Promise.resolve(
      address.includes(`/${version}/`)
        ? Response.json(PLACES)
        : new Response('weg', { status: 404 }),
    );
  };

test('of a page whose build is gone the places are those of the build that is there now', async () => {
  expect(await placesOfAnyBuild('oud', siteWith('nieuw'))()).toEqual(PLACES);
});

test('places are asked for once, and again after a failure', async () => {
  const asked: string[] = [];
  const load = siteWith('nu', asked);
  let isOffline = true;
  const places = placesOfAnyBuild('nu', (address) =>
    isOffline ? Promise.reject(new TypeError('Failed to fetch')) : load(address),
  );
  await expect(places()).rejects.toThrow('Failed to fetch');
  isOffline = false;
  await Promise.all([places(), places()]);
  expect(asked).toHaveLength(1);
});

test('who asks while it is loaded for another gets a try of their own when that fails, together with others', async () => {
  const begun: PromiseWithResolvers<string>[] = [];
  const load = once(() => {
    const one = Promise.withResolvers<string>();
    begun.push(one);
    return one.promise;
  });
  const first = load();
  const later = [load(), load()];
  begun[0]?.reject(new Error('damaged'));
  await expect(first).rejects.toThrow('damaged');
  begun[1]?.resolve('whole');
  expect(await Promise.all([...later, load()])).toEqual(['whole', 'whole', 'whole']);
  expect(begun).toHaveLength(2);
});

test('who gets no answer the second time either is told so, and nothing is tried without being asked', async () => {
  let tries = 0;
  const load = once(() => Promise.reject(new Error(`failure ${++tries}`)));
  const [first, second, third] = await Promise.allSettled([load(), load(), load()]);
  expect(
    [first, second, third].map((one) => (one as PromiseRejectedResult).reason.message),
  ).toEqual(['failure 1', 'failure 2', 'failure 2']);
  expect(tries).toBe(2);
});

test('where no build has them, that is no newer build', async () => {
  const places = placesOfAnyBuild('nu', (address) =>
    address.endsWith('versie.json')
      ? Promise.resolve(Response.json({ versie: 'nu' }))
      : Promise.resolve(new Response('weg', { status: 404 })),
  );
  const error = await places().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(NewBuildError);
});

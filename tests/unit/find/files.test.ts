import { expect, test } from 'vitest';
import { NewBuildError, placesOfAnyBuild, type Load } from '../../../src/find/loaded-files.ts';

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

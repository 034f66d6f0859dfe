import { describe, expect, test } from 'vitest';
import { programmeFiles } from '../../../src/domain/programme-files.ts';
import { programmeFacts, programmeTexts } from '../../../src/domain/programme.ts';
import { programmeLoader } from '../../../src/questions/load-programmes.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { jsonIn } from '../../support/programmes.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

const one = initiative();
const facts = programmeFacts(one, { vocabularies, places });
const texts = programmeTexts(one, { places, labels: nl });

/** Files of so many programmes; those with an even number ended. */
const filesOf = (count: number, prefix = 'p') =>
  programmeFiles(
    Array.from({ length: count }, (_, number) => ({
      facts: { ...facts, gestopt: number % 2 === 0 },
      texts: { ...texts, slug: `${prefix}${number}` },
    })),
    { names: 'namen' },
  );

/** Loads them, and tells what was asked for. */
async function loading(files: ReadonlyMap<string, unknown>) {
  const asked: string[] = [];
  const load = programmeLoader(
    '/',
    jsonIn(files, (name) => asked.push(name.replace(/\w{10}/, 'versie'))),
  );
  return { ...(await load()), load, asked };
}

describe('a small catalogue', () => {
  test('is one file, and what is matched and shown comes back as it was', async () => {
    const { programmes, texts: store, asked, ...others } = await loading(await filesOf(5));
    expect(others).toMatchObject({ names: 'namen' });
    expect(programmes).toHaveLength(5);
    expect(programmes[3]).toEqual({ ...facts, gestopt: false, number: 3 });
    expect(store.of(3)).toEqual({ ...texts, slug: 'p3' });
    expect(store.numberOf('p4')).toBe(4);
    expect(await store.slugs()).toContain('p2');
    expect(await store.load([0, 4])).toBe(true);
    expect(asked).toEqual(['gegevens']);
  });

  test('may have nothing in it', async () => {
    expect((await loading(await filesOf(0))).programmes).toEqual([]);
  });
});

describe('a large catalogue', () => {
  test('is matched whole, and of what is shown only the parts are loaded that hold it, once', async () => {
    const { programmes, texts: store, asked } = await loading(await filesOf(600));
    expect(programmes).toHaveLength(600);
    expect(store.of(0)).toBeUndefined();
    expect(await store.load([0, 3, 599])).toBe(true);
    expect(await store.load([0, 4])).toBe(true);
    expect(asked).toEqual(['gegevens', 'gegevens/versie/0', 'gegevens/versie/37']);
    expect([0, 3, 599].map((number) => store.of(number)?.slug)).toEqual(['p0', 'p3', 'p599']);
    expect(store.numberOf('p599')).toBe(599);
    expect(store.numberOf('p300')).toBeUndefined();
  });

  test('knows the number of every name when all names are loaded', async () => {
    const { texts: store, asked } = await loading(await filesOf(600));
    expect(await store.slugs()).toHaveLength(600);
    expect(store.numberOf('p300')).toBe(300);
    expect(asked.at(-1)).toBe('gegevens/versie/namen');
  });

  test('keeps what came of a part that failed beside it, and tries that again when it is asked for', async () => {
    const files = new Map(await filesOf(600));
    const broken = [...files.keys()].find((name) => name.endsWith('/37')) ?? '';
    const part = files.get(broken);
    files.delete(broken);
    const { texts: store } = await loading(files);
    expect(await store.load([0, 599])).toBe(false);
    expect(store.of(0)?.slug).toBe('p0');
    files.set(broken, part);
    expect(await store.load([0, 599])).toBe(true);
    expect(store.of(599)?.slug).toBe('p599');
  });

  test('loaded again keeps its texts, but not those of another build', async () => {
    const files = new Map(await filesOf(600));
    const { texts: store, load } = await loading(files);
    await store.load([0]);
    expect((await load()).texts.of(0)?.slug).toBe('p0');
    files.clear();
    for (const [name, content] of await filesOf(600, 'anders')) files.set(name, content);
    const { texts: newer } = await load();
    expect(newer.of(0)).toBeUndefined();
    await newer.load([0]);
    expect(newer.of(0)?.slug).toBe('anders0');
  });
});

import { expect, test } from 'vitest';
import {
  editAddress,
  MAX_ADDRESS,
  newFileAddress,
  uploadAddress,
} from '../../../src/contribute/outgoing.ts';

const repository = { url: 'https://host.example/eigenaar/naam', branch: 'main' };

test('a short entry opens the page for a new file, filled in', () => {
  const address = newFileAddress(repository, 'taal', '---\ntitel: A & B\n---\n') ?? '';
  const url = new URL(address);
  expect(url.pathname).toBe('/eigenaar/naam/new/main/content/initiatieven');
  expect(url.searchParams.get('filename')).toBe('taal.mdx');
  expect(url.searchParams.get('value')).toBe('---\ntitel: A & B\n---\n');
});

test('an address never passes the limit of the host; then the file is uploaded', () => {
  const lengths = [100, 2000, 5800, 6000, 20_000].map(
    (length) => newFileAddress(repository, 'taal', 'x'.repeat(length))?.length,
  );
  expect(lengths.filter((length) => length !== undefined && length > MAX_ADDRESS)).toEqual([]);
  expect(lengths.at(-1)).toBeUndefined();
  expect(lengths[0]).toBeGreaterThan(100);
  expect(uploadAddress(repository)).toBe(`${repository.url}/upload/main/content/initiatieven`);
});

test('a correction opens the file of the entry', () => {
  expect(editAddress(repository, 'taal')).toBe(
    `${repository.url}/edit/main/content/initiatieven/taal.mdx`,
  );
});

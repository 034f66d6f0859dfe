import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  policyOf,
  unitedPolicy,
  withOwnHashes,
  withPolicy,
} from '../../../src/build/security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, rest: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${rest}</body>`;

test('a policy allows the inline styles and scripts that its page holds, and no others', () => {
  const [style, script] = ['a{b:c}', 'f("<")'];
  const data = '<script type="application/ld+json">{}</script>';
  const rest = `<style>${style}</style><script data-a="1">${script}</script><script src="/x.js"></script>${data}`;
  const all = `script-src 'self' ${hash('other')} ${hash('')}; style-src 'self' ${hash(style)} ${hash('p{}')};`;
  expect(withOwnHashes(page(all, rest))).toBe(
    page(`script-src 'self' ${hash(script)}; style-src 'self' ${hash(style)};`, rest),
  );
});

test('hashes in the text of a page are left alone', () => {
  const text = `<p> ${hash('x')}</p>`;
  expect(withOwnHashes(page("default-src 'self'", text))).toBe(page("default-src 'self'", text));
});

test('one policy for all pages allows what any of them allows', () => {
  const first = `default-src 'self';img-src 'self'; style-src 'self' ${hash('a')};`;
  const second = `default-src 'self';img-src 'self'; style-src 'self' ${hash('b')};`;
  expect(policyOf(page(first, ''))).toBe(first);
  expect(policyOf('<p>Verhuisd</p>')).toBeUndefined();
  expect(unitedPolicy([first, second])).toBe(
    `default-src 'self'; img-src 'self'; style-src 'self' ${hash('a')} ${hash('b')}`,
  );
});

test('a page that only leads to another may do nothing else; every other keeps its own policy', () => {
  const redirect = '<!doctype html><title>Redirecting</title><meta http-equiv="refresh">';
  expect(policyOf(withPolicy(redirect))).toContain("default-src 'none'");
  expect(withPolicy(withPolicy(redirect))).toBe(withPolicy(redirect));
  expect(withPolicy(page("default-src 'self'", ''))).toBe(page("default-src 'self'", ''));
});

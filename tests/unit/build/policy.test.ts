import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, unitedPolicy, withPolicy } from '../../../src/build/security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body></body>`;

const head = (rest = '') => `<head><title>x</title>${rest}</head>`;

test('a policy allows the inline styles and scripts that its page holds, and no others', () => {
  const [style, script] = ['a{b:c}', 'f("<")'];
  const data = '<script type="application/ld+json">{}</script>';
  const body = `<body><p>${hash('x')}</p><style>${style}</style><script data-a="1">${script}</script><script src="/x.js"></script>${data}`;
  const policy = policyOf(withPolicy(head() + body)) ?? '';
  expect(policy).toContain(`; script-src 'self' 'wasm-unsafe-eval' ${hash(script)};`);
  expect(policy.endsWith(`; style-src 'self' ${hash(style)};`)).toBe(true);
});

test('a policy stands before the first style sheet, and nothing else of the page changes', () => {
  const sheet = '<link rel="stylesheet" href="/a.css">';
  const page = head(`<link rel="icon" href="/i.svg">${sheet}${sheet}`);
  const html = withPolicy(page);
  expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(page);
  expect(html).toContain(
    `"/i.svg"><meta http-equiv="content-security-policy" content="default-src 'self';`,
  );
  expect(html).toContain(`;">${sheet}`);
});

test('one policy for all pages allows what any of them allows', () => {
  const first = `default-src 'self';img-src 'self'; style-src 'self' ${hash('a')};`;
  const second = `default-src 'self';img-src 'self'; style-src 'self' ${hash('b')};`;
  expect(policyOf(page(first))).toBe(first);
  expect(policyOf('<p>Verhuisd</p>')).toBeUndefined();
  expect(unitedPolicy([first, second])).toBe(
    `default-src 'self'; img-src 'self'; style-src 'self' ${hash('a')} ${hash('b')}`,
  );
});

test('a page that only leads to another may do nothing', () => {
  const redirect = '<!doctype html><title>Redirecting</title><meta http-equiv="refresh">';
  expect(policyOf(withPolicy(redirect))).toBe(
    "default-src 'none';base-uri 'none';form-action 'none'",
  );
});

test('a page that has no place for a policy is refused', () => {
  expect(() => withPolicy('<p>Verhuisd</p>')).toThrow('<title>');
});

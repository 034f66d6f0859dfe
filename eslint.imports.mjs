// @ts-check
/** Which code of src may import what: rules for ESLint. */

/** What all that draws or sends out something has below it. */
const DATA = ['schema', 'reader', 'domain', 'i18n', 'site.ts'];
const SCREEN = [...DATA, 'draft', 'ui', 'styles'];

/**
 * Each folder of src with the folders, and files, that it may import from, beside its own: one way, from the schema to the pages.
 *
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
  schema: [],
  i18n: ['schema', 'site.ts'],
  reader: ['schema'],
  advice: ['schema', 'reader'],
  domain: ['schema', 'reader', 'i18n', 'site.ts'],
  draft: DATA,
  ui: [...DATA, 'draft', 'styles'],
  'generated-files': [...DATA, 'draft'],
  'open-data': [...DATA, 'draft', 'generated-files/json-schema.ts'],
  find: SCREEN,
  contribute: SCREEN,
  overview: [...SCREEN, 'find/browser.ts', 'find/loaded-files.ts', 'shortlist/kept.ts'],
  questions: [...SCREEN, 'find/loaded-files.ts', 'find/place-form.tsx'],
  plan: [...SCREEN, 'questions'],
  employers: [...SCREEN, 'questions'],
  shortlist: SCREEN,
  embed: [...SCREEN, 'find/state.ts', 'questions'],
  build: [...DATA, 'draft', 'find/engine.ts'],
  commands: [...DATA, 'advice', 'draft', 'generated-files', 'build'],
  components: [
    ...SCREEN,
    'find',
    'contribute',
    'overview',
    'shortlist',
    'open-data',
    'build/edition.ts',
    'build/settings.ts',
  ],
  layouts: ['domain/paths.ts', 'i18n', 'styles', 'components', 'build/theme-fs.ts'],
  views: [
    ...SCREEN,
    'find',
    'contribute',
    'overview',
    'plan',
    'employers',
    'shortlist',
    'embed',
    'open-data',
    'components',
    'layouts',
    'build/edition.ts',
    'build/settings.ts',
  ],
  pages: [...DATA, 'draft', 'contribute', 'open-data', 'views', 'build'],
};

/** Options of `import-x/no-restricted-paths`. */
export const importDirections = {
  zones: [
    ...Object.entries(MAY_IMPORT).map(([folder, others]) => ({
      target: `./src/${folder}`,
      from: './src',
      except: [folder, ...others].map((other) => `./${other}`),
      message: `Imports run one way: ${folder} may import from ${others.join(', ') || 'nothing of ours'}.`,
    })),
    {
      target: './src',
      from: ['./bench', './scripts', './tests'],
      message: 'The site knows nothing of what measures and tests it.',
    },
  ],
};

const ASTRO = {
  group: ['astro', 'astro/*', 'astro:*'],
  message: 'Pure code knows no Astro; src/domain/load.ts is where the two meet.',
};
const NODE = {
  group: ['node:*'],
  message: 'Pure code knows no disk and no process; what does is called *-fs.ts.',
};
const FROM_DISK = {
  group: ['**/*-fs.ts', '**/domain/load.ts'],
  allowTypeImports: true,
  message: 'Pure code is given what was read; it loads nothing.',
};
const SCHEMA = {
  group: ['**/schema/*'],
  allowTypeImports: true,
  message: 'Texts import nothing but types of the schema.',
};

const ZOD = {
  group: ['zod'],
  allowTypeImports: true,
  message: 'src/schema/zod.ts sets zod up before it hands it on.',
};

const PURE_IMPORTS = '@typescript-eslint/no-restricted-imports';
/** Folders whose code can run anywhere: build, terminal and browser. */
const PURE = [
  'schema',
  'i18n',
  'reader',
  'advice',
  'domain',
  'draft',
  'ui',
  'generated-files',
  'open-data',
  'find',
  'contribute',
  'overview',
  'questions',
  'plan',
  'employers',
  'shortlist',
  'embed',
];
const filesOf = (/** @type {string[]} */ folders, names = '') =>
  folders.map((folder) => `src/${folder}/**${names}`);

/**
 * Keeps pure code pure. Of two that are about the same file, the later one holds.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const pureCode = [
  {
    // What draws a page loads by src/domain/load.ts.
    files: ['src/**'],
    ignores: ['src/domain/load.ts', 'src/content.config.ts', 'src/schema/zod.ts'],
    rules: {
      [PURE_IMPORTS]: ['error', { patterns: [{ ...ASTRO, group: ['astro:content'] }, ZOD] }],
    },
  },
  {
    files: filesOf(PURE),
    ignores: ['src/domain/load.ts', 'src/schema/zod.ts'],
    rules: { [PURE_IMPORTS]: ['error', { patterns: [ASTRO, NODE, FROM_DISK, ZOD] }] },
  },
  {
    files: [...filesOf(PURE, '/*-fs.ts'), ...filesOf(['commands'])],
    rules: { [PURE_IMPORTS]: ['error', { patterns: [ASTRO, ZOD] }] },
  },
  {
    files: filesOf(['i18n']),
    rules: { [PURE_IMPORTS]: ['error', { patterns: [ASTRO, NODE, FROM_DISK, SCHEMA, ZOD] }] },
  },
];

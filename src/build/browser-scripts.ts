/**
 * What the build does with the browser's scripts: leaves out what nothing on our pages needs, says in a page what they import,
 * and makes the one for other sites, under an address that stays the same.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { init, parse } from 'es-module-lexer';
import { type Plugin, build } from 'vite';
import type { AstroIntegration } from 'astro';
import { base } from '../site.ts';

/** Modules by the end of their path. A test of the weight of the form tells when a package has moved one. */
const LEFT_OUT: readonly RegExp[] = [
  // JSON Schema is written by `npm run schema`; the browser only judges. 4 kB.
  /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/,
  // For functions made of program text, which our pages forbid (src/schema/zod.ts).
  /\/zod\/v4\/core\/doc\.js$/,
  // For programs inside a text, when a parser of JavaScript is given: ours has none, and every program is refused. 3 kB.
  /\/micromark-util-events-to-acorn\/index\.js$/,
  // For style attributes, which the policy of texts refuses. 2 kB.
  /\/style-to-object\/esm\/index\.mjs$/,
];

/** Modules with what stands in their place. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  // Of which attributes HTML has another name, or takes more than one value: none of those that a text may have. 6 kB.
  [
    /\/property-information\/index\.js$/,
    "export { find } from './lib/find.js'; export const html = { normal: {}, property: {} }, svg = html, hastToReact = {};",
  ],
  // English messages: ours are in Dutch, and of the schema. 1 kB.
  [/\/zod\/v4\/locales\/en\.js$/, 'export default () => ({});'],
  // For values that hold themselves: what is typed in a form cannot. Without it zod goes on, as its smaller half does. 2 kB.
  [
    /\/zod\/v4\/core\/memoizer\.js$/,
    `export class $ZodCyclicError extends Error {}
     export const memoizer = () => undefined;
     export const isBackEdge = () => false;
     export const isRecursiveSchema = () => false;`,
  ],
  // Every browser has its own. 1 kB.
  [
    /\/@ungap\/structured-clone\/esm\/index\.js$/,
    'export default (value) => structuredClone(value);',
  ],
  // What the grammar of MDX turns off, by these names. 4 kB.
  ...['htmlFlow', 'htmlText', 'codeIndented', 'autolink'].map(
    (name) =>
      [
        new RegExp(
          `/micromark-core-commonmark/lib/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}\\.js$`,
        ),
        `export const ${name} = { name: '${name}' };`,
      ] as const,
  ),
  // It asks a page for them, and the reader works where there is none.
  [
    /\/decode-named-character-reference\/index(?:\.dom)?\.js$/,
    "export { decodeNamedCharacterReference } from '/src/contribute/named-characters.ts';",
  ],
];

/** Stands for every style sheet. */
const NO_STYLES = '\0geen-stijlen';

/**
 * Vite plugin. Each module that is left out becomes one with the same names, that throws when one is called after all. Style sheets that
 * components import come with the page, which the build drew with the same components: a script would bring them again.
 */
export function leftOut(): Plugin {
  return {
    name: 'weggelaten',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (source) => (source.endsWith('.css') ? NO_STYLES : undefined),
    async load(id) {
      if (id === NO_STYLES) return '';
      const standIn = STAND_INS.find(([path]) => path.test(id));
      if (standIn) return standIn[1];
      if (!LEFT_OUT.some((path) => path.test(id))) return undefined;
      await init;
      const [, exports] = parse(readFileSync(id, 'utf8'));
      return emptyModule(exports.map(({ n }) => n));
    },
  };
}

function emptyModule(names: readonly string[]): string {
  const message = JSON.stringify(
    'left out of the scripts for the browser: see src/build/browser-scripts.ts',
  );
  return [
    `const leftOut = () => { throw new Error(${message}); };`,
    ...names.map((name) => `export { leftOut as ${name} };`),
  ].join('\n');
}

// The form fetches some of its parts late. What they share with it would fall apart in many small files, which compress worse.

/** Modules of the form, and of no other page, that its late parts need too. */
export const SHARED_IN_FORM = new RegExp(
  [
    'node_modules/(?:zod|fastest-levenshtein)/',
    'src/schema/(?!result-kinds)',
    'src/draft/(?:check|draft|fields|section-texts|storage|typed-values)\\.ts$',
    'src/reader/(?:read-fields|hidden|limits|person-addresses|person-numbers|privacy|problems|undisguised|write)\\.ts$',
    'src/contribute/(?:named-characters|start)\\.ts$',
  ]
    .map((path) => `/${path}`)
    .join('|'),
);

// The reader of texts in a thread of its own.

const WORKER = 'virtual:text-worker';
const WORKER_FILE = '/src/contribute/text-worker.ts';

/**
 * Vite plugin: `virtual:text-worker` is the address of the script of that thread. It is made with the scripts of the pages, so that
 * what both need is one file; by itself Vite makes a worker apart, with everything in it once more.
 */
export function workerScript(): Plugin {
  let isBuild = false;
  let base = '/';
  return {
    name: 'tekstlezer',
    configResolved(config) {
      isBuild = config.command === 'build';
      ({ base } = config);
    },
    resolveId: (source) => (source === WORKER ? `\0${WORKER}` : undefined),
    load(id) {
      if (id !== `\0${WORKER}`) return undefined;
      if (!isBuild || this.environment.name !== 'client')
        return `export default ${JSON.stringify(base + WORKER_FILE.slice(1))};`;
      const file = this.emitFile({ type: 'chunk', id: WORKER_FILE, name: 'text-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}

// A page says itself which files its scripts will import: else the browser finds out only after loading the script.

/** Must be awaited once before `preloading`. */
export const ready = init;

/**
 * Makes what gives a page a `modulepreload` link for everything that its module scripts import, at any depth.
 *
 * @param readScript gives the code of a script by its address; it is asked once for each
 */
export function preloading(readScript: (address: string) => string): (html: string) => string {
  const known = new Map<string, readonly string[]>();
  const importsOf = (address: string) => {
    const imports = known.get(address) ?? importsIn(readScript(address), address);
    known.set(address, imports);
    return imports;
  };
  return (html) => {
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
      ([, address = '']) => address,
    );
    const imported = new Set<string>();
    const follow = (address: string) => {
      for (const next of importsOf(address)) {
        if (imported.has(next)) continue;
        imported.add(next);
        follow(next);
      }
    };
    scripts.forEach(follow);
    const links = [...imported]
      .filter((address) => !scripts.includes(address))
      .map((address) => `<link rel="modulepreload" href="${address}">`);
    return links.length > 0 ? html.replace('</head>', `${links.join('')}</head>`) : html;
  };
}

/** Addresses that a script imports as it starts; what it imports later may never be needed. */
function importsIn(code: string, address: string): string[] {
  const [imports] = parse(code);
  return imports
    .filter(({ d, n }) => d === -1 && n?.startsWith('.'))
    .map(({ n = '' }) => new URL(n, `https://site.example${address}`).pathname);
}

/** From the folder of the site. */
const FILE = 'insluiten.js';

/** The integration: after a build the script stands beside the pages, in development it is made at each request. */
export function embedScript(): AstroIntegration {
  return {
    name: 'insluiten',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        writeFileSync(new URL(FILE, dir), await bundle());
      },
      'astro:server:setup': ({ server, logger }) => {
        // The folder of the host that the site stands in is taken off by then.
        server.middlewares.use(`/${FILE}`, (_request, response, next) => {
          bundle()
            .then((code) => {
              response.setHeader('Content-Type', 'text/javascript');
              response.end(code);
            })
            .catch((error: unknown) => {
              logger.error(`insluiten: ${String(error)}`);
              next();
            });
        });
      },
    },
  };
}

/** One file that imports nothing, for pages that allow scripts of this site and know nothing else of it. */
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    base,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'src/embed/main.ts', output: { format: 'iife' } },
    },
  });
  const [output] = [made].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${FILE} is not made`);
  return chunk.code;
}

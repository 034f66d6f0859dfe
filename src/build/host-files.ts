/**
 * A built site as hosts need to know it, and the headers and types of src/build/hosting.ts as files for each kind of host: an
 * Astro integration puts them beside the site.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base } from '../site.ts';
import { filesBelow, readHead } from './folder-fs.ts';
import {
  unknownTypes,
  type BuiltFiles,
  FILE_TYPES,
  NAMED_TYPES,
  TEXT_TYPES,
  headerRules,
  type HeaderRule,
} from './hosting.ts';
import { policyOf, unitedPolicy } from './security-policy.ts';

/** For hosts, not for visitors. */
const FOR_HOSTS = ['_headers', '_redirects', 'web.config'];

/**
 * Reads a built site.
 *
 * @param folder that was built, with `index.html` in it
 */
export function readBuiltFiles(folder: string): BuiltFiles {
  const paths = filesBelow(folder).filter((path) => !FOR_HOSTS.includes(path));
  const policies = new Set<string>();
  const redirects: (readonly [string, string])[] = [];
  for (const path of paths.filter((one) => one.endsWith('.html'))) {
    const head = readHead(join(folder, path));
    const to = REFRESH.exec(head)?.[1];
    const policy = policyOf(head);
    // What only leads on allows nothing: no other page could say that too.
    if (policy && !to) policies.add(policy);
    if (to) redirects.push([base + path.replace(/index\.html$/, ''), to]);
  }
  return { base, paths, policy: unitedPolicy([...policies]), redirects };
}

/** As Astro writes a page that leads to another. */
const REFRESH = /<meta http-equiv="refresh" content="[\d.]+;\s*url=([^"]+)"/i;

/** The integration; it stands after all that make files or change pages. @throws when a file has a kind that no host would know */
export function filesForHosts(): AstroIntegration {
  return {
    name: 'hosts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const site = readBuiltFiles(folder);
        const unknown = unknownTypes(site.paths);
        if (unknown.length > 0)
          throw new Error(
            `src/build/hosting.ts kent geen soort van bestand dat eindigt op: ${unknown.join(', ')}`,
          );
        for (const [name, text] of Object.entries(hostFiles(site)))
          writeFileSync(join(folder, name), text);
      },
    },
  };
}

/**
 * Files that stand with the site, by name: `_headers` and `_redirects` for Netlify, Cloudflare Pages and hosts like them, `web.config`
 * for IIS. Other hosts take no notice of them.
 */
export function hostFiles(site: BuiltFiles): Record<string, string> {
  const rules = headerRules(site);
  return {
    _headers: headersFile(rules, site.base),
    _redirects: site.redirects.map(([from, to]) => `${from} ${to} 301\n`).join(''),
    'web.config': webConfig(rules, site),
  };
}

function headersFile(rules: readonly HeaderRule[], base: string): string {
  const typed = Object.entries(NAMED_TYPES).flatMap(([name, type]) =>
    [`*/${name}`, name].map((path) => ({ path, headers: { 'Content-Type': type } })),
  );
  return [...rules, ...typed]
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base}${path}\n${lines.join('')}`;
    })
    .join('\n');
}

// nginx.

interface NginxOptions {
  /** Name of the host: `gemeente.example`. */
  host: string;
  /** Folder that holds the site at its address: `/srv/www`, with the site itself in `/srv/www/wijzer` when it stands at `/wijzer/`. */
  root: string;
  /** What `listen` says, a line for each. */
  listen: readonly string[];
}

/** Headers that nginx adds to what it found, and to nothing else: a page that is not there must not be kept for a year. */
const WHEN_FOUND: readonly string[] = ['Cache-Control', 'Access-Control-Allow-Origin'];

/**
 * A whole configuration for nginx: one `server`, and what it looks up. It goes into a file in `/etc/nginx/conf.d/` or
 * `sites-enabled/`.
 */
export function nginxConfig(site: BuiltFiles, { host, root, listen }: NginxOptions): string {
  const { base } = site;
  const [everywhere, ...parts] = headerRules(site);
  const names = [...new Set(parts.flatMap(({ headers }) => Object.keys(headers)))];
  const variableOf = (name: string) => `$wijzer_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) =>
    block(`map $uri ${variableOf(name)}`, [
      `default "${name === 'Cache-Control' ? 'no-cache' : ''}";`,
      ...parts.flatMap(({ path, headers }) =>
        headers[name] === undefined ? [] : [`"~^${pattern(base + path)}$" "${headers[name]}";`],
      ),
    ]),
  );
  const redirects = block('map $uri $wijzer_moved', [
    'default "";',
    ...site.redirects.map(([from, to]) => `"${from}" "${to}";`),
  ]);
  const server = block('server', [
    ...listen.map((one) => `listen ${one};`),
    `server_name ${host};`,
    `root ${root};`,
    'index index.html;',
    `error_page 404 ${base}404.html;`,
    // Behind a proxy nginx does not know by which scheme and port it was asked.
    'absolute_redirect off;',
    'server_tokens off;',
    '',
    ...Object.entries(everywhere?.headers ?? {}).map(
      ([name, value]) => `add_header ${name} "${value}" always;`,
    ),
    ...names.map(
      (name) =>
        `add_header ${name} ${variableOf(name)}${WHEN_FOUND.includes(name) ? '' : ' always'};`,
    ),
    '',
    'charset utf-8;',
    `charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_min_length 512;',
    `gzip_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    '',
    ...block(
      'types',
      Object.entries(FILE_TYPES).map(([end, type]) => `${type} ${end};`),
    ).split('\n'),
    '',
    'if ($wijzer_moved) { return 301 $wijzer_moved$is_args$args; }',
    ...Object.entries(NAMED_TYPES).map(
      ([name, type]) => `location ~ "/${pattern(name)}$" { types {} default_type ${type}; }`,
    ),
  ]);
  return [...maps, redirects, server].join('\n\n').concat('\n');
}

function block(head: string, lines: readonly string[]): string {
  return [`${head} {`, ...lines.map((line) => (line ? `  ${line}` : '')), '}'].join('\n');
}

/** A path of a rule as a regular expression. */
function pattern(path: string): string {
  return path
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
}

// IIS.

/** IIS gives no file whose kind it does not know. */
function webConfig(rules: readonly HeaderRule[], { base }: BuiltFiles): string {
  const [everywhere, ...parts] = rules;
  const custom = ({ headers }: Pick<HeaderRule, 'headers'>) =>
    Object.entries(headers).map(
      ([name, value]) => `<add name="${name}" value="${escapeXml(value)}" />`,
    );
  const headersOf = (rule: Pick<HeaderRule, 'headers'>) =>
    element('httpProtocol', element('customHeaders', ...custom(rule)));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    element(
      'configuration',
      element(
        'system.webServer',
        element(
          'staticContent',
          ...Object.entries(FILE_TYPES).flatMap(([end, type]) => [
            `<remove fileExtension=".${end}" />`,
            `<mimeMap fileExtension=".${end}" mimeType="${type}" />`,
          ]),
        ),
        element(
          'httpErrors errorMode="Custom"',
          '<remove statusCode="404" />',
          `<error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />`,
        ),
        ...(everywhere ? [headersOf(everywhere)] : []),
      ),
      // A location of IIS is a folder or a file, not every file of a name.
      ...parts
        .filter(({ path }) => !path.startsWith('*'))
        .map((rule) =>
          element(
            `location path="${rule.path.replace(/\/\*$/, '')}"`,
            element('system.webServer', headersOf(rule)),
          ),
        ),
    ),
    '',
  ].join('\n');
}

function element(start: string, ...content: readonly string[]): string {
  const inner = content.map((part) => part.replace(/^/gm, '  '));
  return [`<${start}>`, ...inner, `</${start.replace(/ .*/, '')}>`].join('\n');
}

function escapeXml(text: string): string {
  return text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

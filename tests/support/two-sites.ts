/** Two servers: the built site as a host serves it, and the site of a municipality, with the strictest policy, that shows a list of it. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

interface TwoSites {
  /** Addresses without a slash at the end. */
  source: string;
  host: string;
  /** Headers of what was asked of the source, by path. */
  asked: Map<string, IncomingMessage['headers']>;
  /** What the page of the host holds. */
  show: (body: string) => void;
  /** Answers of the source that are not its files: a status for a path, or nothing for one as it is. */
  disturb: (statusOf: (path: string) => number | undefined) => void;
  stop: () => Promise<void>;
}

/** Files that another site may read. The script needs no leave: a page may load any. */
const OPEN = /^\/insluiten\/.+\.json$/;

/** Starts both. @param folder of the built site */
export async function twoSites(folder: string): Promise<TwoSites> {
  const asked: TwoSites['asked'] = new Map();
  let body = '';
  let statusOf: (path: string) => number | undefined = () => undefined;
  const source = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    asked.set(path, request.headers);
    if (OPEN.test(path)) response.setHeader('Access-Control-Allow-Origin', '*');
    const status = statusOf(path);
    if (status) return response.writeHead(status).end();
    try {
      const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
      response.setHeader('Content-Type', type);
      return response.end(readFileSync(join(folder, path)));
    } catch {
      return response.writeHead(404).end();
    }
  });
  const from = await listen(source);
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    `script-src ${from}`,
    `connect-src ${from}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const host = createServer(({ url }, response) => {
    if (url === '/stijl.css') {
      response.setHeader('Content-Type', 'text/css');
      return response.end(
        'body { font-family: monospace; color: rgb(90, 0, 60); } a { color: rgb(0, 80, 0); }',
      );
    }
    if (url !== '/') return response.writeHead(404).end();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policy);
    return response.end(`<!doctype html>
      <html lang="nl"><head><title>Gemeente</title><link rel="stylesheet" href="/stijl.css">
      <meta name="viewport" content="width=device-width"></head>
      <body><main><h1>Werk en inburgering</h1>${body}</main></body></html>`);
  });
  const at = await listen(host);
  return {
    source: from,
    host: at,
    asked,
    show: (next) => (body = next),
    disturb: (next) => (statusOf = next),
    stop: async () => {
      await Promise.all([close(source), close(host)]);
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

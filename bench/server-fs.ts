/** Serves a built site as a good host does: HTTP/2 over TLS, text compressed with brotli beforehand, names with a hash kept. */
import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import {
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type Http2Session,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { headersOf, readHeaders } from './host-headers.ts';
import { WORK_DIR } from './settings.ts';

export interface Server {
  /** Address without a slash at the end. */
  origin: string;
  /** What was asked for since the last call. */
  takeRequests(): Served[];
  close(): Promise<void>;
}

export interface Served {
  path: string;
  /** Size of the answer, without its head. */
  bytes: number;
}

interface Answer {
  body: Buffer;
  headers: Record<string, string>;
}

const TEXT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** The best compression takes ten seconds for a file of this many bytes; larger ones get the best that is quick. */
const LARGE = 4_000_000;
const BEST = 11;
const QUICK = 9;

const compress = promisify(brotliCompress);

/**
 * Serves a folder on this machine alone.
 *
 * @param root folder of the site
 * @param asHost also sends the headers that its own `_headers` asks hosts for; other engines have none to compare
 */
export async function serve(root: string, asHost = false): Promise<Server> {
  const rules = asHost ? readHeaders(readFileSync(join(root, '_headers'), 'utf8')) : [];
  const answers = new Map<string, Promise<Answer>>();
  let requests: Served[] = [];

  async function respond(request: Http2ServerRequest, response: Http2ServerResponse) {
    const path = decodeURIComponent(request.url.replace(/[?#].*$/, ''));
    const served = { path, bytes: 0 };
    requests.push(served);
    const file = fileOf(root, path);
    if (!file) return response.writeHead(404).end();
    const made = answers.get(file) ?? answerOf(file);
    answers.set(file, made);
    const { headers, body } = await made;
    served.bytes = body.length;
    return response.writeHead(200, { ...headers, ...headersOf(path, rules) }).end(body);
  }

  // By itself a server refuses further requests while ten megabytes are under way: an index here may be larger.
  const server = createSecureServer({ ...certificate(), maxSessionMemory: 100 });
  const sessions = new Set<Http2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  server.on('request', (request, response) => void respond(request, response));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    close() {
      for (const session of sessions) session.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function fileOf(root: string, path: string): string | undefined {
  const file = join(root, normalize(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

async function answerOf(file: string): Promise<Answer> {
  const type = TEXT_TYPES[extname(file)];
  const hashed = /[./_-][\w-]{8,}\.\w+$/.test(file) && file.includes('/_astro/');
  const headers = {
    'content-type': type ?? 'application/octet-stream',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
  };
  const raw = readFileSync(file);
  if (!type) return { body: raw, headers };
  return { body: await compressed(raw), headers: { ...headers, 'content-encoding': 'br' } };
}

/** Compressed once, and kept for later runs. */
async function compressed(raw: Buffer): Promise<Buffer> {
  const folder = join(WORK_DIR, 'brotli');
  const quality = raw.length > LARGE ? QUICK : BEST;
  const kept = join(folder, `${createHash('sha256').update(raw).digest('hex')}.${quality}`);
  if (existsSync(kept)) return readFileSync(kept);
  const body = await compress(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(kept, body);
  return body;
}

/**
 * Has a browser take our certificate for a good one. One that only overlooks what is wrong with it keeps nothing for the next
 * request, which no visitor's browser does.
 */
export function trustingArgument(): string {
  const { publicKey } = new X509Certificate(certificate().cert);
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(key).digest('base64');
  return `--ignore-certificate-errors-spki-list=${hash}`;
}

/** A certificate that nobody signed, made for this machine alone. @throws when there is no openssl */
function certificate(): { key: Buffer; cert: Buffer } {
  const key = join(WORK_DIR, 'key.pem');
  const cert = join(WORK_DIR, 'cert.pem');
  if (!existsSync(cert)) {
    mkdirSync(WORK_DIR, { recursive: true });
    const subject = ['-subj', '/CN=localhost', '-days', '3650'];
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const made = spawnSync('openssl', [
      'req',
      '-x509',
      ...kind,
      ...subject,
      '-keyout',
      key,
      '-out',
      cert,
    ]);
    if (made.status !== 0)
      throw new Error('The bench needs the command openssl, to make a certificate for its server.');
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

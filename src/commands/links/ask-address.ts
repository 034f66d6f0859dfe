/**
 * Asks one address, politely: the head first, the page only when that does not do, and once more after a fault that may pass.
 * Only addresses that anyone on the web can ask, whatever a site or a name server answers.
 */
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { webAddressProblem } from '../../schema/fields.ts';

/** How asking an address ended. */
export type Reply =
  | { status: number; moved?: string | undefined }
  /** No answer: the code that Node gives, such as ENOTFOUND. */
  | { fault: string };

export interface Manners {
  /** Who asks. */
  userAgent: string;
  /** Milliseconds to wait for an answer. */
  patience: number;
  /** Milliseconds between two questions to the same site. */
  pause: number;
  /** Which addresses may be asked in place of those of the public web: a test has no other. */
  mayAsk?: (url: string) => boolean;
}

const MOST_REDIRECTS = 8;

/** Asks an address, and once more after a while when its answer may pass: no answer, too busy, a fault of the server. */
export async function askAddress(url: string, manners: Manners): Promise<Reply> {
  const first = await askOnce(url, manners);
  if (!mayPass(first)) return first;
  await wait(manners.pause * 4);
  return askOnce(url, manners);
}

/** Whether asking again may give another answer. */
function mayPass(answer: Reply): boolean {
  return 'fault' in answer || answer.status === 429 || answer.status >= 500;
}

async function askOnce(url: string, manners: Manners): Promise<Reply> {
  const head = await follow(url, 'HEAD', manners);
  // Not every server knows HEAD, and some refuse it.
  if (!('fault' in head) && head.status < 400) return head;
  await wait(manners.pause);
  return follow(url, 'GET', manners);
}

/** Follows redirects by hand, to know which are for good, and to ask only public addresses. */
async function follow(url: string, method: string, manners: Manners): Promise<Reply> {
  let at = url;
  let forGood = true;
  for (let count = 0; count <= MOST_REDIRECTS; count += 1) {
    if (!(manners.mayAsk ?? isPublicAddress)(at)) return { fault: NOT_PUBLIC_CODE };
    const response = await request(at, method, manners);
    if ('fault' in response) return response;
    const { status, location } = response;
    const next = status >= 300 && status < 400 && location ? toUrl(location, at) : undefined;
    if (!next) return { status, moved: forGood && at !== url ? at : undefined };
    forGood &&= status === 301 || status === 308;
    at = next;
  }
  return { status: 310 };
}

function toUrl(location: string, base: string): string | undefined {
  if (!URL.canParse(location, base)) return undefined;
  const next = new URL(location, base);
  return ['http:', 'https:'].includes(next.protocol) ? next.href : undefined;
}

/** Only the head of the answer; its text is not waited for. */
function request(
  url: string,
  method: string,
  { userAgent, patience, mayAsk }: Manners,
): Promise<{ status: number; location: string | undefined } | { fault: string }> {
  return new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ fault: faultCode(error) });
    try {
      const send = new URL(url).protocol === 'https:' ? requestHttps : requestHttp;
      const asked = send(url, {
        method,
        headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' },
        signal: AbortSignal.timeout(patience),
        agent: false,
        ...(mayAsk ? {} : { lookup: publicLookup }),
      });
      asked.on('error', fail);
      asked.on('response', ({ statusCode = 0, headers }) => {
        resolve({ status: statusCode, location: headers.location });
        asked.destroy();
      });
      asked.end();
    } catch (error) {
      fail(error);
    }
  });
}

/** The code that Node gives. Never the message: it may hold the address. */
function faultCode(error: unknown): string {
  const { name, code, cause } = (error ?? {}) as { name?: string; code?: unknown; cause?: unknown };
  if (name === 'AbortError' || name === 'TimeoutError') return 'TIMEOUT';
  if (typeof code === 'string') return code;
  return cause === undefined ? 'ONBEKEND' : faultCode(cause);
}

/** Resolves after this time. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Networks that are not of the public web, as IANA lists them. */
const NOT_PUBLIC = new BlockList();
const IPV4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
const IPV6 =
  '::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';
for (const [kind, nets] of [
  ['ipv4', IPV4],
  ['ipv6', IPV6],
] as const) {
  for (const net of nets.split(' ')) {
    const [address = '', bits] = net.split('/');
    NOT_PUBLIC.addSubnet(address, Number(bits), kind);
  }
}

/** Whether a number of a computer is one of the public web. */
export function isPublicNumber(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !NOT_PUBLIC.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** Whether an address may be asked at all: one that the catalogue would take too. Its name can still lead elsewhere. */
function isPublicAddress(url: string): boolean {
  return webAddressProblem(url) === undefined;
}

/** Code of the error for a name that leads to a computer that is not public. */
export const NOT_PUBLIC_CODE = 'NIET_OPENBAAR';

/** Looks a name up as the connection is made, so that no second look-up can give another answer than the one that was judged. */
export const publicLookup: LookupFunction = (name, options, callback) => {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublicNumber(address))) {
      return callback(Object.assign(new Error('not public'), { code: NOT_PUBLIC_CODE }), '');
    }
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    return callback(null, first?.address ?? '', first?.family);
  });
};

/**
 * Firefox for the tests, driven by WebDriver BiDi over its own socket: Playwright drives only its own build of Firefox, and
 * this needs no package. Where no Firefox is installed, and none can be had, the tests of it are left out.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOwnAddress, TELL, watchFromWithin } from './page-guard.ts';
import { findProgram } from './system-programs.ts';

const INSTALLED = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** How long Firefox may take to start, and a page to do what is waited for, in milliseconds. */
const START = 60_000;
const PATIENCE = 20_000;
/** Milliseconds between two looks at what is waited for. */
const BETWEEN = 30;

/** Path of a Firefox; on Debian it is installed when it is not there. */
export function findFirefox(): string | undefined {
  return findProgram(INSTALLED, ['firefox-esr']);
}

/** A page in Firefox, as far as the tests use it. */
export interface FirefoxPage {
  go(address: string): Promise<void>;
  /** The value of an expression in the page, waited for when it is a promise. @throws when it throws */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is true. @returns its value; @throws after twenty seconds */
  until<T>(expression: string): Promise<T>;
  /** Types on the keyboard; `\uE007` is Enter, `\uE004` Tab, `\uE00C` Escape. */
  type(text: string): Promise<void>;
}

/** A Firefox that runs. */
export interface Firefox {
  /**
   * Opens a page that shares nothing with others, watches it as `guard` does in Chromium, and closes it after the test body.
   *
   * @param origins where files may be asked from: beginnings of addresses
   * @param fault told of each fault, in words
   */
  visit(
    origins: readonly string[],
    fault: (text: string) => void,
    test: (page: FirefoxPage) => Promise<void>,
  ): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a Firefox without a window, with a profile of its own. @throws when it does not start */
export async function startFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const program = spawn(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const stop = async () => {
    program.kill();
    await new Promise((resolve) => {
      if (program.exitCode !== null || program.signalCode !== null) resolve(undefined);
      else program.once('exit', resolve);
    });
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const session = await openSession(`${await socketOf(program)}/session`);
    return {
      visit: (...visit) => visitWith(session, ...visit),
      async stop() {
        await session.send('browser.close', {}).catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address that Firefox says it listens at. */
function socketOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => {
      reject(new Error(`Firefox does not start: ${said}`));
    }, START);
    firefox.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

interface Session {
  send<T>(method: string, params: object): Promise<T>;
  /** Called with everything that Firefox tells by itself. */
  onEvent: (event: BrowserEvent) => void;
  /** The page is being left: what it was still loading is cut off, and Firefox has its scripts say so. */
  isLeaving: boolean;
}

/** What Firefox says of a request that was cut off. */
const CUT_OFF = /NetworkError when attempting to fetch resource/;

/** What Firefox tells by itself, of those that are asked for. */
type BrowserEvent =
  | { method: 'log.entryAdded'; params: { level: string; text: string } }
  | { method: 'network.beforeRequestSent'; params: { request: { url: string } } }
  | { method: 'script.message'; params: { data: { value: string } } };

interface Answer {
  id: number;
  result?: unknown;
  error?: string;
  message?: string;
}

async function openSession(address: string): Promise<Session> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => {
      reject(new Error(`no connection with Firefox at ${address}`));
    };
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  const session: Session = {
    onEvent: () => undefined,
    isLeaving: false,
    send: <T>(method: string, params: object): Promise<T> =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, ({ result, error, message }) => {
          waiting.delete(id);
          if (error) reject(new Error(`${method}: ${error}: ${message ?? ''}`));
          else resolve(result as T);
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
  };
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Answer | BrowserEvent;
    if ('method' in message) session.onEvent(message);
    else waiting.get(message.id)?.(message);
  };
  await session.send('session.new', { capabilities: {} });
  const events = ['log.entryAdded', 'network.beforeRequestSent', 'script.message'];
  await session.send('session.subscribe', { events });
  return session;
}

async function visitWith(
  session: Session,
  ...[origins, fault, test]: Parameters<Firefox['visit']>
): Promise<void> {
  const { send } = session;
  session.onEvent = ({ method, params }) => {
    if (method === 'script.message') fault(params.data.value);
    else if (method === 'network.beforeRequestSent') {
      if (!isOwnAddress(params.request.url, origins))
        fault(`outside request: ${params.request.url}`);
    } else if (params.level === 'error' && !(session.isLeaving && CUT_OFF.test(params.text)))
      fault(params.text);
  };
  const { userContext } = await send<{ userContext: string }>('browser.createUserContext', {});
  try {
    const tab = { type: 'tab', userContext };
    const { context } = await send<{ context: string }>('browsingContext.create', tab);
    await send('script.addPreloadScript', {
      functionDeclaration: `(tell) => { globalThis['${TELL}'] = tell; (${String(watchFromWithin)})('${TELL}'); }`,
      arguments: [{ type: 'channel', value: { channel: TELL } }],
      contexts: [context],
    });
    await test(pageOf(session, context));
    const { cookies } = await send<{ cookies: { name: string; domain: string }[] }>(
      'storage.getCookies',
      { partition: { type: 'storageKey', userContext } },
    );
    for (const { name, domain } of cookies) fault(`cookie: ${name} of ${domain}`);
  } finally {
    session.isLeaving = true;
    await send('browser.removeUserContext', { userContext });
    session.isLeaving = false;
    session.onEvent = () => undefined;
  }
}

interface Evaluated {
  type: 'success' | 'exception';
  result: { value: unknown };
  exceptionDetails?: { text: string };
}

function pageOf(session: Session, context: string): FirefoxPage {
  const { send } = session;
  async function evaluate<T>(expression: string): Promise<T> {
    const target = { context };
    const evaluated = await send<Evaluated>('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
    });
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
    return evaluated.result.value as T;
  }
  return {
    evaluate,
    async go(url) {
      session.isLeaving = true;
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
      session.isLeaving = false;
    },
    async until<T>(expression: string) {
      const end = Date.now() + PATIENCE;
      for (;;) {
        const value = await evaluate<T>(expression);
        if (value) return value;
        if (Date.now() > end) throw new Error(`never true: ${expression}`);
        await new Promise((resolve) => setTimeout(resolve, BETWEEN));
      }
    },
    async type(text) {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keyboard', actions: keys }],
      });
    },
  };
}

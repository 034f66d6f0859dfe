/**
 * Firefox for the tests, driven by WebDriver BiDi over its own socket: Playwright drives only its own build of Firefox, and
 * this needs no package. Where no Firefox is installed, and none can be had, the tests of it are left out.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
const INSTALLING = 240_000;

/** Path of a Firefox; on Debian it is installed when it is not there. */
export function findFirefox(): string | undefined {
  const found = () => INSTALLED.find((path) => path && existsSync(path));
  if (found() || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found();
  const options = { stdio: 'ignore', timeout: INSTALLING } as const;
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr'], options);
  return found();
}

export interface FirefoxPage {
  go(address: string): Promise<void>;
  /** The value of an expression in the page, waited for when it is a promise. @throws when it throws */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is true. @returns its value; @throws after twenty seconds */
  until<T>(expression: string): Promise<T>;
  /** Types on the keyboard; `\uE007` is Enter, `\uE004` Tab, `\uE00C` Escape. */
  type(text: string): Promise<void>;
  /** What the page logged as an error until now. */
  errors: readonly string[];
}

/** Starts Firefox with one page, and ends it after the test body. */
export async function withFirefox(
  path: string,
  test: (page: FirefoxPage) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const firefox = spawn(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    const session = await openSession(`${await socketOf(firefox)}/session`);
    await test(await openPage(session));
    await session.send('browser.close', {}).catch(() => undefined);
  } finally {
    firefox.kill();
    await new Promise((resolve) => {
      if (firefox.exitCode !== null || firefox.signalCode !== null) resolve(undefined);
      else firefox.once('exit', resolve);
    });
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
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
  errors: string[];
}

interface Message {
  id?: number;
  result?: unknown;
  error?: string;
  message?: string;
  method?: string;
  params?: { level?: string; text?: string };
}

async function openSession(address: string): Promise<Session> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => {
      reject(new Error(`no connection with Firefox at ${address}`));
    };
  });
  const errors: string[] = [];
  const waiting = new Map<number, (message: Message) => void>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.params?.level === 'error') errors.push(message.params.text ?? '');
  };
  let last = 0;
  const send = <T>(method: string, params: object): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error, message }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error}: ${message ?? ''}`));
        else resolve(result as T);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  return { send, errors };
}

interface Evaluated {
  type: 'success' | 'exception';
  result: { value: unknown };
  exceptionDetails?: { text: string };
}

async function openPage({ send, errors }: Session): Promise<FirefoxPage> {
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
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
    errors,
    evaluate,
    async go(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async until<T>(expression: string) {
      const end = Date.now() + PATIENCE;
      for (;;) {
        const value = await evaluate<T>(expression);
        if (value) return value;
        if (Date.now() > end) throw new Error(`never true: ${expression}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
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

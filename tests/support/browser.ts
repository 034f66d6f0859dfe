/** Finds a browser for the tests, or gets one: an installed Chrome or Chromium, else Debian's package, else Playwright's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const INSTALLED = [
  process.env.CHROME_PATH,
  // Without a window it asks half the processor time of the others.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** How long one way of getting a browser may take. */
const PATIENCE = 240_000;

/** Path of a browser. @throws when none can be had, saying what to install */
export function ensureBrowser(): string {
  const found = findBrowser() ?? fromDebian() ?? fromPlaywright();
  if (found) return found;
  throw new Error(
    'Geen browser gevonden voor de tests. Installeer Chrome of Chromium, of zet het pad in CHROME_PATH.',
  );
}

function findBrowser(): string | undefined {
  const playwrights = chromium.executablePath();
  return [...INSTALLED, playwrights].find((path) => path && existsSync(path));
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log(
    'Geen Chrome of Chromium gevonden. Chromium wordt met apt-get geïnstalleerd; dat duurt een minuut…',
  );
  run('apt-get', ['update']);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    run('apt-get', ['install', '-y', '--no-install-recommends', name]);
    const found = findBrowser();
    if (found) return found;
  }
  return undefined;
}

function fromPlaywright(): string | undefined {
  console.log('Playwright haalt een Chromium op…');
  run('npx', ['--no-install', 'playwright-core', 'install', 'chromium']);
  return findBrowser();
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, { stdio: 'ignore', timeout: PATIENCE });
}

export function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    ...options,
    executablePath: ensureBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      ...(options.args ?? []),
    ],
  });
}

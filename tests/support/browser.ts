/** Finds a browser for the tests, or gets one: an installed Chrome or Chromium, else Debian's package, else Playwright's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { findProgram } from './system-programs.ts';

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

/** Milliseconds that Playwright may take to get one. */
const PATIENCE = 240_000;

/** Path of a browser. @throws when none can be had, saying what to install */
export function ensureBrowser(): string {
  const playwrights = chromium.executablePath();
  const found =
    findProgram([...INSTALLED, playwrights], ['chromium-headless-shell', 'chromium']) ??
    fromPlaywright(playwrights);
  if (found) return found;
  throw new Error(
    'Geen browser gevonden voor de tests. Installeer Chrome of Chromium, of zet het pad in CHROME_PATH.',
  );
}

/** @param path where it puts it */
function fromPlaywright(path: string): string | undefined {
  console.log('Playwright haalt een Chromium op…');
  const install = ['--no-install', 'playwright-core', 'install', 'chromium'];
  spawnSync('npx', install, { stdio: 'ignore', timeout: PATIENCE });
  return existsSync(path) ? path : undefined;
}

/** Starts a browser without a window, that asks nothing of the web by itself. */
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

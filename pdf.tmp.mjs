import { launchBrowser } from './tests/support/browser.ts';
const browser = await launchBrowser();
const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
await page.goto('http://localhost:4477' + process.argv[2], { waitUntil: 'networkidle' });
await page.waitForTimeout(2500);
await page.pdf({ path: process.argv[3], format: 'A4' });
await browser.close();

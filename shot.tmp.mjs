import { launchBrowser } from './tests/support/browser.ts';
const site = 'http://localhost:4477';
const browser = await launchBrowser();
const [,, out, path, width='1280', opts='{}', js=''] = process.argv;
const o = JSON.parse(opts);
const ctx = await browser.newContext({ viewport: { width: Number(width), height: o.height ?? 900 }, colorScheme: o.dark ? 'dark':'light', javaScriptEnabled: !o.nojs, forcedColors: o.forced ? 'active' : 'none' });
const page = await ctx.newPage();
page.on('console', m => { if (m.type()==='error'||m.type()==='warning') console.log('CONSOLE', m.text()); });
page.on('pageerror', e => console.log('PAGEERROR', e.message));
await page.goto(site+path, { waitUntil: 'networkidle' });
if (js) { const r = await (new Function('page','return (async()=>{'+js+'})()'))(page); if (r!==undefined) console.log(typeof r==='string'?r:JSON.stringify(r)); }
await page.waitForTimeout(o.wait ?? 400);
if (out !== '-') await page.screenshot({ path: out, fullPage: o.full ?? false });
console.log('elements', await page.evaluate(() => document.querySelectorAll('*').length), 'overflow', await page.evaluate(()=>document.documentElement.scrollWidth-innerWidth), await page.title());
await browser.close();

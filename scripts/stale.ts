/** `npm run stale`: what was not checked against its sources for 18 months, the oldest first. */
import { contentDir, today } from '../src/build/settings.ts';
import { staleFiles, staleReporters } from '../src/commands/stale.ts';
import { start, stop } from '../src/commands/command-line.ts';
import { readSiteContent } from '../src/build/content-fs.ts';

const INTRO = `npm run stale
  Noemt initiatieven en gidsen die lang niet met hun bronnen zijn vergeleken, de oudste eerst.`;
const values = start(INTRO, [
  { name: 'maanden', value: 'GETAL', help: 'Hoeveel maanden lang is. Zonder deze optie: 18.' },
  {
    name: 'format',
    value: 'tekst|json|markdown',
    oneOf: Object.keys(staleReporters),
    help: 'tekst om te lezen, json voor programma’s, markdown voor een bericht op GitHub.',
  },
]);
const typed = values.one('maanden') ?? '18';
const months = Number(typed);
if (!/^\d{1,4}$/.test(typed)) stop([`'--maanden=${typed}' is geen heel getal, zoals 18.`]);

const { entries, guides } = readSiteContent();
const files = [
  ...entries.map(({ slug, data }) => ({ bestand: `content/initiatieven/${slug}.mdx`, ...data })),
  ...guides.map(({ slug, data }) => ({ bestand: `content/kennis/${slug}.mdx`, ...data })),
].map(({ bestand, titel, gecontroleerd }) => ({ bestand, titel, gecontroleerd }));
const format = (values.one('format') ?? 'tekst') as keyof typeof staleReporters;
console.log(staleReporters[format](staleFiles(files, today, months), months));

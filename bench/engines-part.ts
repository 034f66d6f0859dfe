/** The part `engines` of the bench: the find page against other search engines. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../tests/support/browser.ts';
import { circumstances } from './circumstances-fs.ts';
import { readExamples, writeCorpus } from './corpus-fs.ts';
import { countExpected, type Expected } from './expected-fs.ts';
import { keptSizes } from './kept.ts';
import { log } from './log.ts';
import { broken, kb, medianVisit, ms, type BuildCosts, type SizeOutcome } from './outcome.ts';
import { report } from './report.ts';
import { serve, trustingArgument, type Server } from './server-fs.ts';
import { makeSites, siteOf } from './sites-fs.ts';
import {
  NETWORK_NAMES,
  PLAIN_TIMES,
  WORK_DIR,
  type EngineName,
  type NetworkName,
} from './settings.ts';
import { Unfollowed, visit, type Visit } from './visit.ts';

const MOST_ATTEMPTS = 12;

export interface EnginesOptions {
  /** Numbers of entries. */
  sizes: readonly number[];
  /** Visits of each page. */
  runs: number;
  engines: readonly EngineName[];
  /** Takes the sites and indexes of the run before. */
  reuse: boolean;
}

/**
 * Measures, and says what there is to say of it.
 *
 * @param before what RESULTS.md said of it: sizes that are left out keep their tables
 */
export async function measureEngines(
  { sizes, runs, engines, reuse }: EnginesOptions,
  before: string,
): Promise<{ text: string; faults: string[] }> {
  const browser = await launchBrowser({ args: [trustingArgument()] });
  const outcomes: SizeOutcome[] = [];
  for (const size of sizes) outcomes.push(await measureSize(size));
  const text = report(outcomes, circumstances(browser.version(), runs), keptSizes(before, sizes));
  await browser.close();
  return { text, faults: outcomes.flatMap(broken) };

  async function measureSize(size: number): Promise<SizeOutcome> {
    const folder = join(WORK_DIR, String(size));
    const costs = await prepare(size, folder);
    const expected = countExpected(join(folder, 'content'));
    const outcome: SizeOutcome = { size, expected, costs, measured: [], faults: [] };
    // One server each for all visits: the first visit warms it up.
    const servers = new Map<EngineName, Server>();
    for (const engine of engines) servers.set(engine, await serve(siteOf(folder, engine)));
    for (const network of NETWORK_NAMES) {
      const visits = await visitAll(servers, network, expected, (engine, fault) => {
        outcome.faults.push(`${size} entries, ${network}: ${engine} failed. ${fault}`);
      });
      for (const [engine, made] of visits) {
        if (made.length > 0) outcome.measured.push({ engine, network, visit: medianVisit(made) });
      }
    }
    for (const server of servers.values()) await server.close();
    return outcome;
  }

  async function prepare(size: number, folder: string): Promise<BuildCosts> {
    const kept = join(folder, 'costs.json');
    if (reuse && existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as BuildCosts;
    mkdirSync(folder, { recursive: true });
    log(`${size}: writing the entries`);
    writeCorpus(readExamples(), size, join(folder, 'content'));
    const costs = await makeSites(folder, engines, (line) => log(`${size}: ${line}`));
    writeFileSync(kept, JSON.stringify(costs));
    return costs;
  }

  /** Engines take turns, so that a busy moment of the machine does not hit one of them alone. One that fails is out. */
  async function visitAll(
    servers: ReadonlyMap<EngineName, Server>,
    network: NetworkName,
    expected: Expected,
    onFault: (engine: EngineName, fault: string) => void,
  ): Promise<Map<EngineName, Visit[]>> {
    const visits = new Map<EngineName, Visit[]>(engines.map((engine) => [engine, []]));
    const most = network === 'plain' ? runs * PLAIN_TIMES : runs;
    for (let run = 0; run <= most; run += 1) {
      for (const [engine, made] of visits) {
        const what = `${network} ${engine} ${run > 0 ? `${run}/${most}` : 'warm-up'}`;
        try {
          const server = servers.get(engine);
          if (!server) continue;
          const one = await visitUntilFollowed(() => visit(browser, server, network, expected));
          if (run > 0) made.push(one);
          log(`${what}: ${ms(one.firstTime)}, ${kb(one.firstBytes)}`);
        } catch (error) {
          const fault = error instanceof Error ? error.message : String(error);
          log(`${what} failed: ${fault}`);
          visits.delete(engine);
          onFault(engine, fault);
        }
      }
    }
    return visits;
  }
}

async function visitUntilFollowed(make: () => Promise<Visit>): Promise<Visit> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof Unfollowed) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

/** Asks many addresses: several sites at a time, one question at a time to each site. */
import { askAddress, wait, type Manners } from './ask.ts';
import { judgeAnswer, type Outcome } from './outcome.ts';

/**
 * @param atOnce how many sites are asked at the same time
 * @param onDone called after each address
 * @returns the outcome of each address
 */
export async function checkAddresses(
  urls: readonly string[],
  manners: Manners,
  atOnce: number,
  onDone: (count: number) => void = () => undefined,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const sites = bySite(urls);
  const worker = async (): Promise<void> => {
    for (let site = sites.pop(); site; site = sites.pop()) {
      for (const [index, url] of site.entries()) {
        if (index > 0) await wait(manners.pause);
        outcomes.set(url, judgeAnswer(await askAddress(url, manners)));
        onDone(outcomes.size);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

/** The addresses of each site; the longest list last, for it is taken first. */
export function bySite(urls: readonly string[]): string[][] {
  const sites = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    sites.set(host, [...(sites.get(host) ?? []), url]);
  }
  return [...sites.values()].sort((a, b) => a.length - b.length);
}

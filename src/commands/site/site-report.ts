/** What was found on the built site, for people and for GitHub. */
import { formatCount } from '../../i18n/format.ts';
import { annotation } from '../../reader/problems.ts';
import type { SiteFinding } from './site-rules.ts';

/** @param pages how many were looked at */
type SiteReporter = (findings: readonly SiteFinding[], pages: number) => string;

/** The frame of a page repeats its faults: a line for what several pages have alike. */
export const siteReporters: Record<'tekst' | 'github', SiteReporter> = {
  tekst: (findings, pages) =>
    [
      ...alike(findings).map(({ rule, message, on }) => `${place(on)} ${rule}: ${message}`),
      summary(findings, pages),
    ].join('\n'),
  github: (findings) =>
    alike(findings)
      .map(({ rule, message, on }) =>
        annotation(
          { line: 1, column: 1 },
          `dist${on[0]}`.replace(/\/$/, '/index.html'),
          on.length > 1 ? `${rule}: ${message} (op ${on.length} pagina’s)` : `${rule}: ${message}`,
        ),
      )
      .join('\n'),
};

/** A finding with the addresses of all pages that have it. */
interface SharedFinding extends Omit<SiteFinding, 'page'> {
  on: string[];
}

function alike(findings: readonly SiteFinding[]): SharedFinding[] {
  const shared = new Map<string, SharedFinding>();
  for (const { page, rule, message } of findings) {
    const key = `${rule} ${message}`;
    const one = shared.get(key) ?? { rule, message, on: [] };
    one.on.push(page);
    shared.set(key, one);
  }
  return [...shared.values()];
}

function place([first = '', ...others]: readonly string[]): string {
  return others.length > 0 ? `${first} (en ${others.length} andere)` : first;
}

function summary(findings: readonly SiteFinding[], pages: number): string {
  const looked = formatCount(pages, 'pagina', 'pagina’s');
  if (findings.length === 0) return `${looked} bekeken: alles klopt.`;
  const wrong = new Set(findings.map(({ page }) => page)).size;
  return `\n${formatCount(findings.length, 'probleem', 'problemen')} op ${wrong} van ${looked}.`;
}

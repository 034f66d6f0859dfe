import { nlOverview, nlOverviewPages, type OverviewLabels } from './nl-overview.ts';

const LABELS: Record<string, OverviewLabels> = { nl: nlOverview };
const PAGES: Record<string, typeof nlOverviewPages> = { nl: nlOverviewPages };

/** What the overviews of lessons and figures say while they are used, in a language; Dutch where there is none. */
export function overviewLabelsFor(locale: string | undefined): OverviewLabels {
  return LABELS[locale ?? 'nl'] ?? nlOverview;
}

/** What the pages of lessons, figures and gaps say. */
export function overviewPagesFor(locale: string | undefined): typeof nlOverviewPages {
  return PAGES[locale ?? 'nl'] ?? nlOverviewPages;
}

/** What the form begins with: an entry to correct, an earlier draft, or what the address asks for. */
import { draftOf, newDraft, type Draft, type Origin } from '../draft/draft.ts';
import type { Field } from '../draft/fields.ts';
import { type Drafts, type SavedDraft, draftsIn } from '../draft/storage.ts';
import { loadSource, type SiteContext } from './site-data.ts';
import { prefill } from './prefill.ts';

export interface Start {
  draft: Draft;
  drafts: Drafts;
  origin?: Origin | undefined;
  /** The draft of an earlier visit, when that is what the form begins with. */
  restored?: SavedDraft | undefined;
  /** An entry that was asked for and is not there. */
  unknown?: string | undefined;
  /** Fields were filled in from the address. */
  prefilled: boolean;
  /** What stood in the address and means nothing. */
  ignored: readonly string[];
}

export async function startOf(
  params: URLSearchParams,
  context: SiteContext,
  fields: readonly Field[],
  storage: () => Storage,
): Promise<Start> {
  const asked = params.get('verbeter') ?? undefined;
  const known = context.entries.some(({ slug }) => slug === asked);
  const origin =
    asked !== undefined && known ? { slug: asked, ...(await loadSource(asked)) } : undefined;
  const drafts = draftsIn(storage, origin?.slug);
  const restored = drafts.read();
  const filled = origin
    ? { fields: {}, ignored: [] }
    : prefill(params, context.vocabularies, context.places);
  return {
    draft:
      restored?.draft ??
      (origin ? draftOf(origin, fields) : newDraft(fields, context.today, filled.fields)),
    drafts,
    origin,
    restored,
    unknown: known ? undefined : asked,
    prefilled: Object.keys(filled.fields).length > 0,
    ignored: filled.ignored,
  };
}

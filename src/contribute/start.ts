/** What the form begins with: an entry to correct, an earlier draft, or what the address asks for. */
import { readYaml } from '../reader/yaml.ts';
import { splitFile } from '../reader/front-matter.ts';
import { fromData, type Draft } from './draft.ts';
import { type Drafts, type SavedDraft, draftsIn } from './drafts.ts';
import type { Origin } from './file.ts';
import { loadSource, type FormContext } from './form-data.ts';
import { prefill } from './prefill.ts';
import { splitText } from './text.ts';

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
  context: FormContext,
  storage: () => Storage,
): Promise<Start> {
  const asked = params.get('verbeter') ?? undefined;
  const known = context.entries.some(({ slug }) => slug === asked);
  const origin =
    asked !== undefined && known ? originOf(asked, await loadSource(asked)) : undefined;
  const drafts = draftsIn(storage, origin?.slug);
  const restored = drafts.read();
  const filled = origin
    ? { fields: {}, ignored: [] }
    : prefill(params, context.vocabularies, context.places);
  return {
    draft: restored?.draft ?? (origin ? draftOf(origin) : newDraft(context.today, filled.fields)),
    drafts,
    origin,
    restored,
    unknown: known ? undefined : asked,
    prefilled: Object.keys(filled.fields).length > 0,
    ignored: filled.ignored,
  };
}

function newDraft(today: string, fields: Draft['fields']): Draft {
  const first = { gecontroleerd: today, bronnen: [{ id: 's1' }], organisaties: [{}] };
  return { fields: { ...first, ...fields }, text: {} };
}

export function originOf(slug: string, text: string): Origin {
  const parts = splitFile(text);
  return { slug, text, body: 'body' in parts ? parts.body : '' };
}

/** The form filled from an entry; handing it in unchanged gives the same file. */
export function draftOf({ text, body }: Origin): Draft {
  const parts = splitFile(text);
  const data = 'yaml' in parts ? readYaml(parts.yaml).data : {};
  return { fields: fromData(data ?? {}), text: splitText(body) };
}

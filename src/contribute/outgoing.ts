/**
 * What goes out of the form: a mail with a summary of what is new or the changes of a correction and what the sender adds; or the
 * file, by a page of the repository’s host, where who has an account proposes it.
 */
import { changesBetween, type EntryTree, treeOf, treeOfEntry } from '../draft/changes.ts';
import { type CheckedDraft, handoutOf, type Handout } from '../draft/check.ts';
import { ENTRIES_FOLDER, type Origin } from '../draft/draft.ts';
import type { Field } from '../draft/fields.ts';
import { fingerprint, type MailCode } from '../draft/mail-code.ts';
import { fittingMail, type MailContent, mailText, type Sender } from '../draft/mail-text.ts';
import { type ReadableChange, readableChanges } from '../draft/readable-changes.ts';
import { splitText } from '../draft/section-texts.ts';
import { paths } from '../domain/paths.ts';
import { formatDate } from '../i18n/nl-language.ts';
import type { HandInLabels } from '../i18n/nl-hand-in.ts';
import type { MailLabels } from '../i18n/nl-mail.ts';

/** What is handed in, as far as a mail tells it. */
interface Contribution {
  handout: Handout;
  code: MailCode;
  changes: readonly ReadableChange[];
  summary: MailContent['summary'];
  /** Of a correction: the day its version was checked, and the mark of that version. */
  version?: { date: string; mark: string } | undefined;
}

/** How much of the fingerprint people are shown. */
const MARK = 6;
/** What a mail says of a new initiative. */
const SUMMARY = ['titel', 'samenvatting', 'gemeenten', 'status', 'website'];

/** What goes out of a draft: the file, and what it says beside the entry that it corrects. */
interface Outgoing {
  handout: Handout;
  /** Nothing is wrong with it. */
  isRight: boolean;
  /** The entry that is corrected, and as it was when that was begun; nothing of a new one. */
  origin?: { slug: string; text: string; tree: EntryTree } | undefined;
  /** The entry as it is in the draft. */
  tree: EntryTree;
}

/** What goes out of a draft. @param origin the entry that it corrects */
export function outgoingOf(
  checked: CheckedDraft,
  origin: Origin | undefined,
  fields: readonly Field[],
): Outgoing {
  const { file, text } = checked;
  return {
    handout: handoutOf(checked),
    isRight: text !== undefined,
    origin: origin && { slug: origin.slug, text: origin.text, tree: treeOfEntry(origin, fields) },
    tree: treeOf(file.data, splitText(file.body.body)),
  };
}

/** What stands in a draft, ready to be told. */
export function contributionOf(
  { handout, isRight, origin, tree }: Outgoing,
  fields: readonly Field[],
  t: HandInLabels,
): Contribution {
  if (!origin) {
    const code: MailCode = { soort: isRight ? 'nieuw' : 'onaf', bestand: handout.text };
    return { handout, code, changes: [], summary: summaryOf(tree, fields, t) };
  }
  const wijzigingen = changesBetween(origin.tree, tree);
  const versie = fingerprint(origin.text);
  const date = origin.tree.gecontroleerd;
  return {
    handout,
    code: { soort: isRight ? 'verbetering' : 'onaf', slug: origin.slug, versie, wijzigingen },
    changes: readableChanges(wijzigingen, origin.tree, tree, fields),
    summary: [],
    version: {
      date: formatDate(typeof date === 'string' ? date : ''),
      mark: versie.slice(0, MARK),
    },
  };
}

function summaryOf(
  tree: EntryTree,
  fields: readonly Field[],
  t: HandInLabels,
): MailContent['summary'] {
  const told = changesBetween({}, tree).filter(({ veld }) => SUMMARY.includes(veld));
  const { bronnen } = tree;
  const sources = Array.isArray(bronnen) ? bronnen.length : 0;
  return [
    ...readableChanges(told, {}, tree, fields).map(({ naam, wordt }) => [naam, wordt] as const),
    [t.changes.source, t.sources(sources)],
  ];
}

/** The mails to choose from. */
export interface ContributionMails {
  subject: string;
  /** Everything, of any length: to copy and paste. */
  whole: string;
  /** The address that opens a mail with everything in it; nothing when mail programs would not take it. */
  fitting: string | undefined;
  /** A short text for a mail with the file as attachment. */
  withFile: string;
}

/**
 * The mails that a contribution can go by.
 *
 * @param site public address of the site, without a slash at the end
 */
export function mailsOf(
  contribution: Contribution,
  sender: Sender,
  site: string,
  answerWithin: number,
  t: MailLabels,
): ContributionMails {
  const { handout, code, changes, summary, version } = contribution;
  const { title } = handout;
  const isUnfinished = code.soort === 'onaf';
  const about =
    code.slug === undefined
      ? isUnfinished
        ? []
        : [t.proposes(title)]
      : [t.corrects(title), site + paths.initiative(code.slug)];
  const opening = [...(isUnfinished ? [t.unfinished(title)] : []), ...about];
  const content: MailContent = {
    opening,
    summary,
    changes,
    version: version ? `${version.date} (${version.mark})` : '',
    sender,
    answerWithin,
  };
  const subject = isUnfinished
    ? t.subject.unfinished(title)
    : code.slug === undefined
      ? t.subject.new(title)
      : t.subject.correction(title);
  const whole = mailText(content, code, t);
  const { soort, slug, versie } = code;
  return {
    subject,
    whole,
    fitting: fittingMail(subject, [
      whole,
      mailText(content, code, t, true),
      // The code says it all; the list is on the page.
      mailText({ ...content, changes: [], summary: [] }, code, t, true),
    ])?.address,
    withFile: mailText(
      {
        ...content,
        changes: [],
        summary: [],
        opening: [...opening, t.attached(handout.file)],
      },
      { soort, slug, versie },
      t,
    ),
  };
}

/** GitHub refuses an address of 8 KB with 414; well below that is safe in every browser. */
export const MAX_ADDRESS = 6000;

interface Repository {
  url: string;
  branch: string;
}

/** The page for a new file, filled in; nothing when the address would be too long. */
export function newFileAddress(
  { url, branch }: Repository,
  slug: string,
  text: string,
): string | undefined {
  const query = `filename=${encodeURIComponent(`${slug}.mdx`)}&value=${encodeURIComponent(text)}`;
  const address = `${url}/new/${branch}/${ENTRIES_FOLDER}?${query}`;
  return address.length <= MAX_ADDRESS ? address : undefined;
}

/** The page where a downloaded file can be dropped. */
export function uploadAddress({ url, branch }: Repository): string {
  return `${url}/upload/${branch}/${ENTRIES_FOLDER}`;
}

/** The page where the file of an entry is changed. */
export function editAddress({ url, branch }: Repository, slug: string): string {
  return `${url}/edit/${branch}/${ENTRIES_FOLDER}/${slug}.mdx`;
}

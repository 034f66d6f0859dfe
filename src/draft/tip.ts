/** A tip: five answers that fit in a mail, and the mail read back. */
import type { TipLabels } from '../i18n/nl-tip.ts';
import { labelled, labelledLines } from './mail-text.ts';

/** What someone answers, in the order of the page. */
export const TIP_FIELDS = ['naam', 'wat', 'waar', 'bron', 'mail'] as const;
export type TipField = (typeof TIP_FIELDS)[number];

/** What must be filled in. */
export const REQUIRED_TIP_FIELDS = ['naam', 'wat'] as const satisfies readonly TipField[];

/** Most characters of each answer: together they fit in a mail that a page can open. */
export const TIP_LENGTHS: Readonly<Record<TipField, number>> = {
  naam: 80,
  wat: 300,
  waar: 60,
  bron: 200,
  mail: 80,
};

/** Whether an initiative still runs, as its owner or a neighbour says. */
export const TIP_STATES = ['ja', 'gestopt', 'regulier'] as const;
export type TipState = (typeof TIP_STATES)[number];

export type Tip = Record<TipField, string> & {
  /** The address of the entry that it is about; empty for a new one. */
  over: string;
  loopt?: TipState | undefined;
};

/** A tip with nothing in it. */
export const EMPTY_TIP: Tip = { naam: '', wat: '', waar: '', bron: '', mail: '', over: '' };

/** The text of the mail. Answers that are empty are left out. */
export function tipText(tip: Tip, answerWithin: number, { mail: t }: TipLabels): string {
  const { naam, over, loopt, wat, waar, bron, mail } = t.labels;
  const lines = labelled(
    [
      [naam, tip.naam],
      [over, tip.over],
      [loopt, tip.loopt ? t.states[tip.loopt] : ''],
      [wat, tip.wat],
      [waar, tip.waar],
      [bron, tip.bron],
      [mail, tip.mail],
    ],
    Object.values(t.labels),
  );
  return [t.greeting, lines.join('\n'), t.consent, t.next(answerWithin)].join('\n\n');
}

/** The five questions as a mail to fill in: for who has no form. */
export function emptyTipText({ mail: t, fields }: TipLabels): string {
  const lines = TIP_FIELDS.map((name) => `${t.labels[name]}: `);
  return [
    t.greeting,
    lines.join('\n'),
    `(${t.labels.bron}: ${fields.bron.help} ${t.labels.mail}: ${fields.mail.help})`,
    t.consent,
  ].join('\n\n');
}

/** @returns the tip in a mail, or nothing when there is none in it */
export function readTip(text: string, { mail: t }: TipLabels): Tip | undefined {
  const found = labelledLines(text, Object.values(t.labels));
  const at = (name: keyof typeof t.labels) => found.get(t.labels[name]) ?? '';
  const dense = (text: string) => text.replaceAll(' ', '').toLowerCase();
  const loopt = TIP_STATES.find((one) => dense(at('loopt')) === dense(t.states[one]));
  const tip: Tip = {
    naam: at('naam'),
    wat: at('wat'),
    waar: at('waar'),
    bron: firstAddress(at('bron')),
    mail: at('mail').replace(/^mailto:/, ''),
    over: at('over').replaceAll(' ', ''),
    ...(loopt ? { loopt } : {}),
  };
  return tip.wat || tip.over || (tip.naam && (tip.bron || tip.waar)) ? tip : undefined;
}

/** Of more than one address the first; what is broken over lines becomes whole again. */
function firstAddress(text: string): string {
  const dense = text.replaceAll(' ', '');
  return /https?:\/\/.+?(?=https?:\/\/|$)/.exec(dense)?.[0] ?? dense;
}

/** What an answer of a server says about a link. */

/** How asking an address ended. */
export type Answer =
  | { status: number; moved?: string | undefined }
  /** No answer: the code that Node gives, such as ENOTFOUND. */
  | { fault: string };

export type Verdict = 'goed' | 'verhuisd' | 'onzeker' | 'dood';

export interface Outcome {
  verdict: Verdict;
  /** Why, in Dutch; empty when all is well. */
  reason: string;
  /** The new address of what has moved for good. */
  moved?: string;
}

const DEAD: Record<number, string> = {
  404: 'de pagina bestaat niet meer (404)',
  410: 'de pagina is weggehaald (410)',
};

/** Only what is surely gone is dead: many sites answer a program with "forbidden", or are out for a while. */
export function judgeAnswer(answer: Answer): Outcome {
  if ('fault' in answer) return judgeFault(answer.fault);
  const { status, moved } = answer;
  const dead = DEAD[status];
  if (dead) return { verdict: 'dood', reason: dead };
  if (status >= 400) return { verdict: 'onzeker', reason: `de site antwoordt met code ${status}` };
  if (status >= 300) return { verdict: 'onzeker', reason: 'de site stuurt rond zonder einde' };
  return moved
    ? { verdict: 'verhuisd', reason: 'voorgoed verhuisd', moved }
    : { verdict: 'goed', reason: '' };
}

function judgeFault(fault: string): Outcome {
  if (fault === 'ENOTFOUND') return { verdict: 'dood', reason: 'de site bestaat niet meer' };
  if (fault === 'TIMEOUT') return { verdict: 'onzeker', reason: 'de site antwoordt niet op tijd' };
  if (/CERT|TLS|SSL|SIGNATURE/.test(fault))
    return { verdict: 'onzeker', reason: 'het certificaat van de site klopt niet' };
  return { verdict: 'onzeker', reason: `geen verbinding (${fault})` };
}

/** Whether asking again may give another answer. */
export function mayPass(answer: Answer): boolean {
  return 'fault' in answer || answer.status === 429 || answer.status >= 500;
}

/** So many addresses do not all break in one week. */
const ENOUGH = 10;

/** Whether it is rather the connection of this computer that does not work. */
export function nothingAnswers(outcomes: readonly Outcome[]): boolean {
  return (
    outcomes.length >= ENOUGH &&
    outcomes.every(({ verdict }) => verdict === 'dood' || verdict === 'onzeker')
  );
}

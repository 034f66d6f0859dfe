/** What the form says of the drafts that a browser keeps, in Dutch. Loaded where there are any. */
import { byLanguage } from './language.ts';

export const nlDrafts = {
  title: (count: number) =>
    count === 1
      ? 'Er staat nog een concept in deze browser'
      : `Er staan nog ${count} concepten in deze browser`,
  /** Behind the name of the initiative. */
  about: (isCorrection: boolean, when: string, isSent: boolean) =>
    `, ${isCorrection ? 'verbetering' : 'nieuw'}, ${isSent ? 'verstuurd' : 'bewaard'} op ${when}.`,
  untitled: 'Nog zonder naam',
  anew: 'Begin met een leeg concept. Dit blijft bewaard',
  discard: 'Weggooien',
  discardOf: (name: string) => `Concept weggooien: ${name}`,
  discardAsk: (name: string) => `Weet u zeker dat u het concept '${name}' wilt weggooien?`,
};

/** These texts in a language; Dutch where there is none. */
export const draftLabelsFor = byLanguage(nlDrafts);

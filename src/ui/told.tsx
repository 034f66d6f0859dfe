/** What an entry, guide or source says in its own words: on a page in another language marked as Dutch. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../i18n/language.ts';

interface ToldProps {
  language: Pick<Language, 'contentLang'>;
  children: ComponentChildren;
}

/** Within a line. On a Dutch page there is nothing to mark. */
export function Told({ language: { contentLang }, children }: ToldProps) {
  return contentLang ? <span lang={contentLang}>{children}</span> : <>{children}</>;
}

/** That what follows is in Dutch, on a page that is not. */
export function ContentNote({ language }: { language: Language }) {
  return language.contentNote ? <p class="small">{language.contentNote}</p> : null;
}

/** Brings the page to life that makes the code for a list on another site. The address is the state. */
import { h } from 'preact';
import type { EmbedValues } from '../domain/embed-files.ts';
import { pagePaths } from '../domain/paths.ts';
import { embedPageLabelsFor, type EmbedPageLabels } from '../i18n/nl-embed.ts';
import { pageLanguage } from '../i18n/nl-language.ts';
import { jsonAt, questionForm } from '../questions/question-form.tsx';
import { CopyButton, TextToCopy } from '../ui/copy-button.tsx';
import {
  attributesOf,
  choicesIn,
  codeFor,
  type EmbedChoices,
  shownChoices,
  fromAddress,
  NO_CHOICES,
  toAddress,
} from './code.ts';

const t = embedPageLabelsFor(document.documentElement.lang);
questionForm<EmbedChoices, EmbedValues>({
  load: () => jsonAt(`${pagePaths().embedFiles}waarden.json`),
  empty: NO_CHOICES,
  fields: shownChoices,
  read: choicesIn,
  saved: () => new URLSearchParams(location.search),
  restore: fromAddress,
  save: (choices) => {
    const search = toAddress(choices).toString();
    history.replaceState(null, '', search ? `${pagePaths().embed}?${search}` : pagePaths().embed);
  },
  isAnswered: (choices) => toAddress(choices).size > 0,
  draw: (choices) => h(Outcome, { choices, labels: t }),
  summary: () => t.ready,
  labels: t,
});

/** The code, and the list as it will be. */
function Outcome({ choices, labels }: { choices: EmbedChoices; labels: EmbedPageLabels }) {
  const code = codeFor(
    choices,
    location.href,
    labels.fallback(choices.place?.name),
    pageLanguage(),
  );
  return (
    <>
      <h2 class="nl-heading nl-heading--level-2" id="code-kop">
        {labels.codeTitle}
      </h2>
      <p>{labels.codeHelp}</p>
      <TextToCopy aria-labelledby="code-kop">
        <code>{code}</code>
      </TextToCopy>
      <p>
        <CopyButton
          text={code}
          label={labels.copy}
          done={labels.copied}
          failed={labels.copyFailed}
          onCopied={() => undefined}
        />
      </p>
      <h2 class="nl-heading nl-heading--level-2">{labels.example}</h2>
      <p class="small">{labels.exampleHelp}</p>
      <div class="voorbeeld">{h('initiatieven-lijst', attributesOf(choices))}</div>
    </>
  );
}

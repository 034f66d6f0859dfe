/** The ways to contribute without the form. The build draws them; the script takes them away once the form can be filled in. */
import { ENTRIES_FOLDER } from '../draft/draft.ts';
import { mailAddress } from '../draft/mail-text.ts';
import { emptyTipText } from '../draft/tip.ts';
import type { TipLabels } from '../i18n/nl-tip.ts';
import type { WithoutFormLabels } from '../i18n/nl-pages.ts';
import { mailbox, repository } from '../site.ts';

interface WithoutFormProps {
  t: WithoutFormLabels;
  tip: TipLabels;
}

/** Shown when no script runs, or none came within a few seconds. */
export function WithoutForm({ t, tip }: WithoutFormProps) {
  const { url, branch } = repository;
  return (
    <section class="zonder-script" aria-labelledby="kop-zonder-script">
      <h2 class="nl-heading nl-heading--level-2" id="kop-zonder-script">
        {t.title}
      </h2>
      <p>{t.intro}</p>
      <ul>
        <li>
          <a class="nl-link" href={mailAddress(tip.mail.subject(''), emptyTipText(tip))}>
            {t.tip}
          </a>
          . {t.tipText}
        </li>
        <li>
          <a class="nl-link" href={`mailto:${mailbox}`}>
            {t.mail}
          </a>
          : {mailbox}. {t.mailText}
        </li>
        <li>
          <a
            class="nl-link"
            href={`${url}/blob/${branch}/content/sjabloon/initiatief.mdx`}
            rel="noopener"
          >
            {t.template}
          </a>
          . {t.templateText} {mailbox}.
        </li>
        <li>
          <a class="nl-link" href={`${url}/new/${branch}/${ENTRIES_FOLDER}`} rel="noopener">
            {t.repository}
          </a>
          . {t.repositoryText}
        </li>
      </ul>
    </section>
  );
}

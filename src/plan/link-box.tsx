/** The ways out of the plan: on paper, or as a link that is made only when somebody asks for it. */
import { useEffect, useState } from 'preact/hooks';
import type { PlanLabels } from '../i18n/nl-plan.ts';
import { copyText } from '../ui/browser.ts';
import type { PlanState } from './answers.ts';

interface LinkBoxProps {
  labels: PlanLabels;
  /** A link that was made is of no use any more when this changes. */
  state: PlanState;
  makeLink: () => string;
}

/** Prints, or makes a link to copy. */
export function LinkBox({ labels: { ways: t }, state, makeLink }: LinkBoxProps) {
  const [link, setLink] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    setLink('');
    setSaid('');
  }, [state]);
  const copy = () => copyText(link).then((isCopied) => setSaid(isCopied ? t.copied : t.notCopied));
  return (
    <div class="uitwegen no-print">
      <div class="knoppen">
        <button class="nl-button nl-button--primary" type="button" onClick={() => window.print()}>
          {t.print}
        </button>
        <button
          class="nl-button nl-button--secondary"
          type="button"
          onClick={() => setLink(makeLink())}
        >
          {t.link}
        </button>
      </div>
      <p class="small">{t.linkNote}</p>
      {link && (
        <div class="link">
          <label for="plan-link">{t.linkLabel}</label>
          <input
            id="plan-link"
            class="utrecht-textbox utrecht-textbox--html-input"
            type="text"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button class="nl-button nl-button--secondary" type="button" onClick={() => void copy()}>
            {t.copy}
          </button>
        </div>
      )}
      <p role="status" class="small">
        {said}
      </p>
    </div>
  );
}

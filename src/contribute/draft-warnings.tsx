/** What goes wrong with keeping the draft. */
import { useState } from 'preact/hooks';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import type { Judgement } from './judgement.ts';

interface DraftWarningsProps extends Pick<Judgement, 'kept' | 'isApart' | 'isOpenElsewhere'> {
  t: ContributeLabels;
}

/** What goes wrong with it, at the lower edge of the window: there one looks while typing. */
export function DraftWarnings({ kept, isApart, isOpenElsewhere, t }: DraftWarningsProps) {
  const [read, setRead] = useState('');
  const warning = [
    kept === 'full' && t.storageFull,
    isApart && t.drafts.apart,
    isOpenElsewhere && t.drafts.elsewhere,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div class="waarschuwing" role="status">
      {warning && warning !== read && (
        <p class="melding">
          {warning}{' '}
          <button class="tekstknop" type="button" onClick={() => setRead(warning)}>
            {t.drafts.read}
          </button>
        </p>
      )}
    </div>
  );
}

/** What goes wrong with keeping the draft: there is no room, or another tab of this browser has the same one open. */
import { useState, useEffect } from 'preact/hooks';
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

const CHANNEL = 'bijdragen';

/** What one tab tells the others of the draft that it has open. */
interface Message {
  key: string;
  /** `open`: who else? `ook`: I do. `dicht`: I no longer do. */
  soort: 'open' | 'ook' | 'dicht';
}

/**
 * Whether another tab of this browser has the draft open: the tabs ask each other.
 *
 * @param key the place of the draft; nothing for one that is not kept yet
 */
export function useOtherTab(key: string | undefined): boolean {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    setOpen(false);
    // Older browsers have none: there nothing is said, and nothing is lost either.
    if (key === undefined || !('BroadcastChannel' in globalThis)) return undefined;
    const channel = new BroadcastChannel(CHANNEL);
    const say = (soort: Message['soort']) => channel.postMessage({ key, soort } satisfies Message);
    // Every page of the host can speak here.
    channel.onmessage = ({ data }: MessageEvent<Partial<Message> | null>) => {
      if (data?.key !== key) return;
      setOpen(data.soort !== 'dicht');
      if (data.soort === 'open') say('ook');
      // There may be a third.
      if (data.soort === 'dicht') say('open');
    };
    const leave = () => say('dicht');
    const back = () => say('open');
    addEventListener('pagehide', leave);
    addEventListener('pageshow', back);
    back();
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', back);
      leave();
      channel.close();
    };
  }, [key]);
  return isOpen;
}

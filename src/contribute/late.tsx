/** Pieces of the form that are fetched when they are first needed. A connection may fail: then they can be asked for again. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useForm } from './form-tools.ts';

/** A piece that was asked for: itself once it is there, else what became of it. */
export interface Late<T> {
  piece?: T | undefined;
  hasFailed: boolean;
  again: () => void;
}

/**
 * Fetches a piece of the form.
 *
 * @param load must give the same piece each time
 * @param isWanted fetched as soon as it is
 */
export function useLate<T extends object>(load: () => Promise<T>, isWanted = true): Late<T> {
  const [piece, setPiece] = useState<T>();
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isWanted || piece) return;
    setFailed(false);
    load().then(
      (loaded) => setPiece(loaded),
      () => setFailed(true),
    );
  }, [isWanted, attempt]);
  return { piece, hasFailed, again: () => setAttempt((count) => count + 1) };
}

interface LateNoticeProps extends Pick<Late<object>, 'hasFailed' | 'again'> {
  /** What is said when it cannot be had. */
  failed: ComponentChildren;
}

/** What stands in the place of a piece until it is there. */
export function LateNotice({ hasFailed, again, failed }: LateNoticeProps) {
  const { t } = useForm();
  if (!hasFailed) return <p>{t.waiting}</p>;
  return (
    <p role="alert">
      {failed}{' '}
      <button class="nl-button nl-button--secondary" type="button" onClick={again}>
        {t.again}
      </button>
    </p>
  );
}

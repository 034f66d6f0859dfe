/** How strong the evidence is, as four rising bars. */
import '../styles/evidence-bars.css';

const BARS = ['M0 10h5v4H0z', 'M7 7h5v7H7z', 'M14 4h5v10h-5z', 'M21 1h5v13h-5z'];

/**
 * As many bars are filled as the evidence reaches. Decorative: the words always stand beside it.
 * @param props.level 0 to 3
 */
export function EvidenceBars({ level }: { level: number | string }) {
  const filled = Number(level) + 1;
  return (
    <svg
      class="bewijs-staven"
      data-niveau={level}
      viewBox="0 0 26 14"
      width="26"
      height="14"
      aria-hidden="true"
    >
      <path d={BARS.slice(0, filled).join('')} class="vol" />
      {filled < BARS.length && <path d={BARS.slice(filled).join('')} />}
    </svg>
  );
}

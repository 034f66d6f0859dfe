/** How strong evidence is, drawn. Apart from the section on evidence, for cards have the bars too. */
import '../styles/evidence-bars.css';

/**
 * Four rising bars; as many are filled as the evidence reaches. Decorative: the words always stand beside it.
 * @param props.level 0 to 3
 */
export function EvidenceBars({ level }: { level: number | string }) {
  return (
    <svg
      class="bewijs-staven"
      data-niveau={level}
      viewBox="0 0 26 14"
      width="26"
      height="14"
      aria-hidden="true"
    >
      <rect x="0" y="10" width="5" height="4" />
      <rect x="7" y="7" width="5" height="7" />
      <rect x="14" y="4" width="5" height="10" />
      <rect x="21" y="1" width="5" height="13" />
    </svg>
  );
}

/** How strong the evidence is, as four rising bars. */
import '../styles/evidence-bars.css';

/**
 * As many bars are filled as the evidence reaches. Decorative: the words always stand beside it. One element, for a list
 * has many.
 * @param props.level 0 to 3
 */
export function EvidenceBars({ level }: { level: number }) {
  return <i class="bewijs-staven" data-niveau={level} aria-hidden="true" />;
}

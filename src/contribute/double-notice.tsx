/** Initiatives that may be the one being described: each can be looked at, and corrected instead. */
import { paths } from '../domain/paths.ts';
import type { Double } from '../draft/doubles.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import '@utrecht/alert-css/dist/index.css';

interface DoubleNoticeProps {
  doubles: readonly Double[];
  labels: ContributeLabels;
}

/** Nothing without doubles. */
export function DoubleNotice({ doubles, labels }: DoubleNoticeProps) {
  const t = labels.doubles;
  if (doubles.length === 0) return null;
  return (
    <div class="utrecht-alert dubbel">
      <div>
        <h3 class="nl-heading nl-heading--level-3">{t.title}</h3>
        <p>{t.text}</p>
        <ul>
          {doubles.map(({ slug, titel, reason }) => (
            <li key={slug}>
              <a class="nl-link" href={paths.initiative(slug)} target="_blank">
                {titel}
              </a>
              {`: ${t.reasons[reason]}. `}
              <a class="nl-link" href={paths.correct(slug)}>
                {t.correct(titel)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** An initiative in short. */
import type { ComponentChildren } from 'preact';
import { describeWhere } from '../domain/describe.ts';
import { factsOf, type Fact, type FactItem } from '../domain/facts.ts';
import type { Initiative } from '../domain/initiative.ts';
import type { Places } from '../reader/places.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { dotsOf } from '../domain/dot-map.ts';
import { DotMap } from './dot-map.tsx';

interface FactsProps {
  initiative: Initiative;
  vocabularies: Vocabularies;
  places: Places;
  labels: Labels;
  /** Fields that a draft does not know yet: the initiative has a stand-in for them, and their facts are left out. */
  unknownFields?: ReadonlySet<string>;
  /** What stands above the facts. */
  before?: ComponentChildren;
}

/** What a reader asks first: where, for whom, what. */
const isFirst = (field: Fact['field']) => ['bereik', 'doelgroepen', 'interventies'].includes(field);

/**
 * The facts beside the text: the map, then a row for where, for whom and what. The other rows are folded where there is no
 * room beside the text; where there is, and on paper, the styles lay them open.
 */
export function InitiativeFacts(props: FactsProps) {
  const { initiative, vocabularies, places, labels, unknownFields, before } = props;
  const t = labels.initiative;
  const hits = new Map(initiative.coverage.municipalities.map((code) => [code, 1] as const));
  const facts = factsOf(initiative, vocabularies, places, labels).filter(
    ({ field }) => !unknownFields?.has(field),
  );
  return (
    <aside class="feiten" aria-label={t.facts}>
      {before}
      <div class="kaart">
        <DotMap
          label={t.mapLabel(describeWhere(initiative, places, labels))}
          dots={dotsOf(places, hits)}
          atRest={3}
          even
        />
      </div>
      <div>
        <FactRows facts={facts.filter(({ field }) => isFirst(field))} />
        <details>
          <summary>{t.moreFacts}</summary>
          <FactRows facts={facts.filter(({ field }) => !isFirst(field))} />
        </details>
      </div>
    </aside>
  );
}

function FactRows({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl>
      {facts.map((fact) => (
        <FactRow {...fact} />
      ))}
    </dl>
  );
}

/** A term with its values, some of them links. */
function FactRow({ term, items, more = [], groups = [] }: Fact) {
  return (
    <div class="rij">
      <dt>{term}</dt>
      <dd>
        <Items items={items} />
        {more.length > 0 && (
          <span class="meer">
            {more.map((item) => (
              <Item {...item} />
            ))}
          </span>
        )}
        {groups.length > 0 && (
          <ul role="list">
            {groups.map((group) => (
              <li>
                <span class="small">{group.label}: </span>
                <Items items={group.items} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

/** Names with commas between them. */
function Items({ items }: { items: readonly FactItem[] }) {
  return (
    <>
      {items.map((item, index) => (
        <>
          {index > 0 && ', '}
          <Item {...item} />
        </>
      ))}
    </>
  );
}

/** A name, as a link where there is an address. */
function Item({ label, href }: FactItem) {
  if (!href) return <span>{label}</span>;
  return (
    <a class="nl-link" href={href} rel={href.startsWith('/') ? undefined : 'noopener'}>
      {label}
    </a>
  );
}

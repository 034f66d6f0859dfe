/** What the find page shows of an answer: cards in rings, partial matches, guides and terms, and the way out when nothing was found. */
import type { FindLabels } from '../i18n/find-labels.ts';
import { ResultCard, type Piece } from '../ui/result-card.tsx';
import type { Ring } from '../domain/place-search.ts';
import type { Answer, Excerpt, FoundCard, Relaxation } from './answer.ts';
import { WayButtons } from './remarks.tsx';
import { contributePath, PAGE_SIZE, toParams, type SearchState } from './state.ts';

type Labels = FindLabels;

/** The address of the find page itself that shows a state. */
export function hrefOf(state: SearchState): string {
  const params = toParams(state).toString();
  return params ? `?${params}` : '?';
}

// Cards, with a place in rings from near to far.

interface CardsProps {
  cards: readonly FoundCard[];
  heading: 'h2' | 'h3';
  /** Of the edition of the site: figures are old as of then. */
  thisYear: number;
  labels: Labels;
  /** For each card where its words were found. */
  excerpts?: readonly Excerpt[] | undefined;
  /** For each address of a card its sources, on paper. */
  sources?: Readonly<Record<string, string>> | undefined;
}

function Cards({ cards, heading, thisYear, labels, excerpts, sources }: CardsProps) {
  return (
    <>
      {cards.map((card, index) => {
        const { words = [], html } = excerpts?.[index] ?? {};
        return (
          <ResultCard
            key={card.url}
            card={card}
            thisYear={thisYear}
            labels={labels.card}
            heading={heading}
            {...(words.length > 0 ? { summary: markWords(card.samenvatting, words) } : {})}
            {...(html ? { excerpt: piecesOf(html) } : {})}
            {...(card.missing?.length
              ? {
                  lacks: labels.card.missing(
                    labels.language.formatList(card.missing.map(labels.find.quotes)),
                  ),
                }
              : {})}
            {...(sources
              ? {
                  print: {
                    address: location.origin + card.url,
                    sources: sources[card.url] ?? '',
                  },
                }
              : {})}
          />
        );
      })}
    </>
  );
}

interface ResultsProps extends Omit<CardsProps, 'heading' | 'cards'> {
  answer: Pick<Answer, 'cards' | 'rings' | 'place' | 'page'>;
  state: SearchState;
}

/** The results of one page. With a place each ring that holds any has its heading and number; of an empty one that is said. */
export function Results({ answer, state, ...known }: ResultsProps) {
  const { cards, rings, place, page } = answer;
  if (!rings || !place) return <Cards cards={cards} heading="h2" {...known} />;
  const t = known.labels.find;
  const firstFull = rings.findIndex(({ total }) => total > 0);
  const titleOf = (ring: Ring) => t.rings[ring](place.name, place.within ?? '');
  return (
    <>
      {rings.map(({ ring, total }, index) => {
        const from = cards.findIndex((card) => card.ring === ring);
        const inRing = cards.filter((card) => card.ring === ring);
        // Of what lies farther off than the nearest results it is of no use to say that it is empty.
        if (total === 0 && page === 1 && index < firstFull) {
          return (
            <p key={ring} class="lege-ring">
              {index === 0 ? t.nothingHere(place.name) : t.nothingIn(titleOf(ring))}{' '}
              {index === 0 && (
                <a class="nl-link" href={contributePath(state)}>
                  {t.missingLink}
                </a>
              )}
            </p>
          );
        }
        if (inRing.length === 0) return null;
        return (
          <section key={ring} class="ring">
            <div class="ring-kop">
              <h2 class="ruled-heading">{titleOf(ring)}</h2>
              <p class="small">{countOf(total, known.labels)}</p>
            </div>
            <Cards
              cards={inRing}
              heading="h3"
              {...known}
              excerpts={known.excerpts?.slice(from, from + inRing.length)}
            />
          </section>
        );
      })}
    </>
  );
}

/** `7 initiatieven`. */
export function countOf(total: number, { common, language }: Labels): string {
  return language.formatCount(total, common.initiative, common.initiatives);
}

// Marks of words that were found. Text only ever goes in as text.

function markWords(text: string, words: readonly string[]): Piece[] {
  return text
    .split(/([\p{L}\p{N}-]+)/u)
    .filter(Boolean)
    .map((part) => ({ text: part, marked: words.includes(part.toLowerCase()) }));
}

const SIGNS: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** A piece of text where words were found. Of its HTML only the marks come through, and all else as text; no parser is asked. */
function piecesOf(html: string): Piece[] {
  return html
    .split(/<(\/?)mark>/)
    .map((part, index, parts) => ({
      text: part.replace(/&(?:lt|gt|amp);/g, (sign) => SIGNS[sign] ?? sign),
      // Between two parts stands the slash of the mark, or nothing.
      marked: index % 2 === 0 && parts[index - 1] === '',
      isPart: index % 2 === 0 && part !== '',
    }))
    .filter(({ isPart }) => isPart)
    .map(({ text, marked }) => ({ text, marked }));
}

// What fits in part, and what else was found: guides, terms and places.

interface PartialProps {
  partial: NonNullable<Answer['partial']>;
  excerpts?: readonly Excerpt[] | undefined;
  /** As of all cards. */
  thisYear: number;
  labels: Labels;
}

/** Of many missing parts the first say enough; each card names its own. */
const MOST_MISSING = 3;

/** What fits the question in part, with the words that are missing. */
export function PartialMatches({ partial, ...known }: PartialProps) {
  const { total, cards, missing } = partial;
  const { labels } = known;
  return (
    <section id="gedeeltelijk" aria-labelledby="gedeeltelijk-kop">
      <div class="ring-kop">
        <h2 class="ruled-heading" id="gedeeltelijk-kop">
          {labels.find.partial(
            labels.language.formatChoice(missing.slice(0, MOST_MISSING).map(labels.find.quotes)),
          )}
        </h2>
        <p class="small">{countOf(total, labels)}</p>
      </div>
      <Cards cards={cards} heading="h3" {...known} />
      {total > cards.length && <p class="small">{labels.find.partialRest(total - cards.length)}</p>}
    </section>
  );
}

interface AlsoFoundProps {
  also: Answer['also'];
  labels: Labels;
}

/** Guides, terms and places; where some stand above the results, the others are folded away. */
export function AlsoFoundList({ also, labels: { find: t } }: AlsoFoundProps) {
  const above = also.filter((one) => one.above);
  const rest = also.filter((one) => !one.above);
  return (
    <section id="ook-gevonden" aria-labelledby="ook-kop">
      <h2 class="ruled-heading" id="ook-kop">
        {above.length > 0 ? t.alsoAbove : t.also}
      </h2>
      <AlsoList also={above.length > 0 ? above : rest} labels={t} />
      {above.length > 0 && rest.length > 0 && (
        <details>
          <summary>{t.alsoMore(rest.length)}</summary>
          <AlsoList also={rest} labels={t} />
        </details>
      )}
    </section>
  );
}

function AlsoList({ also, labels: t }: { also: Answer['also']; labels: Labels['find'] }) {
  return (
    <ul role="list">
      {also.map(({ kind, title, url, note }) => (
        <li key={url}>
          <p class="ook-titel">
            <span class="small">{t.alsoKinds[kind]}</span>{' '}
            <a class="title-link" href={url}>
              {title}
            </a>
          </p>
          {note && <p class="small">{note}</p>}
        </li>
      ))}
    </ul>
  );
}

// Nothing found.

interface NothingProps {
  state: SearchState;
  /** What dropping each of the choices would give; comes later. */
  ways: readonly Relaxation[];
  /** Some initiatives have a part of what is asked; they stand below. */
  hasPartial: boolean;
  labels: Labels;
}

/** That nothing was found, and what each way out would give. */
export function NothingFound({ state, ways, hasPartial, labels: { find: t } }: NothingProps) {
  const none = hasPartial ? t.noneWhole : t.none;
  return (
    <div class="niets">
      <p>{ways.length > 0 || hasPartial ? none : `${none} ${t.noneHelp}`}</p>
      {ways.length > 0 && (
        <ul role="list" class="keuzeknoppen">
          <WayButtons
            ways={ways.map(({ label, count, state: to }) => ({
              label: t.without(label, count),
              href: hrefOf(to),
            }))}
          />
        </ul>
      )}
      <p>
        {t.missing}{' '}
        <a class="nl-link" href={contributePath(state)}>
          {t.missingLink}
        </a>
      </p>
    </div>
  );
}

// The pages of a long answer.

interface PagesProps {
  state: SearchState;
  total: number;
  page: number;
  labels: Labels;
}

/** How many pages there are. */
export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE));
}

/** Real links, so that they can be opened in a new tab. */
export function PageLinks({ state, total, page, labels: { find: t } }: PagesProps) {
  const last = pagesOf(total);
  const near = Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === last || Math.abs(number - page) <= 2,
  );
  const to = (number: number) => hrefOf({ ...state, page: number });
  return (
    <>
      {page > 1 && <a href={to(page - 1)}>{t.previous}</a>}
      {near.map((number) => (
        <a
          key={number}
          href={to(number)}
          aria-label={t.page(number)}
          aria-current={number === page ? 'page' : undefined}
        >
          {t.language.formatNumber(number)}
        </a>
      ))}
      {page < last && <a href={to(page + 1)}>{t.next}</a>}
    </>
  );
}

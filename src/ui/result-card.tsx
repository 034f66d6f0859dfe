/** One initiative in a list: what it is, one key figure, how strong the evidence is and the last news of it. */
import type { Card } from '../domain/cards.ts';
import type { FindLabels } from '../i18n/find-labels.ts';
import '../styles/evidence-bars.css';
import '../styles/result-card.css';
import { Told } from './told.tsx';

/** A piece of text, marked where it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

interface ResultCardProps {
  card: Card;
  /** The present year: an old figure is pale. */
  thisYear: number;
  labels: FindLabels['card'];
  /** Level of the heading: one below that of the list. */
  heading?: 'h2' | 'h3';
  /** The summary in pieces, when words in it are marked. */
  summary?: readonly Piece[];
  /** Where in the text the words stand. */
  excerpt?: readonly Piece[];
  /** Of a partial match: what it lacks. */
  lacks?: string;
  /** On paper: the address where the sources are, and who they are. */
  print?: { address: string; sources: string };
}

/** An initiative in a list. */
export function ResultCard(props: ResultCardProps) {
  const {
    card,
    thisYear,
    labels: t,
    heading: Heading = 'h2',
    summary,
    excerpt,
    lacks,
    print,
  } = props;
  const facts = [card.waar, card.trekker, card.aanpak, card.periode].filter(Boolean);
  return (
    <article class="kaartje">
      <Heading class="nl-heading nl-heading--level-3">
        <a class="title-link" href={card.url}>
          {card.titel}
        </a>
      </Heading>
      <p class="samenvatting">{summary ? <Pieces pieces={summary} /> : card.samenvatting}</p>
      {excerpt && (
        <p class="fragment small">
          … <Pieces pieces={excerpt} /> …
        </p>
      )}
      <p class="kenmerken small">{facts.join(' · ')}</p>
      <p class="bewijs met-staven small" data-niveau={card.niveau}>
        {card.bewijs} · {card.laatste ? t.lastNews(card.laatste) : t.noDate}
      </p>
      {card.cijfer && (
        <p class={isOld(card.cijfer, thisYear) ? 'kerncijfer oud' : 'kerncijfer'}>
          <strong>{card.cijfer.getal}</strong>{' '}
          <Told language={t.language}>{card.cijfer.tekst}</Told>
        </p>
      )}
      {lacks && <p class="mist small">{lacks}</p>}
      {print && (
        <p class="adres small">
          {print.sources && `${t.sources(print.sources)} `}
          {print.address}
        </p>
      )}
    </article>
  );
}

/** Older than five years, or of a moment that no source gives. */
function isOld({ jaar }: NonNullable<Card['cijfer']>, thisYear: number): boolean {
  return jaar === undefined || thisYear - jaar > 5;
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}

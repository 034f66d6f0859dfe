/** Chosen lessons as requirements: what is known of each, and the list as plain text. */
import type { NamedSource } from '../domain/lessons.ts';
import { formatDate } from '../i18n/format.ts';
import type { OverviewLabels } from '../i18n/nl-overview.ts';

/** A lesson as the page shows it. */
export interface ChosenLesson {
  id: string;
  theme: string;
  /** `Wat tegenzat`. */
  kind: string;
  text: string;
  initiative: { title: string; href: string };
  /** `volgens de uitvoerder, Figulus Welzijn, 2019`, in pieces: those with an address are a source. */
  told: readonly ToldPiece[];
}

interface ToldPiece {
  text: string;
  /** The source itself, or where the page of the initiative names it. */
  href?: string;
  title?: string;
}

/** The same lesson with its sources in full: those of the page know a publisher and a date. */
export function withSources(
  lesson: ChosenLesson,
  sources: readonly NamedSource[] = [],
): ChosenLesson {
  const rest = [...sources];
  return {
    ...lesson,
    told: lesson.told.map((piece) => {
      const { href } = piece;
      const source = href === undefined ? undefined : rest.shift();
      return source && href ? { ...piece, href: source.url ?? href, title: source.titel } : piece;
    }),
  };
}

/** `“Taal op de bouw”, Krant Voorbeeld, 2019`. */
export function pieceText({ text, title }: ToldPiece): string {
  return title ? `“${title}”, ${text}` : text;
}

interface ListInText {
  lessons: readonly ChosenLesson[];
  /** What the visitor typed, by the id of the lesson. */
  own: Readonly<Record<string, string>>;
  /** Of this page, with the lessons in it. */
  address: string;
  /** `YYYY-MM-DD` */
  today: string;
}

/** The list as text, for a document or a mail. Nothing is said that no source or visitor said: an empty requirement is a line. */
export function requirementsAsText(
  { lessons, own, address, today }: ListInText,
  { requirements: { asText: t } }: OverviewLabels,
): string {
  const site = new URL(address).origin;
  const blocks = lessons.map(({ id, theme, kind, text, initiative, told }, index) =>
    [
      `${index + 1}. ${theme}`,
      `${kind}: ${text}`,
      `${t.initiative}: ${initiative.title} (${new URL(initiative.href, site).href})`,
      sentence(told.map((piece) => pieceAsText(piece, site)).join('')),
      `${t.own}: ${own[id]?.trim() || t.line}`,
    ].join('\n'),
  );
  return [t.title, ...blocks, t.from(address, formatDate(today))].join('\n\n') + '\n';
}

function pieceAsText(piece: ToldPiece, site: string): string {
  const text = pieceText(piece);
  return piece.href ? `${text} (${new URL(piece.href, site).href})` : text;
}

function sentence(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}

/** The lessons that a visitor chose: in the address (`?les=<slug>.<number>&les=…`), and as requirements in plain text. */
import type { LessonInFull } from '../domain/lesson-list.ts';
import type { ToldPiece } from '../domain/lessons.ts';
import type { OverviewLabels } from '../i18n/nl-overview.ts';

const KEY = 'les';
/** More would be no list of requirements, and no address. */
const MOST = 60;

/** Their ids, each once. */
export function chosenIn(search: string): string[] {
  const ids = new URLSearchParams(search).getAll(KEY).filter(Boolean);
  return [...new Set(ids)].slice(0, MOST);
}

/** The address with these lessons chosen; what else stands in it stays. Empty, or from its question mark. */
export function withChosen(search: string, ids: readonly string[]): string {
  const params = new URLSearchParams(search);
  params.delete(KEY);
  for (const id of ids.slice(0, MOST)) params.append(KEY, id);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** Adds a lesson at the end, or takes it out. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}

// As requirements.

/** A lesson as the list has it; as long as its sources in full are not there, with what the page says of them. */
export interface ChosenLesson extends LessonInFull {
  id: string;
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
  { requirements: { asText: t }, language }: OverviewLabels,
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
  return [t.title, ...blocks, t.from(address, language.formatDate(today))].join('\n\n') + '\n';
}

function pieceAsText(piece: ToldPiece, site: string): string {
  const text = pieceText(piece);
  return piece.href ? `${text} (${new URL(piece.href, site).href})` : text;
}

function sentence(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}

/** From the words of a question to what they find: the tools that read and search them, and how they were read. */
import type { PlaceChoice } from '../domain/place-search.ts';
import type { ReadQuestion } from './answer.ts';
import { catalogueWords, type CatalogueWords } from './catalogue-words.ts';
import type { Engine } from './engine.ts';
import type { FindPageFiles } from './files.ts';
import { matchParts, type Matched, type MatchedPart } from './match.ts';
import type { Rings } from './narrowing.ts';
import { questionReader, type QuestionReader } from './question.ts';
import type { SearchState } from './state.ts';
import { either, recordFields, searchPiece, type RecordFields } from './text-search.ts';

/** What questions in words are answered with. */
export interface TextTools {
  reader: QuestionReader;
  words: CatalogueWords;
  fields: RecordFields;
  news: string;
}

/** A question with what its parts find. */
export interface Understood {
  read: ReadQuestion;
  matched: Matched | undefined;
  place?: PlaceChoice;
  rings?: Rings;
  fields?: RecordFields;
}

/** Of a state without a question. */
export const NOTHING: Understood = {
  read: { chips: [], weighs: [], words: [], ignored: [], unknown: [] },
  matched: undefined,
};

/** Loads and prepares them; that takes a while, so once. */
export async function loadTextTools(files: FindPageFiles): Promise<TextTools> {
  const [{ table, words, lengths, news }, places] = await Promise.all([
    files.text(),
    files.places(),
  ]);
  const reader = questionReader(table, places);
  return {
    reader,
    words: catalogueWords(words.split(' '), table.families, reader.names),
    fields: recordFields({ lengths }),
    news,
  };
}

/**
 * Reads a question and searches its parts.
 *
 * @param total number of initiatives
 * @throws when a part of the index cannot be loaded
 */
export async function understand(
  state: SearchState,
  { reader, words, fields, news }: TextTools,
  engine: Engine,
  total: number,
): Promise<Understood> {
  const { parts, ignored } = readMended(reader, words, state);
  const inputs = await Promise.all(
    parts.map(async (part) => {
      const found = await Promise.all(
        part.pieces.map((piece) => searchPiece(piece, words, fields, engine)),
      );
      if (!part.isOneWord) return { part, words: found.flat() };
      const [whole] = await searchPiece(part.pieces.join(''), words, fields, engine);
      return { part, words: whole ? [either(whole, found.flat())] : found.flat() };
    }),
  );
  const placePart = state.place ? undefined : parts.find((part) => part.places?.length === 1);
  const matched = await matchParts(inputs, placePart, engine, fields, news, total);
  const place = placePart?.places?.[0];
  const rings = matched.parts.find((part) => part.rings)?.rings;
  return {
    read: whatWasRead(matched.parts, ignored),
    matched,
    fields,
    ...(place && rings ? { place, rings } : {}),
  };
}

/** Reads a question; what stands nowhere is first read as what it is probably a typing error of. */
function readMended(reader: QuestionReader, words: CatalogueWords, state: SearchState) {
  const meant = (word: string) => {
    const { kind, searched } = words.read(word);
    return kind === 'mended' ? searched : undefined;
  };
  return reader.read(state.q, state.takenOff, meant, words.has);
}

function whatWasRead(parts: readonly MatchedPart[], ignored: readonly string[]): ReadQuestion {
  const read: ReadQuestion = {
    chips: [],
    weighs: [],
    words: [],
    ignored: [...ignored],
    unknown: [],
  };
  for (const part of parts) {
    if (part.chip) {
      read.chips.push(part.chip);
      continue;
    }
    if (part.weighs) read.weighs.push(part.weighs);
    for (const { typed, reading } of part.words) {
      const { kind, searched } = reading;
      if (kind === 'unknown' || reading.variants.length === 0) read.unknown.push(typed);
      else read.words.push({ typed, searched: kind === 'typed' ? typed : searched, kind });
    }
  }
  return read;
}

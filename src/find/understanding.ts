/** From the words of a question to what they find: the tools that read and search them, and how they were read. */
import { unpackWords } from '../domain/list-files.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import type { FindLabels } from '../i18n/find-labels.ts';
import { giveWay } from '../ui/browser.ts';
import { alsoFound } from './also.ts';
import type { AlsoFound, Excerpt, ReadQuestion } from './answer.ts';
import { catalogueWords, type CatalogueWords } from './catalogue-words.ts';
import type { Engine } from './engine.ts';
import type { FindPageFiles } from './loaded-files.ts';
import { loadGrammar } from './grammar.ts';
import { matchParts, type Matched, type MatchedPart } from './match.ts';
import type { Rings } from './narrowing.ts';
import { questionReader, type QuestionReader } from './question.ts';
import type { SearchState } from './state.ts';
import { either, excerptsOf, recordFields, searchPiece, type RecordFields } from './text-search.ts';

/** What questions in words are answered with. */
interface TextTools {
  reader: QuestionReader;
  words: CatalogueWords;
  fields: RecordFields;
  news: string;
}

/** What is left of the tools when they are put together. */
export interface Understanding {
  reader: QuestionReader;
  /**
   * Reads a question and searches its parts.
   *
   * @throws when a part of the index cannot be loaded
   */
  understand: (state: SearchState, engine: Engine) => Promise<Understood>;
}

/** A question with what its parts find. */
export interface Understood {
  read: ReadQuestion;
  matched: Matched | undefined;
  place?: PlaceChoice;
  rings?: Rings;
  /** Where the words stand in the texts of these initiatives, in their order. */
  excerptsOf?: (numbers: readonly number[]) => Promise<Excerpt[]>;
  /** Guides, terms and places beside these initiatives. */
  alsoFound?: (numbers: readonly number[]) => Promise<AlsoFound[]>;
}

/**
 * Loads what reads questions, and prepares it; that takes a while, so once.
 *
 * @param total number of initiatives
 */
export async function loadUnderstanding(
  files: FindPageFiles,
  total: number,
  labels: Pick<FindLabels, 'find' | 'placeField'>,
): Promise<Understanding> {
  const [{ table, words, lengths, news }, places, grammar] = await Promise.all([
    files.text(),
    files.places(),
    loadGrammar(labels.find.language.code),
  ]);
  // Each of these keeps a slow telephone busy for a moment that would be felt if they were one.
  const reader = questionReader(table, places, grammar);
  await giveWay();
  const unpacked = unpackWords(words);
  await giveWay();
  const known = catalogueWords(unpacked, table.families, reader.names, grammar);
  await giveWay();
  const tools: TextTools = { reader, words: known, fields: recordFields({ lengths }), news };
  return {
    reader,
    understand: async (state, engine) => {
      const understood = await understand(state, tools, engine, total);
      const { matched } = understood;
      return {
        ...understood,
        excerptsOf: (numbers) => excerptsOf(numbers, matched.parts, tools.fields, engine),
        alsoFound: (numbers) =>
          alsoFound(state.q, matched, numbers, { total, files, grammar, labels }),
      };
    },
  };
}

async function understand(
  state: SearchState,
  { reader, words, fields, news }: TextTools,
  engine: Engine,
  total: number,
) {
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

/** Reads texts in a thread of its own: whatever is pasted, the form goes on. Its door is text-reader.ts. */
import { readText } from '../reader/index.ts';
import { setNamedCharacters, type NamedCharacters } from './named-characters.ts';
import type { TextRules } from '../reader/policy.ts';

/** A text to be read. */
export interface ReadRequest {
  id: number;
  text: string;
  rules: TextRules;
  characters: NamedCharacters;
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const { id, text, rules, characters } = data;
  setNamedCharacters(characters);
  postMessage({ id, result: readText(text, rules) });
});
postMessage('ready');

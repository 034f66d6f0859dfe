/** The reader of texts as the form asks it: in a thread of its own, and never longer than someone waits. */
import address from 'virtual:text-worker';
import type { TextResult } from '../reader/index.ts';
import type { TextRules } from '../reader/policy.ts';
import { finding, START } from '../reader/problems.ts';
import { allowOwnScripts } from '../ui/browser.ts';
import { namedCharactersIn } from './named-characters.ts';
import type { ReadRequest } from './text-worker.ts';

/** Reads a text as `readText` does, later. @throws when the thread ends: then it must be started anew */
export type LateReader = (text: string, rules: TextRules) => Promise<TextResult>;

/** Milliseconds that a text may take: the longest that is allowed takes one tenth of it. */
const PATIENCE = 5000;
const TOO_SLOW = 'deze tekst is niet te lezen: het duurt te lang. Maak hem korter of eenvoudiger';

/** Starts the thread. @throws when it cannot be had: a connection may fail */
export async function startReader(): Promise<LateReader> {
  allowOwnScripts();
  let worker = await startWorker();
  let last = 0;
  return async (text, rules) => {
    last += 1;
    const request = { id: last, text, rules, characters: namedCharactersIn(text) };
    const result = await ask(worker, request);
    if (result) return result;
    // What keeps it busy must not keep it busy for the next text.
    worker.terminate();
    worker = await startWorker();
    return { findings: [finding('omvang', START, TOO_SLOW)] };
  };
}

function startWorker(): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(address, { type: 'module' });
    worker.addEventListener('message', () => resolve(worker), { once: true });
    worker.addEventListener('error', () => reject(new Error('the reader of texts did not start')));
  });
}

/** @returns nothing when there is no answer in time */
function ask(worker: Worker, request: ReadRequest): Promise<TextResult | undefined> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => end(() => resolve(undefined)), PATIENCE);
    const onAnswer = ({ data }: MessageEvent<{ id: number; result: TextResult }>) => {
      if (data.id === request.id) end(() => resolve(data.result));
    };
    const onError = () => end(() => reject(new Error('the reader of texts fell over')));
    const end = (act: () => void) => {
      clearTimeout(late);
      worker.removeEventListener('message', onAnswer);
      worker.removeEventListener('error', onError);
      act();
    };
    worker.addEventListener('message', onAnswer);
    worker.addEventListener('error', onError);
    worker.postMessage(request);
  });
}

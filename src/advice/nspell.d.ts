/** The package has no types of its own; this is the part that is used. */
declare module 'nspell' {
  import type { Dictionary } from './spelling-fs.ts';

  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Dictionary;
}

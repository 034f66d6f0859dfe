/**
 * A new build takes the place of the earlier one only when it is whole. Whatever goes wrong on the way, a build that fails, is killed or
 * runs out of disk, the earlier site is still there.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Has something made in a folder beside this one, and puts it in its place.
 *
 * @param folder where the site stands; it need not be there yet
 * @param make fills the folder that it is given
 * @throws what `make` throws, or what keeps the new folder from its place; the earlier folder is then as it was
 */
export async function replaceFolder(
  folder: string,
  make: (fresh: string) => Promise<void>,
): Promise<void> {
  const fresh = `${folder}.nieuw`;
  const old = `${folder}.oud`;
  // Killed between the two steps below: the earlier site stands aside.
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
  try {
    remove(fresh);
    await make(fresh);
    remove(old);
    swap(folder, fresh, old);
  } catch (error) {
    remove(fresh);
    throw error;
  }
  try {
    remove(old);
  } catch {
    // The new site stands. The next build takes this away.
  }
}

function swap(folder: string, fresh: string, old: string): void {
  const hadEarlier = existsSync(folder);
  if (hadEarlier) renameSync(folder, old);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (hadEarlier) renameSync(old, folder);
    throw error;
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What a computer says, and what is to be done about it. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/\bENOSPC\b|no space left on device/i, 'De schijf is vol. Maak ruimte vrij en bouw opnieuw.'],
  [
    /\bEDQUOT\b|disk quota exceeded/i,
    'De schijfruimte van deze gebruiker is op. Maak ruimte vrij en bouw opnieuw.',
  ],
  [
    /\bEROFS\b|\bEACCES\b|\bEPERM\b|permission denied/i,
    'In de map van de site mag niet worden geschreven. Geef rechten op die map, of kies een andere met WIJZER_DIST.',
  ],
  [
    /\bEBUSY\b|\bENOTEMPTY\b/,
    'De map van de site kan niet worden vervangen. Is zij ergens geopend, of een eigen schijf? Kies met WIJZER_DIST een map daarin.',
  ],
  [
    /\bEXDEV\b/,
    'De map van de site staat op een andere schijf dan het programma. Kies met WIJZER_DIST een map op dezelfde schijf, en kopieer de site daarna.',
  ],
];

/** Why a build stopped, for who runs it, when that is no fault of the program or the content; else nothing. */
export function reasonOf(error: unknown): string | undefined {
  const said = allOf(error).map(String).join('\n');
  return REASONS.find(([pattern]) => pattern.test(said))?.[1];
}

/** An error with its causes, and the code that Node gives it. */
function allOf(error: unknown, depth = 0): unknown[] {
  if (!(error instanceof Error) || depth > 5) return [error];
  const { code } = error as NodeJS.ErrnoException;
  const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [error, code, ...[error.cause, ...inner].flatMap((one) => allOf(one, depth + 1))];
}

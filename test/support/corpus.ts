import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Workbooks that nobody here made, beside the project and not part of it. */
const FOLDER = join(__dirname, '../../../shared/corpus/xlsx');

const present = existsSync(FOLDER);

/** `it`, or a skip that says why where the corpus is not there. */
export const itWithCorpus = present ? it : skipped;

export const corpusNames: readonly string[] = present ? readdirSync(FOLDER).sort() : [];

export function corpusPath(name: string): string {
  return join(FOLDER, name);
}

export function corpusFile(name: string): Uint8Array {
  return readFileSync(corpusPath(name));
}

function skipped(title: string): void {
  it.skip(`${title} (skipped: ../shared/corpus/xlsx is not there)`, () => undefined);
}

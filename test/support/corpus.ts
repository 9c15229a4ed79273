import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideProject, itWith } from './outside-needs';

/** Workbooks that nobody here made. */
export const CORPUS = besideProject('shared/corpus/xlsx');

export const itWithCorpus = itWith(CORPUS);

export const corpusNames: readonly string[] = CORPUS.isThere ? readdirSync(CORPUS.path).sort() : [];

export function corpusPath(name: string): string {
  return join(CORPUS.path, name);
}

export function corpusFile(name: string): Uint8Array {
  return readFileSync(corpusPath(name));
}

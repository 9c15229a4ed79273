import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = resolve(__dirname, '../../dist/mvoi.js');

export interface RunResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a user would; `npm test` builds it first. */
export function runMvoi(args: readonly string[], options: { readonly cwd?: string } = {}): RunResult {
  if (!existsSync(PROGRAM)) throw new Error('dist/mvoi.js is not there: run "npm run build" first');
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    cwd: options.cwd,
  });
  return { code: status, stdout, stderr };
}

/** A folder of its own for a test, gone afterwards. */
export function inTemporaryFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'mvoi-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const filesIn = (folder: string): readonly string[] => readdirSync(folder).sort();

export const EXAMPLE_FOLDER = resolve(__dirname, '../../examples');

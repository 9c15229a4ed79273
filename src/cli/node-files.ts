import { constants } from 'node:fs';
import { chmod, chown, copyFile, link, lstat, open, readlink, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { HostError } from '../app/ports';
import type { OutputOptions } from './host';
import { clearLostDrafts, newDraft, removeDraft } from './drafts';

/** A file is never read whole when it is larger than this; the reader has the same limit. */
const LARGEST_FILE = 50 * 1024 * 1024;
const MODE = 0o777;
/** Of a file that nobody else made: what the user's umask leaves of it. */
const USUAL_MODE = 0o666;
/** Links to links; more are a circle. */
const MOST_LINKS = 40;

/** The bytes of a file; what goes wrong becomes a HostError that names the file. */
export async function readInput(path: string): Promise<Uint8Array> {
  const file = basename(path);
  try {
    // A pipe is not even opened: that waits until someone writes into it.
    if (!(await stat(path)).isFile()) throw new HostError('file-not-readable', { file });
    return await readLimited(path, file);
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError(
      codeOf(error) === 'ENOENT' ? 'file-not-found' : 'file-not-readable',
      { file },
      { cause: error },
    );
  }
}

/** What a file says of its size is no promise: reading stops when it turns out larger than allowed. */
async function readLimited(path: string, file: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(Math.min(size, LARGEST_FILE) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
      length += bytesRead;
      if (length > LARGEST_FILE || size > LARGEST_FILE) throw new HostError('too-large', { file, limit: LARGEST_FILE });
      if (bytesRead === 0 || length === bytes.length) return bytes.subarray(0, length);
    }
  } finally {
    await handle.close();
  }
}

/** The kinds of workbook by their extension; macros go along into a copy, and Excel opens them only under a name of theirs. */
const PLAIN = ['.xlsx', '.xltx'];
const WITH_MACROS = ['.xlsm', '.xltm'];

const CSV = ['.csv'];

/** A copy keeps its macros or has none; a new workbook has none. */
function kindsOf(input: string | null): readonly string[] {
  return input !== null && WITH_MACROS.includes(extname(input).toLowerCase()) ? WITH_MACROS : PLAIN;
}

/** Refuses an output that is the input, exists without leave, has another extension than the workbook, or no folder. */
export async function assertOutput(path: string, { overwrite, input, kind }: OutputOptions): Promise<void> {
  const file = basename(path);
  const kinds = kind === 'csv' ? CSV : kindsOf(input);
  if (!kinds.includes(extname(path).toLowerCase())) {
    throw new HostError('output-name', { file, extension: kinds[0] as string });
  }
  const target = await targetOf(path);
  const existing = await identity(target, file);
  if (existing !== null && input !== null && existing === (await identity(input, file))) {
    throw new HostError('output-is-input', { file });
  }
  if (existing !== null && !overwrite) throw new HostError('output-exists', { file });
  if (existing !== null && !(await stat(target)).isFile()) throw new HostError('output-not-writable', { file });
  if ((await identity(dirname(target), file)) === null) throw new HostError('output-not-writable', { file });
}

/**
 * Writes beside the target first, then puts it in place at once: a broken run leaves no half file. A link stays a link: what it leads to
 * is written. What is replaced keeps its mode and owner; a copy has those of the workbook it is a copy of.
 */
export async function writeOutput(path: string, bytes: Uint8Array, { overwrite, input }: OutputOptions): Promise<void> {
  const file = basename(path);
  const target = await targetOf(path);
  await clearLostDrafts(dirname(target), Date.now());
  const draft = newDraft(dirname(target));
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await likeAnother(draft, [target, ...(input === null ? [] : [input])]);
    if (overwrite) await rename(draft, target);
    else await putNew(draft, target);
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw outputFailure(error, file);
  } finally {
    await removeDraft(draft);
  }
}

/** Gives a draft the mode of the first of these files that is there, and its owner where that may be given. */
async function likeAnother(draft: string, models: readonly string[]): Promise<void> {
  for (const model of models) {
    const found = await stat(model).catch(() => null);
    if (found === null) continue;
    // Only an administrator may give a file away; then the mode is the last word, for giving away takes rights.
    await chown(draft, found.uid, found.gid).catch(() => undefined);
    await chmod(draft, found.mode & MODE);
    return;
  }
  await chmod(draft, USUAL_MODE & ~process.umask());
}

/** Puts a draft in place unless the target came into being meanwhile, which a rename would silently replace. */
async function putNew(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    // Some network drives know no links.
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EMLINK'].includes(codeOf(error))) throw error;
    await copyFile(draft, path, constants.COPYFILE_EXCL);
  }
}

/** The file behind symbolic links, also where the last one leads to a file that is not there yet. */
async function targetOf(path: string): Promise<string> {
  let target = resolve(path);
  for (let links = 0; links < MOST_LINKS; links++) {
    const found = await lstat(target).catch(() => null);
    if (!found?.isSymbolicLink()) return target;
    target = resolve(dirname(target), await readlink(target));
  }
  throw new HostError('output-not-writable', { file: basename(path) });
}

/** Device and inode, so that links and other spellings of a path are the same file; `null` when there is none. */
async function identity(path: string, file: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(await realpath(path), { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw outputFailure(error, file);
  }
}

function outputFailure(error: unknown, file: string): HostError {
  switch (codeOf(error)) {
    case 'EEXIST':
      return new HostError('output-exists', { file }, { cause: error });
    case 'ENAMETOOLONG':
      return new HostError('output-name-too-long', { file }, { cause: error });
    default:
      return new HostError('output-not-writable', { file }, { cause: error });
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

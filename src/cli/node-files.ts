import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { HostError } from '../app/ports';

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** A file is never read whole when it is larger than this; the reader has the same limit. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** The bytes of a file; what goes wrong becomes a HostError that names the file. */
export async function readInput(path: string): Promise<Uint8Array> {
  const file = basename(path);
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) throw new HostError('too-large', { file, limit: LARGEST_FILE });
    return await readFile(path);
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError(
      errorCode(error) === 'ENOENT' ? 'file-not-found' : 'file-not-readable',
      { file },
      { cause: error },
    );
  }
}

/** Macros go along into a copy, and Excel opens a workbook with macros only under its own extension. */
function extensionOf(input: string | null): string {
  return input !== null && extname(input).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
}

/** Refuses an output that is the input, exists without leave, has another extension than the workbook, or no folder. */
export async function assertOutput(
  path: string,
  { overwrite, input }: { readonly overwrite: boolean; readonly input: string | null },
): Promise<void> {
  const file = basename(path);
  const extension = extensionOf(input);
  if (extname(path).toLowerCase() !== extension) throw new HostError('output-name', { file, extension });
  const existing = await identity(path);
  if (existing !== null && input !== null && existing === (await identity(input))) {
    throw new HostError('output-is-input', { file });
  }
  if (existing !== null && !overwrite) throw new HostError('output-exists', { file });
  if ((await identity(dirname(path))) === null) throw new HostError('output-not-writable', { file });
}

/** Device and inode, so that links and other spellings of a path are the same file; `null` when there is none. */
async function identity(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(await realpath(path));
    return `${dev}:${ino}`;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new HostError('output-not-writable', { file: basename(path) }, { cause: error });
  }
}

/** Writes beside the target first, then puts it in place at once: a broken run leaves no half file. */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  { overwrite }: { readonly overwrite: boolean },
): Promise<void> {
  const file = basename(path);
  const draft = join(dirname(path), `.${file}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    if (overwrite) await rename(draft, path);
    else await putNew(draft, path);
  } catch (error) {
    const code = errorCode(error) === 'EEXIST' ? 'output-exists' : 'output-not-writable';
    throw new HostError(code, { file }, { cause: error });
  } finally {
    await rm(draft, { force: true });
  }
}

/** Puts a draft in place unless the target came into being meanwhile, which a rename would silently replace. */
async function putNew(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    // Some network drives know no links.
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EMLINK'].includes(errorCode(error))) throw error;
    await copyFile(draft, path, constants.COPYFILE_EXCL);
  }
}

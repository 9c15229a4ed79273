import { createHash, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/*
 * An output is written beside its place first, under a name that says which run on which machine it is of. It holds the
 * plan, so it never stays behind: a signal takes it away, and what a run that was killed left is cleared by the next.
 */

const HERE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const DRAFT = /^\.mvoi-([0-9a-f]{8})-(\d+)-[0-9a-f-]{36}\.tmp$/;
/** A draft of another machine is left for so long: who made it may still be at work. */
const LONGEST_WORK_MS = 24 * 60 * 60 * 1000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const open = new Set<string>();

/** A short name, so that an output may have as long a one as the file system allows. */
export function newDraft(folder: string): string {
  const draft = join(folder, `.mvoi-${HERE}-${process.pid}-${randomUUID()}.tmp`);
  open.add(draft);
  return draft;
}

export async function removeDraft(draft: string): Promise<void> {
  await rm(draft, { force: true });
  open.delete(draft);
}

/** A run that is stopped takes its drafts along and ends as the signal says. */
export function removeDraftsOnSignals(): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      for (const draft of open) rmSync(draft, { force: true });
      process.kill(process.pid, signal);
    });
  }
}

/** Clears what runs that were killed left in a folder; what cannot be cleared is left to the next run. */
export async function clearLostDrafts(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const match = DRAFT.exec(name);
    const draft = join(folder, name);
    if (match === null || open.has(draft)) continue;
    const lost = match[1] === HERE ? !isRunning(Number(match[2])) : await isOlder(draft, now - LONGEST_WORK_MS);
    if (lost) await rm(draft, { force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Someone else's process may not be asked, but is there.
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}

async function isOlder(path: string, moment: number): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && found.mtimeMs < moment;
}

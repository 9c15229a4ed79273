import type { Fault } from './pane-state';

/** Whether a part of the program could not be fetched, as webpack says it. */
export function isNotFetched(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

/**
 * A fault as it may be copied: its kind and the places in our code. The message is left out, for it may hold what stands
 * in a cell.
 */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, places: [] };
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s*at |@.*:\d+/.test(line));
  return { name: error.name, places: places.map((line) => line.trim()) };
}

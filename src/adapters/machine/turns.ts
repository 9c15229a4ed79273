import type { TakeTurn } from '../../app/ports';

/** Milliseconds of work on end beside a pane: with the slice that follows no task is over 50 ms, also on a slow machine. */
export const PANE_TURN = 6;

/**
 * Lets the page have its turn during long work, so that it goes on drawing and listening: after so many milliseconds of
 * work on end the next one who asks waits for the page.
 */
export function turnsAfter(milliseconds: number): TakeTurn {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < milliseconds) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}

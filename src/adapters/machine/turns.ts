import type { TakeTurn } from '../../app/ports';

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

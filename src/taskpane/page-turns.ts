import type { TakeTurn } from '../app/ports';

/** Milliseconds of work on end after which the page gets a turn: no task over 50 ms, also on a slow machine. */
const TURN = 6;

/** Turns of a page: between two pieces of work it draws and listens. */
export function pageTurns(): TakeTurn {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}

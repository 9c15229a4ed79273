import { TURN } from './limits';

/** Lets the page have its turn during long work, so that it goes on drawing and listening. */
export class Turns {
  private since = performance.now();

  /** Waits for the page when the work has gone on for long enough; to be asked often. */
  async take(): Promise<void> {
    if (performance.now() - this.since < TURN) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.since = performance.now();
  }
}

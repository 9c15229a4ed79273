import type { Slices } from '../../core/kernel/slices';
import { HostError, type Progress, type RunOptions } from '../ports';

export type { Progress };

/**
 * Runs interruptible work: between its slices others have their turn, and it stops when it is cancelled. Without turns to
 * give it is as fast as the plain function.
 *
 * @throws HostError `cancelled`.
 */
export async function runSlices<T>(slices: Slices<T>, { signal, takeTurn }: RunOptions): Promise<T> {
  for (;;) {
    stopIfCancelled(signal);
    const step = slices.next();
    if (step.done === true) return step.value;
    if (takeTurn !== undefined) await takeTurn();
  }
}

/** @throws HostError `cancelled`. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError('cancelled');
}

/**
 * A turn for others between two pieces of work that are no slices.
 *
 * @throws HostError `cancelled`.
 */
export async function pause({ signal, takeTurn }: RunOptions): Promise<void> {
  if (takeTurn !== undefined) await takeTurn();
  stopIfCancelled(signal);
}

import { HostError } from '../../../src/app/ports';
import type { PlannedFailure } from '../../../packages/excel-stand-in';
import { open, seen, WORK } from '../failing-work';

/** Two round trips to read, then how the cells are, then writing. */
const ROUND_TRIPS = [3, 4];
const WAYS: readonly PlannedFailure[] = [
  { when: 'before', code: 'GeneralException' },
  { when: 'within', code: 'GeneralException' },
  ...[2, 4].map((applied): PlannedFailure => ({ when: 'within', code: 'Timeout', applied })),
  { when: 'after', code: 'GeneralException' },
];

function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (reason: unknown) => reason,
  );
}

describe.each(Object.entries(WORK))('%s', (name, work) => {
  test.each(ROUND_TRIPS.flatMap((sync) => WAYS.map((failure) => [sync, failure.when, failure] as const)))(
    'that fails in round trip %i, %s it was applied, and is done again gives what a clean run gives (%j)',
    async (sync, _when, failure) => {
      const clean = open();
      const before = seen(clean);
      await work(clean);
      expect(seen(clean)).not.toEqual(before);
      const opened = open();
      opened.host.failAt(sync, failure);
      // Where fewer changes are made than the failure lets pass, it comes at the end. What only reads is asked again.
      const error = await failureOf(work(opened));
      if (error !== null) {
        expect(error).toBeInstanceOf(HostError);
        await work(opened);
      }
      expect([name, seen(opened)]).toEqual([name, seen(clean)]);
    },
  );
});

import { HostError } from '../../src/app/ports';
import { FAILURE_CODES, type FailureCode } from '../../packages/excel-stand-in';
import { open, seen, WORK } from './failing-work';

/** Reading twice, looking, writing; taking back has two more for each writing, settings for each row. */
const MOST_ROUND_TRIPS = 8;

describe.each(Object.entries(WORK))('%s', (name, work) => {
  test.each(Array.from({ length: 14 }, (_, i) => i + 1))(
    'that is cut off after %i changes is made whole by a second try',
    async (applied) => {
      const clean = open();
      await work(clean);
      for (const sync of [3, 4]) {
        const opened = open();
        opened.host.failAt(sync, { when: 'within', code: 'Timeout', applied });
        await work(opened).catch((error: unknown) => {
          expect(error).toBeInstanceOf(HostError);
          return work(opened);
        });
        expect([name, sync, seen(opened)]).toEqual([name, sync, seen(clean)]);
      }
    },
  );

  test.each(FAILURE_CODES)(
    'that fails with %s in any round trip, before, within or after it was applied, is made whole by a second try',
    async (code: FailureCode) => {
      const clean = open();
      await work(clean);
      const count = clean.host.syncs.length;
      expect(count).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
      for (let sync = 1; sync <= count; sync++) {
        for (const when of ['before', 'within', 'after'] as const) {
          const opened = open();
          opened.host.failAt(sync, { when, code });
          const error: unknown = await work(opened).then(
            () => null,
            (reason: unknown) => reason,
          );
          if (error !== null) {
            expect(error).toMatchObject({ name: 'HostError' });
            await work(opened);
          }
          expect([name, sync, when, seen(opened)]).toEqual([name, sync, when, seen(clean)]);
        }
      }
    },
  );
});

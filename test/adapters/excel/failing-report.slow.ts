import { HostError } from '../../../src/app/ports';
import { FAILURE_CODES } from '../../../packages/excel-stand-in';
import { cleanRun, failing, saysFinished, source } from './failing-report';

describe('a report', () => {
  test.each(FAILURE_CODES)(
    'that fails with %s in any round trip, before, within or after it was applied, touches no source and is made whole',
    async (code) => {
      const clean = await cleanRun();
      for (let sync = 1; sync <= clean.syncs; sync++) {
        for (const when of ['before', 'within', 'after'] as const) {
          const { error, between, after } = await failing(sync, { when, code });
          // What reads is asked once more where that makes sense, and what only shows the sheet is no failure.
          if (error !== null) expect(error).toBeInstanceOf(HostError);
          expect([sync, when, source(between)]).toEqual([sync, when, source(clean.view)]);
          // After the answer was lost the report is there, and says so; else it is not there, or says that it is not whole.
          if (error !== null && when !== 'after')
            expect([sync, when, saysFinished(between)]).toEqual([sync, when, false]);
          expect([sync, when, after]).toEqual([sync, when, clean.view]);
        }
      }
    },
  );
});

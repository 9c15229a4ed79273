import { openXlsx } from '../../../../src/adapters/xlsx/read/open-xlsx';
import { HostError } from '../../../../src/app/ports';
import { corpusFile, corpusNames, itWithCorpus } from '../../../support/corpus';
import { lostParts } from './kept';
import { sampleSpec } from './sample-spec';
import { illFormed, written } from './written';

describe('workbooks that nobody here made', () => {
  itWithCorpus(
    'lose nothing, or are refused as the reader refuses them',
    async () => {
      let copies = 0;
      for (const name of corpusNames) {
        const original = corpusFile(name);
        const refusal = await inventoryFailure(original);
        try {
          const copy = await written(original, sampleSpec());
          // What only the reader looks into (a sheet with a document type) is copied as it is.
          if (refusal !== null) continue;
          expect([name, lostParts(original, copy.bytes)]).toEqual([name, []]);
          expect([name, illFormed(ours(copy.parts))]).toEqual([name, []]);
          copies++;
        } catch (error) {
          if (!(error instanceof HostError)) throw error;
          expect([name, error.code]).toEqual([name, refusal]);
        }
      }
      expect(copies).toBeGreaterThan(290);
    },
    120_000,
  );
});

/** The code with which the reader refuses a workbook; `null` when it reads it. */
async function inventoryFailure(bytes: Uint8Array): Promise<string | null> {
  try {
    await openXlsx(bytes, 'test.xlsx').inventory();
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

/** Parts that we wrote or changed; some of the user's were never well-formed. */
function ours(parts: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    Array.from(parts).filter(([name]) => /workbook|styles|Content_Types|charts|drawings|tables/.test(name)),
  );
}

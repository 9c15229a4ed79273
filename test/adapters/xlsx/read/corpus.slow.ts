import { openXlsx } from '../../../../src/adapters/xlsx/read/open-xlsx';
import { inflateWithFflate } from '../../../../src/adapters/xlsx/read/zip-inflate';
import { inflateWithZlib } from '../../../../src/adapters/xlsx/read/zip-inflate-node';
import { HostError, type HostErrorCode } from '../../../../src/app/ports';
import { CellError, type CellValue } from '../../../../src/core/workbook/cell-value';
import { CORPUS, corpusFile, corpusNames, corpusPath, itWithCorpus } from '../../../support/corpus';
import { openpyxlValues, type OpenpyxlBook } from '../../../support/openpyxl';
import { itWith, openpyxl } from '../../../support/outside-needs';
import { sheetsOf, type SheetValues } from '../../../support/read-sheets';

const REFUSED: ReadonlyMap<HostErrorCode, number> = new Map([
  ['damaged', 10],
  ['encrypted', 4],
  ['suspicious-archive', 5],
]);

type Outcome = ReadonlyMap<string, SheetValues> | HostError;

async function outcomeOf(name: string, inflateRaw = inflateWithFflate): Promise<Outcome> {
  try {
    return await sheetsOf(openXlsx(corpusFile(name), name, inflateRaw));
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

describe('workbooks that nobody here made', () => {
  itWithCorpus(
    'end in rows or in a clear refusal, none of them without an end',
    async () => {
      const refusals = new Map<HostErrorCode, number>();
      for (const name of corpusNames) {
        const outcome = await outcomeOf(name);
        if (outcome instanceof HostError) refusals.set(outcome.code, (refusals.get(outcome.code) ?? 0) + 1);
      }
      expect(refusals).toEqual(REFUSED);
    },
    120_000,
  );

  itWithCorpus(
    'give the same with either inflater',
    async () => {
      for (const name of corpusNames) {
        const [ours, nodes] = [await outcomeOf(name), await outcomeOf(name, inflateWithZlib)];
        if (ours instanceof HostError) expect(nodes).toMatchObject({ code: ours.code, details: ours.details });
        else expect(nodes).toEqual(ours);
      }
    },
    120_000,
  );

  itWith(CORPUS, openpyxl())(
    'hold what openpyxl reads in them',
    async () => {
      const theirs = openpyxlValues(corpusNames.map(corpusPath));
      let compared = 0;
      for (const name of corpusNames) {
        const [ours, book] = [await outcomeOf(name), theirs.get(corpusPath(name))];
        if (ours instanceof HostError || book === undefined) continue;
        compared += compare(name, ours, book);
      }
      expect(compared).toBeGreaterThan(60_000);
    },
    300_000,
  );
});

/** Compares all cells of a workbook; how many there were. */
function compare(name: string, ours: ReadonlyMap<string, SheetValues>, theirs: OpenpyxlBook): number {
  let compared = 0;
  for (const [sheet, cells] of theirs) {
    const values = ours.get(sheet);
    if (values === undefined) continue; // a dialog or macro sheet, which openpyxl takes for one with cells
    const expected = new Map(cells.map(({ row, column, value }) => [`${row}:${column}`, comparable(value)]));
    const actual = new Map<string, CellValue>();
    values.forEach((row, i) => row.forEach((value, j) => actual.set(`${i}:${j}`, comparable(value))));
    for (const place of new Set([...expected.keys(), ...actual.keys()])) {
      const [a, b] = [actual.get(place) ?? '', expected.get(place) ?? ''];
      if (!isSame(a, b)) throw new Error(`${name}, ${sheet}, ${place}: ${String(a)} here, ${String(b)} in openpyxl`);
      compared++;
    }
  }
  return compared;
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)); // its dates went through microseconds
}

/** openpyxl leaves Excel's escapes, carriage returns and unprotected white space as they stand in the file. */
function comparable(value: CellValue): CellValue {
  if (value instanceof CellError) return value.code;
  if (typeof value !== 'string') return value;
  return value
    .replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n')
    .trim();
}

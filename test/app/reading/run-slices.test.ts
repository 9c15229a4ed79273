import { openXlsx } from '../../../src/adapters/xlsx/read/open-xlsx';
import { EXAMPLES } from '../../../src/app/starting/examples/example-data';
import { computeWorkbook } from '../../../src/app/reading/compute-workbook';
import { HostError, type RunOptions } from '../../../src/app/ports';
import { composeReportOf } from '../../../src/app/reporting/compose-report';
import { figuresJson } from '../../../src/core/figures/figures-json';
import { piecesOf, ROWS_PER_SLICE, runToEnd, type Slices } from '../../../src/core/kernel/slices';
import { readTable } from '../../../src/core/schema/read-table';
import { TABLES } from '../../../src/core/tables';
import { exampleFile } from '../../support/example-file';
import { dateOf, rawTableOf } from '../../support/plan-of';

const MOMENTS = { date: dateOf('2025-10-01'), today: dateOf('2025-10-01'), quarter: null };
const REPORT = {
  language: 'nl',
  frozen: 'keep',
  version: '1.0.0',
  writtenOn: MOMENTS.today,
  digest: (bytes: Uint8Array) => Promise.resolve(String(bytes.byteLength)),
} as const;

/** The whole of a report, as text to compare. */
async function wholeReport(file: Uint8Array, options: RunOptions): Promise<string> {
  const computed = await computeWorkbook(openXlsx(file, 'proef.xlsx'), MOMENTS, options);
  const { workbookSpec } = await composeReportOf(computed, REPORT, options);
  return JSON.stringify([figuresJson(computed.figures), computed.findings, workbookSpec]);
}

/** Counts the turns that a run takes. */
function turns(): { count: number; readonly takeTurn: () => Promise<void> } {
  const counter = { count: 0, takeTurn: () => Promise.resolve(void counter.count++) };
  return counter;
}

describe.each(EXAMPLES)('a report of %s', (example) => {
  const file = exampleFile(example);

  it('is the same with turns as without', async () => {
    const counter = turns();
    expect(await wholeReport(file, counter)).toBe(await wholeReport(file, {}));
    expect(counter.count).toBeGreaterThan(50);
  });
});

it('stops wherever it is cancelled', async () => {
  const file = exampleFile('alkmaar');
  const counter = turns();
  await wholeReport(file, counter);
  for (let at = 1; at <= counter.count; at += 7) {
    const run = new AbortController();
    let turn = 0;
    const takeTurn = (): Promise<void> => {
      if (++turn === at) run.abort();
      return Promise.resolve();
    };
    const stopped = wholeReport(file, { signal: run.signal, takeTurn });
    await expect(stopped).rejects.toMatchObject({ name: 'HostError', code: 'cancelled' });
    expect(turn).toBe(at);
  }
  const before = new AbortController();
  before.abort();
  await expect(wholeReport(file, { signal: before.signal })).rejects.toThrow(HostError);
}, 60_000);

function lengthOf(slices: Slices<unknown>): number {
  let count = 1;
  while (slices.next().done !== true) count++;
  return count;
}

it('reads a table in slices of a limited number of rows', () => {
  const rows = Array.from({ length: 10 * ROWS_PER_SLICE }, (_, i) => [`A-${i}`, 'Actie']);
  const raw = rawTableOf('Acties', [['Nr', 'Actie'], ...rows]);
  expect(lengthOf(readTable(TABLES.actions, raw))).toBe(11);
  expect(runToEnd(readTable(TABLES.actions, raw)).rows).toHaveLength(rows.length);
});

it('cuts a list in pieces that together are the list', () => {
  const items = Array.from({ length: 2 * ROWS_PER_SLICE + 1 }, (_, i) => i);
  expect([...piecesOf(items)].map((piece) => piece.length)).toEqual([ROWS_PER_SLICE, ROWS_PER_SLICE, 1]);
  expect([...piecesOf(items)].flat()).toEqual(items);
  expect([...piecesOf([])]).toEqual([]);
});

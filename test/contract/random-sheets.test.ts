import fc from 'fast-check';
import { workbookSpec } from '../adapters/xlsx/write/sample-spec';
import { openAsFile, openInStandIn, type OpenedWorkbook } from './adapters-under-test';
import { twoRuns } from './random-sheets';
import type { CellView, WorkbookView } from './workbook-view';

/** Each run loads an Office.js of its own; MVOI_SLOW=1 tries more. */
const RUNS = process.env.MVOI_SLOW === '1' ? 200 : 15;
const USERS = 'Van de gebruiker';

/** Our sheets, tables and charts in order of name: which of them was made first does not matter. */
function seen(workbook: OpenedWorkbook): WorkbookView {
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  const { sheets, ...rest } = workbook.view();
  return {
    ...rest,
    sheets: sheets
      .filter(({ name }) => name !== USERS)
      .map((sheet) => ({
        ...sheet,
        cells: Object.fromEntries(Object.entries(sheet.cells).map(([address, cell]) => [address, asText(cell)])),
        tables: [...sheet.tables].sort(byName),
        charts: [...sheet.charts].sort(byName),
      })),
  };
}

/** Excel needs an apostrophe before a text that begins with one; a file does without. */
function asText(cell: CellView): CellView {
  return { ...cell, quoted: cell.quoted && !String(cell.value).startsWith("'") };
}

test('any spec, and any later one in its place, gives the same in Excel as in a file', async () => {
  await fc.assert(
    fc.asyncProperty(twoRuns, fc.constantFrom('literal' as const, 'prefix' as const), async (runs, apostrophe) => {
      const original = { sheets: [{ name: USERS, rows: [['blijft']] }] };
      const file = openAsFile(original);
      const excel = openInStandIn({ apostropheInTextCells: apostrophe })(original);
      for (const sheets of runs) {
        const written = workbookSpec(sheets, { activate: 'twee' });
        expect(await excel.write(written)).toEqual(await file.write(written));
        expect(seen(excel)).toEqual(seen(file));
        expect(excel.view().sheets[0]?.cells['A1']?.value).toBe('blijft');
      }
    }),
    { numRuns: RUNS },
  );
}, 120_000);

import { readFileSync } from 'node:fs';
import { writeWorkbook } from '../../src/adapters/xlsx/write/write-workbook';
import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';
import { EXAMPLES } from '../../src/app/starting/examples/example-data';
import { viewOfExcel } from './view-of-excel';
import { viewOfXlsx } from './view-of-xlsx';
import { ExcelHost } from '../../packages/excel-stand-in';
import { openFile } from '../../packages/excel-stand-in/file';
import { reportSpec } from './report-spec';

const fileOf = (example: string): Uint8Array => new Uint8Array(readFileSync(`examples/${example}.xlsx`));

describe.each(EXAMPLES)('the example %s', (example) => {
  test('is in the stand-in what it is in its file, with a quarterly report too', async () => {
    const original = fileOf(example);
    const reported = await writeWorkbook(original, await reportSpec(openXlsx(original, 'Plan.xlsx'), '2025-Q3'));
    for (const bytes of [original, reported.bytes]) {
      const { snapshot, left } = await openFile(bytes, 'Plan.xlsx');
      const host = new ExcelHost({}, snapshot);
      const seen = viewOfExcel(host.workbook);
      const expected = viewOfXlsx(bytes);
      expect(seen.sheets.map(({ name }) => name)).toEqual(expected.sheets.map(({ name }) => name));
      seen.sheets.forEach((sheet, index) => expect(sheet).toEqual(expected.sheets[index]));
      expect(left).toEqual([]);
    }
  });
});

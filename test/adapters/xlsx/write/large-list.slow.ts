import { makeXlsx } from '../../../support/make-xlsx';
import { readSheets } from '../../../support/read-sheets';
import { writeWorkbook } from '../../../../src/adapters/xlsx/write/write-workbook';
import { column, workbookSpec, sheet, table } from './sample-spec';

const HEADINGS = ['Code', 'Ernst', 'Blad', 'Cel', 'Rij', 'Wat'];

describe('a large list', () => {
  it('of 200,000 rows is written whole, below its headings', async () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => [
      'C03',
      'fout',
      'Kalender',
      `B${row}`,
      row,
      `A-${row} is niet te lezen`,
    ]);
    const findings = sheet('controle', 'Controle', {
      tables: [
        table(
          'Bevindingen',
          3,
          HEADINGS.map((heading) => column(heading)),
          { rows },
        ),
      ],
    });
    const original = makeXlsx({ sheets: [{ name: 'Kalender', rows: [['Nr']] }] });
    const { bytes } = await writeWorkbook(original, workbookSpec([findings]));
    const written = (await readSheets(bytes)).get('Controle') ?? [];
    const at = written.findIndex((cells) => cells.includes('Code'));
    const first = written[at]?.indexOf('Code') ?? -1;
    expect(written[at]?.slice(first)).toEqual(HEADINGS);
    const differing = rows.findIndex((row, i) => row.some((value, j) => written[at + 1 + i]?.[first + j] !== value));
    expect(differing).toBe(-1);
    expect(written.length).toBe(at + 1 + rows.length);
  }, 120_000);
});

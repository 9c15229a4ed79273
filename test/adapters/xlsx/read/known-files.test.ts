import { openXlsx } from '../../../../src/adapters/xlsx/read/open-xlsx';
import { HostError } from '../../../../src/app/ports';
import { CellError } from '../../../../src/core/workbook/cell-value';
import { corpusFile, itWithCorpus } from '../../../support/corpus';
import { readFirstSheet, readSheets } from '../../../support/read-sheets';

const firstSheet = (name: string) => readFirstSheet(corpusFile(name));
const inventory = (name: string) => openXlsx(corpusFile(name), name).inventory();

describe('files of other programs with known values', () => {
  itWithCorpus('dates written as ISO 8601 (openpyxl)', async () => {
    const rows = await firstSheet('calamine--date_iso.xlsx');
    expect(rows.slice(0, 3)).toEqual([[44197], [44197 + 36610 / 86400], [36610 / 86400]]);
  });

  itWithCorpus('dates since 1904', async () => {
    expect((await inventory('calamine--date_1904.xlsx')).date1904).toBe(true);
    expect(await firstSheet('calamine--date_1904.xlsx')).toEqual([
      [42735, 15],
      [42736, 16],
      [10.6320601851852, 17],
    ]);
  });

  itWithCorpus('every error value', async () => {
    const codes = ['#DIV/0!', '#NAME?', '#VALUE!', '#NULL!', '#REF!', '#NUM!', '#N/A'];
    expect(await firstSheet('calamine--errors.xlsx')).toEqual(codes.map((code) => [new CellError(code)]));
  });

  itWithCorpus('a part name in other case than its reference', async () => {
    expect(await firstSheet('calamine--issue_419.xlsx')).toEqual([['Hello']]);
  });

  itWithCorpus('prefixed parts with a byte order mark', async () => {
    const blanks = new Array<null>(6).fill(null);
    const lines = 'string\nLine 2\nLine 3';
    expect(await firstSheet('calamine--richtext-namespaced.xlsx')).toEqual([
      [`inline ${lines}`, ...blanks, `shared ${lines}`],
    ]);
  });

  itWithCorpus('a strict workbook with an ISO date', async () => {
    const sheets = await readSheets(corpusFile('poi--SimpleStrict.xlsx'));
    expect([...sheets.keys()]).toEqual(['Sheet1', 'Sheet Number 2']);
    expect(sheets.get('Sheet1')?.slice(0, 3)).toEqual([
      ['test', null, 1],
      ['test 2', null, 2],
      [null, null, 3],
    ]);
    expect(sheets.get('Sheet Number 2')?.[3]).toEqual([32874]);
  });

  itWithCorpus('two tables on one sheet', async () => {
    const { sheets } = await inventory('calamine--table-multiple.xlsx');
    expect(sheets[2]?.tables).toEqual([
      {
        name: 'Sales_Alice',
        range: { row: 0, column: 0, rowCount: 5, columnCount: 2 },
        headerRows: 1,
        totalRows: 0,
        headings: ['Item', 'Units'],
      },
      {
        name: 'Sales_Bob',
        range: { row: 6, column: 0, rowCount: 5, columnCount: 2 },
        headerRows: 1,
        totalRows: 0,
        headings: ['Item', 'Units'],
      },
    ]);
  });

  itWithCorpus('a table behind an absolute target', async () => {
    const { sheets } = await inventory('calamine--table_with_absolute_paths.xlsx');
    expect(sheets[0]?.tables.map(({ name, headings }) => [name, headings])).toEqual([['Table1', ['Item', 'Name']]]);
  });

  itWithCorpus('hidden sheets, and a chart sheet left out', async () => {
    const { sheets } = await inventory('calamine--any_sheets.xlsx');
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Visible', false],
      ['Hidden', true],
      ['VeryHidden', true],
    ]);
  });

  itWithCorpus('protected and unprotected sheets', async () => {
    const sheetsOf = async (name: string) => (await inventory(name)).sheets.map((sheet) => sheet.protected);
    expect(await sheetsOf('poi--workbookProtection-sheet_password-2013.xlsx')).toContain(true);
    expect(await sheetsOf('poi--sheetProtection_not_protected.xlsx')).not.toContain(true);
  });

  itWithCorpus('white space as Excel shows it', async () => {
    const sheets = await readSheets(corpusFile('calamine--whitespace_trim.xlsx'));
    expect(sheets.get('SharedStrings')?.[0]).toEqual(['trimmed value', '  preserved value  ', '', 'clean text']);
    expect(await firstSheet('calamine--has_x000D_.xlsx')).toEqual([['ABC\r\nDEF']]);
    expect(await firstSheet('calamine--rph.xlsx')).toEqual([['課きく　毛こ']]);
  });

  itWithCorpus('refusals, each by its own word', async () => {
    const codeOf = async (name: string) => {
      const reading = readSheets(corpusFile(name), name);
      return reading.then(
        () => 'read',
        (error: unknown) => (error instanceof HostError ? error.code : error),
      );
    };
    expect(await codeOf('calamine--pass_protected.xlsx')).toBe('encrypted');
    expect(await codeOf('poi--poc-xmlbomb.xlsx')).toBe('suspicious-archive');
    expect(await codeOf('poi--duplicate-filename.xlsx')).toBe('suspicious-archive');
    expect(await codeOf('poi--xlsx-corrupted.xlsx')).toBe('damaged');
  });
});

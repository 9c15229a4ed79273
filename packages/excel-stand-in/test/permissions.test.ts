import { failureCode, openInExcel } from '../src/node/open-in-excel';
import { cellsAt } from '../src/snapshot/cell-runs';
import type { WorkbookSnapshot } from '../src/snapshot/workbook-snapshot';

const PROTECTED: WorkbookSnapshot = {
  styles: [{}, { locked: false }],
  sheets: [
    {
      name: 'Blad1',
      cells: cellsAt('A1', [['vast', 'vrij']]),
      styleRuns: [{ row: 0, column: 1, styles: [1] }],
      tables: [{ name: 'T', address: 'D1:E3' }],
      protection: { password: 'geheim' },
    },
    { name: 'Blad2' },
  ],
};

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Blad1');

describe('a protected sheet', () => {
  it('says so, and lets unlocked cells be changed', async () => {
    const { Excel, host } = openInExcel(PROTECTED);
    await Excel.run(async (context) => {
      const { protection } = sheetOf(context);
      protection.load('protected,options');
      sheetOf(context).getRange('B1').values = [['nieuw']];
      await context.sync();
      expect([protection.protected, protection.options.allowFormatCells]).toEqual([true, false]);
    });
    expect(host.workbook.worksheets.get('Blad1').cells.valueAt(0, 1)).toBe('nieuw');
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [['x']])],
    ['values partly locked', (sheet) => (sheet.getRange('A1:B1').values = [['x', 'y']])],
    ['a look', (sheet) => (sheet.getRange('B1').format.font.bold = true)],
    ['a number format', (sheet) => (sheet.getRange('B1').numberFormat = [['0']])],
    ['a width', (sheet) => (sheet.getRange('A:A').format.columnWidth = 20)],
    ['an insertion', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['a clearing', (sheet) => sheet.getRange('A1').clear()],
    ['a merge', (sheet) => sheet.getRange('A1:B1').merge()],
    ['a table', (sheet) => sheet.tables.add('G1:H2', true)],
    ['a row in a table', (sheet) => sheet.tables.getItem('T').rows.add(undefined, [[1, 2]])],
    ['a chart', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'))],
    ['a link', (sheet) => (sheet.getRange('B1').hyperlink = { documentReference: 'Blad1!A1' })],
    ['a validation', (sheet) => (sheet.getRange('B1').dataValidation.rule = { custom: { formula: '=TRUE' } })],
    ['a conditional format', (sheet) => sheet.getRange('B1').conditionalFormats.add('Custom')],
    ['a comment', (sheet) => sheet.comments.add('A1', 'x')],
    ['hiding rows', (sheet) => (sheet.getRange('1:1').rowHidden = true)],
    ['the wrong password', (sheet) => sheet.protection.unprotect('anders')],
  ])('refuses %s', async (_, act) => {
    const office = openInExcel(PROTECTED);
    const before = JSON.stringify(office.host.snapshot());
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        act(sheetOf(context));
        await context.sync();
      }),
    );
    expect(code).toBe('AccessDenied');
    expect(JSON.parse(JSON.stringify(office.host.snapshot()))).toEqual(JSON.parse(before));
  });

  it('allows what its options allow', async () => {
    const { Excel, host } = openInExcel({ sheets: [{ name: 'Blad1' }] });
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('1:1').insert('Down');
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [['x']];
      await context.sync();
    });
    expect(host.workbook.activeSheet.cells.styles.styleAt(1, 0).bold).toBe(true);
  });
});

describe('a workbook with a protected structure', () => {
  it.each<[string, (workbook: Excel.Workbook) => unknown]>([
    ['a new sheet', (workbook) => workbook.worksheets.add('Nieuw')],
    ['a deletion', (workbook) => workbook.worksheets.getItem('Blad2').delete()],
    ['a new name', (workbook) => (workbook.worksheets.getItem('Blad2').name = 'Anders')],
    ['hiding', (workbook) => (workbook.worksheets.getItem('Blad2').visibility = 'Hidden')],
    ['moving', (workbook) => (workbook.worksheets.getItem('Blad2').position = 0)],
  ])('refuses %s', async (_, act) => {
    const office = openInExcel({ sheets: [{ name: 'Blad1' }, { name: 'Blad2' }], structureProtected: true });
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        act(context.workbook);
        await context.sync();
      }),
    );
    expect(code).toBe('AccessDenied');
  });

  it('lets cells be changed, and says that it is protected', async () => {
    const { Excel, host } = openInExcel({ sheets: [{ name: 'Blad1' }], structureProtected: true });
    await Excel.run(async (context) => {
      sheetOf(context).getRange('A1').values = [[1]];
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    expect(host.workbook.activeSheet.cells.valueAt(0, 0)).toBe(1);
  });
});

describe('a read-only workbook', () => {
  it('can be read', async () => {
    const { Excel } = openInExcel({ ...PROTECTED, readOnly: true });
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1').load('values');
      sheetOf(context).activate();
      await context.sync();
      expect(range.values).toEqual([['vast']]);
    });
  });

  it.each<[string, (workbook: Excel.Workbook) => unknown]>([
    ['values', (workbook) => (workbook.worksheets.getItem('Blad2').getRange('A1').values = [[1]])],
    ['a new sheet', (workbook) => workbook.worksheets.add('Nieuw')],
    ['a new table', (workbook) => workbook.worksheets.getItem('Blad2').tables.add('A1:B2', true)],
    ['a setting', (workbook) => workbook.settings.add('a', 1)],
  ])('refuses %s', async (_, act) => {
    const office = openInExcel({ ...PROTECTED, readOnly: true });
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        act(context.workbook);
        await context.sync();
      }),
    );
    expect(code).toBe('AccessDenied');
  });

  it('is changed by others all the same', () => {
    const { host } = openInExcel({ ...PROTECTED, readOnly: true });
    host.coauthor.setValues('Blad2', 'A1', 'van een ander');
    expect(host.workbook.worksheets.get('Blad2').cells.valueAt(0, 0)).toBe('van een ander');
  });
});

describe('the undo list', () => {
  it('keeps what the user did while the add-in reads and writes in place', async () => {
    const { Excel, host } = openInExcel({ sheets: [{ name: 'Blad1' }] });
    host.user.setValues('Blad1', 'A1', 'getypt');
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.protection.load('protected');
      const used = sheet.getUsedRange(true).load('values');
      sheet.getRange('B1').values = [['geschreven']];
      sheet.tables.add('D1:E2', true);
      await context.sync();
      expect(used.values).toEqual([['getypt']]);
    });
    expect([host.undo.entries, host.undo.emptiedBy]).toEqual([['type in Blad1!A1'], []]);
  });

  it.each<[string, (workbook: Excel.Workbook) => unknown]>([
    ['Worksheet.delete', (workbook) => workbook.worksheets.getItem('Blad2').delete()],
    ['WorksheetProtection.protect', (workbook) => workbook.worksheets.getItem('Blad2').protection.protect()],
    ['WorksheetProtection.unprotect', (workbook) => workbook.worksheets.getItem('Blad2').protection.unprotect()],
    ['WorkbookProtection.protect', (workbook) => workbook.protection.protect()],
    ['Range.getMergedAreasOrNullObject', (workbook) => workbook.getSelectedRange().getMergedAreasOrNullObject()],
  ])('is emptied by %s', async (call, act) => {
    const { Excel, host } = openInExcel({ sheets: [{ name: 'Blad1' }, { name: 'Blad2' }] });
    host.user.setValues('Blad1', 'A1', 'getypt');
    await Excel.run(async (context) => {
      act(context.workbook);
      await context.sync();
    });
    expect([host.undo.entries, host.undo.emptiedBy]).toEqual([[], [call]]);
  });
});

import { DARK_THEME } from '../src/browser/native-context';
import { ExcelHost } from '../src/excel-host';
import { bootOffice } from '../src/node/boot-office';

const WORKBOOK = { sheets: [{ name: 'Blad1' }] };

describe('office.js on the native host, as in a page', () => {
  it('starts, and tells which Excel it is in', async () => {
    const host = new ExcelHost({ excelApi: '1.14' }, WORKBOOK);
    const { Office, ready } = await bootOffice(host, { locale: 'nl-NL', theme: DARK_THEME });
    expect(ready).toMatchObject({ host: 'Excel', platform: 'PC' });
    const { requirements, displayLanguage, officeTheme } = Office.context;
    expect([requirements.isSetSupported('ExcelApi', '1.14'), requirements.isSetSupported('ExcelApi', '1.15')]).toEqual([
      true,
      false,
    ]);
    expect([displayLanguage, officeTheme.bodyBackgroundColor]).toEqual(['nl-NL', '#262626']);
    expect(host.syncs).toEqual([]);
  });

  it('reads, writes and hears events', async () => {
    const host = new ExcelHost({}, WORKBOOK);
    const { Excel } = await bootOffice(host);
    const told: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 'twee']];
      range.load('values');
      sheet.onChanged.add(({ address, source }) => {
        told.push(`${source} ${address}`);
        return Promise.resolve();
      });
      context.workbook.onSelectionChanged.add(() => {
        told.push('selection');
        return Promise.resolve();
      });
      await context.sync();
      expect(range.values).toEqual([[1, 'twee']]);
    });
    host.coauthor.setValues('Blad1', 'C1', 3);
    host.user.select('Blad1', 'C1');
    await host.settled();
    expect(told).toEqual(['Remote C1', 'selection']);
    expect(host.syncs).toHaveLength(1);
  });

  it.each([
    ['ItemNotFound', 'in the answer'],
    ['InvalidOrTimedOutSession', 'by a number of desktop Excel'],
    ['AccessDenied', 'by a number of desktop Excel'],
    ['ActivityLimitReached', 'by a number of desktop Excel'],
    ['RequestPayloadSizeLimitExceeded', 'by a number of desktop Excel'],
    ['ResponsePayloadSizeLimitExceeded', 'by a number of desktop Excel'],
    ['InvalidOperationInCellEditMode', 'by a number of desktop Excel'],
    ['ConnectionFailure', 'in the answer'],
  ] as const)('gives %s, which travels %s', async (code, _way) => {
    const host = new ExcelHost({}, WORKBOOK);
    const { Excel, OfficeExtension } = await bootOffice(host);
    host.failAt(1, { when: 'before', code });
    const failed = Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    await expect(failed).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(failed).rejects.toMatchObject({ code });
  });

  it('waits for cell editing when asked', async () => {
    const host = new ExcelHost({}, WORKBOOK);
    const { Excel } = await bootOffice(host);
    host.user.beginCellEdit();
    setTimeout(() => {
      host.user.endCellEdit();
    }, 10);
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    expect(host.user.isEditingCell).toBe(false);
  });

  it('keeps the document’s settings, which empties the undo list', async () => {
    const host = new ExcelHost({}, WORKBOOK);
    const { Office } = await bootOffice(host);
    const { settings } = Office.context.document;
    settings.set('keuze', { taal: 'nl' });
    const status = await new Promise((resolve) => {
      settings.saveAsync((result) => {
        resolve(String(result.status));
      });
    });
    expect([status, host.workbook.documentSettings.get('keuze')]).toEqual(['succeeded', '{"taal":"nl"}']);
    expect(host.undo.emptiedBy).toEqual(['Settings.saveAsync']);
    const again = await bootOffice(host);
    expect(again.Office.context.document.settings.get('keuze')).toEqual({ taal: 'nl' });
  });
});

import { openInExcel } from '../src/node/open-in-excel';

const ROWS = 50_000;
const COLUMNS = 30;
/** Rows per request, so that each stays well under 5 MB. */
const PART = 6_250;

describe('fifty thousand rows of thirty cells', () => {
  it('are written, formatted, made a table and read back without pathologies', async () => {
    const { Excel, host } = openInExcel();
    const row = (index: number): (string | number)[] =>
      Array.from({ length: COLUMNS }, (_, column) => (column % 3 === 0 ? `tekst ${String(index)}` : index * column));
    const address = (from: number): string => `A${String(from + 2)}:AD${String(from + 1 + PART)}`;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:AD1').values = [Array.from({ length: COLUMNS }, (_, column) => `Kolom ${String(column)}`)];
      for (let from = 0; from < ROWS; from += PART) {
        sheet.getRange(address(from)).values = Array.from({ length: PART }, (_, index) => row(from + index));
        await context.sync();
      }
      const body = sheet.getRange(`A2:AD${String(ROWS + 1)}`);
      body.format.font.size = 10.5;
      body.format.verticalAlignment = 'Top';
      body.numberFormat = '#,##0' as unknown as string[][];
      sheet.tables.add(`A1:AD${String(ROWS + 1)}`, true).name = 'Groot';
      await context.sync();
      for (let from = 0; from < ROWS; from += PART) {
        const part = sheet.getRange(address(from)).load('values');
        await context.sync();
        expect(part.values[PART - 1]).toEqual(row(from + PART - 1));
      }
      const used = sheet.getUsedRange(true).load('address');
      const last = context.workbook.tables.getItem('Groot').getDataBodyRange().getLastRow().load('values');
      await context.sync();
      expect(used.address).toBe(`Blad1!A1:AD${String(ROWS + 1)}`);
      expect(last.values).toEqual([row(ROWS - 1)]);
    });
    expect(Math.max(...host.syncs.map(({ requestBytes }) => requestBytes))).toBeLessThan(host.options.payloadLimit);
    host.coauthor.insertRows('Blad1', '2:2');
    expect(host.workbook.tables.get('Groot').area.rowCount).toBe(ROWS + 2);
  });
});

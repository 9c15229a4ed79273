import { cellsAt } from '../index';
import { openInExcel } from '../node';

it('does what its README shows', async () => {
  const { Excel, host } = openInExcel({ sheets: [{ name: 'Blad1', cells: cellsAt('A1', [['Id'], [1]]) }] });

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A2').values = [[2]];
    await context.sync();
  });

  expect(host.syncs).toHaveLength(1);
  expect(host.snapshot()).toMatchObject({ sheets: [{ cells: cellsAt('A1', [['Id'], [2]]) }] });
});

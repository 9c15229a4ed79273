import { failureCode, openInExcel } from '../src/node/open-in-excel';
import { cellsAt } from '../src/snapshot/cell-runs';
import type { WorkbookSnapshot } from '../src/snapshot/workbook-snapshot';

const WORKBOOK: WorkbookSnapshot = {
  sheets: [{ name: 'Mijn blad', cells: cellsAt('A1', [['Kop'], [1]]) }, { name: 'Lijsten' }],
};

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Mijn blad');

describe('names', () => {
  it('of a sheet are hidden labels that are found with the sheet', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      sheetOf(context).names.add('_mvoi_blad', '="overzicht"').visible = false;
      await context.sync();
      const { worksheets } = context.workbook;
      worksheets.load(
        'items/name,items/names/items/name,items/names/items/value,items/names/items/visible,items/names/items/scope',
      );
      context.workbook.names.load('items/name');
      await context.sync();
      const [label] = worksheets.items[0]!.names.items;
      expect([label!.name, label!.value, label!.visible, label!.scope]).toEqual([
        '_mvoi_blad',
        'overzicht',
        false,
        'Worksheet',
      ]);
      expect(context.workbook.names.items).toEqual([]);
    });
  });

  it('of the workbook stand for cells, also as an address', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('peildatum', sheetOf(context).getRange('A2'));
      names.add('jaar', '=2025');
      const date = names.getItem('Peildatum').load('value,formula,type');
      const range = names.getItem('peildatum').getRange().load('values');
      const byName = sheetOf(context).getRange('peildatum').load('address');
      const constant = names.getItem('jaar').getRangeOrNullObject();
      await context.sync();
      expect([date.value, date.formula, date.type]).toEqual(["'Mijn blad'!A2", "='Mijn blad'!$A$2", 'Range']);
      expect([range.values, byName.address, constant.isNullObject]).toEqual([[[1]], "'Mijn blad'!A2", true]);
      names.getItem('jaar').delete();
      const gone = names.getItemOrNullObject('jaar');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it.each([
    ['Q1', '=1', 'InvalidArgument'],
    ['met spatie', '=1', 'InvalidArgument'],
    ['bestaand', '=2', 'ItemAlreadyExists'],
    ['nieuw', '=Onbekend!$A$1', 'InvalidArgument'],
    ['zonder', 'overzicht', 'InvalidArgument'],
  ])('refuse %s', async (name, formula, code) => {
    const office = openInExcel({ ...WORKBOOK, names: [{ name: 'Bestaand', formula: '=1' }] });
    const failed = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        context.workbook.names.add(name, formula);
        await context.sync();
      }),
    );
    expect(failed).toBe(code);
  });
});

describe('comments', () => {
  it('stand on a cell, one each', async () => {
    const office = openInExcel(WORKBOOK);
    await office.Excel.run(async (context) => {
      context.workbook.comments.add("'Mijn blad'!A1", 'Wat hier komt');
      const comment = sheetOf(context).comments.getItemByCell('A1').load('content,authorName');
      const place = comment.getLocation().load('address');
      const count = context.workbook.comments.getCount();
      await context.sync();
      expect([comment.content, place.address, count.value]).toEqual(['Wat hier komt', "'Mijn blad'!A1", 1]);
      comment.content = 'Anders';
      await context.sync();
    });
    expect(office.host.snapshot().sheets[0]!.comments).toEqual([{ cell: 'A1', content: 'Anders' }]);
    const twice = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        sheetOf(context).comments.add('A1', 'nog een');
        await context.sync();
      }),
    );
    expect(twice).toBe('ItemAlreadyExists');
  });
});

describe('data validation', () => {
  it('says what may be entered: words, cells of another sheet, bounds', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const words = sheet.getRange('B2:B9').dataValidation;
      words.rule = { list: { inCellDropDown: true, source: 'gepland,loopt,klaar' } };
      words.errorAlert = { message: 'Kies uit de lijst.', showAlert: true, style: 'Information', title: 'Status' };
      words.prompt = { message: 'Status', showPrompt: true, title: '' };
      sheet.getRange('C2:C9').dataValidation.rule = {
        list: {
          inCellDropDown: true,
          source: context.workbook.worksheets.getItem('Lijsten').getRange('A1:A5') as unknown as string,
        },
      };
      sheet.getRange('D2:D9').dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      const [one, mixed, none] = ['B3', 'B3:D3', 'F1'].map((cell) =>
        sheet.getRange(cell).dataValidation.load('type,rule'),
      );
      await context.sync();
      expect([one!.type, mixed!.type, none!.type]).toEqual(['List', 'Inconsistent', 'None']);
      expect(one!.rule).toEqual({ list: { inCellDropDown: true, source: 'gepland,loopt,klaar' } });
      sheet.getRange('B4:D5').dataValidation.clear();
      await context.sync();
    });
    const saved = host.snapshot().sheets[0]!.validations!;
    expect(saved.filter(({ address }) => address.startsWith('C')).map(({ rule }) => rule)).toContainEqual({
      list: { inCellDropDown: true, source: '=Lijsten!$A$1:$A$5' },
    });
    expect(saved.map(({ address }) => address).sort()).toEqual(['B2:B3', 'B6:B9', 'C2:C3', 'C6:C9', 'D2:D3', 'D6:D9']);
  });

  it.each<[string, Excel.DataValidationRule]>([
    ['a list of words over 255 characters', { list: { inCellDropDown: true, source: 'a'.repeat(256) } }],
    ['one bound where two are needed', { decimal: { formula1: 1, operator: 'Between' } }],
    ['two rules at once', { custom: { formula: '=TRUE' }, decimal: { formula1: 1, operator: 'EqualTo' } }],
  ])('refuses %s', async (_, rule) => {
    const office = openInExcel(WORKBOOK);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        sheetOf(context).getRange('A1').dataValidation.rule = rule;
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  it('give cells a look while a formula holds', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const { conditionalFormats } = sheetOf(context).getRange('A2:A9');
      const first = conditionalFormats.add('Custom');
      first.custom.rule.formula = '=$A2=""';
      first.custom.format.fill.color = '#fde7e9';
      first.custom.format.font.bold = true;
      first.stopIfTrue = true;
      const second = conditionalFormats.add('CellValue');
      second.cellValue.rule = { formula1: '=3', operator: 'GreaterThan' };
      second.cellValue.format.font.color = '#B3261E';
      conditionalFormats.load('items/type,items/priority');
      const elsewhere = sheetOf(context).getRange('B1').conditionalFormats.getCount();
      const kind = first.cellValueOrNullObject;
      await context.sync();
      expect(conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ['CellValue', 0],
        ['Custom', 1],
      ]);
      expect([elsewhere.value, kind.isNullObject]).toEqual([0, true]);
      second.delete();
      await context.sync();
    });
    expect(host.snapshot().sheets[0]!.conditionalFormats).toMatchObject([
      {
        addresses: ['A2:A9'],
        type: 'Custom',
        formula: '=$A2=""',
        stopIfTrue: true,
        look: { fill: { color: '#FDE7E9' }, font: { bold: true } },
      },
    ]);
  });

  it('refuse what is no formula', async () => {
    const office = openInExcel(WORKBOOK);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        sheetOf(context).getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = 'A1>(';
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });
});

describe('page layout', () => {
  it('says how a sheet prints', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const { pageLayout } = sheetOf(context);
      pageLayout.set({
        orientation: 'Landscape',
        paperSize: 'A4',
        centerHorizontally: true,
        zoom: { horizontalFitToPages: 1 },
      });
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintArea('A1:F40');
      pageLayout.headersFooters.defaultForAllPages.set({
        leftFooter: '&F',
        centerFooter: '&A',
        rightFooter: '&P / &N',
      });
      const rows = pageLayout.getPrintTitleRows().load('address');
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      const area = pageLayout.getPrintArea().load('address');
      pageLayout.load('orientation,zoom,headersFooters/defaultForAllPages/centerFooter');
      await context.sync();
      expect([rows.address, columns.isNullObject, area.address]).toEqual([
        "'Mijn blad'!1:3",
        true,
        "'Mijn blad'!A1:F40",
      ]);
      expect([pageLayout.orientation, pageLayout.zoom]).toEqual(['Landscape', { horizontalFitToPages: 1 }]);
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('&A');
    });
    expect(host.snapshot().sheets[0]!.page).toMatchObject({ titleRows: '1:3', printArea: 'A1:F40' });
  });

  it('refuses title rows that are no whole rows', async () => {
    const office = openInExcel(WORKBOOK);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        sheetOf(context).pageLayout.setPrintTitleRows('A1:B3');
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });
});

import { failureCode, openInExcel } from '../src/node/open-in-excel';
import type { WorkbookSnapshot } from '../src/snapshot/workbook-snapshot';

const WORKBOOK: WorkbookSnapshot = {
  sheets: [{ name: 'Blad1' }, { name: 'Blad2' }, { name: 'Geheim', visibility: 'VeryHidden' }],
};

describe('sheets', () => {
  it('are added, renamed, moved, hidden and shown', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Overzicht').load('id,name,position');
      worksheets.add();
      await context.sync();
      expect([added.name, added.position]).toEqual(['Overzicht', 3]);
      added.position = 0;
      added.name = 'Begin';
      added.tabColor = '#0f6cbd';
      added.showGridlines = false;
      worksheets.getItem('Blad2').visibility = 'Hidden';
      worksheets.load('items/name,items/visibility,items/tabColor');
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Begin', 'Blad1', 'Blad2', 'Geheim', 'Blad5']);
      expect(worksheets.items[0]?.tabColor).toBe('#0F6CBD');
    });
    expect(host.workbook.worksheets.get('Blad2').visibility).toBe('Hidden');
  });

  it.each([
    ['', 'InvalidArgument'],
    ['a'.repeat(32), 'InvalidArgument'],
    ['Q1/Q2', 'InvalidArgument'],
    ['a:b', 'InvalidArgument'],
    ['[1]', 'InvalidArgument'],
    ["'Plan", 'InvalidArgument'],
    ["Plan'", 'InvalidArgument'],
    ['history', 'InvalidArgument'],
    ['BLAD1', 'ItemAlreadyExists'],
  ])('cannot be called %p', async (name, code) => {
    const office = openInExcel(WORKBOOK);
    const adding = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
    const renaming = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Blad2').name = name;
        await context.sync();
      }),
    );
    expect([adding, renaming]).toEqual([code, code]);
  });

  it.each(["Thema's", 'a'.repeat(31), 'Actie 1 (2025)', 'Blad1 '])('can be called %p', async (name) => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(host.workbook.worksheets.get(name).name).toBe(name);
  });

  it.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ['deleting the last visible one', (sheets) => ['Blad1', 'Blad2'].forEach((name) => sheets.getItem(name).delete())],
    ['deleting a very hidden one', (sheets) => sheets.getItem('Geheim').delete()],
    [
      'hiding the last visible one',
      (sheets) => ['Blad1', 'Blad2'].forEach((name) => (sheets.getItem(name).visibility = 'Hidden')),
    ],
    ['selecting on a hidden one', (sheets) => sheets.getItem('Geheim').getRange('A1').select()],
  ])('refuse %s', async (_, act) => {
    const office = openInExcel(WORKBOOK);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        act(context.workbook.worksheets);
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidOperation');
  });

  it('take their tables and names with them, and what draws them loses its cells', async () => {
    const { Excel, host } = openInExcel({
      sheets: [
        { name: 'Data', tables: [{ name: 'T', address: 'A1:B3' }], names: [{ name: 'eigen', formula: '="x"' }] },
        { name: 'Beeld' },
      ],
      names: [{ name: 'bron', formula: '=Data!$A$1:$B$3' }],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Beeld');
      const chart = sheet.charts.add('ColumnClustered', context.workbook.worksheets.getItem('Data').getRange('A1:B3'));
      context.workbook.worksheets.getItem('Data').delete();
      const name = context.workbook.names.getItem('bron').load('value,type,formula');
      chart.series.load('count');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([name.value, name.type, name.formula]).toEqual(['#REF!', 'Error', '=#REF!']);
      expect(active.name).toBe('Beeld');
    });
    expect(host.workbook.allTables).toEqual([]);
    expect(host.workbook.worksheets.get('Beeld').charts.items[0]!.seriesList[0]!.values).toBeNull();
  });

  it('know their neighbours', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.getItem('Blad2');
      const next = second.getNext().load('name');
      const none = second.getNextOrNullObject(true);
      const last = worksheets.getLast(true).load('name');
      await context.sync();
      expect([next.name, none.isNullObject, last.name]).toEqual(['Geheim', true, 'Blad2']);
    });
  });

  it('are activated, and cells selected', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad2').activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      context.workbook.worksheets.getItem('Blad1').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([active.name, selected.address, cell.address]).toEqual(['Blad2', 'Blad1!B2:C3', 'Blad1!B2']);
    });
    expect(host.workbook.activeSheet.name).toBe('Blad1');
  });

  it('freeze rows and columns', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const panes = context.workbook.worksheets.getItem('Blad1').freezePanes;
      const before = panes.getLocationOrNullObject();
      panes.freezeRows(3);
      const rows = panes.getLocation().load('address');
      panes.freezeAt('A1:B3');
      const both = panes.getLocation().load('address');
      panes.unfreeze();
      const after = panes.getLocationOrNullObject();
      await context.sync();
      expect([before.isNullObject, after.isNullObject]).toEqual([true, true]);
      expect([rows.address, both.address]).toEqual(['Blad1!1:3', 'Blad1!A1:B3']);
    });
  });

  it('insert and delete cells, which moves what is attached to those behind', async () => {
    const { Excel, host } = openInExcel({
      sheets: [
        {
          name: 'Blad1',
          tables: [{ name: 'T', address: 'B2:C4' }],
          comments: [{ cell: 'B3', content: 'let op' }],
          links: [{ cell: 'C2', documentReference: 'Blad1!A1' }],
          merges: ['E5:F5'],
          validations: [{ address: 'B3:B4', rule: { list: { inCellDropDown: true, source: 'ja,nee' } } }],
          conditionalFormats: [{ addresses: ['C3:C4'], type: 'Custom', formula: '=C3>1' }],
          rows: [{ index: 2, size: 30, hidden: false }],
        },
      ],
      names: [{ name: 'bereik', formula: '=Blad1!$B$3' }],
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('1:2').insert('Down');
      await context.sync();
    });
    const saved = host.snapshot().sheets[0]!;
    expect(saved.tables?.[0]?.address).toBe('B4:C6');
    expect(saved.comments?.[0]?.cell).toBe('B5');
    expect(saved.links?.[0]?.cell).toBe('C4');
    expect(saved.merges).toEqual(['E7:F7']);
    expect(saved.validations?.[0]?.address).toBe('B5:B6');
    expect(saved.conditionalFormats?.[0]?.addresses).toEqual(['C5:C6']);
    expect(saved.rows).toEqual([{ index: 4, size: 30, hidden: false }]);
    expect(host.snapshot().names?.[0]?.formula).toBe('=Blad1!$B$5');
  });
});

describe('inserting cells', () => {
  it('pushes nothing off the sheet', async () => {
    const office = openInExcel(WORKBOOK);
    office.host.user.setValues('Blad1', 'A1048576', 'onderaan');
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        sheet.getRange('B1').insert('Down');
        sheet.getRange('A1').insert('Down');
        await context.sync();
      }),
    );
    expect(code).toBe('NonBlankCellOffSheet');
  });
});

describe('the workbook', () => {
  it('tells its calendar by what DATE gives', async () => {
    for (const [dates, serial] of [
      ['1900', 1463],
      ['1904', 1],
    ] as const) {
      const { Excel } = openInExcel({ ...WORKBOOK, dates });
      await Excel.run(async (context) => {
        const probe = context.workbook.functions.date(1904, 1, 2).load('value');
        await context.sync();
        expect(probe.value).toBe(serial);
      });
    }
  });

  it('keeps the user’s calculation mode, and what was suspended goes on after the sync', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    host.workbook.application.calculationMode = 'Manual';
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.load('calculationMode');
      await context.sync();
      expect(application.calculationMode).toBe('Manual');
    });
    expect(host.workbook.application.isCalculationSuspended).toBe(false);
    expect(host.syncs[0]!.calls).toContain('Application.suspendApiCalculationUntilNextSync');
  });

  it('keeps settings', async () => {
    const { Excel } = openInExcel({ ...WORKBOOK, settings: { oud: [1, 2] } });
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('mvoi', { versie: 1 });
      const [own, old, none] = ['mvoi', 'oud', 'niet'].map((key) => settings.getItemOrNullObject(key).load('value'));
      await context.sync();
      expect([own!.value, old!.value, none!.isNullObject]).toEqual([{ versie: 1 }, [1, 2], true]);
      settings.getItem('oud').delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  it('knows its name and whether it may be changed', async () => {
    const { Excel } = openInExcel({ ...WORKBOOK, name: 'Plan.xlsx', readOnly: true });
    await Excel.run(async (context) => {
      context.workbook.load('name,readOnly,isDirty');
      await context.sync();
      expect([context.workbook.name, context.workbook.readOnly, context.workbook.isDirty]).toEqual([
        'Plan.xlsx',
        true,
        false,
      ]);
    });
  });
});

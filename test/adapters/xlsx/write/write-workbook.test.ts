import { HostError, type Progress } from '../../../../src/app/ports';
import { makeXlsx } from '../../../support/make-xlsx';
import { actionsSheet, cell, column, coverageSheet, workbookSpec, sampleSpec, sheet, table } from './sample-spec';
import { cellAt, illFormed, inventoryOf, part, written } from './written';

const USER = makeXlsx({
  sheets: [
    { name: 'Dekking', rows: [['van de gebruiker']] },
    { name: "Thema's", rows: [['Thema'], ['Klimaat']], tables: [{ name: 'Themas', ref: 'A1:A2', columns: ['Thema'] }] },
  ],
});

describe('sheets of a spec', () => {
  it('make a new workbook of their own', async () => {
    const workbook = await written(null, sampleSpec());
    const { sheets } = await inventoryOf(workbook);
    expect(sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['Dekking', 'dekking'],
      ['Acties', 'acties'],
    ]);
    expect(workbook.outcome.sheets).toEqual([
      { kind: 'dekking', name: 'Dekking', refreshed: false },
      { kind: 'acties', name: 'Acties', refreshed: false },
    ]);
    expect(illFormed(workbook.parts)).toEqual([]);
    expect(part(workbook, 'xl/worksheets/sheet1.xml')).toContain('tabSelected="1"');
    expect(part(workbook, 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
  });

  it('come after the sheets of the user, under a free name', async () => {
    const workbook = await written(USER, sampleSpec());
    const { sheets } = await inventoryOf(workbook);
    expect(sheets.map(({ name }) => name)).toEqual(['Dekking', "Thema's", 'Dekking (2)', 'Acties']);
    expect(sheets.map(({ kind }) => kind)).toEqual([null, null, 'dekking', 'acties']);
    expect(part(workbook, 'xl/worksheets/sheet1.xml')).toContain('<v>0</v>');
  });

  it('are refreshed where they stand, whatever the user calls them now', async () => {
    const first = await written(USER, sampleSpec());
    const renamed = part(first, 'xl/workbook.xml')
      .replace('name="Dekking (2)"', 'name="Onze dekking" state="hidden"')
      .replace("'Dekking (2)'!$A$1", "'Onze dekking'!$A$1");
    const moved = new Map(first.parts).set('xl/workbook.xml', renamed);
    const again = await written(makeXlsx({ sheets: [], parts: moved }), sampleSpec());
    const { sheets } = await inventoryOf(again);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Dekking', false],
      ["Thema's", false],
      ['Onze dekking', true],
      ['Acties', false],
    ]);
    expect(again.outcome.sheets.map(({ refreshed }) => refreshed)).toEqual([true, true]);
    expect(part(again, 'xl/charts/chart1.xml')).toContain("'Onze dekking'!$E$6:$E$9");
  });

  it('are the same bytes when the same spec is written again', async () => {
    const first = await written(USER, sampleSpec());
    const second = await written(first.bytes, sampleSpec());
    const third = await written(second.bytes, sampleSpec());
    expect(third.bytes).toEqual(second.bytes);
    const changed = Array.from(first.parts).filter(([name, text]) => second.parts.get(name) !== text);
    expect(changed.map(([name]) => name)).toEqual(['xl/workbook.xml']);
    expect(part(second, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('leave nothing of a former run behind', async () => {
    const first = await written(USER, sampleSpec());
    const smaller = workbookSpec([sheet('dekking', 'Dekking', { cells: [cell(0, 0, 'Geen gegevens')] })]);
    const second = await written(first.bytes, smaller);
    const kept = Array.from(second.parts.keys());
    expect(kept.filter((name) => /charts|drawing|comments|tables/.test(name)).sort()).toEqual([
      'xl/charts/chart3.xml',
      'xl/charts/chart4.xml',
      'xl/charts/chart5.xml',
      'xl/comments2.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/drawings/vmlDrawing2.vml',
      'xl/tables/table1.xml',
      'xl/tables/table4.xml',
      'xl/tables/table5.xml',
    ]);
    expect(part(second, '[Content_Types].xml')).not.toContain('chart1.xml');
    expect(part(second, 'xl/workbook.xml').match(/_xlnm\.Print_Titles/g)).toBeNull();
  });

  it('keep what a macro or the user gave the sheet: code name, tab colour, zoom', async () => {
    const first = await written(USER, workbookSpec([sheet('dekking', 'Dekking')]));
    const sheetPart = part(first, 'xl/worksheets/sheet3.xml')
      .replace('<sheetPr>', '<sheetPr codeName="Blad3"><tabColor rgb="FF00B050"/>')
      .replace('<sheetView ', '<sheetView zoomScale="85" ');
    const touched = new Map(first.parts).set('xl/worksheets/sheet3.xml', sheetPart);
    const again = await written(makeXlsx({ sheets: [], parts: touched }), workbookSpec([sheet('dekking', 'Dekking')]));
    expect(part(again, 'xl/worksheets/sheet3.xml')).toContain(
      '<sheetPr codeName="Blad3"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(part(again, 'xl/worksheets/sheet3.xml')).toContain('zoomScale="85" zoomScaleNormal="85"');
  });

  it('never unprotect a sheet', async () => {
    const first = await written(USER, workbookSpec([sheet('dekking', 'Dekking')]));
    const locked = part(first, 'xl/worksheets/sheet3.xml').replace(
      '</sheetData>',
      '</sheetData><sheetProtection sheet="1"/>',
    );
    const original = makeXlsx({ sheets: [], parts: new Map(first.parts).set('xl/worksheets/sheet3.xml', locked) });
    await expect(written(original, workbookSpec([sheet('dekking', 'Dekking')]))).rejects.toMatchObject({
      code: 'protected-sheet',
      details: { sheet: 'Dekking (2)' },
    });
  });

  it('get table names and numbers that the workbook does not have yet', async () => {
    const themes = sheet('x', 'X', { tables: [table('Themas', 0, [column('A')]), table('Totaal', 5, [column('B')])] });
    const user = makeXlsx({
      sheets: [{ name: 'Y', rows: [['A']], tables: [{ name: 'themas', ref: 'A1:A2', columns: ['A'] }] }],
      definedNames: '<definedName name="TOTAAL">1</definedName>',
    });
    const workbook = await written(user, workbookSpec([themes]));
    expect(part(workbook, 'xl/tables/table2.xml')).toContain('id="2" name="Themas_2" displayName="Themas_2"');
    expect(part(workbook, 'xl/tables/table3.xml')).toContain('id="3" name="Totaal_2"');
    const again = await written(workbook.bytes, workbookSpec([themes]));
    expect(part(again, 'xl/tables/table2.xml')).toBe(part(workbook, 'xl/tables/table2.xml'));
  });

  it('refuse two specs of one kind', async () => {
    await expect(written(null, workbookSpec([sheet('a', 'A'), sheet('a', 'B')]))).rejects.toThrow(RangeError);
  });
});

describe('the sheet that the workbook opens with', () => {
  const selected = makeXlsx({
    sheets: [
      {
        name: 'Kalender',
        before: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
        rows: [[1]],
      },
      { name: 'Acties', rows: [[2]] },
    ],
  });

  it('is the one asked for, and no other stays selected', async () => {
    const workbook = await written(selected, sampleSpec());
    expect(part(workbook, 'xl/workbook.xml')).toContain('activeTab="2"');
    const views = ['sheet1', 'sheet2', 'sheet3', 'sheet4'].map((name) =>
      part(workbook, `xl/worksheets/${name}.xml`).includes('tabSelected="1"'),
    );
    expect(views).toEqual([false, false, true, false]);
    expect(part(workbook, 'xl/worksheets/sheet1.xml')).toContain('<sheetView tabSelected="0" workbookViewId="0"/>');
  });

  it('stays the one that it was when none is asked for', async () => {
    const workbook = await written(selected, { ...sampleSpec(), activate: null });
    expect(part(workbook, 'xl/worksheets/sheet1.xml')).toContain('tabSelected="1"');
    expect(part(workbook, 'xl/worksheets/sheet3.xml')).not.toContain('tabSelected');
    expect(part(workbook, 'xl/workbook.xml')).not.toContain('activeTab');
  });
});

describe('links', () => {
  const linked = workbookSpec([
    sheet('controle', 'Controle', {
      cells: [cell(0, 0, 'a'), cell(1, 0, 'b'), cell(2, 0, 'c', 'figure')],
      links: [
        { row: 0, column: 0, sheet: 'Acties', address: 'B2' },
        { row: 1, column: 0, sheet: 'Acties', kind: 'acties', address: 'B2' },
        { row: 2, column: 0, sheet: "Thema's & meer", address: 'A1:C3' },
      ],
    }),
    actionsSheet(),
  ]);

  it('lead to the sheet of the user by name, and to ours by kind', async () => {
    const user = makeXlsx({ sheets: [{ name: 'Acties', rows: [[1]] }, { name: "Thema's & meer" }] });
    const controle = part(await written(user, linked), 'xl/worksheets/sheet3.xml');
    expect(controle).toContain(
      `<hyperlinks><hyperlink ref="A1" location="'Acties'!B2"/><hyperlink ref="A2" location="'Acties (2)'!B2"/>` +
        `<hyperlink ref="A3" location="'Thema''s &amp; meer'!A1:C3"/></hyperlinks>`,
    );
  });

  it('lead to a sheet of the spec where the user has none of that name', async () => {
    const controle = part(await written(null, linked), 'xl/worksheets/sheet1.xml');
    expect(controle).toContain(`ref="A1" location="'Acties'!B2"`);
  });

  it('are as many as Excel takes on one sheet', async () => {
    const links = Array.from({ length: 65_600 }, (_, row) => ({ row, column: 0, sheet: 'A', address: 'A1' }));
    const workbook = await written(null, workbookSpec([sheet('a', 'A', { links })]));
    expect(part(workbook, 'xl/worksheets/sheet1.xml').match(/<hyperlink /g)).toHaveLength(65_530);
  });
});

describe('a run', () => {
  it('tells how far it is', async () => {
    const steps: Progress[] = [];
    await written(null, sampleSpec(), { onProgress: (progress) => steps.push(progress) });
    expect(steps).toEqual([0, 1, 2, 3].map((done) => ({ step: 'writing', done, total: 3 })));
  });

  it('stops between two sheets when asked', async () => {
    const controller = new AbortController();
    const onProgress = ({ done }: Progress): void => {
      if (done === 1) controller.abort();
    };
    const run = written(null, sampleSpec(), { onProgress, signal: controller.signal });
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
  });

  it.each([
    ['not-a-workbook', new TextEncoder().encode('Nr;Aanbesteding')],
    ['damaged', USER.subarray(0, 600)],
    ['damaged', makeXlsx({ sheets: [], parts: new Map([['xl/workbook.xml', '<workbook><sheets>']]) })],
    ['damaged', makeXlsx({ sheets: [], parts: new Map([['xl/workbook.xml', null]]) })],
    [
      'suspicious-archive',
      makeXlsx({ sheets: [], parts: new Map([['xl/workbook.xml', '<!DOCTYPE a []><workbook/>']]) }),
    ],
  ])('refuses what cannot be opened: %s', async (code, bytes) => {
    const run = written(bytes, sampleSpec());
    await expect(run).rejects.toThrow(HostError);
    await expect(run).rejects.toMatchObject({ code });
  });

  it('writes what the status line says in the end', async () => {
    const workbook = await written(null, workbookSpec([coverageSheet()]));
    expect(cellAt(part(workbook, 'xl/worksheets/sheet1.xml'), 'B3')).toContain('Bijgewerkt op 1-10-2025 uit 53 rijen');
    const alone = sheet('a', 'A', { status: { row: 1, column: 2, busy: 'Bezig', done: 'Klaar' } });
    const other = await written(null, workbookSpec([alone]));
    expect(cellAt(part(other, 'xl/worksheets/sheet1.xml'), 'C2')).toContain('<t>Klaar</t>');
  });
});

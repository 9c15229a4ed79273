import { locateKept, locateTables } from '../../../src/core/plan/locate-tables';
import { rawTable } from '../../../src/core/plan/raw-tables';
import { TABLES, type TableId } from '../../../src/core/tables';
import type { CellValue } from '../../../src/core/workbook/cell-value';
import { addressOf, inventoryOf, type Block, type SheetOf } from '../../support/inventory-of';

const THEMES = [['Thema', 'Focus'], ['Klimaat', 'ja'], ['Circulair', 'nee']]; // prettier-ignore
const TENDERS = [['Nr', 'Aanbesteding', 'Start', 'Kansrijk'], ['1', 'Groen', '2025-Q1', 'ja']]; // prettier-ignore
const ACTIONS = [['Nr', 'Actie', 'Rol', 'Begin'], ['1', 'Opleiden', 'Inkoop', '2025-Q1']]; // prettier-ignore

const block = (cells: Block['cells'], at = 'A1', table?: string): Block => ({
  at,
  cells,
  ...(table === undefined ? {} : { table }),
});
const sheet = (name: string, ...blocks: readonly Block[]): SheetOf => ({ name, blocks });

/** Where each table was found: "sheet!data, by what". */
function found(...sheets: readonly SheetOf[]): Readonly<Record<string, string>> {
  const locations = [...locateTables(inventoryOf(...sheets))];
  return Object.fromEntries(
    locations.map(([id, { sheet: name, data, foundBy }]) => [id, `${name}!${addressOf(data) ?? ''} ${foundBy}`]),
  );
}

describe('finding tables by name', () => {
  it('follows an Excel table wherever it stands, whatever its sheet is called', () => {
    expect(
      found(sheet('Blad3', block(TENDERS, 'C5', 'Aanbestedingen')), sheet('Aanbestedingskalender', block([['leeg']]))),
    ).toEqual({
      tenders: 'Blad3!C6:F6 table-name',
    });
  });

  it('knows two tables on one sheet apart', () => {
    expect(found(sheet('Plan', block(THEMES, 'A1', 'Themas'), block(ACTIONS, 'E10', 'tbl_Acties')))).toEqual({
      themes: 'Plan!A2:B3 table-name',
      actions: 'Plan!E11:H11 table-name',
    });
  });

  it('prefers the contract’s own name to an alias', () => {
    expect(found(sheet('A', block(ACTIONS, 'A1', 'Actieplan')), sheet('B', block(ACTIONS, 'A1', 'Acties')))).toEqual({
      actions: 'B!A2:D2 table-name',
    });
    expect(found(sheet('A', block(ACTIONS, 'A1', 'Actieplan')))).toEqual({ actions: 'A!A2:D2 table-name' });
  });

  it('reads a table without its header row by the headings it keeps', () => {
    const locations = locateTables(
      inventoryOf(
        sheet('Blad1', {
          at: 'B2',
          cells: TENDERS.slice(1),
          table: 'Aanbestedingen',
          headings: TENDERS[0],
        }),
      ),
    );
    expect(locations.get('tenders')).toMatchObject({
      headerRow: null,
      firstRow: 1,
      headings: ['Nr', 'Aanbesteding', 'Start', 'Kansrijk'],
      data: { row: 1, column: 1, rowCount: 1, columnCount: 4 },
    });
  });

  it('leaves the total row of a table out, and has no data in a table without rows', () => {
    const total = { ...block([...TENDERS, ['Totaal', 1, null, null]], 'A1', 'Aanbestedingen'), totalRow: true };
    expect(found(sheet('Blad1', total))).toEqual({ tenders: 'Blad1!A2:D2 table-name' });
    expect(found(sheet('Blad1', block(TENDERS.slice(0, 1), 'A1', 'Aanbestedingen')))).toEqual({
      tenders: 'Blad1! table-name',
    });
  });
});

describe('finding tables by the name of their sheet', () => {
  it('takes a plain range lower and further right, under a title', () => {
    expect(found(sheet("Thema's", block([["Onze thema's"]], 'A1'), block(THEMES, 'D7')))).toEqual({
      themes: "Thema's!D8:E9 sheet-name",
    });
  });

  it.each(["Thema's", 'Thema’s', 'themas', 'THEMAS', 'Themes', "MVOI-thema's"])('knows the sheet %s', (name) => {
    expect(found(sheet(name, block(THEMES)))).toEqual({ themes: `${name}!A2:B3 sheet-name` });
  });

  it('takes an Excel table with a name of its own', () => {
    expect(found(sheet('Acties', block(ACTIONS, 'B3', 'Tabel1')))).toEqual({ actions: 'Acties!B4:E4 sheet-name' });
  });

  it('takes what holds the headings, not a list beside it', () => {
    const list = block([['Keuzes'], ['ja'], ['nee']], 'A1', 'Lijstje');
    expect(found(sheet('Acties', list, block(ACTIONS, 'D2')))).toEqual({ actions: 'Acties!D3:G3 sheet-name' });
    const beside = [
      ['Let op', null, null, 'Nr', 'Actie', 'Rol', 'Begin'],
      [null, null, null, '1', 'Opleiden', 'Inkoop', '2025-Q1'],
    ];
    expect(found(sheet('Acties', block(beside)))).toEqual({ actions: 'Acties!D2:G2 sheet-name' });
  });

  it('keeps a single blank heading inside a range, and ends it at two', () => {
    const cells = [
      ['Nr', null, 'Actie', null, null, 'Los'],
      ['1', null, 'Opleiden', null, null, 'iets'],
    ];
    expect(found(sheet('Acties', block(cells)))).toEqual({ actions: 'Acties!A2:C2 sheet-name' });
  });

  it('counts hidden sheets, and not the sheets of ours', () => {
    expect(found({ ...sheet('Acties', block(ACTIONS)), hidden: true })).toEqual({ actions: 'Acties!A2:D2 sheet-name' });
    expect(found({ ...sheet('Acties', block(ACTIONS)), kind: 'actions' })).toEqual({});
  });

  it('does not take a sheet for an optional table when none of its headings is there', () => {
    expect(found(sheet('Evaluatie', block([['Wat we vonden'], ['Het ging goed']])))).toEqual({});
    expect(
      found(
        sheet(
          'Monitor',
          block([
            ['Periode', 'Totaal', 'Status'],
            ['2017', 54, 'klaar'],
          ]),
        ),
      ),
    ).toEqual({});
  });

  it('takes such a sheet for a table that a report needs, when nothing else will do: its findings name the headings', () => {
    expect(
      found(
        sheet(
          'Acties',
          block([
            ['Wat', 'Hoe'],
            ['Opleiden', 'cursus'],
          ]),
        ),
      ),
    ).toEqual({ actions: 'Acties!A2:B2 sheet-name' });
    expect(found(sheet('Inkoopkalender', block([['Titel', 'Planning 2025'], ['Groen', 'zomer']])))).toEqual({
      tenders: 'Inkoopkalender!A2:B2 sheet-name',
    }); // prettier-ignore
    expect(found(sheet('Acties', block([['Toelichting vooraf']])), sheet('Lijst', block(ACTIONS)))).toEqual({
      actions: 'Lijst!A2:D2 headings',
    });
  });
});

describe('finding tables by their headings', () => {
  it('takes a place that holds all required columns, three at least', () => {
    expect(found(sheet('Blad1', block(ACTIONS)))).toEqual({ actions: 'Blad1!A2:D2 headings' });
    expect(found(sheet('Blad1', block([['Nr', 'Actie'], ['1', 'Opleiden']])))).toEqual({}); // prettier-ignore
    expect(found(sheet('Blad1', block([['Rol', 'Begin', 'Eind'], ['Inkoop']])))).toEqual({});
  });

  it('takes a list of the team that is recognised, also without a required column', () => {
    expect(found(sheet('Blad1', block([['Actie', 'Rol', 'Begin', 'Eind'], ['Opleiden']])))).toEqual({
      actions: 'Blad1!A2:D2 headings',
    });
  });

  it('takes the place that holds most of them', () => {
    const rich = [
      ['Nr', 'Actie', 'Rol', 'Begin', 'Eind', 'Status'],
      ['1', 'Opleiden'],
    ];
    expect(found(sheet('Kladblok', block(ACTIONS)), sheet('Werk', block(rich)))).toEqual({
      actions: 'Werk!A2:F2 headings',
    });
  });

  it('takes an own calendar, without Nr, with a column per quarter', () => {
    const calendar = [
      ['Omschrijving', 'Budgethouder', 'Kansrijk MVOI?', '2025-Q1', 'Q2 2025', 'K3 2025'],
      ['Groen', 'Beheer', 'ja', null, 'X', null],
    ];
    expect(found(sheet('Inkoopkalender 2025', block(calendar, 'B4')))).toEqual({
      tenders: 'Inkoopkalender 2025!B5:G5 headings',
    });
  });

  it('finds plain ranges side by side and below each other', () => {
    expect(found(sheet('Plan', block(TENDERS, 'A1'), block(ACTIONS, 'H3')))).toEqual({
      tenders: 'Plan!A2:D4 headings', // down to where the sheet ends: blank rows are skipped
      actions: 'Plan!H4:K4 headings',
    });
    const below = [
      block([['Kalender']], 'A1'),
      block(TENDERS, 'A2'),
      block([['Acties van het team']], 'A6'),
      block(ACTIONS, 'A7'),
    ];
    expect(found(sheet('Plan', ...below))).toEqual({ tenders: 'Plan!A3:D4 headings', actions: 'Plan!A8:D8 headings' });
    expect(found(sheet('Plan', block(TENDERS, 'A1'), block(ACTIONS, 'A3')))).toEqual({
      tenders: 'Plan!A2:D2 headings',
      actions: 'Plan!A4:D4 headings',
    });
  });

  it('finds nothing in an empty workbook', () => {
    expect(found()).toEqual({});
    expect(found(sheet('Blad1'))).toEqual({});
  });
});

describe('the rows of a located table', () => {
  const rowsOf = (cells: readonly (readonly CellValue[])[], table?: string): number => {
    const inventory = inventoryOf(sheet('Acties', block([ACTIONS[0] as string[], ...cells], 'A1', table)));
    const location = locateTables(inventory).get('actions' satisfies TableId);
    if (location === undefined) throw new Error('Not found');
    return rawTable(location, cells, false).rows.length;
  };

  it.each(['Totaal', 'totaal:', 'TOTAL', 'Eindtotaal', ' Totalen '])(
    'end before a last row of a plain range that begins with %j',
    (word) => {
      expect(
        rowsOf([
          ['1', 'Opleiden'],
          [word, 3],
          [null, ' '],
        ]),
      ).toBe(1);
      expect(
        rowsOf([
          ['1', 'Opleiden'],
          [null, word, 3],
        ]),
      ).toBe(1);
    },
  );

  it('go on where such a word stands elsewhere, or is part of a name', () => {
    expect(rowsOf([['Totaal', 3], ['1', 'Opleiden']])).toBe(2); // prettier-ignore
    expect(rowsOf([['1', 'Opleiden'], ['2', 'Totaal']])).toBe(2); // prettier-ignore
    expect(rowsOf([['1', 'Opleiden'], ['Totaal onderhoud', 'Groen']])).toBe(2); // prettier-ignore
  });

  it('end before the notes under a plain range, which a blank row sets apart', () => {
    const rows = [['1', 'Opleiden'], ['2', 'Meten']]; // prettier-ignore
    expect(rowsOf([...rows, [], ['Bron: inkoop'], [], [null, '* voorlopig']])).toBe(2);
    expect(rowsOf([...rows, ['Totaal', 2], [], ['Bron: inkoop']])).toBe(2);
    // A blank row within the table is none of its ends.
    expect(rowsOf([['1', 'Opleiden'], [], ['2', 'Meten'], [], ['Bron: inkoop']])).toBe(3);
  });

  it('go on where a lone cell may be a row', () => {
    expect(rowsOf([['1', 'Opleiden'], ['Bron: inkoop']])).toBe(2); // prettier-ignore
    expect(rowsOf([['1', 'Opleiden'], ['2'], [], ['3']])).toBe(4); // prettier-ignore
    expect(rowsOf([['1', 'Opleiden'], [], [3]])).toBe(3); // prettier-ignore
    expect(rowsOf([[], ['Bron: inkoop']])).toBe(2); // prettier-ignore
    expect(rowsOf([['1', 'Opleiden'], [], ['Bron: inkoop'], ['2', 'Meten']])).toBe(4);
    expect(rowsOf([['1', 'Opleiden'], [], ['Bron: inkoop']], 'Acties')).toBe(3);
  });

  it('are all those of an Excel table: it says itself whether it has a total row', () => {
    expect(rowsOf([['1', 'Opleiden'], ['Totaal', 3]], 'Acties')).toBe(2); // prettier-ignore
  });

  it('keep what the location says of the table', () => {
    const inventory = inventoryOf(sheet('Blad1', block(ACTIONS, 'C3', TABLES.actions.name)));
    const location = locateTables(inventory).get('actions');
    if (location === undefined) throw new Error('Not found');
    expect(rawTable(location, ACTIONS.slice(1), true)).toEqual({
      sheet: 'Blad1',
      foundBy: 'table-name',
      choices: [],
      tableName: 'Acties',
      headerRow: 2,
      firstRow: 3,
      firstColumn: 2,
      headings: ['Nr', 'Actie', 'Rol', 'Begin'],
      rows: ACTIONS.slice(1),
      totalRows: 0,
      skipped: [],
      below: [],
      date1904: true,
    });
  });
});

describe('copies of a table', () => {
  const copied = (a: string, b: string, rows: typeof ACTIONS = ACTIONS) => {
    const [headings = []] = ACTIONS;
    const inventory = inventoryOf(
      sheet(a, block(ACTIONS, 'A1', 'Acties')),
      sheet(b, block([headings, ...rows.slice(1)], 'A1', 'Acties3')),
    );
    const { locations, copies } = locateKept(inventory);
    return { read: locations.get('actions')?.sheet, copies: copies.get('actions') };
  };

  it('[T09] are told by their keys; read is the sheet with the name of the table, else the Excel table with it', () => {
    expect(copied('Acties 2024', 'Acties')).toEqual({
      read: 'Acties',
      copies: { read: 'Acties', places: ['Acties 2024', 'Acties'] },
    });
    expect(copied('Blad1', 'Blad2').read).toBe('Blad1');
  });

  it('are not what other rows or another year make', () => {
    expect(copied('Acties 2024', 'Acties 2025').copies).toBeUndefined();
    expect(copied('Blad1', 'Blad2', [[], ['90', 'Iets anders'], ['91', 'En nog iets']]).copies).toBeUndefined();
  });
});

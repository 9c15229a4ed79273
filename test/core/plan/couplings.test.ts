import { locateTables, locateWith } from '../../../src/core/plan/locate-tables';
import { COUPLINGS_KIND, readCouplings, type Coupling } from '../../../src/core/plan/couplings';
import { TABLES } from '../../../src/core/tables';
import type { Inventory } from '../../../src/core/workbook/inventory';
import { addressOf, inventoryOf, type SheetOf } from '../../support/inventory-of';

const CALENDAR = [
  ['Kalender van inkoop'],
  [],
  ['Wat wij kopen', 'Wanneer naar buiten', 'Wie', 'Doen wij mee?'],
  ['Groenonderhoud', '2025-Q3', 'Beheer', 'ja'],
  ['Bebording', '2025-Q4', 'Beheer', 'nee'],
];
const TENDERS = [['Nr', 'Aanbesteding', 'Start', 'Kansrijk'], ['1', 'Groen', '2025-Q1', 'ja']]; // prettier-ignore
const ACTIONS = [['Nr', 'Actie', 'Rol', 'Begin'], ['1', 'Opleiden', 'Inkoop', '2025-Q1']]; // prettier-ignore

const sheet = (name: string, cells: SheetOf['blocks'][number]['cells'], table?: string): SheetOf => ({
  name,
  blocks: [{ at: 'A1', cells, ...(table === undefined ? {} : { table }) }],
});

/** The sheet of couplings, with these rows: Tabel, Blad, Exceltabel, Koppen. */
const couplings = (...rows: readonly (readonly string[])[]): SheetOf => ({
  name: 'Koppelingen',
  kind: COUPLINGS_KIND,
  blocks: [{ at: 'B1', cells: [['Koppelingen'], [], ['Tabel', 'Blad', 'Exceltabel', 'Koppen'], ...rows] }],
});

const found = (inventory: Inventory): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...locateTables(inventory)].map(([id, { sheet: name, data, foundBy }]) => [
      id,
      `${name}!${addressOf(data) ?? ''} ${foundBy}`,
    ]),
  );

const problems = (inventory: Inventory): readonly string[] => {
  const read = readCouplings(inventory);
  return [...read.problems, ...locateWith(inventory, read.couplings).problems].map(
    ({ because, table, about }) => `${because}: ${table}, ${about}`,
  );
};

describe('the couplings of a workbook', () => {
  it('say where a table stands that nothing else would find', () => {
    const calendar = sheet('Planning inkoop', CALENDAR);
    expect(found(inventoryOf(calendar))).toEqual({});
    const inventory = inventoryOf(
      calendar,
      couplings(['Aanbestedingen', 'planning inkoop', '', 'Start = Wanneer naar buiten']),
    );
    expect(found(inventory)).toEqual({ tenders: 'Planning inkoop!A4:D5 adopted' });
    expect(locateTables(inventory).get('tenders')).toMatchObject({
      headings: ['Wat wij kopen', 'Wanneer naar buiten', 'Wie', 'Doen wij mee?'],
      choices: [{ column: 'Start', heading: 'Wanneer naar buiten' }],
    });
    expect(problems(inventory)).toEqual([]);
  });

  it('find the headings of a plain sheet without one that is known', () => {
    expect(
      found(inventoryOf(sheet('Planning', CALENDAR), couplings(['Aanbestedingen', 'Planning', '', '']))),
    ).toMatchObject({ tenders: 'Planning!A4:D5 adopted' });
  });

  it('win over names and headings', () => {
    const both = [sheet('Aanbestedingskalender', TENDERS, 'Aanbestedingen'), sheet('Nieuw', TENDERS, 'Tabel7')];
    expect(found(inventoryOf(...both, couplings(['Aanbestedingen', 'Nieuw', 'Tabel7', ''])))).toEqual({
      tenders: 'Nieuw!A2:D2 adopted',
    });
  });

  it('follow an Excel table whose sheet has another name by now', () => {
    expect(
      found(
        inventoryOf(sheet('Blad 2026', TENDERS, 'Tabel7'), couplings(['Aanbestedingen', 'Blad 2025', 'tabel7', ''])),
      ),
    ).toEqual({ tenders: 'Blad 2026!A2:D2 adopted' });
  });

  it('mean the one Excel table of a sheet where a person names only the sheet', () => {
    const titled: SheetOf = {
      name: 'Planning',
      blocks: [
        { at: 'A1', cells: [['Inkoopkalender']] },
        { at: 'A3', cells: CALENDAR.slice(2), table: 'Tabel7' },
      ],
    };
    const inventory = inventoryOf(titled, couplings(['Aanbestedingen', 'Planning', '', '']));
    expect(found(inventory)).toEqual({ tenders: 'Planning!A4:D5 adopted' });
    expect(locateTables(inventory).get('tenders')?.tableName).toBe('Tabel7');
  });

  it('keep a table from being found anywhere', () => {
    const inventory = inventoryOf(sheet('Acties', ACTIONS, 'Acties'), couplings(['Acties', '', '', '']));
    expect(found(inventory)).toEqual({});
    expect(problems(inventory)).toEqual([]);
  });

  it('are not followed for a table that the program writes itself', () => {
    const inventory = inventoryOf(couplings(['Statusverloop', '', '', '']));
    expect(problems(inventory)).toEqual(['always-used: Statusverloop, ']);
  });

  it('leave a table to the automatic matching when its place is gone, and say so', () => {
    const tenders = sheet('Aanbestedingskalender', TENDERS);
    const gone = inventoryOf(tenders, couplings(['Aanbestedingen', 'Planning', '', 'Start = Wanneer']));
    expect(found(gone)).toEqual({ tenders: 'Aanbestedingskalender!A2:D2 sheet-name' });
    expect(locateTables(gone).get('tenders')?.choices).toEqual([]);
    expect(problems(gone)).toEqual(['sheet-gone: Aanbestedingen, Planning']);
    expect(problems(inventoryOf(tenders, couplings(['Acties', 'Planning', 'Tabel3', ''])))).toEqual([
      'excel-table-gone: Acties, Tabel3',
    ]);
    const asTables: SheetOf = {
      name: 'Planning',
      blocks: [
        { at: 'A1', cells: TENDERS, table: 'Tabel7' },
        { at: 'G1', cells: TENDERS, table: 'Tabel8' },
      ],
    };
    expect(problems(inventoryOf(asTables, couplings(['Aanbestedingen', 'Planning', '', ''])))).toEqual([
      'no-headings: Aanbestedingen, Planning',
    ]);
  });

  it('give a place to one table: to the one with the most to say for it', () => {
    const inventory = inventoryOf(
      sheet('Blad1', TENDERS),
      couplings(['Acties', 'Blad1', '', ''], ['Aanbestedingen', 'Blad1', '', '']),
    );
    expect(found(inventory)).toEqual({ tenders: 'Blad1!A2:D2 adopted' });
    expect(problems(inventory)).toEqual(['place-taken: Acties, Blad1']);
  });

  it('tell two plain tables on one sheet apart', () => {
    const inventory = inventoryOf(
      { name: 'Plan', blocks: [{ at: 'A1', cells: TENDERS }, { at: 'A10', cells: ACTIONS }] }, // prettier-ignore
      couplings(['Acties', 'Plan', '', ''], ['Aanbestedingen', 'Plan', '', '']),
    );
    expect(Object.keys(found(inventory)).sort()).toEqual(['actions', 'tenders']);
    expect(problems(inventory)).toEqual([]);
  });

  it('never guess at what a person wrote', () => {
    const inventory = inventoryOf(
      sheet('Planning', CALENDAR),
      couplings(
        ['Kalender', 'Planning', '', ''],
        [],
        ['aanbestedingen', 'Planning', '', 'Start bij Wanneer'],
        ['Aanbestedingen', 'Elders', '', ''],
      ),
    );
    expect(problems(inventory)).toEqual([
      'unknown-table: Kalender, Planning',
      'unreadable-line: aanbestedingen, Start bij Wanneer',
      'table-twice: Aanbestedingen, Elders',
    ]);
    expect(found(inventory)).toMatchObject({ tenders: 'Planning!A4:D5 adopted' });
  });

  it('say so when their table is not there, stands too low, or is there twice', () => {
    const empty: SheetOf = { name: 'Koppelingen', kind: COUPLINGS_KIND, blocks: [{ at: 'A1', cells: [['Tabel']] }] };
    expect(problems(inventoryOf(empty))).toEqual(['no-table: , Koppelingen']);
    expect(problems(inventoryOf(couplings(), { ...couplings(), name: 'Koppelingen (2)' }))).toEqual([
      'second-sheet: , Koppelingen (2)',
    ]);
    const long = couplings(...Array.from({ length: 40 }, () => ['Acties', 'Blad1', '', '']));
    expect(problems(inventoryOf(long))).toContain('too-low: , Koppelingen');
  });

  it('name each table of the contract by its name', () => {
    const names = Object.values(TABLES).map(({ name }) => name);
    const read = readCouplings(inventoryOf(couplings(...names.map((name) => [name, 'Blad1', 'T', '']))));
    expect(read.problems).toEqual([]);
    expect(read.couplings.map(({ id }: Coupling) => TABLES[id].name)).toEqual(names);
  });
});

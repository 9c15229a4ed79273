import { CellError } from '../../../src/core/workbook/cell-value';
import { figuresOf } from '../../support/figures-of';

describe('unreadable cells', () => {
  it('are those that their grammar refuses and those with an Excel error, by table, row and address', () => {
    const { unreadable } = figuresOf({
      Themas: [
        ['Thema', 'Focus'],
        ['Klimaat', 'ja'],
      ],
      Aanbestedingen: [
        ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Klimaat', 'Geraamde waarde'],
        ['A-1', 'Bestrating', 'zomer', 'ja', 'Kans; Eis', 100],
        ['A-2', 'Catering', '2025-Q1', 'ja', new CellError('#REF!'), -5],
        ['A-3', null, '2025-Q1', 'ja', null, '1000'],
      ],
      Acties: [
        ['Nr', 'Actie', 'Status', 'Uren'],
        [4, 'Scholing', 'bijna', '1.234'],
      ],
    });
    const byCell = [...unreadable].sort((a, b) => (a.table + a.cell < b.table + b.cell ? -1 : 1));
    expect(byCell).toEqual([
      { table: 'Aanbestedingen', row: 'A-1', cell: 'C2', code: 'C05' },
      { table: 'Aanbestedingen', row: 'A-1', cell: 'E2', code: 'C13' },
      { table: 'Aanbestedingen', row: 'A-2', cell: 'E3', code: 'C10' },
      { table: 'Aanbestedingen', row: 'A-2', cell: 'F3', code: 'C12' },
      { table: 'Acties', row: '4', cell: 'C2', code: 'C02' },
      { table: 'Acties', row: '4', cell: 'D2', code: 'C09' },
    ]);
  });

  it('name a tender by its title where the calendar has no Nr, like every other figure', () => {
    const figures = figuresOf({
      Themas: [['Thema'], ['Klimaat']],
      Aanbestedingen: [
        ['Aanbesteding', 'Start', 'Kansrijk', 'Klimaat'],
        ['Bestrating', 'zomer', 'ja', 'Eis'],
        ['Catering', '2025-Q1', 'ja', '??'],
        ['Advies', '2025-Q1', 'ja', null],
        ['Advies', '2025-Q2', 'ja', null],
      ],
    });
    expect(figures.unreadable.map(({ row }) => row).sort()).toEqual(['Bestrating', 'Catering']);
    expect(figures.coverage?.excluded.map(({ tender }) => tender)).toEqual(['Bestrating', 'Catering']);
    expect(figures.coverage?.upcoming).toEqual([]);
    expect(figures.coverage?.years[0]?.promising.keys).toEqual(['rij 4', 'rij 5']);
  });

  it('keep the order of the findings', () => {
    const { unreadable } = figuresOf({
      Uitgaven: [
        ['Jaar', 'Productgroep', 'Bedrag'],
        ['ooit', 'GWW', 'veel'],
        [2024, 'GWW', 'weinig'],
      ],
    });
    expect(unreadable.map(({ cell, row }) => [cell, row])).toEqual([
      ['A2', 'rij 2'],
      ['C2', 'rij 2'],
      ['C3', 'rij 3'],
    ]);
  });
});

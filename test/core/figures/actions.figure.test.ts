import type { CellValue } from '../../../src/core/workbook/cell-value';
import { CellError } from '../../../src/core/workbook/cell-value';
import { figuresJsonOf, figuresOf, present } from '../../support/figures-of';
import type { Grid, Grids, PlanMoments } from '../../support/plan-of';

const HEADINGS = [
  'Nr',
  'Onderwerp',
  'Rol',
  'Soort',
  'Onderdeel van',
  'Begin',
  'Eind',
  'Status',
  'Budget',
  'Uren',
  'Voltooid op',
];
type ActionCells = Partial<Record<(typeof HEADINGS)[number], CellValue>>;

function list(...actions: readonly ActionCells[]): Grid {
  const rows = actions.map((cells, i) => {
    const filled: ActionCells = { Nr: i + 1, ...cells };
    return [...HEADINGS.map((heading) => filled[heading] ?? null), `Actie ${i + 1}`];
  });
  return [[...HEADINGS, 'Actie'], ...rows];
}

const moments: PlanMoments = { asOf: '2025-10-01', quarter: '2025-Q3' };
const actionsOf = (actions: Grid, more: Grids = {}, when = moments) =>
  present(figuresJsonOf({ Acties: actions, ...more }, when).actions);

describe('counting actions', () => {
  it('counts by status and kind, blanks by their defaults, cancelled ones too', () => {
    const actions = list(
      {},
      { Status: 'Loopt', Soort: 'Doorlopend' },
      { Status: 'voltooid', Soort: 'Terugkerend' },
      { Status: 'Uitgesteld' },
      { Status: 'Vervallen' },
      { Status: 'Lopend' },
    );
    const { total, byStatus, byKind } = actionsOf(actions);
    expect(total).toBe(6);
    expect(byStatus).toEqual({ 'Niet gestart': 1, Loopt: 2, Voltooid: 1, Uitgesteld: 1, Vervallen: 1 });
    expect(byKind).toEqual({ Eenmalig: 4, Terugkerend: 1, Doorlopend: 1 });
    expect(Object.keys(byStatus)).toEqual(['Niet gestart', 'Loopt', 'Voltooid', 'Uitgesteld', 'Vervallen']);
  });

  it('keeps the keys of the rows behind each status', () => {
    const actions = list({ Nr: 'A' }, { Nr: 'B', Status: 'Loopt' }, { Nr: 'C' });
    expect(figuresOf({ Acties: actions }, moments).actions?.keysByStatus).toEqual({
      'Niet gestart': ['A', 'C'],
      Loopt: ['B'],
      Voltooid: [],
      Uitgesteld: [],
      Vervallen: [],
    });
  });

  it('counts an action that occurs twice twice', () => {
    expect(actionsOf(list({ Nr: 1 }, { Nr: 1 })).total).toBe(2);
  });

  it('counts no parts of an action, but lists them, and sums what they take where the action says nothing', () => {
    const part: ActionCells = {
      'Onderdeel van': 1,
      Onderwerp: 'Meten',
      Rol: 'Inkoop',
      Begin: '2025-Q2',
      Eind: '2025-Q2',
      Budget: 100,
      Uren: 8,
      'Voltooid op': '2025-08-01',
    };
    const figures = actionsOf(list({ Rol: 'Inkoop' }, part, { ...part, Begin: '2025-Q4', Eind: null }));
    expect(figures).toMatchObject({
      total: 1,
      byKind: { Eenmalig: 1 },
      subjects: [{ subject: '', total: 1 }],
      overdue: ['2'],
      completed: ['2', '3'],
      next: ['3'],
      budget: 200,
      hours: 16,
      open: { late: 0, undated: 1, continuous: 0, current: 0, planned: 0 },
      undated: ['1'],
    });
    expect(figures.yearPlan[0]?.cells.map(({ actions }) => actions)).toEqual([[], [], ['2'], [], ['3']]);
  });

  it('sums what an action says itself, else its parts, each of the two by itself and as deep as they go', () => {
    const figures = actionsOf(
      list(
        { Budget: 50 },
        { 'Onderdeel van': 1, Budget: 100, Uren: 3 },
        { Uren: 8 },
        { 'Onderdeel van': 3 },
        { 'Onderdeel van': 4, Budget: 7, Uren: 99 },
        { 'Onderdeel van': 4, Budget: 5, Status: 'Vervallen' },
        { Status: 'Vervallen' },
        { 'Onderdeel van': 7, Budget: 1000, Uren: 1000 },
      ),
    );
    expect(figures).toMatchObject({ total: 3, budget: 57, hours: 11 });
  });

  it('counts a part of itself by itself, straight or around a ring', () => {
    const figures = actionsOf(
      list({ 'Onderdeel van': 1 }, { 'Onderdeel van': 3 }, { 'Onderdeel van': 2 }, { 'Onderdeel van': 2 }),
    );
    expect(figures.total).toBe(3);
  });

  it('counts a part of an action that does not exist by itself', () => {
    const figures = actionsOf(list({ 'Onderdeel van': 99, Begin: '2025-Q1' }));
    expect(figures.total).toBe(1);
    expect(figures.yearPlan[0]?.cells[1]).toEqual({ quarter: '2025-Q1', actions: ['1'] });
  });

  it('leaves an action whose Status cannot be read out of everything', () => {
    const figures = actionsOf(
      list(
        { Status: 'bijna', Onderwerp: 'Meten', Rol: 'Inkoop', Begin: '2025-Q1', Budget: 10 },
        { Status: new CellError('#N/A'), 'Voltooid op': '2025-08-01' },
      ),
    );
    expect(figures).toMatchObject({ total: 0, subjects: [], overdue: [], completed: [], budget: 0, yearPlan: [] });
  });

  it('reads every other cell that cannot be read as blank', () => {
    const figures = actionsOf(
      list({ Soort: 'soms', Begin: 'zomer', Budget: 'veel', Uren: -3, 'Voltooid op': 'ooit', Status: 'Loopt' }),
    );
    expect(figures).toMatchObject({
      total: 1,
      byKind: { Eenmalig: 1 },
      overdue: [],
      completed: [],
      budget: 0,
      hours: 0,
    });
  });
});

describe('subjects', () => {
  it('stand in order of first appearance, grouped like headings, the blank one last', () => {
    const actions = list(
      {},
      { Onderwerp: 'Meten' },
      { Onderwerp: 'Financiën', Status: 'Loopt' },
      { Onderwerp: ' financien' },
      { Onderwerp: 'METEN', Status: 'Voltooid' },
      { Status: 'Voltooid' },
    );
    const none = { 'Niet gestart': 0, Loopt: 0, Voltooid: 0, Uitgesteld: 0, Vervallen: 0 };
    expect(actionsOf(actions).subjects).toEqual([
      { subject: 'Meten', total: 2, byStatus: { ...none, 'Niet gestart': 1, Voltooid: 1 } },
      { subject: 'Financiën', total: 2, byStatus: { ...none, 'Niet gestart': 1, Loopt: 1 } },
      { subject: '', total: 2, byStatus: { ...none, 'Niet gestart': 1, Voltooid: 1 } },
    ]);
  });
});

describe('what is due', () => {
  it('is overdue when the last quarter is before the quarter of the as-of date', () => {
    const actions = list(
      { Begin: '2025-Q1', Eind: '2025-Q3' },
      { Begin: '2025-Q1', Eind: '2025-Q4' },
      { Begin: '2025-Q3' },
      { Begin: '2025-Q3', Soort: 'Terugkerend' },
      { Begin: '2025-Q1', Eind: '2025-Q2', Soort: 'Terugkerend' },
      { Begin: '2025-Q1', Eind: '2025-Q2', Soort: 'Doorlopend' },
      { Begin: '2025-Q1', Eind: '2025-Q2', Status: 'Voltooid' },
      { Begin: '2025-Q1', Eind: '2025-Q2', Status: 'Vervallen' },
      { Begin: '2025-Q1', Eind: '2025-Q2', Status: 'Uitgesteld' },
      { Eind: '2025-Q3' },
      {},
    );
    expect(actionsOf(actions).overdue).toEqual(['1', '3', '5', '9', '10']);
  });

  it('reads an Eind before Begin as blank (A01)', () => {
    const actions = list(
      { Begin: '2025-Q3', Eind: '2025-Q1' },
      { Begin: '2025-Q4', Eind: '2025-Q1' },
      { Begin: '2025-Q3', Eind: '2025-Q1', Soort: 'Terugkerend' },
    );
    expect(actionsOf(actions).overdue).toEqual(['1']);
  });

  it('was completed within the reported quarter, whatever its Status', () => {
    const actions = list(
      { 'Voltooid op': '2025-06-30', Status: 'Voltooid' },
      { 'Voltooid op': '2025-07-01', Status: 'Voltooid' },
      { 'Voltooid op': '30-9-2025', Status: 'Loopt' },
      { 'Voltooid op': '2025-10-01', Status: 'Voltooid' },
      { Status: 'Voltooid' },
    );
    expect(actionsOf(actions).completed).toEqual(['2', '3']);
  });

  it('begins in the quarter after the reported one, and has not started', () => {
    const actions = list(
      { Begin: '2025-Q4' },
      { Begin: '2025-Q4', Status: 'Uitgesteld' },
      { Begin: '2025-Q4', Status: 'Loopt' },
      { Begin: '2025-Q4', Status: 'Vervallen' },
      { Begin: '2025-Q3' },
      { Begin: '2026-Q1' },
    );
    expect(actionsOf(actions).next).toEqual(['1', '2']);
    expect(actionsOf(actions, {}, { asOf: '2025-10-01', quarter: '2025-Q4' }).next).toEqual(['6']);
  });
});

describe('time and money', () => {
  it('adds up what is not cancelled, in cents', () => {
    const actions = list(
      ...Array.from({ length: 3 }, () => ({ Budget: 0.1, Uren: 0.1 })),
      { Budget: 1000, Uren: 7.5, Status: 'Voltooid' },
      { Budget: 5000, Uren: 80, Status: 'Vervallen' },
    );
    expect(actionsOf(actions)).toMatchObject({ budget: 1000.3, hours: 7.8 });
  });
});

describe('the year plan', () => {
  const cellsOf = (actions: Grid, more: Grids = {}, when = moments) =>
    actionsOf(actions, more, when).yearPlan.map(({ role, cells }) => [role, ...cells.map(({ actions: keys }) => keys)]);

  it('has the last quarter of the year before and the four of the reported year', () => {
    const [plan] = actionsOf(list({ Rol: 'Inkoop', Begin: '2025-Q1' })).yearPlan;
    expect(plan?.cells.map(({ quarter }) => quarter)).toEqual(['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
  });

  it('shows an action from Begin to Eind', () => {
    const actions = list(
      { Begin: '2025-Q2', Eind: '2025-Q3' },
      { Begin: '2025-Q2' },
      { Begin: '2025-Q2', Soort: 'Terugkerend' },
      { Begin: '2025-Q2', Soort: 'Doorlopend' },
      { Begin: '2025-Q2', Eind: '2025-Q3', Soort: 'Doorlopend' },
      { Begin: '2023-Q1', Eind: '2030-Q4' },
      { Begin: '2023-Q1', Soort: 'Doorlopend' },
      { Begin: '2023-Q1' },
      { Eind: '2025-Q3' },
      { Begin: '2025-Q3', Eind: '2025-Q2' },
      { Begin: '2025-Q3', Eind: '2025-Q2', Soort: 'Doorlopend' },
      { Begin: '2025-Q2', Status: 'Vervallen' },
      { Begin: '2025-Q2', Status: 'Voltooid' },
    );
    expect(cellsOf(actions)).toEqual([
      [
        '',
        ['6', '7'],
        ['6', '7'],
        ['1', '2', '3', '4', '5', '6', '7', '13'],
        ['1', '4', '5', '6', '7', '9', '10', '11'],
        ['4', '6', '7', '11'],
      ],
    ]);
  });

  it('keeps what is only known to be somewhere in a longer span beside the quarters', () => {
    const actions = list(
      { Begin: 2025 },
      { Begin: 'eind 2025', Eind: 2025 },
      { Begin: '2025-H2' },
      { Begin: 2025, Eind: 2025 },
      { Begin: 2025, Soort: 'Terugkerend' },
      { Begin: 2025, Soort: 'Doorlopend' },
      { Begin: 2025, Eind: '2025-Q2' },
      { Eind: '2025-H2', Soort: 'Doorlopend' },
      { Begin: 2026 },
      { Begin: '2025-H1', Status: 'Vervallen' },
    );
    const [role] = actionsOf(actions).yearPlan;
    expect(role?.during).toEqual([
      { span: '2025', actions: ['1', '4', '5'] },
      { span: '2025-H2', actions: ['3', '8'] },
    ]);
    expect(role?.cells.map((cell) => cell.actions)).toEqual([[], ['6', '7'], ['6', '7'], ['6'], ['2', '6']]);
  });

  it('puts an action under each of its roles, grouped like headings, the blank one last', () => {
    const actions = list(
      { Begin: '2025-Q1' },
      { Rol: 'Inkoop; Beleid', Begin: '2025-Q1' },
      { Rol: 'beleid\nDirectie; BELEID', Begin: '2025-Q1' },
    );
    expect(cellsOf(actions)).toEqual([
      ['Inkoop', [], ['2'], [], [], []],
      ['Beleid', [], ['2', '3'], [], [], []],
      ['Directie', [], ['3'], [], [], []],
      ['', [], ['1'], [], [], []],
    ]);
  });

  it('splits roles on commas where the table Rollen knows the pieces', () => {
    const actions = list({ Rol: 'Inkoop, beleid', Begin: '2025-Q1' }, { Rol: 'Zorg, welzijn', Begin: '2025-Q1' });
    const roles = { Rollen: [['Rol'], ['Inkoop'], ['Beleid']] };
    expect(cellsOf(actions, roles).map(([role]) => role)).toEqual(['Inkoop', 'Beleid', 'Zorg, welzijn']);
    expect(cellsOf(actions).map(([role]) => role)).toEqual(['Inkoop, beleid', 'Zorg, welzijn']);
  });

  it('puts an action under a role once, also when its list names the role twice', () => {
    const actions = list({ Rol: 'Inkoop, Beleid; beleid', Begin: '2025-Q1' });
    expect(cellsOf(actions, { Rollen: [['Rol'], ['Inkoop'], ['Beleid']] })).toEqual([
      ['Inkoop', [], ['1'], [], [], []],
      ['Beleid', [], ['1'], [], [], []],
    ]);
  });

  it('has a row for a role without work this year, but none for one of cancelled actions only', () => {
    const actions = list({ Rol: 'Inkoop', Begin: '2030-Q1' }, { Rol: 'Beleid', Begin: '2025-Q1', Status: 'Vervallen' });
    expect(cellsOf(actions)).toEqual([['Inkoop', [], [], [], [], []]]);
  });
});

describe('without its table', () => {
  it('is null without Acties, and empty when it is', () => {
    expect(figuresOf({}).actions).toBeNull();
    expect(actionsOf(list())).toEqual({
      total: 0,
      byStatus: { 'Niet gestart': 0, Loopt: 0, Voltooid: 0, Uitgesteld: 0, Vervallen: 0 },
      byKind: { Eenmalig: 0, Terugkerend: 0, Doorlopend: 0 },
      open: { late: 0, undated: 0, continuous: 0, current: 0, planned: 0 },
      subjects: [],
      overdue: [],
      completed: [],
      next: [],
      undated: [],
      budget: 0,
      hours: 0,
      yearPlan: [],
    });
  });
});

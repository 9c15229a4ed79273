import { checklistSteps, tenderChecklist, type ChecklistItem } from '../../../src/core/plan/tender-checklist';
import { checkOf, gridOf, type Cells } from '../../support/check-of';
import type { Grids } from '../../support/plan-of';

const THEMES = gridOf({ Thema: 'Klimaat', Focus: 'ja' }, { Thema: 'Circulair', Focus: 'ja' }, { Thema: 'Milieu' });

/** A tender that is under way, in a calendar with every column that a step may ask for. */
const TENDER: Cells = {
  Nr: '1',
  Aanbesteding: 'Groen',
  Start: '2025-Q4',
  Kansrijk: 'ja',
  Status: 'Gegund',
  Procedure: 'Europees',
  'Geraamde waarde': 300_000,
  Klimaat: null,
  Circulair: null,
  Milieu: null,
  Marktverkenning: null,
  Uitleg: null,
  Startdocument: null,
  Geëvalueerd: null,
  Les: null,
  'Afspraken nagekomen': null,
  'Contract getekend': null,
};

function itemsOf(cells: Cells, more: Grids = {}): readonly ChecklistItem[] {
  const { plan } = checkOf({ Themas: THEMES, Aanbestedingen: gridOf({ ...TENDER, ...cells }), ...more });
  const [tender] = plan.tables.tenders.rows;
  if (tender === undefined) throw new RangeError('no tender');
  return tenderChecklist(plan, tender);
}

const stateOf = (item: string, cells: Cells, more: Grids = {}) =>
  itemsOf(cells, more).find(({ step }) => (step.kind === 'own' ? step.name : step.item) === item)?.state;

describe('the five steps of a team that has none of its own', () => {
  it.each<[Cells, string]>([
    [{}, 'open'],
    [{ Startdocument: 'ja' }, 'done'],
    [{ Startdocument: 'nee' }, 'open'],
    [{ Uitleg: 'Kleine markt' }, 'done'],
    [{ Uitleg: 'n.t.b.' }, 'open'],
    [{ Klimaat: 'Eis', Circulair: 'Nee' }, 'done'],
    [{ Klimaat: 'Eis', Circulair: 'Kans' }, 'open'],
    [{ Klimaat: 'Eis', Circulair: 'x' }, 'open'],
    [{ Klimaat: 'Eis' }, 'open'],
    [{ Klimaat: 'Kans; Geschiktheid', Circulair: 'Nee' }, 'done'],
  ])('the start document of %j is %s', (cells, state) => {
    expect(stateOf('start-document', cells)).toBe(state);
  });

  it('criteria are one applied mark, in any theme', () => {
    expect(stateOf('criteria', { Klimaat: 'Kans', Circulair: 'Geschiktheid' })).toBe('open');
    expect(stateOf('criteria', { Milieu: 'Contract' })).toBe('done');
  });

  it('the market is explored, and the tender evaluated, by their columns', () => {
    expect(stateOf('market-exploration', { Marktverkenning: 'ja' })).toBe('done');
    expect(stateOf('evaluation', { Geëvalueerd: 'ja' })).toBe('done');
    expect(stateOf('evaluation', {})).toBe('open');
    expect(stateOf('evaluation', { Status: 'Gepubliceerd' })).toBe('not-due');
  });

  it('agreements are checked by their column, or when each of Afspraken is judged', () => {
    const agreements = (...kept: readonly (string | null)[]): Grids => ({
      Afspraken: gridOf(...kept.map((Nagekomen) => ({ Aanbesteding: '1', Afspraak: 'x', Nagekomen })), {
        Aanbesteding: '2',
        Afspraak: 'y',
        Nagekomen: null,
      }),
    });
    const state = (kept: string | null, more: Grids = {}) =>
      stateOf('agreements-kept', { 'Afspraken nagekomen': kept }, more);
    expect([state(null), state('Onbekend'), state('Nee'), state('Ja')]).toEqual(['open', 'open', 'done', 'done']);
    expect(state(null, agreements('Ja', 'Nee'))).toBe('done');
    expect(state(null, agreements('Ja', null))).toBe('open');
    expect(state(null, agreements('Onbekend'))).toBe('open');
    expect(state(null, agreements())).toBe('open');
  });
});

describe('the steps of the team itself', () => {
  const own = (...rows: readonly Cells[]): Grids => ({
    Checklist: gridOf(
      ...rows.map((row) => ({
        Stap: 'Stap',
        Volgorde: 1,
        Procedure: null,
        'Waarde vanaf': null,
        Kolom: 'Les',
        ...row,
      })),
    ),
  });
  const steps = (cells: Cells, more: Grids) =>
    itemsOf(cells, more).map(({ step, state }) => `${step.kind === 'own' ? step.name : step.item}: ${state}`);

  it('take the place of the five, by Volgorde', () => {
    const table = own({ Stap: 'b', Volgorde: 2 }, { Stap: 'a', Volgorde: 1 }, { Stap: 'c', Volgorde: 2 });
    expect(steps({}, table)).toEqual(['a: open', 'b: open', 'c: open']);
    const { plan } = checkOf({ Themas: THEMES, Aanbestedingen: gridOf(TENDER), ...table });
    expect(checklistSteps(plan)).toEqual(['a', 'b', 'c'].map((name) => ({ kind: 'own', name })));
  });

  it.each<[string, Cells, string]>([
    ['Les', { Les: 'Begin eerder' }, 'done'],
    ['Les', { Les: null }, 'open'],
    ['Contract getekend', { 'Contract getekend': 'ja' }, 'done'],
    ['contract getekend', { 'Contract getekend': 'door de directie' }, 'done'],
    ['Contract getekend', { 'Contract getekend': 'nee' }, 'open'],
    ['Contract getekend', { 'Contract getekend': false }, 'open'],
    ['Marktverkenning', { Marktverkenning: 'ja' }, 'done'],
    ['Marktverkenning', { Marktverkenning: 'nee' }, 'open'],
    ['Marktverkenning', { Marktverkenning: 'n.t.b.' }, 'open'],
    ['Afspraken nagekomen', { 'Afspraken nagekomen': 'Onbekend' }, 'open'],
    ['Afspraken nagekomen', { 'Afspraken nagekomen': 'Deels' }, 'done'],
    ['Klimaat', { Klimaat: 'Kans' }, 'done'],
    ['Klimaat', { Klimaat: 'Nee' }, 'open'],
  ])('a step with Kolom %s and %j is %s: filled, and not nee', (Kolom, cells, state) => {
    expect(stateOf('Stap', cells, own({ Kolom }))).toBe(state);
  });

  it('are of the procedures and values that they name', () => {
    const at = (cells: Cells, row: Cells) => itemsOf(cells, own(row)).length;
    expect(at({}, { Procedure: 'Openbaar' })).toBe(1);
    expect(at({ Procedure: 'Meervoudig onderhands' }, { Procedure: 'Openbaar' })).toBe(0);
    expect(at({ Procedure: null }, { Procedure: 'Openbaar' })).toBe(0);
    expect(at({}, { 'Waarde vanaf': 300_000 })).toBe(1);
    expect(at({}, { 'Waarde vanaf': 300_000.01 })).toBe(0);
    expect(at({ 'Geraamde waarde': null }, { 'Waarde vanaf': 1 })).toBe(0);
  });

  it('[K02] with a Kolom that the calendar does not have are named', () => {
    const { of } = checkOf({
      Themas: THEMES,
      Aanbestedingen: gridOf(TENDER),
      ...own({ Stap: 'goed', Kolom: 'Contract getekend' }, { Stap: 'mis', Kolom: 'Contract getekent' }),
    });
    expect(of('K02').map(({ row, table, column }) => [row, table, column])).toEqual([['mis', 'Checklist', 'Kolom']]);
  });
});

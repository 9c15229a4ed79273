import { checkOf, gridOf, type Cells } from '../../support/check-of';
import { tender, check } from './tender-rows';

describe('[B14] original-changed', () => {
  const moved = (original: string | number | null) =>
    tender('1', { Start: '2026-Q2', 'Oorspronkelijke start': original, Toelichting: 'Later' });

  const snapshot = (period: string, original: string | null, cells: Cells = {}): Cells => ({
    Plan: null,
    Periode: period,
    Tabel: 'Aanbestedingen',
    Nr: '1',
    Start: '2026-Q2',
    'Oorspronkelijke start': original,
    ...cells,
  });

  it('[B14] finds an original start that is another than the last Momentopname recorded, whatever the order of rows', () => {
    const records = gridOf(snapshot('2025-Q2', '2025-Q3'), snapshot('2025-Q1', '2025-Q4'));
    const { of } = check([moved('2025-Q4')], { Momentopname: records });
    expect(of('B14')).toHaveLength(1);
    expect(of('B14')[0]).toMatchObject({ severity: 'notice', row: '1', column: 'Oorspronkelijke start' });
    expect(of('B14')[0]?.details).toEqual({
      because: 'changed',
      original: '2025-Q4',
      recorded: '2025-Q3',
      period: '2025-Q2',
    });
  });

  it('[B14] finds one that was made coarser, and one that was taken away', () => {
    const records = { Momentopname: gridOf(snapshot('2025-Q2', '2025-Q3')) };
    expect(check([moved(2025)], records).of('B14')[0]?.details).toMatchObject({ because: 'changed', original: '2025' });
    expect(check([moved(null)], records).of('B14')[0]?.details).toMatchObject({
      because: 'blank',
      recorded: '2025-Q3',
    });
  });

  it('[B14] accepts what agrees, what was not filled then, and what an older Momentopname had', () => {
    expect(check([moved('2025-Q3')], { Momentopname: gridOf(snapshot('2025-Q2', '2025-Q3')) }).of('B14')).toEqual([]);
    expect(check([moved('2025-Q3')], { Momentopname: gridOf(snapshot('2025-Q2', null)) }).of('B14')).toEqual([]);
    const older = gridOf(snapshot('2025-Q1', '2025-Q4'), snapshot('2025-Q2', null));
    expect(check([moved('2025-Q3')], { Momentopname: older }).of('B14')).toEqual([]);
    expect(check([moved('2025-Q3')]).of('B14')).toEqual([]);
  });

  it('[B14] looks at the plan in force only', () => {
    const records = gridOf(snapshot('2025-Q2', '2025-Q4', { Plan: 'Plan 2022' }), snapshot('2025-Q1', '2025-Q3'));
    expect(check([moved('2025-Q3')], { Momentopname: records }).of('B14')).toEqual([]);
  });

  it('[B14] asks nothing of a calendar that keeps no original starts', () => {
    const calendar = gridOf({ Nr: '1', Aanbesteding: 'Opdracht', Start: '2026-Q1', Kansrijk: 'ja' });
    const records = gridOf(snapshot('2025-Q2', '2025-Q4'));
    expect(checkOf({ Aanbestedingen: calendar, Momentopname: records }).of('B14')).toEqual([]);
  });

  it('[B14] looks at tenders only, and not at a row without a name of its own', () => {
    const action = snapshot('2025-Q1', '2024-Q1', { Tabel: 'Acties' });
    expect(check([moved(null)], { Momentopname: gridOf(action) }).of('B14')).toEqual([]);
    const calendar = gridOf(
      { Aanbesteding: 'Zelfde', Start: '2026-Q1', 'Oorspronkelijke start': null, Kansrijk: 'ja' },
      { Aanbesteding: 'Zelfde', Start: '2026-Q1', 'Oorspronkelijke start': null, Kansrijk: 'ja' },
    );
    const records = gridOf(snapshot('2025-Q1', '2025-Q4', { Nr: 'rij 2' }));
    expect(checkOf({ Aanbestedingen: calendar, Momentopname: records }).of('B14')).toEqual([]);
  });
});

import { checkOf, gridOf, type Cells } from '../../support/check-of';
import { tender, check } from './tender-rows';

describe('[B14] target-or-original-changed', () => {
  const moved = (start: string, original: string | null) =>
    tender('1', { Start: start, 'Oorspronkelijke start': original, Toelichting: 'Later' });

  const snapshot = (period: string, start: string, nr = '1'): Cells => ({
    Periode: period,
    Tabel: 'Aanbestedingen',
    Nr: nr,
    Start: start,
  });

  it('[B14] finds an original start after the first recorded start', () => {
    const { of } = check([moved('2026-Q2', '2025-Q4')], { Momentopname: gridOf(snapshot('2025-Q1', '2025-Q3')) });
    expect(of('B14')).toHaveLength(1);
    expect(of('B14')[0]).toMatchObject({ severity: 'notice', row: '1', column: 'Oorspronkelijke start' });
    expect(of('B14')[0]?.details).toEqual({
      because: 'changed',
      original: '2025-Q4',
      recorded: '2025-Q3',
      period: '2025-Q1',
    });
  });

  it('[B14] finds an original start that only a later Momentopname had, whatever the order of its rows', () => {
    const records = gridOf(snapshot('2025-Q2', '2025-Q2'), snapshot('2025-Q1', '2025-Q3'));
    const { of } = check([moved('2025-Q4', '2025-Q2')], { Momentopname: records });
    expect(of('B14')[0]?.details).toMatchObject({ recorded: '2025-Q3', period: '2025-Q1' });
  });

  it('[B14] finds a start that moved since, with nothing in Oorspronkelijke start', () => {
    const { of } = check([moved('2026-Q1', null)], { Momentopname: gridOf(snapshot('2025-Q2', '2025-Q4')) });
    expect(of('B14')[0]?.details).toMatchObject({ because: 'blank', original: '2026-Q1', recorded: '2025-Q4' });
  });

  it('[B14] accepts what agrees, and an original start from before the first Momentopname', () => {
    const records = { Momentopname: gridOf(snapshot('2025-Q2', '2025-Q4')) };
    expect(check([moved('2025-Q4', null)], records).of('B14')).toEqual([]);
    expect(check([moved('2026-Q1', '2025-Q4')], records).of('B14')).toEqual([]);
    expect(check([moved('2025-Q4', '2025-Q1')], records).of('B14')).toEqual([]);
    expect(check([moved('2026-Q1', null)]).of('B14')).toEqual([]);
  });

  it('[B14] asks nothing of a calendar that keeps no original starts', () => {
    const calendar = gridOf({ Nr: '1', Aanbesteding: 'Opdracht', Start: '2026-Q1', Kansrijk: 'ja' });
    const records = gridOf(snapshot('2025-Q2', '2025-Q4'));
    expect(checkOf({ Aanbestedingen: calendar, Momentopname: records }).of('B14')).toEqual([]);
  });

  it('[B14] looks at tenders only, and not at a row without a name of its own', () => {
    const action = { ...snapshot('2025-Q1', '2024-Q1'), Tabel: 'Acties' };
    expect(check([moved('2026-Q1', null)], { Momentopname: gridOf(action) }).of('B14')).toEqual([]);
    const calendar = gridOf(
      { Aanbesteding: 'Zelfde', Start: '2026-Q1', 'Oorspronkelijke start': null, Kansrijk: 'ja' },
      { Aanbesteding: 'Zelfde', Start: '2026-Q1', 'Oorspronkelijke start': null, Kansrijk: 'ja' },
    );
    const records = gridOf(snapshot('2025-Q1', '2025-Q4', 'rij 2'));
    expect(checkOf({ Aanbestedingen: calendar, Momentopname: records }).of('B14')).toEqual([]);
  });
});

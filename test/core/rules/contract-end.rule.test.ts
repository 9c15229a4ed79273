import { check, tender } from './tender-rows';

describe('[B17] contract-ends', () => {
  const group = { Productgroep: 'Groen', Afdeling: 'Stadswerk' };
  const ending = (until: string) =>
    tender('oud', { ...group, Start: '2021-Q1', Status: 'Gegund', 'Contract tot': until });

  it.each([
    ['2025-06-30', false],
    ['2025-07-01', true],
    ['2025-12-31', true],
    ['2026-09-30', true],
    ['2026-10-01', false],
  ])('[B17] tells of a contract until %s: %s, as of 1 July 2025', (until, tells) => {
    expect(check([ending(until)]).rowsOf('B17')).toEqual(tells ? ['oud'] : []);
  });

  it.each([
    ['2024-Q4', ['oud']],
    ['2025-Q1', []],
    ['2026-Q1', []],
    ['2027-Q1', []],
    [2027, []],
    ['2027-Q2', ['oud']],
    [null, ['oud']],
  ])('[B17] of one that ends in 2026-Q1 is settled by a successor that starts in %s', (start, rows) => {
    const successor = tender('nieuw', { ...group, Afdeling: 'stadswerk ', Start: start });
    expect(check([ending('2026-03-31'), successor]).rowsOf('B17')).toEqual(rows);
  });

  it('[B17] takes no tender of another group, and none that is cancelled, for the successor', () => {
    const others = [
      tender('1', { ...group, Productgroep: 'Wegen', Start: '2026-Q1' }),
      tender('2', { ...group, Afdeling: 'Vastgoed', Start: '2026-Q1' }),
      tender('3', { ...group, Start: '2026-Q1', Status: 'Vervallen' }),
    ];
    const { of } = check([ending('2026-03-31'), ...others]);
    expect(of('B17')).toHaveLength(1);
    expect(of('B17')[0]).toMatchObject({ severity: 'notice', row: 'oud', column: 'Contract tot' });
    expect(of('B17')[0]?.details).toEqual({ date: '2026-03-31', productGroup: 'Groen', department: 'Stadswerk' });
  });
});

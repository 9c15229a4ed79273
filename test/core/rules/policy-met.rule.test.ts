import { findingMessage } from '../../../src/messages/findings';
import { rule, check, checkPlanned } from './policy-rows';

describe('[R01] rule-broken', () => {
  it.each([
    ['Verplicht', 'error', ['2', '4']],
    ['Toepassen of uitleggen', 'warning', ['4']],
    ['Waar mogelijk', 'notice', ['4']],
  ])('[R01] of weight %s is of severity %s', (weight, severity, rows) => {
    const { of, rowsOf } = check(rule({ Zwaarte: weight, Bron: 'Inkoopbeleid' }));
    expect(rowsOf('R01')).toEqual(rows);
    expect(of('R01').every((finding) => finding.severity === severity)).toBe(true);
    expect(of('R01')[0]).toMatchObject({ table: 'Aanbestedingen', column: 'CO2-trede' });
    expect(of('R01')[0]?.details).toMatchObject({ rule: 'Regel', source: 'Inkoopbeleid', minimum: 3, weight });
  });

  it.each(['Verplicht', 'Toepassen of uitleggen', 'Waar mogelijk'])(
    '[R01] of weight %s is a task while the tender is not published',
    (weight) => {
      const planned = checkPlanned(rule({ Zwaarte: weight })).of('R01');
      expect(planned.map(({ row }) => row)).toEqual(weight === 'Verplicht' ? ['2', '4'] : ['4']);
      for (const finding of planned) {
        expect(finding).toMatchObject({ severity: 'notice', details: { state: 'pending' } });
        expect(findingMessage(finding, 'nl')).toContain('Vul dit');
        expect(findingMessage(finding, 'en')).toContain('Fill this in');
      }
      expect(
        check(rule({ Zwaarte: weight }))
          .of('R01')
          .map(({ details }) => details.state),
      ).not.toContain('pending');
    },
  );

  it('[R01] stands at the cell of the theme when the rule asks marks', () => {
    const { of, rowsOf } = check(rule({ Kolom: 'SROI', Minimaal: 'Eis; Contract' }));
    expect(rowsOf('R01')).toEqual(['2', '4']);
    expect(of('R01')[0]).toMatchObject({ column: 'Social return' });
    expect(of('R01')[0]?.details).toMatchObject({ compare: 'marks', minimum: 'Eis; Contract' });
  });

  it('[R01] gives bounds and value as the column writes them', () => {
    const { of } = check(
      rule({ Kolom: 'SROI %', Minimaal: '2 %', Maximaal: '5 %' }),
      rule({ Regel: 'Pilots', Kolom: 'Pilot', Minimaal: 'ja' }),
    );
    const first = of('R01').find(({ row, column }) => row === '2' && column === 'SROI %');
    expect(first?.details).toMatchObject({ grammar: 'percent', minimum: 0.02, maximum: 0.05, actual: 0.01 });
    const pilot = of('R01').find(({ column }) => column === 'Pilot');
    expect(pilot?.details).toMatchObject({ compare: 'equal', minimum: 'ja' });
  });

  it('[R01] is not raised by a rule for people, nor by a tender that meets it', () => {
    expect(check(rule({ Kolom: null })).of('R01')).toEqual([]);
    expect(check(rule({ Minimaal: 1, Zwaarte: 'Verplicht' })).rowsOf('R01')).toEqual(['4']);
  });
});

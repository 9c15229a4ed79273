import { gridOf, type Cells } from '../../support/check-of';
import { check, tender } from './tender-rows';

describe('[B16] agreement-due', () => {
  const agreement = (cells: Cells): Cells => ({
    Aanbesteding: '1',
    Afspraak: 'Elektrisch materieel',
    Wie: 'Contractbeheer',
    'Controle op': '2025-06-30',
    Nagekomen: null,
    ...cells,
  });
  const checkAgreements = (...rows: readonly Cells[]) => check([tender('1')], { Afspraken: gridOf(...rows) });

  it('[B16] finds an agreement whose day of checking has passed and of which nobody knows whether it was kept', () => {
    const { of } = checkAgreements(
      agreement({}),
      agreement({ Nagekomen: 'Onbekend' }),
      agreement({ Nagekomen: 'Nee' }),
      agreement({ Nagekomen: 'Deels' }),
      agreement({ 'Controle op': null }),
      agreement({ 'Controle op': '2025-07-01' }),
      agreement({ 'Controle op': '2025-07-02' }),
      agreement({ Nagekomen: 'bijna' }),
    );
    expect(of('B16').map(({ cell }) => cell)).toEqual(['E2', 'E3']);
    expect(of('B16')[0]).toMatchObject({ severity: 'warning', table: 'Afspraken', column: 'Nagekomen' });
    expect(of('B16')[0]?.details).toEqual({
      tender: '1',
      agreement: 'Elektrisch materieel',
      who: 'Contractbeheer',
      date: '2025-06-30',
    });
  });
});

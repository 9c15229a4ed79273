import { checkOf, gridOf, type Cells } from '../../support/check-of';
import type { Grids, PlanMoments } from '../../support/plan-of';

const THEMES = gridOf(
  { Thema: 'Klimaat', Focus: 'ja', Onderbouwing: 'Beleid' },
  { Thema: 'Circulair', Focus: 'ja', Onderbouwing: 'Beleid' },
  { Thema: 'Social return', Focus: 'nee', Onderbouwing: null },
);

/** A promising tender that starts next quarter and applies a focus theme, besides what a test changes. */
function tender(nr: string, cells: Cells = {}): Cells {
  return { Nr: nr, Aanbesteding: `Opdracht ${nr}`, Start: '2025-Q4', Kansrijk: 'ja', Klimaat: 'Eis', ...cells };
}

const BLANKS: Cells = {
  Status: null,
  Uitleg: null,
  Circulair: null,
  'Social return': null,
  'Oorspronkelijke start': null,
  Toelichting: null,
  Procedure: null,
  Soort: null,
  'Geraamde waarde': null,
  CPV: null,
  Geëvalueerd: null,
  Afdeling: null,
  Opdrachtgever: null,
};

function check(rows: readonly Cells[], more: Grids = {}, moments: PlanMoments = { asOf: '2025-07-01' }) {
  const calendar = gridOf({ ...tender('leeg'), ...BLANKS }, ...rows);
  return checkOf({ Themas: THEMES, Aanbestedingen: calendar, ...more }, moments);
}

describe('[B01] explain-missing', () => {
  const silent = { Klimaat: 'Kans', Start: '2025-Q3' };

  it('[B01] asks the reason of a promising tender that starts now and applies no focus theme', () => {
    const { of } = check([tender('1', silent)]);
    expect(of('B01')).toHaveLength(1);
    expect(of('B01')[0]).toMatchObject({ row: '1', severity: 'warning', column: 'Uitleg' });
    expect(of('B01')[0]?.details).toEqual({ because: 'started', start: '2025-Q3', status: 'Gepland' });
  });

  it.each([
    ['Gepland', 'warning'],
    ['In voorbereiding', 'warning'],
    ['Uitgesteld', 'warning'],
    ['Gepubliceerd', 'error'],
    ['Gegund', 'error'],
  ])('[B01] with status %s is of severity %s', (status, severity) => {
    const { of } = check([tender('1', { ...silent, Status: status, Start: '2025-Q1' })]);
    expect(of('B01')[0]).toMatchObject({ severity });
  });

  it('[B01] waits until the quarter of Start, unless a theme is refused', () => {
    const { of, rowsOf } = check([
      tender('later', { Klimaat: 'Kans' }),
      tender('refused', { Klimaat: 'Kans', 'Social return': 'Nee' }),
      tender('no start', { Klimaat: 'Nee', Start: null }),
    ]);
    expect(rowsOf('B01')).toEqual(['refused', 'no start']);
    expect(of('B01')[0]?.details).toMatchObject({ because: 'refused' });
  });

  it('[B01] is content with an explanation, an applied focus theme or a tender that is not promising', () => {
    const { rowsOf } = check([
      tender('explained', { ...silent, Uitleg: 'Spoed' }),
      tender('applied', { ...silent, Circulair: 'Gunning' }),
      tender('not promising', { ...silent, Kansrijk: 'nee' }),
    ]);
    expect(rowsOf('B01')).toEqual([]);
  });

  it('[B01] does not take a theme that is not a focus theme, nor Geschiktheid, for an applied one', () => {
    const { rowsOf } = check([
      tender('other theme', { ...silent, 'Social return': 'Eis' }),
      tender('suitability', { ...silent, Klimaat: 'Geschiktheid' }),
    ]);
    expect(rowsOf('B01')).toEqual(['other theme', 'suitability']);
  });

  it('[B01] does not judge a tender whose Start, Kansrijk, Status or marks cannot be read', () => {
    const { rowsOf } = check([
      tender('start', { ...silent, Start: 2025, Klimaat: 'Nee' }),
      tender('promising', { ...silent, Kansrijk: 'misschien' }),
      tender('status', { ...silent, Status: 'wie weet' }),
      tender('mark', { ...silent, Klimaat: 'Ehm' }),
    ]);
    expect(rowsOf('B01')).toEqual([]);
  });
});

describe('rules for the themes of a tender', () => {
  it('[B02] finds a promising tender without any mark', () => {
    const { of, rowsOf } = check([
      tender('1', { Klimaat: null }),
      tender('2', { Klimaat: null, 'Social return': 'Kans' }),
      tender('3', { Klimaat: null, Kansrijk: null }),
      tender('4', { Klimaat: 'onleesbaar' }),
    ]);
    expect(rowsOf('B02')).toEqual(['1']);
    expect(of('B02')[0]).toMatchObject({ severity: 'warning', column: 'Kansrijk', value: 'ja' });
  });

  it('[B03] finds a theme applied in a tender that is not promising', () => {
    const { of, rowsOf } = check([
      tender('1', { Kansrijk: 'nee', 'Social return': 'Contract' }),
      tender('2', { Kansrijk: 'nee', Klimaat: 'Kans' }),
      tender('3', { Kansrijk: 'misschien' }),
    ]);
    expect(rowsOf('B03')).toEqual(['1']);
    expect(of('B03')[0]).toMatchObject({ severity: 'notice', details: { themes: ['Klimaat', 'Social return'] } });
  });

  it('[B10] asks the evaluation of an awarded tender that applies a focus theme', () => {
    const { of, rowsOf } = check([
      tender('1', { Status: 'Gegund' }),
      tender('2', { Status: 'Gegund', Geëvalueerd: 'ja' }),
      tender('3', { Status: 'Gegund', Klimaat: null, 'Social return': 'Eis' }),
      tender('4', { Status: 'Gegund', Geëvalueerd: 'nee' }),
      tender('5', { Status: 'Gepubliceerd' }),
    ]);
    expect(rowsOf('B10')).toEqual(['1', '4']);
    expect(of('B10')[0]).toMatchObject({ severity: 'notice', column: 'Geëvalueerd' });
  });

  it('[B15] names who must talk about an upcoming tender with nothing but opportunities', () => {
    const { of, rowsOf } = check([
      tender('client', { Klimaat: 'Kans', Opdrachtgever: 'Hoofd Groen', Afdeling: 'Beheer', Start: '2026-Q1' }),
      tender('department', { Klimaat: 'Kans', Afdeling: 'Beheer', Start: '2025-Q3' }),
      tender('nobody', { Klimaat: null }),
      tender('refused', { Klimaat: 'Nee' }),
      tender('suitability', { Klimaat: 'Geschiktheid' }),
      tender('too far', { Klimaat: 'Kans', Start: '2026-Q2' }),
      tender('past', { Klimaat: 'Kans', Start: '2025-Q2' }),
      tender('cancelled', { Klimaat: 'Kans', Status: 'Vervallen' }),
    ]);
    expect(rowsOf('B15')).toEqual(['client', 'department', 'nobody']);
    expect(of('B15').map(({ details, column }) => [column, details.who])).toEqual([
      ['Opdrachtgever', 'Hoofd Groen'],
      ['Afdeling', 'Beheer'],
      ['Opdrachtgever', ''],
    ]);
    expect(of('B15')[0]).toMatchObject({ severity: 'notice', details: { start: '2026-Q1' } });
  });
});

describe('rules for the planning of a tender', () => {
  it('[B04] finds a planned start that has passed', () => {
    const { of, rowsOf } = check([
      tender('1', { Start: '2025-Q2' }),
      tender('2', { Start: '2025-Q3' }),
      tender('3', { Start: '2025-Q2', Status: 'In voorbereiding' }),
      tender('4', { Start: '2025-Q2', Status: '???' }),
    ]);
    expect(rowsOf('B04')).toEqual(['1']);
    expect(of('B04')[0]).toMatchObject({ severity: 'warning', details: { start: '2025-Q2', now: '2025-Q3' } });
  });

  it('[B05] finds a postponed tender that did not move', () => {
    const { rowsOf } = check([
      tender('same', { Status: 'Uitgesteld', 'Oorspronkelijke start': '2025-Q4' }),
      tender('blank', { Status: 'Uitgesteld' }),
      tender('moved', { Status: 'Uitgesteld', 'Oorspronkelijke start': '2025-Q3', Toelichting: 'Later' }),
      tender('no start yet', { Status: 'Uitgesteld', Start: null, 'Oorspronkelijke start': '2025-Q3' }),
    ]);
    expect(rowsOf('B05')).toEqual(['same', 'blank']);
  });

  it('[B11] finds a Start of which no day lies in the plan period', () => {
    const settings = gridOf(
      { Instelling: 'Planperiode van', Waarde: '2025-Q2' },
      { Instelling: 'Planperiode tot', Waarde: 2026 },
    );
    const { of, rowsOf } = check(
      [
        tender('before', { Start: '2025-Q1' }),
        tender('first', { Start: '2025-Q2' }),
        tender('last', { Start: '2026-Q4' }),
        tender('after', { Start: '2027-Q1' }),
        tender('none', { Start: null }),
      ],
      { Instellingen: settings },
    );
    expect(rowsOf('B11')).toEqual(['before', 'after']);
    expect(of('B11')[0]).toMatchObject({ severity: 'notice', column: 'Start' });
    expect(of('B11')[0]?.details).toEqual({ from: '2025-04-01', until: '2026-12-31', start: '2025-Q1' });
  });

  it('[B11] counts a quarter as inside when the period begins or ends in it, and needs only one end', () => {
    const settings = gridOf({ Instelling: 'Planperiode van', Waarde: '2025-05-15' });
    const { of, rowsOf } = check([tender('cut', { Start: '2025-Q2' }), tender('before', { Start: '2025-Q1' })], {
      Instellingen: settings,
    });
    expect(rowsOf('B11')).toEqual(['before']);
    expect(of('B11')[0]?.details.until).toBe('');
    expect(check([tender('1', { Start: '2019-Q1' })]).rowsOf('B11')).toEqual([]);
  });

  it('[B12] asks why a tender moved', () => {
    const { of, rowsOf } = check([
      tender('1', { 'Oorspronkelijke start': '2025-Q1' }),
      tender('2', { 'Oorspronkelijke start': '2025-Q1', Toelichting: 'Capaciteit' }),
      tender('3', { 'Oorspronkelijke start': '2025-Q4' }),
      tender('4', { 'Oorspronkelijke start': '2025-Q1', Start: null }),
    ]);
    expect(rowsOf('B12')).toEqual(['1']);
    expect(of('B12')[0]).toMatchObject({ column: 'Toelichting', details: { from: '2025-Q1', to: '2025-Q4' } });
  });

  it('[B13] finds a promising tender without Start; one that cannot be read is not blank', () => {
    const { of, rowsOf } = check([
      tender('1', { Start: null }),
      tender('2', { Start: null, Kansrijk: 'nee' }),
      tender('3', { Start: 'later' }),
    ]);
    expect(rowsOf('B13')).toEqual(['1']);
    expect(of('B13')[0]).toMatchObject({ severity: 'warning', column: 'Start', value: null });
    expect(rowsOf('C01')).toEqual([]);
  });
});

describe('[B14] target-or-original-changed', () => {
  const snapshot = (period: string, start: string, nr = '1'): Cells => ({
    Periode: period,
    Tabel: 'Aanbestedingen',
    Nr: nr,
    Start: start,
  });

  const moved = (start: string, original: string | null) =>
    tender('1', { Start: start, 'Oorspronkelijke start': original, Toelichting: 'Later' });

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

import fc from 'fast-check';
import { reportContext } from '../../../../src/core/report/report-context';
import { communication } from '../../../../src/core/report/sections/communication-section';
import { FULL_PLAN, reportOf } from '../report-of';
import { sheetOf, type SheetView } from './sheet-of';

type Cells = readonly (string | null)[];

const HEADINGS = ['Moment', 'Datum', 'Doelgroep', 'Kanaal', 'Status'];
const REPORT = 'kwartaalrapport-2025-Q4';
const MOMENTS = { asOf: '2026-01-15', quarter: '2025-Q4' };

/** A report on 2025-Q4 in which the last period on record is 2024-Q4, unless another is given. */
function reportWith(moments: readonly Cells[], period: string | null = '2024-Q4', kind = REPORT): SheetView {
  const grids = {
    ...FULL_PLAN,
    Communicatie: [HEADINGS, ...moments],
    Statusverloop: [
      ['Periode', 'Tabel', 'Groep', 'Status', 'Aantal'],
      ...(period === null ? [] : [[period, 'Acties', null, 'Totaal', 4]]),
      ['2025-Q4', 'Acties', null, 'Totaal', 5],
    ],
  };
  return sheetOf(kind, grids, MOMENTS);
}

const done = (moment: string, date: string | null): Cells => [moment, date, null, null, 'Gerealiseerd'];

describe('Communicatie', () => {
  it('holds what was realised since the last report, to the day', () => {
    const moments = [
      done('toen al', '31-12-2024'),
      done('eerste dag', '1-1-2025'),
      done('tussen twee rapporten', '1-5-2025'),
      done('laatste dag', '31-12-2025'),
      done('volgend kwartaal', '1-1-2026'),
      ['vervallen', '1-5-2025', null, null, 'Vervallen'],
    ];
    for (const kind of [REPORT, 'monitor']) {
      const sheet = reportWith(moments, '2024-Q4', kind);
      expect(sheet.rows('communicatie').map(([, moment]) => moment)).toEqual([
        'eerste dag',
        'tussen twee rapporten',
        'laatste dag',
      ]);
      expect(sheet.lines).toContain('Wat sinds het 4e kwartaal 2024 gerealiseerd is, en wat gepland staat.');
    }
  });

  it('is of the quarter where nothing is on record before it', () => {
    const sheet = reportWith([done('eerder', '30-9-2025'), done('dit kwartaal', '1-10-2025')], null);
    expect(sheet.rows('communicatie').map(([, moment]) => moment)).toEqual(['dit kwartaal']);
    expect(sheet.lines).toContain('Wat in het 4e kwartaal 2025 gerealiseerd is, en wat gepland staat.');
  });

  it('lists what was realised on an unknown day apart, under a heading that says so', () => {
    const sheet = reportWith([done('Nieuwsbrief', null), done('Lunch', null), ['Jaarbericht', null, null, null, null]]);
    expect(sheet.rows('communicatie').map(([status, moment]) => [status, moment])).toEqual([
      ['Gepland', 'Jaarbericht'],
    ]);
    expect(sheet.headings).toContain('Communicatie gerealiseerd zonder datum');
    expect(sheet.rows('communicatie-zonder-datum')).toEqual([
      ['Gerealiseerd', 'Nieuwsbrief', null, null],
      ['Gerealiseerd', 'Lunch', null, null],
    ]);
  });

  it('says since when there was none', () => {
    expect(reportWith([done('toen al', '1-12-2024')]).lines).toContain(
      'Er is sinds het 4e kwartaal 2024 geen communicatie gerealiseerd, en er staat niets gepland.',
    );
    expect(reportWith([], null).lines).toContain(
      'Er is in het 4e kwartaal 2025 geen communicatie gerealiseerd, en er staat niets gepland.',
    );
  });

  it('loses nothing and says nothing twice over reports that follow each other', () => {
    const day = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 6 }), fc.integer({ min: 1, max: 3 }), (days, first) => {
        const moments = days.map(({ month, day: of }, i) => done(`m${i}`, `${of}-${month}-2025`));
        const grids = { ...FULL_PLAN, Communicatie: [HEADINGS, ...moments] };
        const reported = [['2024-Q4', `2025-Q${first}`] as const, [`2025-Q${first}`, '2025-Q4'] as const].flatMap(
          ([last, quarter]) => {
            const history = [FULL_PLAN['Statusverloop']?.[0] ?? [], [last, 'Acties', null, 'Totaal', 4]];
            const report = reportOf({ ...grids, Statusverloop: history }, { asOf: '2026-01-15', quarter });
            const [table] = communication(reportContext(report)).filter((block) => block.kind === 'table');
            return (table?.rows ?? []).map(([, moment]) => moment);
          },
        );
        expect([...reported].sort()).toEqual(moments.map(([moment]) => moment).sort());
      }),
    );
  });
});

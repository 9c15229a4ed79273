import { runToEnd } from '../../../src/core/kernel/slices';
import { formatSpan } from '../../../src/core/kernel/span';
import { readPlan } from '../../../src/core/plan/read-plan';
import type { ColumnChoice } from '../../../src/core/workbook/raw-table';
import { dateOf, rawTableOf, type Grid } from '../../support/plan-of';

const THEMES: Grid = [['Thema', 'Focus'], ['Klimaat', 'ja'], ['Circulair', 'nee']]; // prettier-ignore

/** A calendar of which the user chose columns, as it is read. */
function calendarWith(tenders: Grid, ...choices: readonly ColumnChoice[]) {
  const raws = new Map([
    ['themes', rawTableOf('Themas', THEMES)],
    ['tenders', { ...rawTableOf('Aanbestedingen', tenders), choices }],
  ] as const);
  const { plan, findings } = runToEnd(
    readPlan('proef.xlsx', raws, {
      date: null,
      today: dateOf('2025-07-01'),
      quarter: null,
    }),
  );
  const codes = findings
    .filter(({ table }) => table === 'Aanbestedingen')
    .map(({ code, column }) => `${code} ${column}`);
  return { plan, codes, rows: plan.tables.tenders.rows, match: plan.tables.tenders.match };
}

describe('a calendar of which the user chose columns', () => {
  it('is read by the user’s own headings, findings point at them', () => {
    const { rows, codes, plan } = calendarWith(
      [
        ['Wat wij kopen', 'Wanneer naar buiten', 'Doen wij mee?', 'Duurzame energie'],
        ['Groenonderhoud', '2025-Q3', 'ja', 'Eis'],
        ['Bebording', 'eens', 'nee', null],
      ],
      { column: 'Aanbesteding', heading: 'Wat wij kopen' },
      { column: 'Start', heading: 'Wanneer naar buiten' },
      { column: 'Kansrijk', heading: 'Doen wij mee?' },
      { column: 'Klimaat', heading: 'Duurzame energie' },
    );
    expect(
      rows.map(({ key, start, promising }) => [key, start === null ? null : formatSpan(start), promising]),
    ).toEqual([
      ['Groenonderhoud', '2025-Q3', true],
      ['Bebording', null, false],
    ]);
    expect(plan.themes.map(({ name, column }) => [name, column])).toEqual([['Klimaat', 3], ['Circulair', null]]); // prettier-ignore
    expect(rows[0]?.marks[0]).not.toBe(0);
    expect(codes).toEqual(['C05 Start', 'T05 Circulair']);
  });

  it('does without a theme that the user does not use: its heading is theirs', () => {
    const { plan, match } = calendarWith([['Aanbesteding', 'Start', 'Kansrijk', 'Klimaat', 'Circulair']], {
      column: 'Klimaat',
      heading: null,
    });
    expect(plan.themes.map(({ column }) => column)).toEqual([null, 4]);
    expect(match?.unknown).toContain(3);
  });

  it('reads a theme of the user’s choice instead of the heading with its name', () => {
    const { plan, codes } = calendarWith([['Aanbesteding', 'Start', 'Kansrijk', 'Klimaat', 'Circulair', 'Energie']], {
      column: 'Klimaat',
      heading: 'Energie',
    });
    expect(plan.themes.map(({ column }) => column)).toEqual([5, 4]);
    expect(codes).toEqual(['T04 null']);
  });

  it('reads columns per quarter when the user says that Start is not used', () => {
    const grid: Grid = [
      ['Aanbesteding', 'Planning', 'Kansrijk', '2025-Q3', '2025-Q4'],
      ['Groen', 'in het najaar', 'ja', null, 'x'],
    ];
    expect(calendarWith(grid).rows[0]?.start).toBeNull();
    const { rows } = calendarWith(grid, { column: 'Start', heading: null });
    expect(rows.map(({ start }) => start !== null && formatSpan(start))).toEqual(['2025-Q4']);
  });

  it('says which choices name nothing', () => {
    const { match } = calendarWith(
      [['Aanbesteding', 'Start', 'Kansrijk', 'Klimaat']],
      { column: 'Milieu', heading: 'Klimaat' },
      { column: 'Circulair', heading: 'Grondstoffen' },
    );
    expect(match?.refused.map(({ choice, because }) => `${choice.column} ${because}`)).toEqual([
      'Milieu unknown-column',
      'Circulair heading-gone',
    ]);
  });
});

import { formatSpan } from '../../../src/core/kernel/span';
import type { Finding } from '../../../src/core/schema/finding';
import { marksOf } from '../../../src/core/schema/tender-types';
import { CellError, type CellValue } from '../../../src/core/workbook/cell-value';
import { planOf, type Grid } from '../../support/plan-of';

const THEMES: Grid = [['Thema', 'Focus'], ['Klimaat', 'ja'], ['Circulair', null], ['Milieu', null]]; // prettier-ignore

const calendarOf = (tenders: Grid, themes: Grid = THEMES, settings?: Grid) =>
  planOf({ Themas: themes, Aanbestedingen: tenders, Acties: [['Nr', 'Actie'], ['1', 'a']], ...(settings ? { Instellingen: settings } : {}) }); // prettier-ignore

/** The findings about the calendar, one line each. */
const linesOf = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ table }) => table === 'Aanbestedingen')
    .map(({ code, row, column, cell, heading }) =>
      [code, row, column, cell, heading].filter((part) => part !== null).join(' | '),
    );

const column = (heading: string, theme: Grid = THEMES): number | null | undefined =>
  calendarOf([['Nr', 'Aanbesteding', 'Start', 'Kansrijk', heading]], theme).plan.themes[0]?.column;

describe('theme columns', () => {
  it.each([
    ['the name', 'Klimaat', 'Klimaat'],
    ['the name, spelled as people do', 'Klimaat', ' KLIMAAT\n'],
    ['an alias of the Manifest', 'Klimaat', 'Klimaatneutraal'],
    ['the Manifest’s name, for a theme that has an alias', 'SROI', 'Social return'],
    ['one alias for another', 'ISV', 'Keten'],
    ['an English name', 'Circulair', 'Circular'],
    ['a name of the municipality’s own', 'Innovatiegericht', 'Innovatiegericht'],
    ['a name that is an alias of a column', 'Planning', 'Planning'],
  ])('are found by %s', (_, theme, heading) => {
    expect(column(heading, [['Thema'], [theme]])).toBe(4);
  });

  it('are never headings of the contract', () => {
    const { plan, findings } = calendarOf([['Nr', 'Aanbesteding', 'Start', 'Kansrijk'], ['1', 'Groen', '2025-Q1', 'ja']], [['Thema'], ['Start']]); // prettier-ignore
    expect(plan.themes[0]?.column).toBeNull();
    expect(plan.tables.tenders.rows[0]?.start).not.toBeNull();
    expect(linesOf(findings)).toContain('T05');
  });

  it('are found by name before alias, and a second one is said to be double', () => {
    const { plan, findings } = calendarOf([
      ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Klimaatneutraal', 'Klimaat', 'Circulair', 'Milieu'],
    ]);
    expect(plan.themes.map(({ column }) => column)).toEqual([5, 6, 7]);
    expect(linesOf(findings)).toContain('T03 | Klimaat | E1 | Klimaatneutraal');
  });

  it('hold the marks of each tender, in the order of the themes', () => {
    const { plan } = calendarOf([
      ['Milieu', 'Nr', 'Klimaat', 'Aanbesteding', 'Start', 'Kansrijk'],
      ['Nee', '1', 'Eis; Gunning', 'Groen', '2025-Q1', 'ja'],
      [null, '2', 'Kans', 'Grijs', '2025-Q1', 'ja'],
    ]);
    expect(plan.tables.tenders.rows.map(({ marks }) => marks.map((set) => marksOf(set).join('+')))).toEqual([
      ['Eis+Gunning', '', 'Nee'],
      ['Kans', '', ''],
    ]);
  });

  it('make a tender unreadable when a cell is, under the name of the theme', () => {
    const { plan, findings } = calendarOf([
      ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Klimaat', 'Circulair', 'Milieu'],
      ['1', 'Groen', '2025-Q1', 'ja', 'hoog', null, new CellError('#REF!')],
      ['2', 'Grijs', '2025-Q1', 'ja', 'Kans; Eis', null, null],
      ['3', 'Blauw', '2025-Q1', 'ja', 'Eis', null, null],
    ]);
    const unreadable = plan.tables.tenders.rows.map(({ unreadableThemes }) => [...(unreadableThemes ?? [])]);
    expect(unreadable.map((themes) => themes.map((index) => plan.themes[index]?.name))).toEqual([
      ['Klimaat', 'Milieu'],
      ['Klimaat'],
      [],
    ]);
    expect(linesOf(findings)).toEqual([
      'C02 | 1 | Klimaat | E2 | Klimaat',
      'C10 | 1 | Milieu | G2 | Milieu',
      'C13 | 2 | Klimaat | E3 | Klimaat',
    ]);
  });

  it('are missed when an unknown column holds marks, not when it holds words, yes and no, or quarters', () => {
    const { findings } = calendarOf([
      [
        'Nr',
        'Aanbesteding',
        'Start',
        'Kansrijk',
        'Klimaat',
        'Circulair',
        'Milieu',
        'Klimaad',
        'Akkoord',
        'Eigen',
        'Leeg',
      ],
      ['1', 'Groen', '2025-Q1', 'ja', null, null, null, 'Eis', 'nee', 'Eis voor later', null],
      ['2', 'Grijs', '2025-Q1', 'ja', null, null, null, 'Kans', 'nee', 'Kans', null],
      ['3', 'Blauw', '2025-Q1', 'ja', null, null, null, 'onbekend', 'ja', 'zie bijlage', null],
    ]);
    expect(linesOf(findings)).toEqual(['T06 | H1 | Klimaad']);
    expect(findings.find(({ code }) => code === 'T06')?.details).toEqual({ heading: 'Klimaad', nearest: ['Klimaat'] });
  });

  it('have the focus of the plan: the themes with ja, or all when none has', () => {
    expect(calendarOf([['Nr']]).plan.themes.map(({ name, focus }) => [name, focus])).toEqual([
      ['Klimaat', true],
      ['Circulair', false],
      ['Milieu', false],
    ]);
    expect(calendarOf([['Nr']], [['Thema'], ['Klimaat'], ['Milieu']]).plan.themes.map(({ focus }) => focus)).toEqual([
      true,
      true,
    ]);
  });
});

describe('keys of tenders', () => {
  const rows: Grid = [
    ['Aanbesteding', 'Start', 'Kansrijk', 'Klimaat', 'Circulair', 'Milieu'],
    ['Groen', 'najaar', 'ja', null, null, null],
    ['Grijs', '2025-Q1', 'ja', 'hoog', null, null],
    ['grijs ', '2025-Q1', 'ja', null, null, null],
    [null, '2025-Q1', 'ja', null, null, null],
  ];

  it('are names where there is no column Nr, and rows where a name is not unique; no T02 then', () => {
    const { plan, findings } = calendarOf(rows);
    expect(plan.tables.tenders.rows.map(({ key }) => key)).toEqual(['Groen', 'rij 3', 'rij 4', 'rij 5']);
    expect(linesOf(findings)).toEqual([
      'C05 | Groen | Start | B2 | Start',
      'C01 | rij 5 | Aanbesteding | A5 | Aanbesteding',
      'C02 | rij 3 | Klimaat | D3 | Klimaat',
    ]);
    expect(plan.tenderByKey('GROEN')?.rowNumber).toBe(1);
    expect(plan.tenderByKey('Grijs')).toBeUndefined();
  });

  it('are rows where there is a column Nr and the cell is blank', () => {
    const { plan } = calendarOf([['Nr', 'Aanbesteding', 'Start', 'Kansrijk'], [null, 'Groen', '2025-Q1', 'ja'], [2025001, 'Grijs', null, 'ja'], [1.5, 'Blauw', null, null]]); // prettier-ignore
    expect(plan.tables.tenders.rows.map(({ key }) => key)).toEqual(['rij 2', '2025001', '1.5']);
  });
});

describe('Kansrijk', () => {
  const rows: Grid = [['Nr', 'Aanbesteding', 'Start', 'Kansrijk'], ['1', 'a', null, null], ['2', 'b', null, 'nee'], ['3', 'c', null, 'x']]; // prettier-ignore
  const promising = (grid: Grid, settings?: Grid): readonly boolean[] =>
    calendarOf(grid, THEMES, settings).plan.tables.tenders.rows.map((row) => row.promising);

  it('is no when blank, without a finding', () => {
    expect(promising(rows)).toEqual([false, false, true]);
    expect(linesOf(calendarOf(rows).findings).filter((line) => line.startsWith('C01'))).toEqual([]);
  });

  it('is yes when blank in a calendar that holds only promising ones, and may then be missing', () => {
    const settings: Grid = [['Instelling', 'Waarde'], ['Kalender bevat', 'Alleen kansrijke']]; // prettier-ignore
    expect(promising(rows, settings)).toEqual([true, false, true]);
    const without = rows.map((row) => row.slice(0, 3));
    expect(promising(without, settings)).toEqual([true, true, true]);
    expect(linesOf(calendarOf(without, THEMES, settings).findings)).not.toContain('T02 | Kansrijk');
    expect(linesOf(calendarOf(without).findings)).toContain('T07');
    expect(promising(without)).toEqual([true, true, true]);
    const all: Grid = [['Instelling', 'Waarde'], ['Kalender bevat', 'Alle']]; // prettier-ignore
    expect(linesOf(calendarOf(without, THEMES, all).findings)).toContain('T02 | Kansrijk');
    expect(promising(without, all)).toEqual([false, false, false]);
  });
});

describe('a calendar with a column per quarter', () => {
  const HEADINGS = [
    'Nr',
    'Omschrijving',
    'Kansrijk MVOI?',
    'Q2 2025',
    '2025-Q1',
    'K1 2026',
    'Klimaat',
    'Circulair',
    'Milieu',
  ];
  const calendar = (...rows: readonly (readonly CellValue[])[]) =>
    calendarOf([HEADINGS, ...rows.map((cells, i) => [String(i + 1), `Traject ${i + 1}`, 'ja', ...cells])]);

  it('reads the X as Start, the first of several, in whatever order the columns stand', () => {
    const { plan, findings } = calendar(
      ['X', null, null],
      [null, 'x', null],
      [null, ' ', 'X'],
      ['x', 'X', 'ja'],
      [null, 'nee', true],
    );
    expect(plan.tables.tenders.rows.map(({ start }) => start !== null && formatSpan(start))).toEqual([
      '2025-Q2',
      '2025-Q1',
      '2026-Q1',
      '2025-Q1',
      '2026-Q1',
    ]);
    expect(linesOf(findings)).toEqual([]);
  });

  it('has no Start where nothing is marked, and says nothing of a missing column', () => {
    const { plan, findings } = calendar([null, null, null], ['nee', 0, false]);
    expect(plan.tables.tenders.rows.map(({ start }) => start)).toEqual([null, null]);
    expect(linesOf(findings)).toEqual([]);
  });

  it('refuses what is neither yes nor no, at its own cell; it hides the Start when it may be it', () => {
    const { plan, findings } = calendar(
      ['X', 'publicatie', null],
      [null, 'X', 'later'],
      [null, null, new CellError('#N/A')],
    );
    expect(
      plan.tables.tenders.rows.map(({ start, unreadable }) => [start === null, unreadable?.has('start') ?? false]),
    ).toEqual([
      [true, true],
      [false, false],
      [true, true],
    ]);
    expect(linesOf(findings)).toEqual([
      'C08 | 1 | Start | E2 | 2025-Q1',
      'C08 | 2 | Start | F3 | K1 2026',
      'C10 | 3 | Start | F4 | K1 2026',
    ]);
  });

  it('tells where the Start of a row stands', () => {
    const { plan } = calendar(['X', null, null], [null, null, null]);
    expect(plan.tables.tenders.rows.map(({ elsewhere }) => elsewhere && [...elsewhere])).toEqual([
      [['start', 3]],
      null,
    ]);
  });

  it('gives way to a column Start: its quarter columns are then unknown ones', () => {
    const { plan } = calendarOf([['Nr', 'Aanbesteding', 'Kansrijk', 'Start', '2025-Q1'], ['1', 'Groen', 'ja', '2026-Q4', 'X'], ['2', 'Grijs', 'ja', null, 'X']]); // prettier-ignore
    expect(plan.tables.tenders.rows.map(({ start }) => start !== null && formatSpan(start))).toEqual([
      '2026-Q4',
      false,
    ]);
  });

  it('misses its column Start when it has no quarter columns either', () => {
    expect(linesOf(calendarOf([['Nr', 'Aanbesteding', 'Kansrijk', 'Q1'], ['1', 'Groen', 'ja', 'X']]).findings)).toContain('T02 | Start'); // prettier-ignore
  });
});

import { runToEnd } from '../../../src/core/kernel/slices';
import { composeReport, composeWorkbook } from '../../../src/core/report/compose';
import type { SheetSpec } from '../../../src/core/report/sheet-spec/sheet-spec';
import { LANGUAGES } from '../../../src/messages/language';
import type { Grids } from '../../support/plan-of';
import { FULL_MOMENTS, FULL_PLAN, reportOf } from './report-of';
import { flawsOf } from './sound-sheet';

const KINDS = [
  'dashboard',
  'dekking',
  'ambities',
  'acties',
  'monitor',
  'jaarplanning',
  'indicatoren',
  'controle',
  'kwartaalrapport-2025-Q3',
];

const full = reportOf(FULL_PLAN, FULL_MOMENTS);

function textsOf({ cells, tables, charts }: SheetSpec): readonly string[] {
  return [
    ...cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
    ...tables.flatMap(({ columns, rows }) => [
      ...columns.map(({ heading }) => heading),
      ...rows.flat().filter((value) => typeof value === 'string'),
    ]),
    ...charts.flatMap(({ title, series }) => [title, ...series.map(({ name }) => name)]),
  ];
}

describe('composeReport', () => {
  it('writes the sheets of every report, then the report of the quarter', () => {
    expect(runToEnd(composeReport(full)).map(({ kind }) => kind)).toEqual(KINDS);
  });

  it.each(LANGUAGES)('lays every sheet out soundly, in %s', (language) => {
    for (const sheet of runToEnd(composeReport(reportOf(FULL_PLAN, { ...FULL_MOMENTS, language })))) {
      expect({ kind: sheet.kind, flaws: flawsOf(sheet) }).toEqual({ kind: sheet.kind, flaws: [] });
    }
  });

  it.each(LANGUAGES)('never shows a value that was not put into words, in %s', (language) => {
    for (const sheet of runToEnd(composeReport(reportOf(FULL_PLAN, { ...FULL_MOMENTS, language })))) {
      for (const text of textsOf(sheet)) expect(text).not.toMatch(/undefined|null|NaN|\[object|Infinity/);
    }
  });

  it('has all charts of reports.md', () => {
    const charts = runToEnd(composeReport(full)).map(({ kind, charts: drawn }) => [
      kind,
      drawn.map(({ name, type }) => `${name} ${type}`),
    ]);
    expect(Object.fromEntries(charts)).toEqual({
      dashboard: ['mvoi_jaren columns', 'mvoi_soorten bars-stacked'],
      dekking: ['mvoi_kwartalen lines', 'mvoi_themas bars'],
      ambities: ['mvoi_pad lines'],
      acties: ['mvoi_onderwerpen bars-stacked', 'mvoi_verloop columns-stacked'],
      monitor: ['mvoi_verloop columns-stacked'],
      jaarplanning: [],
      indicatoren: ['mvoi_indicator-1 columns', 'mvoi_indicator-2 columns'],
      controle: [],
      'kwartaalrapport-2025-Q3': [
        'mvoi_jaren columns',
        'mvoi_kwartalen lines',
        'mvoi_soorten bars-stacked',
        'mvoi_niveaus bars',
      ],
    });
  });

  it('starts every value axis at 0, and dashes the line of the target', () => {
    const charts = runToEnd(composeReport(full)).flatMap((sheet) => sheet.charts);
    expect(charts.map(({ valueAxis }) => valueAxis.minimum)).toEqual(charts.map(() => 0));
    const targets = charts.flatMap(({ series }) => series.filter(({ name }) => name === 'Doel'));
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.every(({ look }) => look.kind === 'line' && look.dashed)).toBe(true);
  });

  it('is printed on A4 landscape, with the title on every page and a footer, gridlines off, frozen below the header', () => {
    for (const { print, gridlines, freezeRows, status } of runToEnd(composeReport(full))) {
      expect(print).toMatchObject({ landscape: true, titleRows: { first: 0, last: 0 } });
      expect(print.footer).toEqual({ left: '&F', center: '&A', right: '&D  ·  &P / &N' });
      expect(gridlines).toBe(false);
      expect(freezeRows).toBe((status?.row ?? 0) + 1);
    }
  });

  it('says first that it is being updated, last from how many rows it was', () => {
    for (const { status } of runToEnd(composeReport(full))) {
      expect(status).toMatchObject({ busy: 'Wordt bijgewerkt…', done: 'Bijgewerkt op 3-10-2025 uit 40 rijen' });
    }
  });

  it('names a sheet as a report where a table of the user has a sheet of that name', () => {
    const names = runToEnd(composeReport(full)).map(({ name }) => name);
    expect(names).toEqual([
      'Dashboard',
      'Dekking',
      'Ambities (rapport)',
      'Acties (rapport)',
      'Monitor',
      'Jaarplanning',
      'Indicatoren (rapport)',
      'Controle',
      'Kwartaalrapport 2025-Q3',
    ]);
  });

  it('takes the house colour where it can be read on white, else keeps its own', () => {
    const withColor = (color: string): Grids => ({
      ...FULL_PLAN,
      Instellingen: [
        ['Instelling', 'Waarde'],
        ['Huiskleur', color],
      ],
    });
    const colored = runToEnd(composeReport(reportOf(withColor('#00664f'), FULL_MOMENTS)));
    expect(colored.every(({ accent }) => accent === '#00664F')).toBe(true);
    expect(colored[0]?.charts[0]?.series[0]?.look).toMatchObject({ fill: '#00664F' });
    const light = runToEnd(composeReport(reportOf(withColor('#ffff00'), FULL_MOMENTS)));
    expect(light.some((sheet) => 'accent' in sheet)).toBe(false);
    expect(light[0]?.charts[0]?.series[0]?.look).toMatchObject({ fill: '#0F6CBD' });
  });

  it('gives the same sheets for the same input', () => {
    const again = runToEnd(composeReport(reportOf(FULL_PLAN, FULL_MOMENTS)));
    expect(JSON.stringify(again)).toBe(JSON.stringify(runToEnd(composeReport(full))));
  });
});

describe('an empty workbook', () => {
  const empty = reportOf({}, FULL_MOMENTS);

  it('still gives the sheets of every plan, sound and without charts', () => {
    const sheets = runToEnd(composeReport(empty));
    expect(sheets.map(({ kind }) => kind)).toEqual(KINDS.filter((kind) => kind !== 'monitor'));
    expect(sheets.flatMap(flawsOf)).toEqual([]);
    expect(sheets.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual([]);
  });

  it('names the tables that are missing, and what is missing with them', () => {
    const [dashboard] = runToEnd(composeReport(empty));
    const texts = dashboard ? textsOf(dashboard) : [];
    expect(texts).toContain('Zonder de tabellen Aanbestedingen en Themas is er niets te zeggen over de dekking.');
    expect(texts).toContain('Zonder de tabel Acties is er niets te zeggen over de acties.');
    expect(texts).toContain('Zonder de tabel Indicatoren is er niets te zeggen over de indicatoren.');
  });
});

describe('tables that are there without rows', () => {
  it('give lines of text instead of tables and charts', () => {
    const headings = Object.fromEntries(Object.entries(FULL_PLAN).map(([name, [first = []]]) => [name, [first]]));
    const sheets = runToEnd(composeReport(reportOf(headings, FULL_MOMENTS)));
    expect(sheets.flatMap(flawsOf)).toEqual([]);
    expect(sheets.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual([]);
  });
});

describe('composeWorkbook', () => {
  it('adds the quarter to the history and shows the dashboard', () => {
    const { history, sheets, activate } = runToEnd(composeWorkbook(full));
    expect(history.map(({ tableName }) => tableName)).toEqual(['Statusverloop', 'Momentopname']);
    expect(sheets.map(({ kind }) => kind)).toEqual(KINDS);
    expect(activate).toBe('dashboard');
  });

  it('leaves report and history of a frozen quarter alone when it is kept', () => {
    const { history, sheets } = runToEnd(composeWorkbook({ ...full, quarterly: { kind: 'keep' } }));
    expect(history).toEqual([]);
    expect(sheets.map(({ kind }) => kind)).toEqual(KINDS.slice(0, -1));
  });

  it('writes a second version beside the first', () => {
    const { sheets } = runToEnd(composeWorkbook({ ...full, quarterly: { kind: 'write', version: 2 } }));
    const report = sheets.at(-1);
    expect(report?.kind).toBe('kwartaalrapport-2025-Q3-2');
    expect(report?.name).toBe('Kwartaalrapport 2025-Q3 (2)');
  });

  it('makes record tables that the workbook lacks, on sheets of their own before ours', () => {
    const { Statusverloop: _history, Momentopname: _snapshots, ...rest } = FULL_PLAN;
    const { history, sheets } = runToEnd(composeWorkbook(reportOf(rest, FULL_MOMENTS)));
    expect(history).toEqual([]);
    expect(sheets.slice(0, 2).map(({ kind, name }) => [kind, name])).toEqual([
      [null, 'Statusverloop'],
      [null, 'Momentopname'],
    ]);
    expect(sheets.flatMap(flawsOf)).toEqual([]);
  });
});

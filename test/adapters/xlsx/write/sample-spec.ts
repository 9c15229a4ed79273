import type {
  ChartSpec,
  ChartSeriesSpec,
  LineLook,
  SeriesLabels,
  SeriesLook,
} from '../../../../src/core/report/sheet-spec/chart-spec';
import { COLORS, type Format, type Look } from '../../../../src/core/report/sheet-spec/looks';
import type {
  SpecCell,
  SpecValue,
  SheetSpec,
  TableColumnSpec,
  TableSpec,
} from '../../../../src/core/report/sheet-spec/sheet-spec';
import type { WorkbookSpec } from '../../../../src/core/report/sheet-spec/workbook-spec';

/** A spec with everything that a sheet can hold, small enough to look at. */

export function cell(row: number, column: number, value: SpecValue, look: Look = 'body', format: Format = 'general') {
  return { row, column, value, look, format } satisfies SpecCell;
}

export function column(heading: string, extra: Partial<TableColumnSpec> = {}): TableColumnSpec {
  return {
    heading,
    look: 'body',
    headingLook: 'tableHeading',
    format: 'general',
    validation: null,
    note: null,
    ...extra,
  };
}

export function table(name: string, row: number, columns: readonly TableColumnSpec[], extra: Partial<TableSpec> = {}) {
  const spec: TableSpec = {
    name,
    row,
    column: 1,
    columns,
    rows: [],
    blankRows: 0,
    overrides: [],
    filter: false,
    ...extra,
  };
  return spec;
}

export function series(
  name: string,
  values: ChartSeriesSpec['values'],
  look: ChartSeriesSpec['look'],
  labels: SeriesLabels | null = null,
) {
  const spec: ChartSeriesSpec = { name, values, look, labels };
  return spec;
}

export function bar(fill: string, edge: string | null = null): SeriesLook {
  return { kind: 'bar', fill, edge };
}

export function line(color: string, extra: Partial<LineLook> = {}): SeriesLook {
  return { kind: 'line', color, dashed: false, marker: 'none', ...extra };
}

export function labels(place: SeriesLabels['place'], color: string, format: string | null = null): SeriesLabels {
  return { place, color, format };
}

const NO_AXIS = { title: null, minimum: null, maximum: null, format: null, step: null };

export function chart(
  name: string,
  extra: Pick<ChartSpec, 'title' | 'type' | 'categories' | 'series' | 'place'> & Partial<ChartSpec>,
): ChartSpec {
  return { name, valueAxis: { ...NO_AXIS, minimum: 0 }, categoryAxis: NO_AXIS, legend: true, ...extra };
}

export function sheet(kind: string | null, name: string, extra: Partial<SheetSpec> = {}): SheetSpec {
  return {
    kind,
    name,
    columnWidths: [2],
    rowHeights: [],
    cells: [],
    tables: [],
    charts: [],
    links: [],
    conditionalFormats: [],
    gridlines: false,
    freezeRows: 0,
    freezeColumns: 0,
    print: { landscape: true, titleRows: null, footer: { left: '&F', center: '&A', right: '&P / &N' } },
    status: null,
    ...extra,
  };
}

export function workbookSpec(sheets: readonly SheetSpec[], extra: Partial<WorkbookSpec> = {}): WorkbookSpec {
  return { history: [], sheets, activate: null, ...extra };
}

const column1 = (row: number, columnIndex: number, rowCount: number) => ({
  row,
  column: columnIndex,
  rowCount,
  columnCount: 1,
});

/** Coverage: a table per year with a chart of columns and a target line, and one per theme with bars. */
export function coverageSheet(): SheetSpec {
  const years = table(
    'Dekking_per_jaar',
    4,
    [
      column('Jaar', { format: 'text' }),
      column('Kansrijk', { format: 'integer', note: 'Aanbestedingen waarin MVOI kan worden toegepast.' }),
      column('Toegepast', { format: 'integer' }),
      column('Dekking', { format: 'percent', look: 'strong' }),
      column('Doel', { format: 'percent' }),
      column('Waarde', { format: 'money' }),
    ],
    {
      rows: [
        ['2023', 14, 6, 0.4286, 0.5, 1250000],
        ['2024', 18, 11, 0.6111, 0.65, 2875000],
        ['2025', 12, 8, 0.6667, 0.75, 1990000],
        ['2026', 9, null, null, 0.8, -1500],
      ],
      overrides: [{ row: 2, column: 3, look: 'bad' }],
    },
  );
  const themes = table(
    'Dekking_per_thema',
    24,
    [
      column('Thema', { look: 'wrapped' }),
      column('Kansrijk', { format: 'integer' }),
      column('Toegepast', { format: 'integer' }),
      column('Dekking', { format: 'percent' }),
    ],
    {
      rows: [
        ['Klimaat', 10, 7, 0.7],
        ['Circulair', 8, 3, 0.375],
        ['Social return', 6, 6, 1],
        ['Ketenverantwoordelijkheid en diversiteit', 3, 0, 0],
      ],
    },
  );
  return sheet('dekking', 'Dekking', {
    columnWidths: [2, 24, 11, 11, 11, 11, 14, 3, 12, 12, 12, 12, 12, 12],
    rowHeights: [
      { row: 0, height: 24 },
      { row: 4, height: 20 },
      { row: 24, height: 20 },
    ],
    cells: [
      cell(0, 1, 'Dekking', 'title'),
      cell(1, 1, 'In 2025 is MVOI toegepast in 8 van de 12 kansrijke aanbestedingen (67%); doel 75%.', 'answer'),
      cell(2, 1, 'Wordt bijgewerkt…', 'quiet'),
      cell(23, 1, 'Per thema', 'heading'),
      cell(30, 1, '=1+1 is geen formule', 'body'),
      cell(31, 1, 'Naar de kandidaten'),
      cell(32, 1, 45931, 'body', 'date'),
      cell(33, 1, true, 'body'),
    ],
    tables: [years, themes],
    charts: [
      chart('dekking-per-jaar', {
        title: 'Dekking 2025: 67% van de kansrijke, doel 75%',
        type: 'columns',
        categories: column1(5, 1, 4),
        series: [
          series('Dekking', column1(5, 4, 4), bar(COLORS.accent), labels('inside-end', '#FFFFFF', '0%')),
          series('Doel', column1(5, 5, 4), line(COLORS.target, { dashed: true })),
        ],
        place: { row: 4, column: 8, rowCount: 17, columnCount: 6 },
        valueAxis: { title: 'Dekking', minimum: 0, maximum: 1, format: '0%', step: 0.2 },
      }),
      chart('dekking-per-thema', {
        title: 'Circulair en keten blijven achter',
        type: 'bars',
        categories: column1(25, 1, 4),
        series: [
          series('Kansrijk', column1(25, 2, 4), bar('#D6D5D5', COLORS.notStarted), labels('outside-end', COLORS.ink)),
          series('Toegepast', column1(25, 3, 4), bar(COLORS.accent), labels('outside-end', COLORS.ink)),
        ],
        place: { row: 24, column: 8, rowCount: 17, columnCount: 6 },
        valueAxis: { ...NO_AXIS, title: 'Aanbestedingen', minimum: 0, step: 1 },
      }),
    ],
    links: [
      { row: 31, column: 1, sheet: 'Acties', kind: 'acties', address: 'B5' },
      { row: 25, column: 1, sheet: "Thema's", address: 'A2' },
    ],
    conditionalFormats: [
      {
        range: { row: 25, column: 4, rowCount: 4, columnCount: 1 },
        formula: 'AND($E26<0.5,$C26>0)',
        look: 'attention',
      },
    ],
    freezeRows: 3,
    print: {
      landscape: true,
      titleRows: { first: 0, last: 2 },
      footer: { left: '&F', center: '&A', right: '&P / &N' },
    },
    status: { row: 2, column: 1, busy: 'Wordt bijgewerkt…', done: 'Bijgewerkt op 1-10-2025 uit 53 rijen' },
  });
}

/** Actions: stacked columns and bars, a line chart, drop-downs and notes. */
export function actionsSheet(): SheetSpec {
  const statuses = ['Voltooid', 'Loopt', 'Niet gestart', 'Uitgesteld', 'Vervallen'];
  const colors = [COLORS.done, COLORS.running, COLORS.notStarted, COLORS.postponed, COLORS.cancelled];
  const counts = table(
    'Acties_per_onderwerp',
    4,
    [column('Onderwerp'), ...statuses.map((status) => column(status, { format: 'integer' }))],
    {
      rows: [
        ['Borging organisatie', 3, 4, 1, 0, 0],
        ['Inkoopproces', 1, 2, 2, 1, 1],
        ['Bewustwording', 0, 3, 0, 0, 0],
      ],
    },
  );
  const input = table(
    'Acties_invoer',
    40,
    [
      column('Nr', { headingLook: 'requiredHeading', note: 'Uniek nummer.\nMag tekst zijn: A-01.' }),
      column('Status', {
        headingLook: 'optionalHeading',
        validation: { kind: 'list', items: statuses, strict: true, message: 'Kies een status uit de lijst.' },
      }),
      column('Thema', {
        headingLook: 'optionalHeading',
        validation: {
          kind: 'list-of',
          range: { sheet: 'Dekking', address: 'B26:B29' },
          strict: false,
          message: 'Meer dan een thema? Zet er ; tussen.',
        },
      }),
      column('Budget', {
        format: 'money',
        validation: { kind: 'decimal', minimum: 0, maximum: 1e9, strict: true, message: 'Een bedrag in euro.' },
      }),
      column('Uren', {
        format: 'integer',
        validation: { kind: 'whole', minimum: 0, maximum: 10000, strict: true, message: 'Een heel getal.' },
      }),
      column('Voltooid op', {
        format: 'date',
        validation: { kind: 'date', minimum: 32874, maximum: 73415, strict: true, message: 'Een datum.' },
      }),
    ],
    {
      rows: [
        ['A-01', 'Loopt', 'Klimaat', 12500, 40, null],
        ['-A-02', 'Voltooid', null, null, 16, 45931],
      ],
      blankRows: 5,
      filter: true,
    },
  );
  const counted = (index: number) => ({ row: 5, column: 2 + index, rowCount: 3, columnCount: 1 });
  return sheet('acties', 'Acties', {
    columnWidths: [2, 24, 14, 14, 14, 14, 14, 3, 12, 12, 12, 12, 12, 12],
    cells: [cell(0, 1, 'Acties', 'title'), cell(1, 1, '9 acties lopen, 2 zijn te laat.', 'answer')],
    tables: [counts, input],
    charts: [
      chart('acties-per-onderwerp', {
        title: 'Negen acties lopen',
        type: 'bars-stacked',
        categories: column1(5, 1, 3),
        series: statuses.map((status, i) =>
          series(
            status,
            counted(i),
            bar(colors[i] as string, '#FFFFFF'),
            labels('center', '#FFFFFF', '#,##0;-#,##0;;'),
          ),
        ),
        place: { row: 4, column: 8, rowCount: 16, columnCount: 6 },
        valueAxis: { ...NO_AXIS, title: 'Acties', minimum: 0, format: '#,##0' },
      }),
      chart('acties-verloop', {
        title: 'Verloop',
        type: 'columns-stacked',
        categories: column1(5, 1, 3),
        series: statuses
          .slice(0, 3)
          .map((status, i) =>
            series(
              status,
              counted(i),
              bar(colors[i] as string, '#FFFFFF'),
              labels('center', COLORS.ink, 'General;-General;;'),
            ),
          ),
        place: { row: 21, column: 8, rowCount: 16, columnCount: 6 },
      }),
      chart('acties-pad', {
        title: 'Pad & <doel>',
        type: 'lines',
        categories: column1(5, 1, 3),
        series: [
          series('Nu', counted(0), line(COLORS.accent, { marker: 'circle' }), labels('above', COLORS.ink)),
          series('Pad', counted(1), line(COLORS.target, { dashed: true })),
        ],
        place: { row: 21, column: 1, rowCount: 16, columnCount: 6 },
        legend: true,
      }),
    ],
    freezeRows: 4,
    freezeColumns: 2,
  });
}

export function sampleSpec(): WorkbookSpec {
  return workbookSpec([coverageSheet(), actionsSheet()], { activate: 'dekking' });
}

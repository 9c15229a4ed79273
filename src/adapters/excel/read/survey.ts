import { SHEET_KIND_NAME } from '../../../core/workbook/sheet-identity';
import type { Answer } from '../session/ranges';

/** What there is in the workbook, without places or values: all that one round trip can tell of what is not known yet. */
export interface Survey {
  readonly name: string;
  readonly readOnly: boolean;
  /** No sheets can be added or renamed. */
  readonly structureProtected: boolean;
  readonly date1904: boolean;
  /** Names of the whole workbook: they share one space with those of tables. */
  readonly definedNames: readonly string[];
  readonly sheets: readonly SurveyedSheet[];
}

export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** What the name `_mvoi_blad` holds; `null` for a sheet of the user's. */
  readonly kind: string | null;
  readonly tables: readonly SurveyedTable[];
  readonly charts: readonly SurveyedChart[];
}

export interface SurveyedTable {
  readonly id: string;
  readonly name: string;
  readonly headings: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** Data rows. */
  readonly rowCount: number;
}

export interface SurveyedChart {
  readonly name: string;
  readonly seriesCount: number;
}

/** Collections in collections, in one question: nothing has to be known of the workbook to ask it. */
const OF_SHEETS = [
  'items/id',
  'items/name',
  'items/visibility',
  'items/protection/protected',
  'items/names/items/name',
  'items/names/items/formula',
  'items/tables/items/id',
  'items/tables/items/name',
  'items/tables/items/showHeaders',
  'items/tables/items/showTotals',
  'items/tables/items/columns/items/name',
  'items/tables/items/rows/count',
  'items/charts/items/name',
  'items/charts/items/series/count',
];

/** 2 January 1904 is day 1 where days count from 1904, else day 1,463; no property of Excel's tells. */
const DAY_ONE_OF_1904 = 1;

/** Asks what there is; the answer is there after the next sync. */
export function askSurvey(workbook: Excel.Workbook): Answer<Survey> {
  workbook.load('name,readOnly,protection/protected');
  workbook.names.load('items/name');
  workbook.worksheets.load(OF_SHEETS);
  const probe = workbook.functions.date(1904, 1, 2);
  probe.load('value');
  return () => ({
    name: workbook.name,
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    date1904: probe.value === DAY_ONE_OF_1904,
    definedNames: workbook.names.items.map(({ name }) => name),
    sheets: workbook.worksheets.items.map(surveyed),
  });
}

function surveyed({ id, name, visibility, protection, names, tables, charts }: Excel.Worksheet): SurveyedSheet {
  const mark = names.items.find((item) => item.name.toLowerCase() === SHEET_KIND_NAME);
  return {
    id,
    name,
    visible: visibility === 'Visible',
    protected: protection.protected,
    kind: mark === undefined ? null : textOf(mark.formula),
    tables: tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      headings: table.columns.items.map((column) => column.name),
      showHeaders: table.showHeaders,
      showTotals: table.showTotals,
      rowCount: table.rows.count,
    })),
    charts: charts.items.map((chart) => ({ name: chart.name, seriesCount: chart.series.count })),
  };
}

/** The text of a formula that is only a text: `="dashboard"` is dashboard. */
function textOf(formula: unknown): string {
  const plain = String(formula).trim().replace(/^=/, '');
  const quoted = /^"([^]*)"$/.exec(plain);
  return quoted ? (quoted[1] as string).replace(/""/g, '"') : plain;
}

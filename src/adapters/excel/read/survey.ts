import {
  identifySheets,
  SHEET_KIND_NAME,
  type DefinedName,
  type SheetIdentity,
} from '../../../core/workbook/sheet-identity';
import type { Answer } from '../session/ranges';

/** What there is in the workbook, without places or values: all that one round trip can tell of what is not known yet. */
export interface Survey {
  readonly name: string;
  readonly readOnly: boolean;
  /** No sheets can be added or renamed. */
  readonly structureProtected: boolean;
  readonly date1904: boolean;
  /** Names of the whole workbook: they share one space with those of tables. */
  readonly definedNames: readonly Pick<DefinedName, 'name' | 'formula'>[];
  readonly sheets: readonly SurveyedSheet[];
}

export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Whose it is; a sheet of the user's that we are still making has a kind of its own until it is done. */
  readonly kind: string | null;
  readonly copyOf: string | null;
  /** Whether the sheet has the mark of version 0.1, which a sheet of the user's has too while it is being made. */
  readonly marked: boolean;
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
  'items/names/items/scope',
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
  workbook.names.load('items/name,items/formula,items/scope');
  workbook.worksheets.load(OF_SHEETS);
  const probe = workbook.functions.date(1904, 1, 2);
  probe.load('value');
  return () => {
    const { items } = workbook.worksheets;
    const ofWorkbook = workbook.names.items.filter(({ scope }) => scope === 'Workbook').map(plainName);
    const identities = identify(items, ofWorkbook);
    return {
      name: workbook.name,
      readOnly: workbook.readOnly,
      structureProtected: workbook.protection.protected,
      date1904: probe.value === DAY_ONE_OF_1904,
      definedNames: ofWorkbook,
      sheets: items.map((sheet, i) => surveyed(sheet, identities[i] as SheetIdentity)),
    };
  };
}

/** Excel on the web lists the names of the workbook under its sheets too: only the scope tells whose a name is. */
function identify(sheets: readonly Excel.Worksheet[], ofWorkbook: Survey['definedNames']): readonly SheetIdentity[] {
  const ofSheets = sheets.flatMap(({ name: sheet, names }) =>
    names.items.filter(({ scope }) => scope === 'Worksheet').map((item) => ({ ...plainName(item), sheet })),
  );
  return identifySheets(
    sheets.map(({ name, tables }) => ({ name, tables: tables.items.map((table) => table.name) })),
    [...ofWorkbook.map((name) => ({ ...name, sheet: null })), ...ofSheets],
  );
}

function plainName({ name, formula }: Excel.NamedItem): Pick<DefinedName, 'name' | 'formula'> {
  return { name, formula: String(formula) };
}

function surveyed(sheet: Excel.Worksheet, { kind, copyOf }: SheetIdentity): SurveyedSheet {
  const { id, name, visibility, protection, names, tables, charts } = sheet;
  return {
    id,
    name,
    visible: visibility === 'Visible',
    protected: protection.protected,
    kind,
    copyOf,
    marked: names.items.some((item) => item.scope === 'Worksheet' && item.name.toLowerCase() === SHEET_KIND_NAME),
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

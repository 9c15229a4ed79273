import type { CellRange } from '../../../core/workbook/address';
import type { Inventory, SheetInventory, TableInventory } from '../../../core/workbook/inventory';
import { blockWith, valuesIn, type SheetPlaces } from './places';
import { headOf } from './prefetch';
import type { Survey, SurveyedSheet, SurveyedTable } from './survey';

/** The inventory as a file would give it. */
export function inventoryOf(survey: Survey, places: ReadonlyMap<string, SheetPlaces>): Inventory {
  return {
    name: survey.name,
    date1904: survey.date1904,
    sheets: survey.sheets.map((sheet) => sheetInventory(sheet, places.get(sheet.id) as SheetPlaces)),
  };
}

function sheetInventory(sheet: SurveyedSheet, { used, tables, blocks }: SheetPlaces): SheetInventory {
  const head = used ? blockWith(blocks, headOf(used)) : undefined;
  return {
    name: sheet.name,
    hidden: !sheet.visible,
    protected: sheet.protected,
    kind: sheet.kind,
    ...(sheet.copyOf === null ? {} : { copyOf: sheet.copyOf }),
    used,
    tables: sheet.tables.map((table) => tableInventory(table, tables.get(table.id) as CellRange)),
    head: used && head ? valuesIn(head, headOf(used)).map((row) => row ?? []) : [],
  };
}

function tableInventory(table: SurveyedTable, range: CellRange): TableInventory {
  const { name, headings, showHeaders, showTotals } = table;
  return { name, range, headerRows: showHeaders ? 1 : 0, totalRows: showTotals ? 1 : 0, headings };
}

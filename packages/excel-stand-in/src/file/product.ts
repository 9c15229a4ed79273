/**
 * All that the stand-in takes from the product: its reader and writer of workbook files, and the words in which a sheet is
 * told to the writer. The stand-in itself (model, api, protocol, events, snapshot) knows nothing of the product.
 */
export { OpcPackage } from '../../../../src/adapters/xlsx/read/opc-package';
export { openXlsx } from '../../../../src/adapters/xlsx/read/open-xlsx';
export { toUtf8 } from '../../../../src/adapters/xlsx/read/xml-encoding';
export { inflateWithFflate } from '../../../../src/adapters/xlsx/read/zip-inflate';
export { writeWorkbook } from '../../../../src/adapters/xlsx/write/write-workbook';
export { withAccent } from '../../../../src/core/report/sheet-spec/accent';
export type {
  AxisSpec,
  ChartSeriesSpec,
  ChartSpec,
  LineLook,
  SeriesLabels,
  ChartType,
} from '../../../../src/core/report/sheet-spec/chart-spec';
export {
  FORMATS,
  LOOKS,
  NUMBER_HEADING,
  type Format,
  type Look,
  type LookDefinition,
} from '../../../../src/core/report/sheet-spec/looks';
export type {
  CellOverride,
  ConditionalFormatSpec,
  LinkSpec,
  PrintSpec,
  SheetSpec,
  SpecCell,
  SpecValue,
  TableColumnSpec,
  TableSpec,
  Validation,
} from '../../../../src/core/report/sheet-spec/sheet-spec';
export type { HistoryUpdate } from '../../../../src/core/report/sheet-spec/workbook-spec';
export { parseRange, type CellRange } from '../../../../src/core/workbook/address';
export { CellError, type CellValue } from '../../../../src/core/workbook/cell-value';
export type { CellGrid, SheetInventory } from '../../../../src/core/workbook/inventory';
export { identifySheets } from '../../../../src/core/workbook/sheet-identity';

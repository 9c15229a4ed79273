/** The workbook in memory and Excel's side of it: what tests and the workbench hold in their hands. */
export type { Connection } from './src/connection';
export { ExcelFailure, FAILURE_CODES, type FailureCode } from './src/excel-failure';
export { ExcelHost } from './src/excel-host';
export type { PlannedFailure } from './src/failure-plan';
export type { HostOptions } from './src/host-options';
export { areaAddress, columnName, parseAddress, splitReference } from './src/model/a1';
export type { BorderLine, CellStyle } from './src/model/cell-style';
export type { Chart } from './src/model/chart';
export type { ChartAxis } from './src/model/chart-format';
export type { ChartSeries } from './src/model/chart-series';
export type { ComparisonRule, ConditionalFormat, ConditionalLook } from './src/model/conditional-format';
export { ERROR_CODES, Formula, wireValue, type Plain } from './src/model/content';
export { displayText } from './src/model/display-text';
export type { Table } from './src/model/table';
export type { ValidationRule } from './src/model/validation-rules';
export type { Workbook } from './src/model/workbook';
export type { Worksheet } from './src/model/worksheet';
export { cellsAt } from './src/snapshot/cell-runs';
export type {
  CellRun,
  CellSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from './src/snapshot/workbook-snapshot';

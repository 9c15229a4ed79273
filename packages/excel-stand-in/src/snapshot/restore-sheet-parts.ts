import { Area } from '../model/area';
import { Chart } from '../model/chart';
import { ChartSeries } from '../model/chart-series';
import { ConditionalFormat } from '../model/conditional-format';
import { Table } from '../model/table';
import type { Worksheet } from '../model/worksheet';
import { areaIn, rangeIn } from './addresses';
import { applySettings } from './settings-tree';
import type {
  ChartSnapshot,
  ConditionSnapshot,
  PageSnapshot,
  SeriesSnapshot,
  SheetSnapshot,
  TableSnapshot,
} from './workbook-snapshot';

/** Puts on a sheet everything but its cells and names. */
export function restoreSheetParts(sheet: Worksheet, snapshot: SheetSnapshot): void {
  sheet.tabColor = snapshot.tabColor ?? '';
  sheet.showGridlines = snapshot.showGridlines ?? true;
  sheet.showHeadings = snapshot.showHeadings ?? true;
  sheet.freezePanes.freeze(snapshot.freeze?.rows ?? 0, snapshot.freeze?.columns ?? 0);
  if (snapshot.standardHeight !== undefined) sheet.dimensions.standardHeight = snapshot.standardHeight;
  for (const { index, size, hidden } of snapshot.columns ?? []) sheet.dimensions.restoreColumn(index, size, hidden);
  for (const { index, size, hidden } of snapshot.rows ?? []) sheet.dimensions.restoreRow(index, size, hidden);
  for (const address of snapshot.merges ?? []) sheet.merges.push(sheet.anchor(areaIn(address)));
  for (const { cell, ...link } of snapshot.links ?? []) {
    const { row, column } = areaIn(cell);
    sheet.cells.links.set(row, column, link);
  }
  for (const table of snapshot.tables ?? []) restoreTable(sheet, table);
  for (const { cell, content } of snapshot.comments ?? []) sheet.comments.add(sheet.range(areaIn(cell)), content);
  for (const { cell, content } of snapshot.notes ?? []) sheet.notes.add(sheet.range(areaIn(cell)), content);
  for (const { address, ...validation } of snapshot.validations ?? []) {
    sheet.validation.change(sheet.range(areaIn(address)), validation);
  }
  for (const condition of snapshot.conditionalFormats ?? []) restoreCondition(sheet, condition);
  for (const chart of snapshot.charts ?? []) restoreChart(sheet, chart);
  if (snapshot.page) restorePage(sheet, snapshot.page);
}

function restoreTable(sheet: Worksheet, { name, address, showHeaders, showTotals, ...settings }: TableSnapshot): void {
  const table = new Table(sheet, areaIn(address), name, {
    headers: showHeaders ?? true,
    totals: showTotals ?? false,
  });
  applySettings(table, settings);
  sheet.workbook.allTables.push(table);
}

function restoreCondition(sheet: Worksheet, snapshot: ConditionSnapshot): void {
  const anchors = snapshot.addresses.map((address) => sheet.anchor(areaIn(address)));
  const format = new ConditionalFormat(sheet, snapshot.type, anchors);
  format.stopIfTrue = snapshot.stopIfTrue ?? false;
  if (format.custom && snapshot.formula !== undefined) format.custom.rule.formula = snapshot.formula;
  if (format.cellValue && snapshot.comparison) format.cellValue.rule = snapshot.comparison;
  const look = (format.custom ?? format.cellValue)?.format;
  if (look) applySettings(look, snapshot.look ?? {});
  sheet.conditionalFormats.push(format);
}

function restoreChart(sheet: Worksheet, { name, type, series, settings, ...place }: ChartSnapshot): void {
  const chart = new Chart(sheet.charts, type, name);
  Object.assign(chart, place);
  for (const part of series) chart.seriesList.push(restoredSeries(chart, part));
  applySettings(chart, settings ?? {});
  sheet.charts.restore(chart);
}

function restoredSeries(chart: Chart, snapshot: SeriesSnapshot): ChartSeries {
  const { workbook } = chart.sheet;
  const series = new ChartSeries(chart, snapshot.name);
  if (snapshot.values !== null) series.setValues(rangeIn(workbook, snapshot.values));
  if (snapshot.categories !== null) series.setXAxisValues(rangeIn(workbook, snapshot.categories));
  series.ownType = snapshot.type ?? null;
  applySettings(series, snapshot.settings ?? {});
  return series;
}

function restorePage(sheet: Worksheet, page: PageSnapshot): void {
  const { pageLayout } = sheet;
  applySettings(pageLayout, page.settings ?? {});
  if (page.zoom) pageLayout.zoom = page.zoom;
  if (page.printArea !== undefined) pageLayout.setPrintArea(areaIn(page.printArea));
  if (page.titleRows !== undefined) pageLayout.setTitleRows(areaIn(page.titleRows));
  if (page.titleColumns !== undefined) pageLayout.setTitleColumns(areaIn(page.titleColumns));
  for (const row of page.breaks ?? []) sheet.pageBreaks.add(sheet.range(Area.cell(row, 0)));
}

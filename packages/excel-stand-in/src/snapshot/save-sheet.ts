import { areaAddress, columnName } from '../model/a1';
import { Area } from '../model/area';
import type { Chart } from '../model/chart';
import type { ChartSeries } from '../model/chart-series';
import type { Comments } from '../model/comments';
import type { ConditionalFormat } from '../model/conditional-format';
import type { NamedItem } from '../model/named-item';
import type { Table } from '../model/table';
import type { Worksheet } from '../model/worksheet';
import { cellSnapshot } from './cell-snapshot';
import { settingsOf } from './settings-tree';
import type {
  CellRun,
  ChartSnapshot,
  ConditionSnapshot,
  LineSnapshot,
  NameSnapshot,
  PageSnapshot,
  SeriesSnapshot,
  SheetSnapshot,
  StyleRun,
  TableSnapshot,
} from './workbook-snapshot';

export function saveSheet(sheet: Worksheet): SheetSnapshot {
  const { columns, rows } = sheet.dimensions.special();
  const { protection } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    ...(protection.protected ? { protection: { options: protection.options } } : {}),
    cells: cellRuns(sheet),
    styleRuns: styleRuns(sheet),
    sheetStyle: sheet.cells.styles.base,
    rowStyles: [...sheet.cells.styles.rowNumbers()],
    columnStyles: [...sheet.cells.styles.columnNumbers()],
    standardHeight: sheet.dimensions.standardHeight,
    columns: lines(columns),
    rows: lines(rows),
    freeze: { rows: sheet.freezePanes.rows, columns: sheet.freezePanes.columns },
    merges: sheet.merges.flatMap(({ area }) => (area ? [areaAddress(area)] : [])),
    links: savedLinks(sheet),
    tables: sheet.tables.items.map(tableSnapshot),
    charts: sheet.charts.items.map(chartSnapshot),
    names: sheet.names.items.map(nameSnapshot),
    comments: commentSnapshots(sheet.comments),
    ...(sheet.notes.items.length > 0 ? { notes: commentSnapshots(sheet.notes) } : {}),
    validations: sheet.validation.all.map(({ area, validation }) => ({ address: areaAddress(area), ...validation })),
    conditionalFormats: sheet.conditionalFormats.map(conditionSnapshot),
    page: pageSnapshot(sheet),
  };
}

function commentSnapshots({ items }: Comments): NonNullable<SheetSnapshot['comments']> {
  return items.map((comment) => ({ cell: areaAddress(comment.location().area), content: comment.content }));
}

export function nameSnapshot({ name, formula, visible, comment }: NamedItem): NameSnapshot {
  return { name, formula, visible, comment };
}

function cellRuns({ cells: { contents } }: Worksheet): CellRun[] {
  return contents.usedRows().map((row) => {
    const bounds = contents.bounds(new Area(row, 0, 1, Area.wholeSheet.columnCount)) ?? Area.cell(row, 0);
    const values = Array.from({ length: bounds.columnCount }, (_, index) =>
      cellSnapshot(contents.get(row, bounds.column + index)),
    );
    return { row, column: bounds.column, values };
  });
}

/** Neighbouring cells of a row that have a look of their own. */
function styleRuns({ cells: { styles } }: Worksheet): StyleRun[] {
  const runs: { row: number; column: number; styles: number[] }[] = [];
  styles.forEachCell((number, row, column) => {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.styles.length === column) last.styles.push(number);
    else runs.push({ row, column, styles: [number] });
  }, Area.wholeSheet);
  return runs.sort((a, b) => a.row - b.row || a.column - b.column);
}

function lines(
  special: ReadonlyMap<number, { readonly size: number | null; readonly hidden: boolean }>,
): LineSnapshot[] {
  return [...special].map(([index, line]) => ({ index, ...line })).sort((a, b) => a.index - b.index);
}

function savedLinks({ cells }: Worksheet): NonNullable<SheetSnapshot['links']> {
  return cells.links
    .usedRows()
    .flatMap((row) =>
      (cells.links.rowCells(row) ?? []).flatMap((link, column) =>
        link ? [{ cell: `${columnName(column)}${String(row + 1)}`, ...link }] : [],
      ),
    );
}

function tableSnapshot(table: Table): TableSnapshot {
  return {
    name: table.name,
    address: areaAddress(table.area),
    showHeaders: table.showHeaders,
    showTotals: table.showTotals,
    style: table.style,
    showBandedRows: table.showBandedRows,
    showBandedColumns: table.showBandedColumns,
    showFilterButton: table.showFilterButton,
    highlightFirstColumn: table.highlightFirstColumn,
    highlightLastColumn: table.highlightLastColumn,
  };
}

function chartSnapshot(chart: Chart): ChartSnapshot {
  const { title, legend, axes, format, plotArea, dataLabels, style, displayBlanksAs, plotVisibleOnly, plotBy } = chart;
  return {
    name: chart.name,
    type: chart.chartType,
    top: chart.top,
    left: chart.left,
    width: chart.width,
    height: chart.height,
    settings: settingsOf({
      title,
      legend,
      axes,
      format,
      plotArea,
      dataLabels,
      style,
      displayBlanksAs,
      plotVisibleOnly,
      plotBy,
    }),
    series: chart.seriesList.map(seriesSnapshot),
  };
}

function seriesSnapshot(series: ChartSeries): SeriesSnapshot {
  return {
    name: series.name,
    values: series.values?.address ?? null,
    categories: series.categories?.address ?? null,
    type: series.ownType,
    settings: settingsOf(series, ['chart', 'name', 'ownType', 'valueCells', 'categoryCells']),
  };
}

function conditionSnapshot(format: ConditionalFormat): ConditionSnapshot {
  const look = (format.custom ?? format.cellValue)?.format;
  return {
    addresses: format.anchors.flatMap(({ area }) => (area ? [areaAddress(area)] : [])),
    type: format.type,
    stopIfTrue: format.stopIfTrue,
    ...(format.custom ? { formula: format.custom.rule.formula } : {}),
    ...(format.cellValue ? { comparison: format.cellValue.rule } : {}),
    ...(look ? { look: settingsOf(look) } : {}),
  };
}

function pageSnapshot({ pageLayout: page, pageBreaks }: Worksheet): PageSnapshot {
  return {
    settings: settingsOf(page, ['sheet', 'zoom', 'area', 'titleRowCells', 'titleColumnCells']),
    zoom: page.zoom,
    ...(page.printArea ? { printArea: areaAddress(page.printArea.area) } : {}),
    ...(page.titleRows ? { titleRows: areaAddress(page.titleRows.area) } : {}),
    ...(page.titleColumns ? { titleColumns: areaAddress(page.titleColumns.area) } : {}),
    breaks: pageBreaks.items.flatMap(({ row }) => row ?? []),
  };
}

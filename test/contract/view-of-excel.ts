import { cellAddress, columnLetters, rangeAddress } from '../../src/core/workbook/address';
import { identifySheets } from '../../src/core/workbook/sheet-identity';
import { placeOfChart } from '../../packages/excel-stand-in/file';
import {
  areaAddress,
  wireValue,
  type Chart,
  type ChartAxis,
  type ChartSeries,
  type ValidationRule,
  type Workbook,
  type Worksheet,
} from '../../packages/excel-stand-in';
import type {
  AxisView,
  CellView,
  ChartView,
  LabelsView,
  ConditionView,
  PageView,
  SeriesView,
  SheetView,
  Side,
  ValidationView,
  WorkbookView,
} from './workbook-view';
import { seenLines } from './workbook-view';

/** The workbook in the stand-in for Excel, as anyone would see it. */
export function viewOfExcel(workbook: Workbook): WorkbookView {
  return { active: workbook.activeSheet.name, sheets: workbook.worksheets.items.map(sheetView) };
}

function sheetView(sheet: Worksheet): SheetView {
  const { columns, rows } = sheet.dimensions.special();
  return {
    name: sheet.name,
    kind: kindOf(sheet),
    cells: cellViews(sheet),
    tables: sheet.tables.items.map((table) => ({
      name: table.name,
      range: areaAddress(table.area),
      headings: table.columnList.map(({ name }) => name),
      style: table.style,
      filter: table.showFilterButton,
      banded: table.showBandedRows,
      totals: table.showTotals,
    })),
    charts: sheet.charts.items.map(chartView),
    links: linkViews(sheet),
    conditions: sheet.conditionalFormats.map((format): ConditionView => {
      const look = format.custom?.format;
      return {
        range: format.anchors.map(({ area }) => (area ? areaAddress(area) : '')).join(','),
        formula: (format.custom?.rule.formula ?? '').replace(/^=/, ''),
        color: look?.font.color ?? null,
        fill: look?.fill.color ?? null,
        bold: look?.font.bold ?? false,
      };
    }),
    validations: validationViews(sheet),
    columnWidths: sizes(columns, columnLetters),
    rowHeights: sizes(rows, (row) => String(row + 1)),
    gridlines: sheet.showGridlines,
    frozen: { rows: sheet.freezePanes.rows, columns: sheet.freezePanes.columns },
    page: pageView(sheet),
  };
}

function kindOf(sheet: Worksheet): string | null {
  const { worksheets, names } = sheet.workbook;
  const ours = [names, ...worksheets.items.map((owner) => owner.names)].flatMap(({ sheet: owner, items }) =>
    items
      .filter(({ name }) => name.startsWith('_mvoi_'))
      .map(({ name, formula, visible }) => ({ name, formula, visible, sheet: owner?.name ?? null })),
  );
  if (ours.some(({ visible }) => visible)) throw new Error('A name of ours is in sight.');
  const sheets = worksheets.items.map(({ name, tables }) => ({
    name,
    tables: tables.items.map((table) => table.name),
  }));
  return identifySheets(sheets, ours)[sheet.position]?.kind ?? null;
}

function cellViews(sheet: Worksheet): Record<string, CellView> {
  const area = sheet.usedArea(false);
  const cells: Record<string, CellView> = {};
  if (!area) return cells;
  const line = (row: number, column: number, side: Side): string | null => {
    const style = sheet.cells.styles.styleAt(row, column);
    const own = { top: style.borderTop, bottom: style.borderBottom, left: style.borderLeft, right: style.borderRight };
    return own[side]?.color ?? null;
  };
  for (let row = area.row; row <= area.lastRow; row++) {
    for (let column = area.column; column <= area.lastColumn; column++) {
      const value = sheet.cells.valueAt(row, column);
      if (value === undefined && sheet.cells.styles.numberAt(row, column) === 0) continue;
      const style = sheet.cells.styles.styleAt(row, column);
      cells[cellAddress(row, column)] = {
        value: value === undefined ? null : wireValue(value),
        format: style.numberFormat,
        size: style.fontSize,
        color: style.fontColor,
        bold: style.bold,
        italic: style.italic,
        underline: style.underline !== 'None',
        fill: style.fillColor,
        align: style.horizontalAlignment.toLowerCase(),
        valign: style.verticalAlignment.toLowerCase(),
        wrap: style.wrapText,
        lines: seenLines(line, row, column),
        quoted: style.quotePrefix,
      };
    }
  }
  return cells;
}

function linkViews({ cells }: Worksheet): Record<string, string> {
  const links: Record<string, string> = {};
  for (const row of cells.links.usedRows()) {
    (cells.links.rowCells(row) ?? []).forEach((link, column) => {
      if (link) links[cellAddress(row, column)] = link.documentReference ?? link.address ?? '';
    });
  }
  return links;
}

function validationViews(sheet: Worksheet): ValidationView[] {
  return sheet.validation.all.map(({ area, validation }) => ({
    range: areaAddress(area),
    rule: validation.rule ? ruleText(validation.rule) : '',
    alert: validation.errorAlert.showAlert ? validation.errorAlert.message : null,
    prompt: validation.prompt.showPrompt ? validation.prompt.message : null,
  }));
}

function ruleText(rule: ValidationRule): string {
  if ('list' in rule) return `list ${rule.list.source.replace(/^=/, '')}`;
  const [kind, bounds] = Object.entries(rule)[0] as [string, { formula1?: unknown; formula2?: unknown }];
  const bound = (value: unknown): string => String(value).replace(/^=/, '');
  return `${kind === 'wholeNumber' ? 'whole' : kind} ${bound(bounds.formula1)}-${bound(bounds.formula2)}`;
}

function sizes(
  lines: ReadonlyMap<number, { readonly size: number | null }>,
  name: (index: number) => string,
): Record<string, number> {
  const sized = [...lines].filter(([, { size }]) => size !== null).sort(([a], [b]) => a - b);
  return Object.fromEntries(sized.map(([index, { size }]) => [name(index), size ?? 0]));
}

const TYPES: Readonly<Record<string, ChartView['type']>> = {
  ColumnClustered: 'columns',
  ColumnStacked: 'columns-stacked',
  BarClustered: 'bars',
  BarStacked: 'bars-stacked',
  LineMarkers: 'lines',
};

function chartView(chart: Chart): ChartView {
  return {
    name: chart.name,
    title: chart.title.visible ? chart.title.text : '',
    type: TYPES[chart.chartType] ?? 'columns',
    place: rangeAddress(placeOfChart(chart)),
    legend: chart.legend.visible && chart.legend.position === 'Bottom' ? 'below' : null,
    series: chart.seriesList.map(seriesView),
    valueAxis: axisView(chart.axes.valueAxis),
    categoryAxis: axisView(chart.axes.categoryAxis),
  };
}

const MARKERS = { None: 'none', Circle: 'circle', Dash: 'dash' } as const;
const LABEL_PLACES = { Center: 'center', InsideEnd: 'inside-end', OutsideEnd: 'outside-end', Top: 'above' } as const;

function seriesView(series: ChartSeries): SeriesView {
  const line = series.chartType === 'LineMarkers' || series.chartType === 'Line';
  const { fill, line: stroke } = series.format;
  const isDrawn = stroke.lineStyle !== 'None';
  const marker = line ? (MARKERS[series.markerStyle as keyof typeof MARKERS] ?? null) : null;
  return {
    name: series.name,
    values: addressOf(series.values?.area),
    categories: addressOf(series.categories?.area),
    line,
    dashed: line && stroke.lineStyle === 'Dash',
    color: line ? stroke.color : (fill.color ?? ''),
    edge: !line && isDrawn ? stroke.color : null,
    weight: isDrawn ? stroke.weight : null,
    labels: series.hasDataLabels ? labelsView(series.dataLabels) : null,
    marker,
    markerSize: marker === null || marker === 'none' ? null : series.markerSize,
  };
}

function labelsView({ position, format, linkNumberFormat, numberFormat }: ChartSeries['dataLabels']): LabelsView {
  return {
    place: LABEL_PLACES[position as keyof typeof LABEL_PLACES],
    color: format.font.color,
    format: linkNumberFormat ? null : numberFormat,
    size: format.font.size,
  };
}

function addressOf(area: Parameters<typeof areaAddress>[0] | undefined): string {
  return area ? areaAddress(area) : '';
}

function axisView(axis: ChartAxis): AxisView {
  return {
    title: axis.title.visible ? axis.title.text : null,
    minimum: axis.minimum === '' ? null : axis.minimum,
    maximum: axis.maximum === '' ? null : axis.maximum,
    step: axis.majorUnit === '' ? null : axis.majorUnit,
    format: axis.linkNumberFormat ? null : axis.numberFormat,
    reversed: axis.reversePlotOrder,
  };
}

function pageView({ pageLayout: page, pageBreaks }: Worksheet): PageView {
  const { leftFooter, centerFooter, rightFooter } = page.headersFooters.defaultForAllPages;
  return {
    landscape: page.orientation === 'Landscape',
    paper: page.paperSize,
    fit: [page.zoom.horizontalFitToPages ?? null, page.zoom.verticalFitToPages ?? null],
    breaks: pageBreaks.items.map(({ row }) => (row ?? -1) + 1),
    titleRows: page.titleRows ? `${page.titleRows.area.row + 1}:${page.titleRows.area.lastRow + 1}` : null,
    footer: [leftFooter, centerFooter, rightFooter],
    margins: [page.leftMargin, page.rightMargin, page.topMargin, page.bottomMargin],
  };
}

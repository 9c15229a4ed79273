import {
  identifySheets,
  type ConditionalFormatSpec,
  type LinkSpec,
  type PrintSpec,
  type SheetSpec,
  type SpecCell,
} from './product';
import { splitReference } from '../model/a1';
import type { Worksheet } from '../model/worksheet';
import { formatOf, LookFinder } from './look-finder';
import { specOfChart } from './spec-of-chart';
import { specOfTable } from './spec-of-table';
import { specValue } from './spec-value';

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;

/** The kind of a sheet of ours; `null` for one of the user's. */
export function kindOf(sheet: Worksheet): string | null {
  const { worksheets, names } = sheet.workbook;
  const sheets = worksheets.items.map(({ name, tables }) => ({
    name,
    tables: tables.items.map((table) => table.name),
  }));
  const defined = [names, ...worksheets.items.map((owner) => owner.names)].flatMap(({ sheet: owner, items }) =>
    items.map(({ name, formula }) => ({ name, formula, sheet: owner?.name ?? null })),
  );
  return identifySheets(sheets, defined)[sheet.position]?.kind ?? null;
}

/** A sheet in the stand-in as the spec that would write it: what the add-in made of it, and what came in since. */
export function specOfSheet(sheet: Worksheet): SheetSpec {
  const looks = LookFinder.of(sheet);
  const { columns, rows } = sheet.dimensions.special();
  const lastColumn = Math.max(-1, ...[...columns].flatMap(([index, { size }]) => (size === null ? [] : [index])));
  const heights = [...rows].flatMap(([row, { size }]) => (size === null ? [] : [{ row, height: size }]));
  return {
    kind: kindOf(sheet),
    name: sheet.name,
    ...(looks.accent === undefined ? {} : { accent: looks.accent }),
    columnWidths: Array.from({ length: lastColumn + 1 }, (_, column) => {
      const pixels = sheet.dimensions.columnWidth(column) / POINTS_PER_PIXEL;
      return (pixels - PADDING_PIXELS) / PIXELS_PER_CHARACTER;
    }),
    rowHeights: heights.sort((a, b) => a.row - b.row),
    cells: looseCells(sheet, looks),
    tables: sheet.tables.items.map((table) => specOfTable(table, looks)),
    charts: sheet.charts.items.flatMap((chart) => specOfChart(chart) ?? []),
    links: linksOf(sheet),
    conditionalFormats: conditionsOf(sheet, looks),
    gridlines: sheet.showGridlines,
    freezeRows: sheet.freezePanes.rows,
    freezeColumns: sheet.freezePanes.columns,
    print: printOf(sheet),
    // The cell holds the words of the last run.
    status: null,
  };
}

function looseCells(sheet: Worksheet, looks: LookFinder): SpecCell[] {
  const area = sheet.usedArea(false);
  const cells: SpecCell[] = [];
  if (!area) return cells;
  for (let row = area.row; row <= area.lastRow; row++) {
    for (let column = area.column; column <= area.lastColumn; column++) {
      if (sheet.tables.items.some((table) => table.area.hasCell(row, column))) continue;
      const value = specValue(sheet, row, column);
      if (value === null && sheet.cells.styles.numberAt(row, column) === 0) continue;
      const style = sheet.cells.styles.styleAt(row, column);
      cells.push({ row, column, value, look: looks.look(style, 'cell'), format: formatOf(style.numberFormat) });
    }
  }
  return cells;
}

function linksOf(sheet: Worksheet): LinkSpec[] {
  const links: LinkSpec[] = [];
  for (const row of [...sheet.cells.links.usedRows()].sort((a, b) => a - b)) {
    (sheet.cells.links.rowCells(row) ?? []).forEach((link, column) => {
      const { sheet: target, address } = splitReference(link?.documentReference ?? '');
      if (target === null) return;
      const owner = sheet.workbook.worksheets.find(target);
      const kind = owner ? kindOf(owner) : null;
      links.push({ row, column, sheet: target, ...(kind === null ? {} : { kind }), address });
    });
  }
  return links;
}

function conditionsOf(sheet: Worksheet, looks: LookFinder): ConditionalFormatSpec[] {
  return sheet.conditionalFormats.flatMap(({ custom, anchors }) =>
    anchors.flatMap(({ area }) => {
      if (!custom || !area) return [];
      const { row, column, rowCount, columnCount } = area;
      const formula = custom.rule.formula.replace(/^=/, '');
      return [{ range: { row, column, rowCount, columnCount }, formula, look: looks.condition(custom.format) }];
    }),
  );
}

function printOf({ pageLayout: page, pageBreaks }: Worksheet): PrintSpec {
  const { leftFooter, centerFooter, rightFooter } = page.headersFooters.defaultForAllPages;
  const breaks = pageBreaks.items.flatMap(({ row }) => row ?? []);
  const titles = page.titleRows?.area;
  return {
    landscape: page.orientation === 'Landscape',
    titleRows: titles ? { first: titles.row, last: titles.lastRow } : null,
    ...(page.zoom.verticalFitToPages === 1 ? { onePage: true } : {}),
    ...(breaks.length > 0 ? { pageBreaks: breaks } : {}),
    footer: { left: leftFooter, center: centerFooter, right: rightFooter },
  };
}

import { cellAddress, rangeAddress, sheetReference } from '../../../../core/workbook/address';
import type { SheetSpec } from '../../../../core/report/sheet-spec/sheet-spec';
import { writeDrawing } from '../chart/drawing-part';
import { DECLARATION, plainAttribute, plainText } from '../xml/xml-text';
import { CellStyles } from './cell-styles';
import { writeNotes } from './notes';
import type { OldSheet } from './old-sheet';
import { SheetRows } from './sheet-rows';
import type { SheetWriting } from './sheet-writing';
import { layOutTable, type TableLayout } from '../../../../core/report/sheet-spec/table-layout';
import { writeTable } from './table-part';
import { validationsXml } from './validations';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** A width in characters is stored with the margin of a cell: 5 of the 7 pixels of a digit in the default font. */
const CELL_MARGIN = 5 / 7;
const A4 = 9;
const DEFAULT_ROW_HEIGHT = 15;
/** Excel takes no more on one sheet. */
const MAX_LINKS = 65_530;
const MAX_FOOTER = 255;
const MAX_PAGE_BREAKS = 1_026;
const LAST_COLUMN = 16_383;

/**
 * Writes a sheet spec into the part of its sheet, with its tables, notes and charts. The order of the elements is the
 * schema's (CT_Worksheet): Excel refuses any other.
 */
export function writeSheet(writing: SheetWriting, old: OldSheet | null, selected: boolean): void {
  const { pack, spec, sheet, workbook } = writing;
  const styles = new CellStyles(writing.styles, workbook.date1904, spec.accent);
  const layouts = spec.tables.map(layOutTable);
  const tables = layouts.map((layout) => writeTable(writing, layout));
  const drawing = writeDrawing(writing, layouts);
  const notes = writeNotes(writing, layouts);
  const rows = new SheetRows(spec, layouts, styles);
  const { main, relationships } = workbook.dialect;
  pack.writePieces(sheet.part, SHEET_TYPE, (push) => {
    push(`${DECLARATION}<worksheet xmlns="${main}" xmlns:r="${relationships}">`);
    push(propertiesXml(old) + dimensionXml(spec, layouts) + viewXml(spec, selected, old) + columnsXml(spec));
    push('<sheetData>');
    rows.write(push);
    push('</sheetData>');
    push(conditionsXml(spec, styles) + validationsXml(writing, layouts, styles) + linksXml(writing) + printXml(spec));
    if (drawing !== null) push(`<drawing r:id="${drawing}"/>`);
    if (notes !== null) push(`<legacyDrawing r:id="${notes}"/>`);
    const parts = tables.map((id) => `<tablePart r:id="${id}"/>`);
    if (parts.length > 0) push(`<tableParts count="${parts.length}">${parts.join('')}</tableParts>`);
    push('</worksheet>');
  });
}

/** What the user or a macro gave the sheet stays: the name that macros know it by, the colour of its tab. */
function propertiesXml(old: OldSheet | null): string {
  const codeName = old?.codeName ? ` codeName="${plainAttribute(old.codeName)}"` : '';
  return `<sheetPr${codeName}>${old?.tabColor ?? ''}<pageSetUpPr fitToPage="1"/></sheetPr>`;
}

function dimensionXml(spec: SheetSpec, layouts: readonly TableLayout[]): string {
  const corners = [
    ...spec.cells.map(({ row, column }) => ({ row, column })),
    ...layouts.map(({ range }) => ({
      row: range.row + range.rowCount - 1,
      column: range.column + range.columnCount - 1,
    })),
  ];
  let row = 0;
  let column = 0;
  for (const corner of corners) {
    row = Math.max(row, corner.row);
    column = Math.max(column, corner.column);
  }
  return `<dimension ref="${rangeAddress({ row: 0, column: 0, rowCount: row + 1, columnCount: column + 1 })}"/>`;
}

function viewXml(spec: SheetSpec, selected: boolean, old: OldSheet | null): string {
  const gridlines = spec.gridlines ? '' : ' showGridLines="0"';
  const tab = selected ? ' tabSelected="1"' : '';
  const zoom = old?.zoomScale ? ` zoomScale="${old.zoomScale}" zoomScaleNormal="${old.zoomScale}"` : '';
  const view = `<sheetView${gridlines}${tab}${zoom} workbookViewId="0"`;
  const panes = panesXml(spec);
  const content = panes === '' ? '/>' : `>${panes}</sheetView>`;
  return `<sheetViews>${view}${content}</sheetViews><sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"/>`;
}

/** Frozen rows and columns: the pane that scrolls is the active one. */
function panesXml({ freezeRows, freezeColumns }: SheetSpec): string {
  if (freezeRows === 0 && freezeColumns === 0) return '';
  const corner = cellAddress(freezeRows, freezeColumns);
  const splits =
    (freezeColumns > 0 ? ` xSplit="${freezeColumns}"` : '') + (freezeRows > 0 ? ` ySplit="${freezeRows}"` : '');
  const panes =
    freezeRows === 0 ? ['topRight'] : freezeColumns === 0 ? ['bottomLeft'] : ['topRight', 'bottomLeft', 'bottomRight'];
  const active = panes[panes.length - 1] as string;
  const selections = panes.map((pane) =>
    pane === active
      ? `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`
      : `<selection pane="${pane}"/>`,
  );
  return `<pane${splits} topLeftCell="${corner}" activePane="${active}" state="frozen"/>${selections.join('')}`;
}

function columnsXml({ columnWidths }: SheetSpec): string {
  const columns = columnWidths.map((width, index) => {
    const stored = Math.floor((width + CELL_MARGIN) * 256) / 256;
    return `<col min="${index + 1}" max="${index + 1}" width="${stored}" customWidth="1"/>`;
  });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function conditionsXml(spec: SheetSpec, styles: CellStyles): string {
  return spec.conditionalFormats
    .map(({ range, formula, look }, index) => {
      const condition = plainText(formula.replace(/^=/, ''));
      const rule = `<cfRule type="expression" dxfId="${styles.condition(look)}" priority="${index + 1}">`;
      return `<conditionalFormatting sqref="${rangeAddress(range)}">${rule}<formula>${condition}</formula></cfRule></conditionalFormatting>`;
    })
    .join('');
}

function linksXml({ spec, linkTarget }: SheetWriting): string {
  const links = spec.links.slice(0, MAX_LINKS).map(({ row, column, sheet, kind, address }) => {
    const location = plainAttribute(sheetReference(linkTarget(sheet, kind), address));
    return `<hyperlink ref="${cellAddress(row, column)}" location="${location}"/>`;
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** As wide as the paper, and as many pages high as it takes or one. */
function printXml({ print }: SheetSpec): string {
  const { left, center, right } = print.footer;
  const footer = `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`.slice(0, MAX_FOOTER);
  return (
    '<pageMargins left="0.5" right="0.5" top="0.4" bottom="0.55" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" fitToHeight="${print.onePage === true ? 1 : 0}" orientation="${print.landscape ? 'landscape' : 'portrait'}"/>` +
    (footer === '' ? '' : `<headerFooter><oddFooter>${plainText(footer)}</oddFooter></headerFooter>`) +
    pageBreaksXml(print.pageBreaks ?? [])
  );
}

/** A break stands above the row that begins the page; its number is that of the row before, counted from 1. */
function pageBreaksXml(rows: readonly number[]): string {
  const breaks = rows.slice(0, MAX_PAGE_BREAKS).map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`);
  const count = breaks.length;
  return count === 0 ? '' : `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join('')}</rowBreaks>`;
}

/** The rows repeated on each printed page, as the sheet's name for them wants it; `null` for none. */
export function titleRowsReference(sheet: string, { print }: SheetSpec): string | null {
  if (!print.titleRows) return null;
  const { first, last } = print.titleRows;
  return sheetReference(sheet, `$${first + 1}:$${last + 1}`);
}

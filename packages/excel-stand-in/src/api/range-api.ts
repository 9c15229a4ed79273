import { invalidArgument } from '../excel-failure';
import { areaAddress } from '../model/a1';
import { Area } from '../model/area';
import { ConditionalFormats } from '../model/conditional-format';
import { DataValidation } from '../model/data-validation';
import { Range, existing } from '../model/range';
import {
  rangeFormulas,
  rangeNumberFormats,
  rangeText,
  rangeValueTypes,
  rangeValues,
  writeNumberFormats,
  writeRange,
} from '../model/range-data';
import { clearRange } from '../model/range-clear';
import { COPY_TYPES, copyCells } from '../model/range-copy';
import { RangeFormat } from '../model/range-format';
import { mergedAreas } from '../model/range-merges';
import { TableScope } from '../model/tables';
import type { Member } from '../protocol/api-type';
import { acts, apiType, asks, leads, reads, sets } from '../protocol/api-type';
import type { Arguments } from '../protocol/arguments';
import { asFlag } from '../protocol/arguments';
import { cellProperties, readCellProperties } from './cell-properties';
import { rangeArgument } from './cells';
import { readHyperlink, writeHyperlink } from './hyperlink';

/** Where a range lies. */
const place: Record<string, Member<Range>> = {
  address: reads('1.1', (range) => range.address),
  addressLocal: reads('1.1', (range) => range.address),
  rowIndex: reads('1.1', ({ area }) => area.row),
  columnIndex: reads('1.1', ({ area }) => area.column),
  rowCount: reads('1.1', ({ area }) => area.rowCount),
  columnCount: reads('1.1', ({ area }) => area.columnCount),
  // Past 2^31-1 cells Excel gives -1.
  cellCount: reads('1.1', ({ area }) => (area.cellCount > 2 ** 31 - 1 ? -1 : area.cellCount)),
  isEntireRow: reads('1.7', ({ area }) => area.isEntireRow),
  isEntireColumn: reads('1.7', ({ area }) => area.isEntireColumn),
  top: reads('1.10', ({ sheet, area }) => sheet.dimensions.topOf(area.row)),
  left: reads('1.10', ({ sheet, area }) => sheet.dimensions.leftOf(area.column)),
  height: reads(
    '1.10',
    ({ sheet, area }) => sheet.dimensions.topOf(area.lastRow + 1) - sheet.dimensions.topOf(area.row),
  ),
  width: reads(
    '1.10',
    ({ sheet, area }) => sheet.dimensions.leftOf(area.lastColumn + 1) - sheet.dimensions.leftOf(area.column),
  ),
};

/** What its cells hold and show. */
const contents: Record<string, Member<Range>> = {
  values: sets('1.1', rangeValues, writeRange),
  formulas: sets('1.1', rangeFormulas, writeRange),
  numberFormat: sets('1.1', rangeNumberFormats, writeNumberFormats),
  text: reads('1.1', rangeText),
  valueTypes: reads('1.1', rangeValueTypes),
  hyperlink: sets('1.7', readHyperlink, writeHyperlink),
  rowHidden: sets(
    '1.2',
    ({ sheet, area }) => same(area.rowCount, (index) => sheet.dimensions.isRowHidden(area.row + index)),
    ({ sheet, area }, value) => {
      sheet.protection.assertPermitted('allowFormatRows');
      sheet.dimensions.hideRows(area, asFlag(value));
    },
  ),
  columnHidden: sets(
    '1.2',
    ({ sheet, area }) => same(area.columnCount, (index) => sheet.dimensions.isColumnHidden(area.column + index)),
    ({ sheet, area }, value) => {
      sheet.protection.assertPermitted('allowFormatColumns');
      sheet.dimensions.hideColumns(area, asFlag(value));
    },
  ),
};

/** What it leads to. */
const links: Record<string, Member<Range>> = {
  worksheet: leads('1.1', (range) => range.sheet),
  format: leads('1.1', (range) => new RangeFormat(range)),
  conditionalFormats: leads('1.6', (range) => new ConditionalFormats(range)),
  dataValidation: leads('1.8', (range) => new DataValidation(range)),
};

/** Other ranges, found from this one. */
const neighbours: Record<string, Member<Range>> = {
  getCell: asks('1.1', (range, args) => range.cell(args.integer(0), args.integer(1))),
  getRow: asks('1.1', (range, args) => range.row(args.integer(0))),
  getColumn: asks('1.1', (range, args) => range.column(args.integer(0))),
  getLastCell: asks('1.1', (range) => range.with(Area.cell(range.area.lastRow, range.area.lastColumn))),
  getLastRow: asks('1.1', (range) => range.row(range.area.rowCount - 1)),
  getLastColumn: asks('1.1', (range) => range.column(range.area.columnCount - 1)),
  getEntireRow: asks('1.1', (range) =>
    range.with(Area.between(range.area.row, 0, range.area.lastRow, Area.wholeSheet.lastColumn)),
  ),
  getEntireColumn: asks('1.1', (range) =>
    range.with(Area.between(0, range.area.column, Area.wholeSheet.lastRow, range.area.lastColumn)),
  ),
  getOffsetRange: asks('1.1', (range, args) => range.with(range.area.moved(args.integer(0), args.integer(1)))),
  getResizedRange: asks('1.3', (range, args) =>
    range.with(range.area.sized(range.area.rowCount + args.integer(0), range.area.columnCount + args.integer(1))),
  ),
  getAbsoluteResizedRange: asks('1.7', (range, args) => range.with(range.area.sized(args.integer(0), args.integer(1)))),
  getBoundingRect: asks('1.1', (range, args) => range.boundingWith(rangeArgument(args.raw(0), range.sheet))),
  getIntersection: asks('1.1', (range, args) => existing(range.intersection(rangeArgument(args.raw(0), range.sheet)))),
  getIntersectionOrNullObject: asks('1.4', (range, args) =>
    range.intersection(rangeArgument(args.raw(0), range.sheet)),
  ),
  getRowsAbove: asks('1.3', (range, args) => beside(range, counted(args), 'above')),
  getRowsBelow: asks('1.3', (range, args) => beside(range, counted(args), 'below')),
  getColumnsBefore: asks('1.3', (range, args) => beside(range, counted(args), 'before')),
  getColumnsAfter: asks('1.3', (range, args) => beside(range, counted(args), 'after')),
  getUsedRange: asks('1.1', (range, args) => existing(range.used(args.flag(0, false)))),
  getUsedRangeOrNullObject: asks('1.4', (range, args) => range.used(args.flag(0, false))),
  getSurroundingRegion: asks('1.7', (range) => range.surroundingRegion()),
  getTables: asks('1.9', (range, args) => new TableScope(range.tables(args.flag(0, false)))),
};

/** What can be done with it. */
const deeds: Record<string, Member<Range>> = {
  clear: acts('1.1', (range, args) => {
    clearRange(range, args.oneOf(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'], 'All'));
  }),
  copyFrom: acts('1.9', (range, args) => {
    copyCells(rangeArgument(args.raw(0), range.sheet), range, args.oneOf(1, COPY_TYPES, 'All'));
  }),
  insert: acts('1.1', (range, args) => range.insert(args.oneOf(0, ['Down', 'Right']))),
  delete: acts('1.1', (range, args) => {
    range.delete(args.oneOf(0, ['Up', 'Left']));
  }),
  merge: acts('1.2', (range, args) => {
    range.merge(args.flag(0, false));
  }),
  unmerge: acts('1.2', (range) => {
    range.unmerge();
  }),
  // In some builds asking for merged cells empties the undo list, so it always does here.
  getMergedAreasOrNullObject: acts('1.13', (range) => mergedAreas(range), { emptiesUndo: true }),
  getCellProperties: asks('1.9', (range, args) => readCellProperties(range, args.raw(0))),
  setCellProperties: acts('1.9', (range, args) => {
    cellProperties(range, args.raw(0));
  }),
  select: asks('1.1', (range) => {
    range.select();
  }),
  _ValidateArraySize: asks('1.3', ({ area }, args) => {
    if (args.integer(0) !== area.rowCount || args.integer(1) !== area.columnCount) {
      throw invalidArgument(`The block does not fit ${areaAddress(area)}.`);
    }
  }),
};

export const rangeApi = apiType('Range', Range, {
  members: { ...place, ...contents, ...links, ...neighbours, ...deeds },
});

/** What all have, or `null` when they differ. */
function same<T>(count: number, at: (index: number) => T): T | null {
  const first = at(0);
  for (let index = 1; index < count; index++) if (at(index) !== first) return null;
  return first;
}

function counted(args: Arguments): number {
  const count = args.optionalInteger(0) ?? 1;
  if (count < 1) throw invalidArgument();
  return count;
}

function beside({ sheet, area }: Range, count: number, side: 'above' | 'below' | 'before' | 'after'): Range {
  switch (side) {
    case 'above':
      return sheet.range(new Area(area.row - count, area.column, count, area.columnCount));
    case 'below':
      return sheet.range(new Area(area.lastRow + 1, area.column, count, area.columnCount));
    case 'before':
      return sheet.range(new Area(area.row, area.column - count, area.rowCount, count));
    case 'after':
      return sheet.range(new Area(area.row, area.lastColumn + 1, area.rowCount, count));
  }
}

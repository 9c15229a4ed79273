import { WORKBOOK_TARGET } from '../events/event-listeners';
import { invalidArgument } from '../excel-failure';
import { Area } from '../model/area';
import { CommentScope } from '../model/comments';
import { FreezePanes } from '../model/freeze-panes';
import type { Range } from '../model/range';
import { existing } from '../model/range';
import { RangeAreas } from '../model/range-areas';
import { SheetProtection } from '../model/sheet-protection';
import { NOTHING_ALLOWED } from '../model/sheet-protection';
import type { ProtectionOptions } from '../model/sheet-protection';
import { VISIBILITIES, Worksheet } from '../model/worksheet';
import { Worksheets } from '../model/worksheets';
import type { Member } from '../protocol/api-type';
import { acts, apiType, asks, leads, reads, sets } from '../protocol/api-type';
import { asColor, asFlag, asInteger, asOneOf, asRecordOf, asText } from '../protocol/arguments';
import { flag } from '../protocol/fields';
import { areasArgument, cellsOf, rangeArgument } from './cells';
import { listening } from './listening';

const worksheetsApi = apiType('WorksheetCollection', Worksheets, {
  items: (sheets) => sheets.items,
  members: {
    add: acts('1.1', (sheets, args) => sheets.add(args.optionalText(0))),
    getCount: asks('1.4', (sheets, args) => shown(sheets, args.flag(0, false)).length),
    getItem: asks('1.1', (sheets, args) => sheets.get(args.text(0))),
    getItemOrNullObject: asks('1.4', (sheets, args) => sheets.find(args.text(0))),
    getFirst: asks('1.5', (sheets, args) => existing(shown(sheets, args.flag(0, false))[0] ?? null)),
    getLast: asks('1.5', (sheets, args) => existing(shown(sheets, args.flag(0, false)).at(-1) ?? null)),
    getActiveWorksheet: asks('1.1', (_, __, { workbook }) => workbook.activeSheet),
    ...listening<Worksheets>('Activated', '1.7', 'worksheetActivated', () => WORKBOOK_TARGET),
    ...listening<Worksheets>('Deactivated', '1.7', 'worksheetDeactivated', () => WORKBOOK_TARGET),
    ...listening<Worksheets>('Added', '1.7', 'worksheetAdded', () => WORKBOOK_TARGET),
    ...listening<Worksheets>('Deleted', '1.7', 'worksheetDeleted', () => WORKBOOK_TARGET),
    ...listening<Worksheets>('DataChanged', '1.9', 'worksheetChanged', () => WORKBOOK_TARGET),
    ...listening<Worksheets>('SelectionChanged', '1.9', 'worksheetSelectionChanged', () => WORKBOOK_TARGET),
    ...listening<Worksheets>('ProtectionChanged', '1.14', 'worksheetProtectionChanged', () => WORKBOOK_TARGET),
  },
});

const shown = (sheets: Worksheets, visibleOnly: boolean): readonly Worksheet[] =>
  visibleOnly ? sheets.items.filter((sheet) => sheet.visibility === 'Visible') : sheets.items;

/** The cells of an address; a sheet does not give those of another. */
function ownCells(sheet: Worksheet, address: string): Range {
  const range = cellsOf(sheet, address);
  if (range.sheet !== sheet) throw invalidArgument(`"${address}" is on another worksheet.`);
  return range;
}

const neighbour = (step: 1 | -1, orNull: boolean): Member<Worksheet> =>
  asks('1.5', (sheet, args) => {
    const found = sheet.workbook.worksheets.neighbour(sheet, step, args.flag(0, false));
    return orNull ? found : existing(found);
  });

const id = (sheet: Worksheet): string => sheet.id;

const worksheetApi = apiType('Worksheet', Worksheet, {
  identify: (sheet) => ({ Id: sheet.id }),
  members: {
    id: reads('1.1', id),
    name: sets(
      '1.1',
      (sheet) => sheet.name,
      (sheet, value) => {
        sheet.rename(asText(value));
      },
    ),
    position: sets(
      '1.1',
      (sheet) => sheet.position,
      (sheet, value) => {
        sheet.moveTo(asInteger(value));
      },
    ),
    visibility: sets(
      '1.1',
      (sheet) => sheet.visibility,
      (sheet, value) => {
        sheet.setVisibility(asOneOf(value, VISIBILITIES));
      },
    ),
    tabColor: sets(
      '1.7',
      (sheet) => sheet.tabColor,
      (sheet, value) => {
        sheet.tabColor = value === '' ? '' : asColor(value);
      },
    ),
    showGridlines: flag('1.8', 'showGridlines'),
    showHeadings: flag('1.8', 'showHeadings'),
    standardHeight: reads('1.7', (sheet) => sheet.dimensions.standardHeight),
    tables: leads('1.1', (sheet) => sheet.tables),
    charts: leads('1.1', (sheet) => sheet.charts),
    names: leads('1.4', (sheet) => sheet.names),
    protection: leads('1.2', (sheet) => sheet.protection),
    freezePanes: leads('1.7', (sheet) => sheet.freezePanes),
    pageLayout: leads('1.9', (sheet) => sheet.pageLayout),
    horizontalPageBreaks: leads('1.9', (sheet) => sheet.pageBreaks),
    comments: leads('1.10', (sheet) => new CommentScope(sheet.workbook, sheet)),
    notes: leads('1.18', (sheet) => new CommentScope(sheet.workbook, sheet, 'notes')),
    activate: asks('1.1', (sheet) => {
      sheet.activate();
    }),
    delete: acts(
      '1.1',
      (sheet) => {
        sheet.delete();
      },
      { emptiesUndo: true },
    ),
    getCell: asks('1.1', (sheet, args) => sheet.range(Area.cell(args.integer(0), args.integer(1)))),
    getRange: asks('1.1', (sheet, args) =>
      args.has(0) ? ownCells(sheet, args.text(0)) : sheet.range(Area.wholeSheet),
    ),
    getRangeByIndexes: asks('1.7', (sheet, args) =>
      sheet.range(new Area(args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
    ),
    getRanges: asks('1.9', (sheet, args) => new RangeAreas(sheet, areasArgument(args.raw(0), sheet))),
    getUsedRange: asks('1.1', (sheet, args) => sheet.range(sheet.usedArea(args.flag(0, false)) ?? Area.cell(0, 0))),
    getUsedRangeOrNullObject: asks('1.4', (sheet, args) => {
      const area = sheet.usedArea(args.flag(0, false));
      return area && sheet.range(area);
    }),
    getNext: neighbour(1, false),
    getNextOrNullObject: neighbour(1, true),
    getPrevious: neighbour(-1, false),
    getPreviousOrNullObject: neighbour(-1, true),
    _GetSheetById: asks('1.7', (sheet, args) => sheet.workbook.worksheets.get(args.text(0))),
    ...listening('Activated', '1.7', 'worksheetActivated', id),
    ...listening('Deactivated', '1.7', 'worksheetDeactivated', id),
    ...listening('DataChanged', '1.7', 'worksheetChanged', id),
    ...listening('SelectionChanged', '1.7', 'worksheetSelectionChanged', id),
    ...listening('ProtectionChanged', '1.14', 'worksheetProtectionChanged', id),
  },
});

const protectionApi = apiType('WorksheetProtection', SheetProtection, {
  members: {
    protected: reads('1.2', (protection) => protection.protected),
    options: reads('1.2', (protection) => protection.options),
    protect: acts(
      '1.2',
      (protection, args) => {
        protection.protect(args.has(0) ? protectionOptions(args.raw(0)) : {}, args.optionalText(1));
      },
      { emptiesUndo: true },
    ),
    unprotect: acts(
      '1.7',
      (protection, args) => {
        protection.unprotect(args.optionalText(0));
      },
      { emptiesUndo: true },
    ),
  },
});

function protectionOptions(value: unknown): Partial<ProtectionOptions> {
  const record = asRecordOf(value, Object.keys(NOTHING_ALLOWED));
  const { selectionMode, ...permissions } = record;
  const allowed = Object.fromEntries(Object.entries(permissions).map(([key, permission]) => [key, asFlag(permission)]));
  const mode =
    selectionMode === undefined ? {} : { selectionMode: asOneOf(selectionMode, ['Normal', 'Unlocked', 'None']) };
  return { ...allowed, ...mode };
}

const freezePanesApi = apiType('WorksheetFreezePanes', FreezePanes, {
  members: {
    freezeRows: acts('1.7', (panes, args) => {
      panes.freezeRows(frozen(args.optionalInteger(0)));
    }),
    freezeColumns: acts('1.7', (panes, args) => {
      panes.freezeColumns(frozen(args.optionalInteger(0)));
    }),
    freezeAt: acts('1.7', (panes, args) => {
      panes.freezeAt(rangeArgument(args.raw(0), panes.sheet).area);
    }),
    unfreeze: acts('1.7', (panes) => {
      panes.freeze(0, 0);
    }),
    getLocation: asks('1.7', (panes) => existing(panes.location())),
    getLocationOrNullObject: asks('1.7', (panes) => panes.location()),
  },
});

function frozen(count: number | null): number {
  if (count !== null && count < 1) throw invalidArgument();
  return count ?? 1;
}

export const WORKSHEET_APIS = [worksheetsApi, worksheetApi, protectionApi, freezePanesApi];

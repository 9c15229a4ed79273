import { areaAddress } from '../model/a1';
import type { Area } from '../model/area';
import { valueType, wireValue } from '../model/content';
import type { Actor, Notice } from '../model/notice';
import type { Shift } from '../model/shift';
import type { Worksheet } from '../model/worksheet';
import type { Session } from '../session';
import type { EventName } from './event-listeners';
import { EVENT, WORKBOOK_TARGET } from './event-listeners';

/** An event on its way to Office.js. */
export interface WireEvent {
  readonly messageType: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

interface Told {
  readonly event: EventName;
  /** Who may listen: the workbook, the sheet, a table. */
  readonly targets: readonly string[];
  /** Made only when somebody listens. */
  readonly args: () => Readonly<Record<string, unknown>>;
}

/** Turns what happened in the workbook into the events that one add-in listens for. */
export function eventsOf(notice: Notice, actor: Actor, session: Session): WireEvent[] {
  return told(notice, actor, session).flatMap(({ event, targets, args }) =>
    targets
      .filter((target) => session.listeners.has(event, target))
      .map((targetId) => ({ messageType: EVENT[event], targetId, args: args() })),
  );
}

function told(notice: Notice, actor: Actor, session: Session): Told[] {
  const source = actor === 'coauthor' ? 'Remote' : 'Local';
  switch (notice.kind) {
    case 'cells-changed':
      return cellsChanged(notice, source, actor, session);
    case 'selection-changed':
      return actor === 'coauthor' ? [] : selectionChanged(notice.sheet, notice.area);
    case 'sheet-added':
      return sheetEvent('worksheetAdded', notice.sheet, [WORKBOOK_TARGET], { source });
    case 'sheet-deleted':
      return sheetEvent('worksheetDeleted', notice.sheet, [WORKBOOK_TARGET], { source });
    case 'sheet-activated':
      return sheetEvent('worksheetActivated', notice.sheet, [WORKBOOK_TARGET, notice.sheet.id], {});
    case 'sheet-deactivated':
      return sheetEvent('worksheetDeactivated', notice.sheet, [WORKBOOK_TARGET, notice.sheet.id], {});
    case 'protection-changed': {
      const isProtected = notice.sheet.protection.protected;
      const targets = [WORKBOOK_TARGET, notice.sheet.id];
      return sheetEvent('worksheetProtectionChanged', notice.sheet, targets, { source, isProtected });
    }
    case 'table-added':
    case 'table-deleted': {
      const { table } = notice;
      const args = () => ({ source, tableId: table.id, tableName: table.name, worksheetId: table.sheet.id });
      const event = notice.kind === 'table-added' ? 'tableAdded' : 'tableDeleted';
      return [{ event, targets: [WORKBOOK_TARGET, table.sheet.id], args }];
    }
  }
}

function sheetEvent(event: EventName, sheet: Worksheet, targets: readonly string[], args: object): Told[] {
  return [{ event, targets, args: () => ({ ...args, worksheetId: sheet.id }) }];
}

function cellsChanged(
  notice: Extract<Notice, { kind: 'cells-changed' }>,
  source: 'Local' | 'Remote',
  actor: Actor,
  session: Session,
): Told[] {
  const { sheet, area, change, shift } = notice;
  const knowsTrigger = session.requirements.supports('ExcelApi', '1.14');
  const args = () => ({
    changeType: change,
    source,
    worksheetId: sheet.id,
    address: areaAddress(area),
    shiftDirection: shiftDirection(shift),
    ...singleCellDetails(notice),
    ...(knowsTrigger ? { triggerSource: actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown' } : {}),
    referenceId: session.references.keep(sheet.range(area)),
  });
  const ofTables = sheet.tables.touching(area).map((table): Told => {
    const targets = [table.id, WORKBOOK_TARGET, sheet.id];
    return { event: 'tableChanged', targets, args: () => ({ ...args(), tableId: table.id }) };
  });
  return [{ event: 'worksheetChanged', targets: [WORKBOOK_TARGET, sheet.id], args }, ...ofTables];
}

function singleCellDetails({ area, shift, before, after }: Extract<Notice, { kind: 'cells-changed' }>): object {
  if (!area.isSingleCell || shift) return {};
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function shiftDirection(shift: Shift | null): string {
  if (!shift) return 'None';
  if (shift.kind === 'insert') return shift.axis === 'rows' ? 'ShiftCellDown' : 'ShiftCellRight';
  return shift.axis === 'rows' ? 'ShiftCellUp' : 'ShiftCellLeft';
}

/** A table tells where in it the selection is, and when it has left. */
function selectionChanged(sheet: Worksheet, area: Area): Told[] {
  const address = areaAddress(area);
  const ofTables = sheet.workbook.allTables.map((table): Told => {
    const inside = table.sheet === sheet ? table.area.intersection(area) : null;
    const args = { address: inside ? areaAddress(inside) : '', tableId: table.id, worksheetId: sheet.id };
    return { event: 'tableSelectionChanged', targets: [table.id], args: () => args };
  });
  return [
    { event: 'documentSelectionChanged', targets: [''], args: () => ({}) },
    ...sheetEvent('worksheetSelectionChanged', sheet, [WORKBOOK_TARGET, sheet.id], { address }),
    ...ofTables,
  ];
}

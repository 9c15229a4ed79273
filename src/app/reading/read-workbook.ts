import { readPlanInSlices, type Moments, type PlanReading, type Surroundings } from '../../core/plan/read-plan';
import { locateTables, type TableLocation } from '../../core/plan/locate-tables';
import { lookAlikes } from '../../core/plan/look-alikes';
import { rawTable } from '../../core/plan/raw-tables';
import type { TableId } from '../../core/tables';
import type { Inventory } from '../../core/workbook/inventory';
import type { RawTable } from '../../core/workbook/raw-table';
import type { RunOptions, WorkbookReader } from '../ports';
import { pause, runSlices, stopIfCancelled } from './run-slices';

export interface WorkbookReading extends PlanReading {
  readonly inventory: Inventory;
  readonly raws: ReadonlyMap<TableId, RawTable>;
}

/**
 * Reads a workbook into a plan in two steps, whatever its size: what there is, then the values of the tables found.
 * (In Excel each step is one round trip.)
 */
export async function readWorkbook(
  reader: WorkbookReader,
  moments: Moments,
  options: RunOptions = {},
): Promise<WorkbookReading> {
  const { onProgress, signal } = options;
  stopIfCancelled(signal);
  onProgress?.({ step: 'reading', done: 0, total: 2 });
  const inventory = await reader.inventory();
  onProgress?.({ step: 'reading', done: 1, total: 2 });
  stopIfCancelled(signal);
  const locations = locateTables(inventory);
  await pause(options);
  const raws = await readTables(reader, inventory, locations);
  await pause(options);
  onProgress?.({ step: 'checking', done: 0, total: 1 });
  const reading = await runSlices(
    readPlanInSlices(inventory.name, raws, moments, surroundingsOf(inventory, locations)),
    options,
  );
  return { ...reading, inventory, raws };
}

/** A workbook is from our template when the sheet that explains it is, or was, there. */
function surroundingsOf(inventory: Inventory, locations: ReadonlyMap<TableId, TableLocation>): Surroundings {
  return {
    date1904: inventory.date1904,
    fromTemplate: inventory.sheets.some(({ kind }) => kind === 'start'),
    lookAlikes: lookAlikes(inventory, locations),
  };
}

async function readTables(
  reader: WorkbookReader,
  { date1904 }: Inventory,
  locations: ReadonlyMap<TableId, TableLocation>,
): Promise<ReadonlyMap<TableId, RawTable>> {
  const filled = [...locations].flatMap(([id, location]) =>
    location.data === null ? [] : [{ id, range: { sheet: location.sheet, range: location.data } }],
  );
  const grids = await reader.read(filled.map(({ range }) => range));
  const gridOf = new Map(filled.map(({ id }, i) => [id, grids[i] ?? []] as const));
  return new Map([...locations].map(([id, location]) => [id, rawTable(location, gridOf.get(id) ?? [], date1904)]));
}

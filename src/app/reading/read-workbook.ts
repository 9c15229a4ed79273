import { readPlan, type Moments, type PlanReading, type Surroundings } from '../../core/plan/read-plan';
import { locateKept, type TableLocation, type TablesLocated } from '../../core/plan/locate-tables';
import { lookAlikes } from '../../core/plan/look-alikes';
import { rawTable } from '../../core/plan/raw-tables';
import type { TableId } from '../../core/tables';
import type { CellRange } from '../../core/workbook/address';
import type { CellGrid, Inventory } from '../../core/workbook/inventory';
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
  const located = locateKept(inventory);
  const { locations } = located;
  await pause(options);
  const raws = await readTables(reader, inventory, locations);
  await pause(options);
  onProgress?.({ step: 'checking', done: 0, total: 1 });
  const reading = await runSlices(readPlan(inventory.name, raws, moments, surroundingsOf(inventory, located)), options);
  return { ...reading, inventory, raws };
}

/** A workbook is from our template when the sheet that explains it is, or was, there. */
function surroundingsOf(inventory: Inventory, { locations, copies }: TablesLocated): Surroundings {
  return {
    date1904: inventory.date1904,
    fromTemplate: inventory.sheets.some(({ kind }) => kind === 'start'),
    lookAlikes: lookAlikes(inventory, locations),
    copies,
  };
}

async function readTables(
  reader: WorkbookReader,
  { date1904 }: Inventory,
  locations: ReadonlyMap<TableId, TableLocation>,
): Promise<ReadonlyMap<TableId, RawTable>> {
  const filled = [...locations.values()].flatMap((location) =>
    [location.data, location.below].flatMap((range) => (range === null ? [] : [{ sheet: location.sheet, range }])),
  );
  const grids = await reader.read(filled);
  const gridOf = new Map(filled.map(({ range }, i) => [range, grids[i] ?? []] as const));
  const cellsOf = (range: CellRange | null): CellGrid => (range === null ? [] : (gridOf.get(range) ?? []));
  return new Map(
    [...locations].map(([id, location]) => [
      id,
      rawTable(location, cellsOf(location.data), date1904, cellsOf(location.below)),
    ]),
  );
}

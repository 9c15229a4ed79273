import { readPlan, type Moments, type PlanReading, type Surroundings } from '../../core/plan/read-plan';
import { locateKept, type TablesLocated } from '../../core/plan/locate-tables';
import type { TableLocation } from '../../core/plan/table-location';
import { lookAlikes } from '../../core/plan/look-alikes';
import { lookAtSheets } from '../../core/recognise/find-list-places';
import { rangesOf, rawList, rawTable } from '../../core/plan/raw-tables';
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
  await runSlices(lookAtSheets(inventory), options);
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
function surroundingsOf(inventory: Inventory, { locations, copies, uncoupled }: TablesLocated): Surroundings {
  return {
    date1904: inventory.date1904,
    fromTemplate: inventory.sheets.some(({ kind }) => kind === 'start'),
    lookAlikes: lookAlikes(inventory, locations),
    copies,
    uncoupled,
  };
}

async function readTables(
  reader: WorkbookReader,
  { date1904 }: Inventory,
  locations: ReadonlyMap<TableId, TableLocation>,
): Promise<ReadonlyMap<TableId, RawTable>> {
  const wanted = [...locations].map(([id, location]) => ({ id, location, ranges: rangesOf(location) }));
  const grids = await reader.read(wanted.flatMap(({ ranges }) => ranges));
  let next = 0;
  return new Map(
    wanted.map(({ id, location, ranges }) => {
      const own = grids.slice(next, next + ranges.length);
      next += ranges.length;
      const below = location.below === null ? [] : (own.at(-1) ?? []);
      const raw =
        location.list === null
          ? rawTable(location, location.data === null ? [] : (own[0] ?? []), date1904, below)
          : rawList(location, location.list, own, date1904, below);
      return [id, raw];
    }),
  );
}

import { readPlan, type Moments, type PlanReading, type Surroundings } from '../../core/plan/read-plan';
import { locateKept, type TablesLocated } from '../../core/plan/locate-tables';
import type { TableLocation } from '../../core/plan/table-location';
import { lookAlikes } from '../../core/plan/look-alikes';
import { lookAtSheets } from '../../core/recognise/find-list-places';
import { rangesOf, rawList, rawTable } from '../../core/plan/raw-tables';
import type { TableId } from '../../core/tables';
import type { CellGrid, Inventory, SheetInventory } from '../../core/workbook/inventory';
import type { RawTable } from '../../core/workbook/raw-table';
import type { RunOptions, WorkbookReader } from '../ports';
import { pause, runSlices, stopIfCancelled } from './run-slices';

export interface WorkbookReading extends PlanReading {
  readonly inventory: Inventory;
  readonly raws: ReadonlyMap<TableId, RawTable>;
  /** The sheets of ours as they are now; none unless asked for. */
  readonly ownSheets: readonly OwnSheet[];
}

/** A sheet of ours with the values of its used range. */
export interface OwnSheet {
  readonly kind: string;
  readonly sheet: SheetInventory;
  readonly grid: CellGrid;
}

export interface ReadOptions extends RunOptions {
  /** Whether the sheets of ours are read too: what the user typed on them is kept when they are written anew. */
  readonly ownSheets?: boolean;
}

/**
 * Reads a workbook into a plan in two steps, whatever its size: what there is, then the values of the tables found.
 * (In Excel each step is one round trip.)
 */
export async function readWorkbook(
  reader: WorkbookReader,
  moments: Moments,
  options: ReadOptions = {},
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
  const own = options.ownSheets === true ? inventory.sheets : [];
  const { raws, ownSheets } = await readTables(reader, inventory, locations, own);
  await pause(options);
  onProgress?.({ step: 'checking', done: 0, total: 1 });
  const reading = await runSlices(readPlan(inventory.name, raws, moments, surroundingsOf(inventory, located)), options);
  return { ...reading, inventory, raws, ownSheets };
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
  sheets: readonly SheetInventory[],
): Promise<Pick<WorkbookReading, 'raws' | 'ownSheets'>> {
  const wanted = [...locations].map(([id, location]) => ({ id, location, ranges: rangesOf(location) }));
  const own = sheets.flatMap((sheet) => {
    const { kind, used } = sheet;
    return kind === null || used === null ? [] : [{ kind, sheet, range: { sheet: sheet.name, range: used } }];
  });
  const grids = await reader.read([...wanted.flatMap(({ ranges }) => ranges), ...own.map(({ range }) => range)]);
  const ownSheets = own.map(({ kind, sheet }, i) => ({ kind, sheet, grid: grids.at(i - own.length) ?? [] }));
  let next = 0;
  const raws = new Map(
    wanted.map(({ id, location, ranges }) => {
      const own = grids.slice(next, next + ranges.length);
      next += ranges.length;
      const below = location.below === null ? [] : (own.at(-1) ?? []);
      const raw =
        location.list === null
          ? rawTable(location, location.data === null ? [] : (own[0] ?? []), date1904, below)
          : rawList(location, location.list, own, date1904, below);
      return [id, raw] as const;
    }),
  );
  return { raws, ownSheets };
}

import type { CellRange } from '../../../core/workbook/address';
import type { CellGrid } from '../../../core/workbook/inventory';
import type { ExcelBatch } from '../session/excel-session';
import { excelCode } from '../session/host-error';
import { askPlace, cellsOf, contains, type Answer } from '../session/ranges';
import { askAttachments, type Attachments } from './attachments';
import { cellValues, loadedBlock } from './cell-values';
import { choosePrefetch, headOf, headsOnly, windowOf, type Prefetch } from './prefetch';
import { readBlocks } from './read-blocks';
import type { Survey, SurveyedSheet } from './survey';

/** A block of a sheet with its values. */
export interface ReadBlock {
  readonly range: CellRange;
  readonly values: CellGrid;
}

/** Where things stand on a sheet, and what was read there on the way. */
export interface SheetPlaces {
  /** The cells that hold a value; `null` when none does. */
  readonly used: CellRange | null;
  /** By the table's id: header row, data and total row. */
  readonly tables: ReadonlyMap<string, CellRange>;
  readonly blocks: readonly ReadBlock[];
  readonly attachments: Attachments;
}

type Supports = (version: string) => boolean;

/** The places of all that was surveyed, by the sheet's id; in one round trip, unless the cells are uncommonly long. */
export async function findPlaces(
  batch: ExcelBatch,
  survey: Survey,
  supports: Supports,
): Promise<ReadonlyMap<string, SheetPlaces>> {
  const places =
    (await tryPlaces(batch, survey, supports, choosePrefetch(survey))) ??
    (await tryPlaces(batch, survey, supports, null));
  return withHeads(batch, survey, places as Map<string, SheetPlaces>);
}

async function tryPlaces(
  batch: ExcelBatch,
  survey: Survey,
  supports: Supports,
  prefetch: Prefetch | null,
): Promise<Map<string, SheetPlaces> | null> {
  const answers = survey.sheets.map(
    (sheet) => [sheet.id, askPlaces(batch.workbook, sheet, supports, prefetch ?? headsOnly(survey))] as const,
  );
  try {
    await batch.sync();
  } catch (error) {
    if (prefetch === null || excelCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return null;
  }
  return new Map(answers.map(([id, answer]) => [id, answer()]));
}

function askPlaces(
  workbook: Excel.Workbook,
  { id, tables }: SurveyedSheet,
  supports: Supports,
  prefetch: Prefetch,
): Answer<SheetPlaces> {
  const sheet = workbook.worksheets.getItem(id);
  const used = askPlace(sheet.getUsedRangeOrNullObject(true).untrack());
  const attachments = askAttachments(sheet, supports);
  const rows = prefetch.rows.get(id);
  const top = rows === undefined ? null : askTop(sheet, windowOf(rows));
  const tablePlaces = tables.map((table) => {
    const range = sheet.tables.getItem(table.id).getRange().untrack();
    const place = askPlace(range);
    const block = prefetch.tables.has(table.id) ? askBlock(range, place) : null;
    return { id: table.id, place, block };
  });
  return () => ({
    used: used(),
    attachments: attachments(),
    tables: new Map(tablePlaces.map(({ id: table, place }) => [table, place() as CellRange])),
    blocks: [top, ...tablePlaces.map(({ block }) => block)].flatMap((block) => block?.() ?? []),
  });
}

/** What the sheet holds in a window at its top; a sheet without values has its first cell for used range. */
function askTop(sheet: Excel.Worksheet, window: CellRange): Answer<ReadBlock | null> {
  const used = sheet.getUsedRange(true).untrack();
  const top = used.getIntersectionOrNullObject(cellsOf(sheet, window)).untrack();
  return askBlock(top, askPlace(top));
}

function askBlock(cells: Excel.Range, place: Answer<CellRange | null>): Answer<ReadBlock | null> {
  cells.load('values,valueTypes');
  return () => {
    const range = place();
    const block = range && loadedBlock(cells);
    return block && { range, values: cellValues(block) };
  };
}

/** Reads the heads that did not lie in the window: of a sheet that starts far down or to the right. */
async function withHeads(
  batch: ExcelBatch,
  { sheets }: Survey,
  places: Map<string, SheetPlaces>,
): Promise<ReadonlyMap<string, SheetPlaces>> {
  const missing = sheets.flatMap(({ id }) => {
    const { used, blocks } = places.get(id) as SheetPlaces;
    if (used === null || blockWith(blocks, headOf(used))) return [];
    return [{ sheet: id, range: headOf(used) }];
  });
  const heads = await readBlocks(batch, missing);
  missing.forEach(({ sheet, range }, i) => {
    const found = places.get(sheet) as SheetPlaces;
    places.set(sheet, { ...found, blocks: [...found.blocks, { range, values: heads[i] ?? [] }] });
  });
  return places;
}

/** A block that holds all these cells. */
export function blockWith(blocks: readonly ReadBlock[], range: CellRange): ReadBlock | undefined {
  return blocks.find((block) => contains(block.range, range));
}

/** The values of some cells of a block. */
export function valuesIn({ range, values }: ReadBlock, wanted: CellRange): CellGrid {
  const rows = values.slice(wanted.row - range.row, wanted.row - range.row + wanted.rowCount);
  const first = wanted.column - range.column;
  if (first === 0 && wanted.columnCount === range.columnCount) return rows;
  return rows.map((row) => row?.slice(first, first + wanted.columnCount));
}

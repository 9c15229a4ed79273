import { HostError } from '../../../app/ports';
import type { CellRange } from '../../../core/workbook/address';
import type { CellGrid, Inventory, SheetRange } from '../../../core/workbook/inventory';
import type { ExcelBatch, ExcelSession } from '../session/excel-session';
import { excelCode } from '../session/host-error';
import type { Attachments } from './attachments';
import { inventoryOf } from './inventory';
import { blockWith, findPlaces, valuesIn, type ReadBlock } from './places';
import { readBlocks } from './read-blocks';
import { askSurvey, type Survey } from './survey';

/**
 * Reads the open workbook. What there is takes two round trips: the names of things, then their places; with the places
 * come the values of all that is small, so that reading them afterwards mostly takes none.
 */
export class WorkbookReading {
  /** What was read on the way, by the sheet's name; used once, so that nobody is given old values. */
  private ahead: ReadonlyMap<string, readonly ReadBlock[]> = new Map();
  private tablePlaces: ReadonlyMap<string, CellRange> = new Map();
  private attachments: ReadonlyMap<string, Attachments> = new Map();
  private sheetNames: ReadonlyMap<string, string> = new Map();

  constructor(private readonly session: ExcelSession) {}

  inventory(): Promise<Inventory> {
    return this.session.read(async (batch) => {
      const survey = await surveyOf(batch);
      const places = await findPlaces(batch, survey, (version) => this.session.supports(version));
      this.ahead = new Map(survey.sheets.map(({ id, name }) => [name, places.get(id)?.blocks ?? []]));
      this.attachments = new Map(
        survey.sheets.flatMap(({ id, name }) => {
          const found = places.get(id)?.attachments;
          return found ? [[name.toLowerCase(), found] as const] : [];
        }),
      );
      this.sheetNames = new Map(survey.sheets.map(({ id, name }) => [id, name]));
      this.tablePlaces = new Map([...places.values()].flatMap(({ tables }) => [...tables]));
      return inventoryOf(survey, places);
    });
  }

  async read(ranges: readonly SheetRange[]): Promise<readonly CellGrid[]> {
    const { ahead } = this;
    this.ahead = new Map();
    const known = ranges.map(({ sheet, range }) => {
      const block = blockWith(ahead.get(sheet) ?? [], range);
      return block ? valuesIn(block, range) : null;
    });
    const missing = ranges.filter((_, i) => known[i] === null);
    const read = missing.length === 0 ? [] : await this.readMissing(missing);
    let next = 0;
    return known.map((grid) => grid ?? read[next++] ?? []);
  }

  /** Where a table stood when the inventory was made, by its id. */
  placeOfTable(id: string): CellRange | null {
    return this.tablePlaces.get(id) ?? null;
  }

  /** How many comments and notes a sheet had when the inventory was made. */
  attachmentsOf(sheet: string): Attachments | null {
    return this.attachments.get(sheet.toLowerCase()) ?? null;
  }

  /** What a sheet was called when the inventory was made, by its id. */
  nameOfSheet(id: string): string | null {
    return this.sheetNames.get(id) ?? null;
  }

  /** After a change of ours nothing of what was seen before holds. */
  forget(): void {
    this.ahead = new Map();
    this.tablePlaces = new Map();
    this.attachments = new Map();
  }

  private readMissing(ranges: readonly SheetRange[]): Promise<CellGrid[]> {
    return this.session.read(async (batch) => {
      try {
        return await readBlocks(batch, ranges);
      } catch (error) {
        throw (await sheetGone(batch, error, new Set(ranges.map(({ sheet }) => sheet)))) ?? error;
      }
    });
  }
}

async function surveyOf(batch: ExcelBatch): Promise<Survey> {
  const survey = askSurvey(batch.workbook);
  await batch.sync();
  return survey();
}

/** Which of the sheets it was, when Excel only says that something does not exist. */
export async function sheetGone(
  batch: ExcelBatch,
  error: unknown,
  sheets: ReadonlySet<string>,
): Promise<HostError | null> {
  if (excelCode(error) !== 'ItemNotFound') return null;
  batch.workbook.worksheets.load('items/name');
  await batch.sync();
  const present = new Set(batch.workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
  const gone = [...sheets].find((sheet) => !present.has(sheet.toLowerCase()));
  return gone === undefined ? null : new HostError('sheet-gone', { sheet: gone });
}

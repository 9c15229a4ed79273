import type { CellValue } from '../../workbook/cell-value';
import type { SheetSpec, SpecCell } from '../sheet-spec/sheet-spec';
import type { WorkbookSpec } from '../sheet-spec/workbook-spec';

/** What a sheet of ours said when it was written last: all other text on it is the user's. */
export interface WrittenTexts {
  readonly isOurs: (text: string) => boolean;
  readonly isHeading: (text: string) => boolean;
  /** Whether the table with this first heading was written with so many rows. */
  readonly hadRows: (firstHeading: string, rows: number) => boolean;
}

const START = 'mvoi-1';
/** Characters of a mark. */
const WIDTH = 7;
/** Column A is a margin; its second cell shows nothing. */
const PLACE = { row: 1, column: 0 };
/** Characters that a cell holds. */
const ROOM = 32_000;

/** The sheets of ours, each with a cell that remembers which texts on it are ours; it shows nothing. */
export function rememberTexts(spec: WorkbookSpec): WorkbookSpec {
  return { ...spec, sheets: spec.sheets.map((sheet) => (sheet.kind === null ? sheet : withMemory(sheet))) };
}

/** What the memory of a sheet says; `null` for any other cell. */
export function readMemory(value: CellValue): WrittenTexts | null {
  if (typeof value !== 'string' || !value.startsWith(`${START} `)) return null;
  const [, texts = '', headings = '', tables = ''] = value.split(' ');
  const [ours, sections, lengths] = [texts, headings, tables].map(marksIn) as [MarkSet, MarkSet, MarkSet];
  return {
    isOurs: (text) => ours.has(markOf(text)),
    isHeading: (text) => sections.has(markOf(text)),
    hadRows: (firstHeading, rows) => lengths.has(lengthMark(firstHeading, rows)),
  };
}

type MarkSet = ReadonlySet<string>;

function withMemory(sheet: SheetSpec): SheetSpec {
  if (sheet.cells.some(({ row, column }) => row === PLACE.row && column === PLACE.column)) return sheet;
  const { cells, tables, status } = sheet;
  const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const headings = tables.flatMap(({ columns }) => columns.map(({ heading }) => heading));
  const states = status === null ? [] : [status.busy, status.done];
  const sections = cells.filter(({ look }) => look === 'heading').map(({ value }) => String(value));
  const memory = [
    START,
    marks([...texts, ...headings, ...states].map(markOf)),
    marks(sections.map(markOf)),
    marks(tables.map((table) => lengthMark(table.columns[0]?.heading ?? '', table.rows.length + table.blankRows))),
  ].join(' ');
  if (memory.length > ROOM) return sheet;
  const cell: SpecCell = { ...PLACE, value: memory, look: 'quiet', format: 'hidden' };
  const at = cells.findIndex(({ row, column }) => row > PLACE.row || (row === PLACE.row && column > PLACE.column));
  return { ...sheet, cells: at < 0 ? [...cells, cell] : [...cells.slice(0, at), cell, ...cells.slice(at)] };
}

function marks(list: readonly string[]): string {
  return [...new Set(list)].sort().join('');
}

function marksIn(text: string): MarkSet {
  return new Set(
    Array.from({ length: Math.floor(text.length / WIDTH) }, (_, i) => text.slice(i * WIDTH, (i + 1) * WIDTH)),
  );
}

function lengthMark(firstHeading: string, rows: number): string {
  return markOf(`${firstHeading}\n${rows}`);
}

/** Texts are known by a short mark (FNV-1a, 32 bits): a memory of whole sentences would not fit in a cell. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.replace(/\r\n?/g, '\n').trim()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(WIDTH, '0');
}

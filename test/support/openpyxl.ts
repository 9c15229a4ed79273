import { execFileSync } from 'node:child_process';
import { pythonWithOpenpyxl } from './outside-needs';
import { CellError, type CellValue } from '../../src/core/workbook/cell-value';

/** What openpyxl, a reader that nobody here wrote, finds: cells with a value by sheet, rows and columns from 0. */
export type OpenpyxlBook = ReadonlyMap<string, readonly OpenpyxlCell[]>;

export interface OpenpyxlCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * Numbers stay numbers (from_excel makes dates of them); memory and time are bounded because the files are hostile.
 * Prints one JSON line per workbook that it can read.
 */
const SCRIPT = `
import sys, json, datetime, warnings, resource, signal
warnings.simplefilter('ignore')
import openpyxl
from openpyxl.worksheet import _reader
from openpyxl.utils.datetime import to_excel
_reader.from_excel = lambda value, *rest, **named: value
resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
def stop(*rest): raise TimeoutError()
signal.signal(signal.SIGALRM, stop)
TIMES = (datetime.date, datetime.datetime, datetime.time, datetime.timedelta)
for path in json.load(sys.stdin):
    try:
        signal.alarm(20)
        book = openpyxl.load_workbook(path, data_only=True)
        sheets = []
        for sheet in book.worksheets:
            cells = []
            for cell in sheet._cells.values():
                value = cell.value
                if value is None: continue
                if isinstance(value, TIMES): value = to_excel(value, book.epoch)
                cells.append([cell.row - 1, cell.column - 1, cell.data_type == 'e', value])
            sheets.append([sheet.title, cells])
        print(json.dumps([path, sheets]))
    except (Exception, MemoryError):
        pass
    finally:
        signal.alarm(0)
`;

/**
 * The values of the workbooks that openpyxl can read, by path.
 *
 * @throws Error Where there is no openpyxl: a test that uses it asks for it (`itWith(openpyxl())`).
 */
export function openpyxlValues(paths: readonly string[]): ReadonlyMap<string, OpenpyxlBook> {
  const python = pythonWithOpenpyxl();
  if (python === null) throw new Error('There is no Python with openpyxl here.');
  const options = { input: JSON.stringify(paths), encoding: 'utf8', maxBuffer: 1 << 30 } as const;
  const lines = execFileSync(python, ['-c', SCRIPT], options).split('\n');
  return new Map(lines.filter((line) => line !== '').map(bookOf));
}

type Written = [path: string, sheets: [name: string, cells: [number, number, boolean, string | number | boolean][]][]];

function bookOf(line: string): [string, OpenpyxlBook] {
  const [path, sheets] = JSON.parse(line) as Written;
  const cellsOf = (cells: Written[1][number][1]): OpenpyxlCell[] =>
    cells.map(([row, column, isError, value]) => ({
      row,
      column,
      value: isError ? new CellError(String(value)) : value,
    }));
  return [path, new Map(sheets.map(([name, cells]) => [name, cellsOf(cells)]))];
}

import { CellError, type CellValue } from '../../src/core/workbook/cell-value';
import { parseRange } from '../../src/core/workbook/address';
import { ERROR_CODES, type CellSnapshot, type WorkbookSnapshot } from '../../packages/excel-stand-in';
import { makeXlsx } from '../support/make-xlsx';

/** A workbook of a user's, as it is before we write in it. */
export interface OriginalWorkbook {
  readonly date1904?: boolean;
  readonly sheets: readonly OriginalSheet[];
}

export interface OriginalSheet {
  readonly name: string;
  /** Top-left cell of the rows. */
  readonly at?: string;
  readonly rows?: readonly (readonly CellValue[])[];
  readonly tables?: readonly { readonly name: string; readonly range: string; readonly headings: readonly string[] }[];
  readonly protected?: boolean;
  readonly hidden?: boolean;
  readonly kind?: string;
}

export function originalFile({ sheets, date1904 = false }: OriginalWorkbook): Uint8Array {
  return makeXlsx({
    date1904,
    strings: 'inline',
    sheets: sheets.map(({ name, at = 'A1', rows = [], tables = [], hidden, kind, ...rest }) => ({
      name,
      at,
      rows,
      protected: rest.protected === true,
      ...(hidden ? { state: 'hidden' as const } : {}),
      ...(kind === undefined ? {} : { kind }),
      tables: tables.map((table) => ({ name: table.name, ref: table.range, columns: table.headings })),
    })),
  });
}

export function originalSnapshot({ sheets, date1904 = false }: OriginalWorkbook): WorkbookSnapshot {
  return {
    dates: date1904 ? '1904' : '1900',
    sheets: sheets.map(({ name, at = 'A1', rows = [], tables = [], hidden, kind, ...rest }) => {
      const start = parseRange(at) ?? { row: 0, column: 0 };
      return {
        name,
        visibility: hidden ? ('Hidden' as const) : ('Visible' as const),
        ...(rest.protected ? { protection: {} } : {}),
        cells: rows.map((values, i) => ({
          row: start.row + i,
          column: start.column,
          values: values.map(cellSnapshot),
        })),
        tables: tables.map((table) => ({ name: table.name, address: table.range })),
        names: kind === undefined ? [] : [{ name: '_mvoi_blad', formula: `="${kind}"`, visible: false }],
      };
    }),
  };
}

function cellSnapshot(value: CellValue): CellSnapshot {
  if (!(value instanceof CellError)) return value;
  const error = ERROR_CODES.find((code) => code === value.code);
  if (!error) throw new Error(`The stand-in has no error ${value.code}.`);
  return { error };
}

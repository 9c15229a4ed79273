import { CellError, type CellValue } from '../../src/core/workbook/cell-value';
import { parseRange } from '../../src/core/workbook/address';
import { ERROR_CODES, type CellSnapshot, type WorkbookSnapshot } from '../../packages/excel-stand-in';
import { makeXlsx, partsOf, type XlsxSpec } from '../support/make-xlsx';

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
  /** Cells with a note, a threaded comment's forerunner that every Excel shows. */
  readonly notes?: readonly string[];
  /** Cells with a link to another sheet. */
  readonly links?: readonly string[];
  readonly dropDown?: { readonly range: string; readonly items: readonly string[] };
  readonly condition?: { readonly range: string; readonly formula: string };
}

export function originalFile({ sheets, date1904 = false }: OriginalWorkbook): Uint8Array {
  const spec: XlsxSpec = {
    date1904,
    strings: 'inline',
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      at: sheet.at ?? 'A1',
      rows: sheet.rows ?? [],
      protected: sheet.protected === true,
      after: afterRows(sheet),
      ...(sheet.hidden ? { state: 'hidden' as const } : {}),
      ...(sheet.kind === undefined ? {} : { kind: sheet.kind }),
      tables: (sheet.tables ?? []).map(({ name, range, headings }) => ({ name, ref: range, columns: headings })),
    })),
  };
  return makeXlsx({ ...spec, parts: partsOnCells(sheets, partsOf(spec)) });
}

/** What stands on the cells of a sheet, as elements behind its rows. */
function afterRows({ condition, dropDown, links = [] }: OriginalSheet): string {
  const rule = `<cfRule type="expression" priority="1"><formula>${condition?.formula ?? ''}</formula></cfRule>`;
  const list = `<formula1>"${dropDown?.items.join(',') ?? ''}"</formula1>`;
  return [
    condition ? `<conditionalFormatting sqref="${condition.range}">${rule}</conditionalFormatting>` : '',
    dropDown
      ? `<dataValidations count="1"><dataValidation type="list" sqref="${dropDown.range}">${list}</dataValidation></dataValidations>`
      : '',
    links.length > 0
      ? `<hyperlinks>${links.map((cell) => `<hyperlink ref="${cell}" location="Blad!A1"/>`).join('')}</hyperlinks>`
      : '',
  ].join('');
}

/** The parts with notes, and what leads to them. */
function partsOnCells(
  sheets: readonly OriginalSheet[],
  parts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const added = new Map<string, string>();
  sheets.forEach(({ notes = [] }, i) => {
    if (notes.length === 0) return;
    const list = notes
      .map((cell) => `<comment ref="${cell}" authorId="0"><text><t>Let op</t></text></comment>`)
      .join('');
    const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const rels = `xl/worksheets/_rels/sheet${i + 1}.xml.rels`;
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const relation = `<Relationship Id="rIdN" Type="${type}" Target="../comments${i + 1}.xml"/>`;
    added.set(
      `xl/comments${i + 1}.xml`,
      `<comments xmlns="${namespace}"><authors><author>Inkoop</author></authors><commentList>${list}</commentList></comments>`,
    );
    added.set(rels, (parts.get(rels) ?? '').replace('</Relationships>', `${relation}</Relationships>`));
  });
  return added;
}

export function originalSnapshot({ sheets, date1904 = false }: OriginalWorkbook): WorkbookSnapshot {
  return {
    dates: date1904 ? '1904' : '1900',
    sheets: sheets.map(({ name, at = 'A1', rows = [], tables = [], hidden, kind, ...rest }) => {
      const { notes = [], links = [], dropDown, condition } = rest;
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
        notes: notes.map((cell) => ({ cell, content: 'Let op' })),
        links: links.map((cell) => ({ cell, documentReference: 'Blad!A1' })),
        validations: dropDown
          ? [{ address: dropDown.range, rule: { list: { inCellDropDown: true, source: dropDown.items.join(',') } } }]
          : [],
        conditionalFormats: condition
          ? [{ addresses: [condition.range], type: 'Custom' as const, formula: `=${condition.formula}` }]
          : [],
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

import { columnLetters } from '../../../../core/workbook/address';
import { looksLikeFormula } from '../../../../core/workbook/formula-text';
import { isNumberFormat, type Format, type Look } from '../../../../core/report/sheet-spec/looks';
import type { LinkSpec, SpecValue, TableColumnSpec } from '../../../../core/report/sheet-spec/sheet-spec';
import { cellXml, styleAttribute } from './cell-xml';
import type { CellStyles } from './cell-styles';
import type { TableLayout } from '../../../../core/report/sheet-spec/table-layout';

interface ColumnWriting {
  readonly letters: string;
  readonly spec: TableColumnSpec;
  readonly style: string;
}

interface CellLook {
  readonly look: Look;
  readonly format: Format | undefined;
}

/** Writes the rows of one table; made for 200,000 of them: what can be known per column is. */
export class TableRows {
  private readonly columns: readonly ColumnWriting[];
  /** Cells that differ from their column, by row of the data. */
  private readonly overrides = new Map<number, Map<number, CellLook>>();

  constructor(
    readonly layout: TableLayout,
    private readonly styles: CellStyles,
    links: readonly LinkSpec[],
  ) {
    const { spec } = layout;
    this.columns = spec.columns.map((column, index) => ({
      letters: columnLetters(spec.column + index),
      spec: column,
      style: styleAttribute(styles.of(column.look, column.format, 'row')),
    }));
    for (const link of links) this.noteLink(link);
    for (const { row, column, look, format } of spec.overrides) this.note(row, column, look, format);
  }

  /** The cells of the table in a row of the sheet, from left to right. */
  row(sheetRow: number): string {
    const row = sheetRow - this.layout.range.row - 1;
    return row < 0 ? this.headingRow(sheetRow) : this.dataRow(row, sheetRow);
  }

  private headingRow(sheetRow: number): string {
    return this.columns
      .map(({ letters, spec }, index) => {
        const heading = this.layout.headings[index] as string;
        const place = !this.layout.spec.filter && isNumberFormat(spec.format) ? 'number-heading' : 'loose';
        const style = this.styles.of(spec.headingLook, 'general', place, looksLikeFormula(heading));
        return cellXml(letters + String(sheetRow + 1), styleAttribute(style), heading);
      })
      .join('');
  }

  private dataRow(row: number, sheetRow: number): string {
    const values = this.layout.spec.rows[row];
    const overrides = this.overrides.get(row);
    const number = String(sheetRow + 1);
    let xml = '';
    for (let index = 0; index < this.columns.length; index++) {
      const column = this.columns[index] as ColumnWriting;
      const value = values?.[index] ?? null;
      const override = overrides?.get(index);
      const style = this.styleOf(column, value, override);
      const stored = this.styles.stored(value, override?.format ?? column.spec.format);
      xml += cellXml(column.letters + number, style, stored);
    }
    return xml;
  }

  private styleOf({ spec, style }: ColumnWriting, value: SpecValue, override: CellLook | undefined): string {
    const quoted = typeof value === 'string' && looksLikeFormula(value);
    if (override === undefined && !quoted) return style;
    const { look = spec.look, format = spec.format } = override ?? {};
    return styleAttribute(this.styles.of(look, format, 'row', quoted));
  }

  /** A cell of body text that leads somewhere looks like a link; another look was chosen on purpose. */
  private noteLink(link: LinkSpec): void {
    const { spec, range } = this.layout;
    const row = link.row - range.row - 1;
    const column = link.column - range.column;
    if (row >= 0 && row < range.rowCount - 1 && spec.columns[column]?.look === 'body') this.note(row, column, 'link');
  }

  private note(row: number, column: number, look: Look, format?: Format): void {
    const overrides = this.overrides.get(row) ?? new Map<number, CellLook>();
    this.overrides.set(row, overrides.set(column, { look, format }));
  }
}

import { runToEnd } from '../../../../src/core/kernel/slices';
import { composeReport } from '../../../../src/core/report/compose';
import type { ChartSpec } from '../../../../src/core/report/sheet-spec/chart-spec';
import type { LinkSpec, SpecValue, SheetSpec, TableSpec } from '../../../../src/core/report/sheet-spec/sheet-spec';
import { tableName } from '../../../../src/core/workbook/table-name';
import type { Grids } from '../../../support/plan-of';
import { FULL_MOMENTS, FULL_PLAN, reportOf, type ReportOptions } from '../report-of';

/** A composed sheet, to be asked what it says. */
export class SheetView {
  constructor(readonly spec: SheetSpec) {}

  /** Loose texts from top to bottom; lines of one sentence are separate. */
  get lines(): readonly string[] {
    return this.spec.cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  }

  /** The sentence below the title. */
  get answer(): string {
    return this.spec.cells
      .filter(({ look }) => look === 'answer')
      .map(({ value }) => String(value))
      .join(' ');
  }

  get headings(): readonly string[] {
    return this.spec.cells.filter(({ look }) => look === 'heading').map(({ value }) => String(value));
  }

  table(id: string): TableSpec {
    const wanted = tableName(`mvoi_${this.spec.kind}_${id}`);
    const found = this.spec.tables.find(({ name }) => name === wanted);
    if (found === undefined) throw new Error(`No table ${id} on ${this.spec.name}`);
    return found;
  }

  rows(id: string): readonly (readonly SpecValue[])[] {
    return this.table(id).rows;
  }

  chart(table: string): ChartSpec {
    const found = this.spec.charts.find(({ name }) => name === `mvoi_${table}`);
    if (found === undefined) throw new Error(`No chart of ${table} on ${this.spec.name}`);
    return found;
  }

  /** Where a data cell of a table leads. */
  linkAt(id: string, row: number, column: number): LinkSpec | undefined {
    const table = this.table(id);
    return this.spec.links.find((link) => link.row === table.row + 1 + row && link.column === table.column + column);
  }
}

/** A sheet of the report of a plan; of the full plan unless another is given. */
export function sheetOf(kind: string, grids: Grids = FULL_PLAN, options: ReportOptions = FULL_MOMENTS): SheetView {
  const spec = runToEnd(composeReport(reportOf(grids, options))).find((sheet) => sheet.kind === kind);
  if (spec === undefined) throw new Error(`No sheet ${kind}`);
  return new SheetView(spec);
}

import type { ChartSpec } from '../../../../core/report/sheet-spec/chart-spec';
import type { CellRange } from '../../../../core/workbook/address';
import { valueAt, type SheetPainting } from '../painting/sheet-painting';

/** Up to here counts are small: Excel would put a grid line at 0.5 and write it as 1. */
const SMALL_COUNT = 10;

/** Looks up what a chart draws. */
export class ChartValues {
  constructor(private readonly painting: SheetPainting) {}

  /** The distance between two grid lines: 1 for small counts; `null` leaves it to Excel. */
  step(chart: ChartSpec): 1 | null {
    // A share of 0 is a whole number too.
    if (chart.valueAxis.format?.includes('%')) return null;
    const series = chart.series.map(({ values }) => this.numbers(values));
    if (series.flat().some((value) => !Number.isInteger(value))) return null;
    const stacked = chart.type.endsWith('-stacked');
    const heights = this.numbers(chart.categories).map((_, i) => {
      const values = series.map((numbers) => numbers[i] ?? 0);
      return stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
    });
    return Math.max(chart.valueAxis.maximum ?? 0, ...heights) <= SMALL_COUNT ? 1 : null;
  }

  /** The numbers of a row or column, 0 for anything else. */
  private numbers({ row, column, rowCount, columnCount }: CellRange): number[] {
    return Array.from({ length: rowCount * columnCount }, (_, i) => {
      const value = valueAt(this.painting, row + Math.floor(i / columnCount), column + (i % columnCount));
      return typeof value === 'number' ? value : 0;
    });
  }
}

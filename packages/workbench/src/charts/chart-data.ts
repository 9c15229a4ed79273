import { ExcelFailure, displayText, type Chart, type ChartSeries } from '../../../excel-stand-in';

export interface SeriesData {
  readonly series: ChartSeries;
  /** `null` where the cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly isLine: boolean;
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  readonly stacked: boolean;
  readonly horizontal: boolean;
}

export function dataOf(chart: Chart): ChartData {
  const drawn = chart.seriesList.filter(({ values }) => values !== null);
  const series = drawn.map((one) => ({
    series: one,
    values: one.dimension('Values').map((value) => (typeof value === 'number' ? value : null)),
    isLine: one.chartType.startsWith('Line'),
  }));
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const named = drawn.find(({ categories }) => categories !== null);
  const names = named ? categoryTexts(named) : [];
  return {
    categories: Array.from({ length: longest }, (_, index) => names[index] ?? String(index + 1)),
    series,
    stacked: chart.chartType.includes('Stacked'),
    horizontal: chart.chartType.startsWith('Bar'),
  };
}

function categoryTexts(series: ChartSeries): string[] {
  return series.dimension('Categories').map((value, index) => {
    const { categories, chart } = series;
    if (typeof value !== 'number' || !categories) return String(value);
    const { area, sheet } = categories;
    const down = area.columnCount === 1;
    const { numberFormat } = sheet.cells.styles.styleAt(
      area.row + (down ? index : 0),
      area.column + (down ? 0 : index),
    );
    return shown(chart, value, numberFormat);
  });
}

/** A number as the user sees it in this format; in one that the stand-in does not know as it is. */
export function shown(chart: Chart, value: number, format: string): string {
  const { locale, dates } = chart.sheet.workbook.options;
  try {
    return displayText(value, format, locale, dates);
  } catch (error) {
    if (error instanceof ExcelFailure) return String(value);
    throw error;
  }
}

/** The format of a series' own cells, which axes and labels follow unless they say otherwise. */
export function formatOfCells({ values }: ChartSeries): string {
  return values ? values.sheet.cells.styles.styleAt(values.area.row, values.area.column).numberFormat : 'General';
}

import { ExcelFailure, notFound } from '../excel-failure';
import { Chart } from './chart';
import type { ChartType, PlotBy } from './chart-types';
import type { Range } from './range';
import { sameName } from './name-rules';
import type { Worksheet } from './worksheet';

/** The charts on a sheet, from back to front. */
export class Charts {
  private readonly list: Chart[] = [];

  constructor(readonly sheet: Worksheet) {}

  get items(): readonly Chart[] {
    return this.list;
  }

  /** By name or id. */
  find(key: string): Chart | null {
    return this.list.find((chart) => chart.id === key || sameName(chart.name, key)) ?? null;
  }

  get(key: string): Chart {
    const chart = this.find(key);
    if (!chart) throw notFound();
    return chart;
  }

  add(type: ChartType, source: Range, plotBy: PlotBy): Chart {
    this.sheet.protection.assertPermitted('allowEditObjects');
    const chart = new Chart(this, type, `Grafiek ${String(this.list.length + 1)}`);
    chart.setData(source, plotBy);
    this.list.push(chart);
    return chart;
  }

  /** A chart that was loaded. */
  restore(chart: Chart): void {
    this.list.push(chart);
  }

  remove(chart: Chart): void {
    this.sheet.protection.assertPermitted('allowEditObjects');
    const index = this.list.indexOf(chart);
    if (index < 0) throw new ExcelFailure('ItemNotFound');
    this.list.splice(index, 1);
  }
}

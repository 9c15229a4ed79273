import type { CellRange } from '../../../../core/workbook/address';

interface OpenArea<K> {
  readonly key: K;
  readonly range: { readonly row: number; readonly column: number; rowCount: number; readonly columnCount: number };
}

/**
 * Gathers cells that have something in common (a look, a format) into rectangles, so that Excel is told once for many
 * cells. They come row by row, from left to right; keys are compared with `===`.
 */
export class AreaCollector<K> {
  private readonly closed = new Map<K, CellRange[]>();
  /** Rectangles that end in the row before, by their columns. */
  private open = new Map<string, OpenArea<K>>();
  private current = new Map<string, OpenArea<K>>();
  private row = -1;
  private run: { readonly key: K; readonly column: number; columnCount: number } | null = null;

  add(row: number, column: number, key: K): void {
    if (row !== this.row) this.startRow(row);
    const { run } = this;
    if (run && run.key === key && run.column + run.columnCount === column) run.columnCount++;
    else {
      this.endRun();
      this.run = { key, column, columnCount: 1 };
    }
  }

  /** The rectangles of each key; nothing can be added after it. */
  areas(): ReadonlyMap<K, readonly CellRange[]> {
    this.startRow(-1);
    for (const area of this.open.values()) this.close(area);
    this.open.clear();
    return this.closed;
  }

  private startRow(row: number): void {
    this.endRun();
    for (const area of this.open.values()) this.close(area);
    this.open = this.current;
    this.current = new Map();
    if (row !== this.row + 1) {
      for (const area of this.open.values()) this.close(area);
      this.open.clear();
    }
    this.row = row;
  }

  private endRun(): void {
    const { run } = this;
    if (!run) return;
    this.run = null;
    const place = `${run.column}:${run.columnCount}`;
    const above = this.open.get(place);
    if (above && above.key === run.key) {
      above.range.rowCount++;
      this.open.delete(place);
      this.current.set(place, above);
      return;
    }
    const range = { row: this.row, column: run.column, rowCount: 1, columnCount: run.columnCount };
    this.current.set(place, { key: run.key, range });
  }

  private close({ key, range }: OpenArea<K>): void {
    const areas = this.closed.get(key);
    if (areas) areas.push(range);
    else this.closed.set(key, [range]);
  }
}

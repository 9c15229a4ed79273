/** One number format for all cells of a range: Excel takes a single text, though the types ask for one per cell. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

import { piecesOf, type Slices } from '../../core/kernel/slices';
import { TABLE_IDS, TABLES, type TableId } from '../../core/tables';
import { CellError, type CellValue } from '../../core/workbook/cell-value';
import type { RawTable } from '../../core/workbook/raw-table';
import type { Digest, RunOptions } from '../ports';
import { pause, runSlices } from '../reading/run-slices';

/**
 * SHA-256 of the values of the source tables, headings included, in the order of the contract: the same fingerprint
 * means the same figures. Where a table stands, and how its cells look, does not matter; which of its columns the user
 * chose does, for with other columns the same cells mean something else. What a report writes follows from the others.
 */
export async function fingerprint(
  raws: ReadonlyMap<TableId, RawTable>,
  digest: Digest,
  options: RunOptions = {},
): Promise<string> {
  const bytes = new TextEncoder().encode(await runSlices(sourceText(raws), options));
  await pause(options);
  return digest(bytes);
}

function* sourceText(raws: ReadonlyMap<TableId, RawTable>): Slices<string> {
  const parts: string[] = [];
  for (const id of TABLE_IDS) {
    const raw = raws.get(id);
    if (raw === undefined || TABLES[id].writtenBy === 'report') continue;
    parts.push(`${TABLES[id].name}\n${JSON.stringify(raw.headings)}\n`);
    if (raw.choices.length > 0) parts.push(`${JSON.stringify(raw.choices)}\n`);
    for (const rows of piecesOf(raw.rows)) {
      for (const row of rows) {
        const cells = filled(row ?? []);
        if (cells.length > 0) parts.push(`${JSON.stringify(cells.map(tagged))}\n`);
      }
      yield;
    }
  }
  const text = parts.join('');
  yield;
  return text;
}

/** Up to the last cell that holds something: how many blank ones follow depends on who read the row. */
function filled(row: readonly CellValue[]): readonly CellValue[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === null) end--;
  return row.slice(0, end);
}

/** An error is not the text that looks like it. */
function tagged(value: CellValue): unknown {
  return value instanceof CellError ? { error: value.code } : value;
}

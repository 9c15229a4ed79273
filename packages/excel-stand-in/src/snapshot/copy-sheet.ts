import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import { addSheet } from './restore-workbook';
import { nameSnapshot, saveSheet } from './save-sheet';
import type { NameSnapshot } from './workbook-snapshot';

/**
 * Copies a sheet as a person does by dragging its tab: its tables get a number behind their name, and what is a name of
 * the workbook for cells of the sheet becomes, on the copy, a name of that sheet.
 */
export function copySheet(workbook: Workbook, sheet: Worksheet, position: number): Worksheet {
  const saved = saveSheet(sheet);
  const name = freeName(workbook, sheet.name);
  const named = workbook.names.items.filter((item) => item.range()?.sheet === sheet);
  const onCopy = (snapshot: NameSnapshot): NameSnapshot => ({ ...snapshot, formula: moved(snapshot.formula, name) });
  const copy = addSheet(
    workbook,
    {
      ...saved,
      name,
      tables: (saved.tables ?? []).map((table) => ({ ...table, name: freeTableName(workbook, table.name) })),
      names: [...(saved.names ?? []), ...named.map(nameSnapshot)].map(onCopy),
    },
    workbook.styles.all(),
  );
  workbook.worksheets.move(copy, position);
  return copy;
}

/** A reference to cells of the copied sheet is one to cells of the copy. */
function moved(formula: string, to: string): string {
  const address = /!([^!]+)$/.exec(formula)?.[1];
  return formula.startsWith('="') || address === undefined ? formula : `='${to.replace(/'/g, "''")}'!${address}`;
}

function freeName(workbook: Workbook, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const free = name.slice(0, 31 - suffix.length) + suffix;
    if (!workbook.worksheets.find(free)) return free;
  }
}

function freeTableName(workbook: Workbook, name: string): string {
  for (let number = 1; ; number++) {
    const free = `${name}${String(number)}`;
    if (!workbook.isNameTaken(free)) return free;
  }
}

import { writeTables } from '../../../../src/adapters/excel/write/write-tables';
import type { SheetWriting } from '../../../../src/adapters/excel/write/sheet-writing';
import { layOutTable } from '../../../../src/core/report/sheet-spec/table-layout';
import { column, table } from '../../xlsx/write/sample-spec';

/** The library that tests run has no notes yet, so that here a sheet that only takes notes stands in its place. */
function notesOf(parts: { readonly isNew: boolean; readonly version: string }): string[] {
  const notes: string[] = [];
  const sheet = { notes: { add: (address: string, text: string) => notes.push(`${address} ${text}`) } };
  const headings = [column('Nr', { note: 'Uniek.' }), column('Naam'), column('Start', { note: 'Een kwartaal.' })];
  const writing = {
    isNew: parts.isNew,
    layouts: [layOutTable(table('T', 3, headings))],
    tables: { tables: [], dropped: [] },
    sheet: () => sheet,
    supports: (version: string) => Number(parts.version) >= Number(version),
  };
  for (const step of writeTables(writing as unknown as SheetWriting)) step.apply();
  return notes;
}

describe('notes on headings', () => {
  test('are put on a new sheet', () => {
    expect(notesOf({ isNew: true, version: '1.18' })).toEqual(['B4 Uniek.', 'D4 Een kwartaal.']);
  });

  test('stay away in an Excel that has none, and where an earlier run put them', () => {
    expect(notesOf({ isNew: true, version: '1.17' })).toEqual([]);
    expect(notesOf({ isNew: false, version: '1.18' })).toEqual([]);
  });
});

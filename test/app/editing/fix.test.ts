import { applyFixes, safeRepairs, tidyingFixes } from '../../../src/app/editing/fix';
import { afterRowAdded, undo, type UndoStep } from '../../../src/app/editing/write-cells';
import { fixesOf } from '../../../src/core/fixes/finding-fixes';
import { spellingFixes } from '../../../src/core/fixes/spelling-fixes';
import { openPlan, tableSheet, type OpenPlan } from '../open-plan';

const SHEET = 'Aanbestedingen';

const calendar = (parts: { readonly dates?: '1904' } = {}): OpenPlan =>
  openPlan(
    [
      tableSheet('Themas', [['Thema'], ['Klimaat']]),
      tableSheet(SHEET, [
        ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'SROI %', 'Geraamde waarde', 'Klimaat'],
        ['A-01', 'Groen', '2025-Q3', 'J ', 75, '€ 10.000', 'Guning'],
        ['A-02', 'Wegen', '1-7-2025', 'ja', { formula: '=70+5', value: 75 }, 5000, null],
      ]),
      tableSheet('Acties', [
        ['Nr', 'Actie', 'Status', 'Voltooid op'],
        ['1', 'Doen', 'Voltooid', '1-7-2025'],
      ]),
    ],
    parts,
  );

const fixesIn = async ({ read }: OpenPlan) => {
  const { plan, findings } = await read();
  return { plan, fixes: fixesOf(plan, findings) };
};

test('makes all safe fixes in two round trips, and leaves a formula alone', async () => {
  const open = calendar();
  const { plan, fixes } = await fixesIn(open);
  let done: Awaited<ReturnType<typeof applyFixes>> | null = null;
  const syncs = await open.count(async () => {
    done = await applyFixes(open.workbook, plan, safeRepairs(fixes));
  });
  expect(syncs).toBe(2);
  expect(done).toMatchObject({ leftAlone: [{ because: 'formula', row: 2, column: 4, found: 75 }] });
  expect([open.at(SHEET, 1, 4), open.at(SHEET, 1, 5), open.at(SHEET, 2, 2), open.at('Acties', 1, 3)]).toEqual([
    0.75,
    10_000,
    '2025-Q3',
    45_839,
  ]);
  // The guess is not among the safe ones.
  expect(open.at(SHEET, 1, 6)).toBe('Guning');
  const after = await fixesIn(open);
  expect(after.fixes.map(({ edit, safe }) => [edit.row, edit.column, safe])).toEqual([
    [1, 6, false],
    [2, 4, true],
  ]);
});

test('leaves alone what a co-author changed meanwhile, and says what it is now', async () => {
  const open = calendar();
  const { plan, fixes } = await fixesIn(open);
  open.host.coauthor.setValues(SHEET, 'E2', 0.5);
  const { fixed, leftAlone } = await applyFixes(
    open.workbook,
    plan,
    fixes.filter(({ edit }) => edit.sheet === SHEET && edit.row === 1),
  );
  expect(fixed.map(({ edit }) => edit.column)).toEqual([5, 6]);
  expect(leftAlone).toMatchObject([{ because: 'changed', found: 0.5, fix: { column: 'SROI %' } }]);
  expect(open.at(SHEET, 1, 4)).toBe(0.5);
});

test('counts a cell that has the value already as fixed, and not as something to take back', async () => {
  const open = calendar();
  const { plan, fixes } = await fixesIn(open);
  const [fix] = fixes;
  await applyFixes(open.workbook, plan, [fix!]);
  expect(await applyFixes(open.workbook, plan, [fix!])).toEqual({ fixed: [fix], leftAlone: [], undo: null });
});

test('takes a fix back only where the cell still holds what was written', async () => {
  const open = calendar();
  const { plan, fixes } = await fixesIn(open);
  const { undo: step } = await applyFixes(open.workbook, plan, safeRepairs(fixes));
  open.host.coauthor.setValues(SHEET, 'F2', 12_000);
  const undone = await undo(open.workbook, step!);
  expect(undone.restored).toHaveLength(step!.cells.length - 1);
  expect(undone.leftAlone).toEqual([{ sheet: SHEET, row: 1, column: 5, because: 'changed', found: 12_000 }]);
  expect([open.at(SHEET, 1, 4), open.at(SHEET, 1, 5), open.at(SHEET, 2, 2), open.at('Acties', 1, 3)]).toEqual([
    75,
    12_000,
    '1-7-2025',
    '1-7-2025',
  ]);
  // A second time there is nothing left to put back.
  expect((await undo(open.workbook, step!)).restored).toHaveLength(step!.cells.length - 1);
});

test('puts days back in a workbook that counts from 1904', async () => {
  const open = calendar({ dates: '1904' });
  const { plan, fixes } = await fixesIn(open);
  const { undo: step } = await applyFixes(open.workbook, plan, safeRepairs(fixes));
  expect(open.at('Acties', 1, 3)).toBe(45_839 - 1_462);
  expect((await undo(open.workbook, step!)).leftAlone).toEqual([]);
  expect(open.at('Acties', 1, 3)).toBe('1-7-2025');
});

test('changes nothing on a protected sheet', async () => {
  const open = calendar();
  const { plan, fixes } = await fixesIn(open);
  open.host.user.protectSheet(SHEET);
  await expect(applyFixes(open.workbook, plan, fixes)).rejects.toMatchObject({
    code: 'protected-sheet',
    details: { sheet: SHEET },
  });
  expect([open.at(SHEET, 1, 4), open.at('Acties', 1, 3)]).toEqual([75, '1-7-2025']);
});

test('makes spelling fixes the same way, apart from repairs', async () => {
  const open = calendar();
  const { plan, findings } = await open.read();
  const all = [...fixesOf(plan, findings), ...spellingFixes(plan, ['tenders'])];
  expect(safeRepairs(all).some((fix) => tidyingFixes(all).includes(fix))).toBe(false);
  const { fixed } = await applyFixes(open.workbook, plan, tidyingFixes(all));
  expect(fixed.map(({ edit }) => edit.value)).toEqual(['ja']);
  expect(open.at(SHEET, 1, 3)).toBe('ja');
});

test('a step follows its cells when a row is put in above them', () => {
  const cell = { sheet: SHEET, row: 3, column: 1, wrote: 'a', before: 'b', numberFormat: null };
  const step: UndoStep = { cells: [cell, { ...cell, row: 2 }, { ...cell, sheet: 'Acties' }] };
  expect(afterRowAdded(step, SHEET, 3).cells.map(({ row }) => row)).toEqual([4, 2, 3]);
});

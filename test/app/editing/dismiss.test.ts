import { dismissFinding, withdrawDismissal } from '../../../src/app/editing/dismiss';
import { undo } from '../../../src/app/editing/write-cells';
import { applyDismissals } from '../../../src/core/rules/apply-dismissals';
import type { Finding } from '../../../src/core/schema/finding';
import { openPlan, tableSheet, type OpenPlan } from '../open-plan';

const CALENDAR = [
  tableSheet('Themas', [['Thema', 'Focus'], ['Klimaat', 'ja']]), // prettier-ignore
  tableSheet('Aanbestedingen', [
    ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Status', 'Klimaat'],
    ['A-01', 'Groen', '2024-Q1', 'ja', 'Gepland', 'Kans'],
    ['A-02', 'Wegen', 'ooit', 'ja', 'Gepland', null],
  ]),
  tableSheet('Acties', [['Nr', 'Actie'], ['1', 'Doen']]), // prettier-ignore
];
const TABLE = tableSheet('Afwijzingen', [
  ['Code', 'Tabel', 'Nr', 'Kolom', 'Reden'],
  ['B11', 'Aanbestedingen', 'A-09', null, 'Afgesproken'],
]);

/** The plan, and the warning that A-01 should have started. */
async function passedStart(open: OpenPlan) {
  const checked = await open.read();
  const { open: findings, dismissed } = applyDismissals(checked.plan, checked.findings);
  const isIt = ({ code, row }: Finding): boolean => code === 'B04' && row === 'A-01';
  return {
    ...checked,
    finding: checked.findings.find(isIt)!,
    state: findings.some(isIt) ? 'open' : (dismissed.find(({ finding }) => isIt(finding))?.reason ?? 'gone'),
  };
}

describe('setting a finding aside', () => {
  test('adds a row to Afwijzingen, and is taken back', async () => {
    const open = openPlan([...CALENDAR, TABLE]);
    const before = await passedStart(open);
    const done = await dismissFinding(open.workbook, before, before.finding, ' Wacht op budget ', 'nl');
    expect(done).toMatchObject({ done: true, newSheet: null });
    expect([0, 1, 2, 3, 4].map((column) => open.at('Afwijzingen', 2, column))).toEqual([
      'B04',
      'Aanbestedingen',
      'A-01',
      'Start',
      'Wacht op budget',
    ]);
    expect((await passedStart(open)).state).toBe('Wacht op budget');
    if (!done.done) throw new RangeError('not dismissed');
    await undo(open.workbook, done.undo);
    expect((await passedStart(open)).state).toBe('open');
  });

  test('makes the table where the workbook has none, beside a sheet of the same name', async () => {
    const own = { name: 'Afwijzingen', cells: [{ row: 0, column: 0, values: ['Van mij'] }] };
    const open = openPlan([...CALENDAR, own]);
    const before = await passedStart(open);
    const done = await dismissFinding(open.workbook, before, before.finding, 'Later', 'nl');
    expect(done).toMatchObject({ done: true, newSheet: 'Afwijzingen (2)' });
    expect(open.at('Afwijzingen', 0, 0)).toBe('Van mij');
    expect((await passedStart(open)).state).toBe('Later');
    if (!done.done) throw new RangeError('not dismissed');
    expect((await undo(open.workbook, done.undo)).leftAlone).toEqual([]);
    expect((await passedStart(open)).state).toBe('open');
    // Another one goes into the table that is there now.
    const again = await passedStart(open);
    await dismissFinding(open.workbook, again, again.finding, 'Toch', 'nl');
    expect((await passedStart(open)).state).toBe('Toch');
  });

  test('is withdrawn by emptying the row, which is taken back too', async () => {
    const open = openPlan([...CALENDAR, TABLE]);
    const before = await passedStart(open);
    await dismissFinding(open.workbook, before, before.finding, 'Later', 'nl');
    const dismissed = await passedStart(open);
    const withdrawn = await withdrawDismissal(open.workbook, dismissed.plan, dismissed.finding);
    expect(withdrawn.written).toHaveLength(5);
    expect((await passedStart(open)).state).toBe('open');
    expect(open.at('Afwijzingen', 1, 2)).toBe('A-09');
    await undo(open.workbook, withdrawn.undo!);
    expect((await passedStart(open)).state).toBe('Later');
  });

  test('is refused for errors, for what is about a table, and without a reason', async () => {
    const open = openPlan([...CALENDAR, TABLE]);
    const read = await passedStart(open);
    const dismiss = (finding: Finding, reason = 'Daarom') => dismissFinding(open.workbook, read, finding, reason, 'nl');
    const error = read.findings.find(({ row, severity }) => row !== null && severity === 'error')!;
    const table = { ...read.finding, row: null, rowNumber: null };
    expect(await dismiss(error)).toEqual({ done: false, because: 'error' });
    expect(await dismiss(table)).toEqual({ done: false, because: 'about-a-table' });
    expect(await dismiss(read.finding, '  ')).toEqual({ done: false, because: 'no-reason' });
    expect(open.at('Afwijzingen', 2, 0)).toBeNull();
  });
});

import { enterRow, proposeEntry } from '../../../src/app/editing/enter-row';
import { undo } from '../../../src/app/editing/write-cells';
import type { Draft } from '../../../src/app/editing/draft';
import { openPlan, tableSheet, type OpenPlan } from '../open-plan';

const COMPASS = ['Aanbesteding', 'SDG', 'Duiding', 'Omschrijving'];
const CHANCE: Draft = { fields: { tender: 'A-01', sdg: 7, meaning: 'Kans', description: 'Zon' }, marks: {} };

const openCompass = (...rows: readonly (readonly (string | number | null)[])[]): OpenPlan =>
  openPlan([
    tableSheet('Aanbestedingen', [['Nr', 'Aanbesteding', 'Start', 'Kansrijk'], ['A-01', 'Groen', '2025-Q3', 'ja']]), // prettier-ignore
    tableSheet('SdgKompas', [COMPASS, ...rows]),
  ]);

const compassOf = ({ at }: OpenPlan): readonly unknown[] =>
  [1, 2, 3, 4]
    .map((row) => [0, 1, 2, 3].map((column) => at('SdgKompas', row, column)))
    .filter(([first]) => first !== null);

/** A first try whose answer is lost in the writing; gives what it left to go on with. */
async function lostTry(open: OpenPlan, failure: Parameters<OpenPlan['host']['failAt']>[1]): Promise<Draft> {
  const { plan } = await open.read();
  const entry = proposeEntry(plan, 'sdgCompass', CHANCE);
  open.host.failAt(open.host.nextSync + 1, failure);
  await expect(enterRow(open.workbook, plan, entry)).rejects.toMatchObject({ name: 'HostError' });
  return { ...CHANCE, attempt: entry.attempt! };
}

describe('entering a row of a table without a key', () => {
  test.each([
    { when: 'after', code: 'Timeout' },
    { when: 'within', code: 'Timeout', applied: 3 },
    { when: 'before', code: 'Timeout' },
  ] as const)('after %j is finished, not added twice, and taken back as a whole', async (failure) => {
    const open = openCompass(['A-01', 7, 'Kans', 'Zon'], ['A-01', 7, null, null]);
    const before = compassOf(open);
    const draft = await lostTry(open, failure);
    const { plan } = await open.read();
    const entered = await enterRow(open.workbook, plan, proposeEntry(plan, 'sdgCompass', draft));
    expect(compassOf(open)).toEqual([...before, ['A-01', 7, 'Kans', 'Zon']]);
    expect(entered).toMatchObject({ rowNumber: 3, inserted: true });
    expect((await undo(open.workbook, entered.undo)).leftAlone).toEqual([]);
    expect(compassOf(open)).toEqual(before);
  });

  test('goes on with what was typed since the first try', async () => {
    const open = openCompass(['A-02', 3, null, null]);
    const draft = await lostTry(open, { when: 'after', code: 'Timeout' });
    const { plan } = await open.read();
    const changed = { ...draft, fields: { ...draft.fields, description: 'Zonnepanelen' } };
    await enterRow(open.workbook, plan, proposeEntry(plan, 'sdgCompass', changed));
    expect(compassOf(open)).toEqual([
      ['A-02', 3, null, null],
      ['A-01', 7, 'Kans', 'Zonnepanelen'],
    ]);
  });
});

describe('entering a tender again', () => {
  test('gets another Nr where someone else has the one of the first try by now', async () => {
    const open = openCompass(['A-02', 3, null, null]);
    const { plan } = await open.read();
    const draft = { fields: { title: ' Licht ', start: '' }, marks: {} };
    const { attempt, key } = proposeEntry(plan, 'tenders', draft);
    expect(key).toBe('A-02');
    open.host.coauthor.insertRows('Aanbestedingen', '2:2');
    open.host.coauthor.setValues('Aanbestedingen', 'A2:B2', [['A-02', 'Van een ander']]);
    const { plan: now } = await open.read();
    const again = proposeEntry(now, 'tenders', { ...draft, attempt: attempt! });
    expect(again).toMatchObject({ key: 'A-03', step: { kind: 'add' } });
    await enterRow(open.workbook, now, again);
    expect((await open.read()).plan.tables.tenders.rows.map(({ key: nr, title }) => [nr, title])).toEqual([
      ['A-02', 'Van een ander'],
      ['A-01', 'Groen'],
      ['A-03', 'Licht'],
    ]);
  });
});

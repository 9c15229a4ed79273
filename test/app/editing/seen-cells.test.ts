import { draftAfterSaving, draftEdits, saveDraft } from '../../../src/app/editing/edit';
import { withMine, withSeen } from '../../../src/app/editing/seen-cells';
import type { Draft } from '../../../src/app/editing/draft';
import type { Plan } from '../../../src/core/plan/plan';
import { planOf, type Grid } from '../../support/plan-of';
import { openPlan, tableSheet } from '../open-plan';

const calendar = (title: string, mark: string | null = null): Grid => [
  ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Klimaat'],
  ['A-01', title, '2025-Q3', 'ja', mark],
];
const planWith = (tenders: Grid): Plan => planOf({ Themas: [['Thema'], ['Klimaat']], Aanbestedingen: tenders }).plan;
const edits = (plan: Plan, draft: Draft) => draftEdits(plan, 'tenders', 1, draft);

describe('a cell that someone else changes while it is filled in', () => {
  const draft = withSeen(planWith(calendar('Groen')), 'tenders', 1, { fields: { title: 'Bomen' }, marks: { 0: 2 } });

  test('is not written, and shows both values', () => {
    const after = edits(planWith(calendar('Perken', 'Kans')), draft);
    expect(after.edits).toEqual([]);
    expect(after.conflicts).toEqual([
      { target: { kind: 'field', field: 'title' }, mine: 'Bomen', theirs: 'Perken' },
      { target: { kind: 'theme', theme: 0 }, mine: 'Eis', theirs: 'Kans' },
    ]);
  });

  test('is written once the user has seen the other value and chose their own', () => {
    const now = planWith(calendar('Perken'));
    const chosen = withMine(now, 'tenders', 1, draft, { kind: 'field', field: 'title' });
    expect(edits(now, chosen)).toMatchObject({ conflicts: [], edits: [{ expected: 'Perken', value: 'Bomen' }, {}] });
    // And is asked for again when it changes again.
    expect(edits(planWith(calendar('Gras')), chosen).conflicts).toMatchObject([{ theirs: 'Gras' }]);
  });

  test('is no conflict when it became what the user wants', () => {
    expect(edits(planWith(calendar('Bomen')), draft)).toMatchObject({ conflicts: [], edits: [{ value: 'Eis' }] });
  });

  test('is compared with all quarters where Start is a cross', () => {
    const quarters = (...cells: readonly (string | null)[]): Plan =>
      planWith([['Nr', 'Aanbesteding', 'Q1 2025', 'Q2 2025', 'Q3 2025'], ['A-01', 'Groen', ...cells]]); // prettier-ignore
    const moved = withSeen(quarters('x', null, null), 'tenders', 1, { fields: { start: '2025-Q3' }, marks: {} });
    expect(edits(quarters('x', null, null), moved).conflicts).toEqual([]);
    expect(edits(quarters(null, 'x', null), moved)).toMatchObject({
      edits: [],
      conflicts: [{ mine: '2025-Q3', theirs: 'Q2 2025' }],
    });
  });
});

describe('pressing save twice', () => {
  test('never writes over what a colleague put there, and one own saving is no conflict', async () => {
    const { workbook, read, at, host } = openPlan([
      tableSheet('Aanbestedingen', [['Nr', 'Aanbesteding', 'Start', 'Kansrijk'], ['A-01', 'Groen', '2025-Q3', 'ja']]), // prettier-ignore
    ]);
    const { plan } = await read();
    const sent = withSeen(plan, 'tenders', 1, { fields: { title: 'Bomen', promising: 'nee' }, marks: {} });
    host.coauthor.setValues('Aanbestedingen', 'B2', [['Perken']]);
    const saved = await saveDraft(workbook, plan, edits(plan, sent));
    expect(saved).toMatchObject({ written: [{ value: 'nee' }], leftAlone: [{ because: 'changed' }] });
    const { plan: again } = await read();
    // Meanwhile the user changed their mind about what was written, too.
    const now = { ...sent, fields: { ...sent.fields, promising: 'ja' } };
    const rest = draftAfterSaving(plan, 'tenders', 1, { sent, now, saved });
    const second = edits(again, rest);
    expect(second.conflicts).toMatchObject([{ mine: 'Bomen', theirs: 'Perken' }]);
    await saveDraft(workbook, again, second);
    expect([at('Aanbestedingen', 1, 1), at('Aanbestedingen', 1, 3)]).toEqual(['Perken', 'ja']);
  });
});

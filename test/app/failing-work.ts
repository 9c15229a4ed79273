import { dismissFinding } from '../../src/app/editing/dismiss';
import { draftEdits, saveDraft } from '../../src/app/editing/edit';
import { applyFixes, safeFixes } from '../../src/app/editing/fix';
import { addTableRow, begunRow, blankRowFor, newRow } from '../../src/app/editing/new-row';
import { fixesOf } from '../../src/core/fixes/finding-fixes';
import { applyDismissals } from '../../src/core/rules/apply-dismissals';
import { undo } from '../../src/app/editing/write-cells';
import { openPlan, tableSheet, type OpenPlan } from './open-plan';

const HEADINGS = ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Geraamde waarde', 'Klimaat'];

export const open = (): OpenPlan =>
  openPlan([
    tableSheet('Themas', [['Thema', 'Focus'], ['Klimaat', 'ja']]), // prettier-ignore
    tableSheet('Aanbestedingen', [HEADINGS, ['A-01', 'Groen', '1-1-2024', 'ja', '€ 5.000', 'Kans']]),
    tableSheet('Acties', [['Nr', 'Actie'], ['1', 'Doen']]), // prettier-ignore
    tableSheet('Afwijzingen', [['Code', 'Tabel', 'Nr', 'Kolom', 'Reden'], ['B11', 'Acties', '9', null, 'Nee']]), // prettier-ignore
  ]);

/** What a user would do, and do again when it failed: each time on the plan as it is then. */
export const WORK: Readonly<Record<string, (opened: OpenPlan) => Promise<unknown>>> = {
  async fixing({ workbook, read }) {
    const { plan, findings } = await read();
    return applyFixes(workbook, plan, safeFixes(fixesOf(plan, findings)));
  },
  async saving({ workbook, read }) {
    const { plan } = await read();
    const draft = { fields: { promising: 'nee', title: 'Bomen' }, marks: { 0: 2 } };
    return saveDraft(workbook, plan, draftEdits(plan, 'tenders', 1, draft));
  },
  async 'taking back'({ workbook, read }) {
    const { plan } = await read();
    const { undo: step } = await saveDraft(
      workbook,
      plan,
      draftEdits(plan, 'tenders', 1, { fields: { title: 'Bomen' }, marks: {} }),
    );
    if (step !== null) await undo(workbook, step);
    // So that a clean run leaves something that is seen.
    return saveDraft(workbook, plan, draftEdits(plan, 'tenders', 1, { fields: { title: 'Perken' }, marks: {} }));
  },
  async 'adding a row'({ workbook, read }) {
    const { plan } = await read();
    // The second try keeps the Nr of the first: when that row is there, it gets what it lacks.
    const draft = { fields: { nr: 'A-02', title: 'Licht' }, marks: {} };
    const begun = begunRow(plan, 'tenders', draft);
    if (begun !== null) return saveDraft(workbook, plan, draftEdits(plan, 'tenders', begun, draft));
    const { row } = newRow(plan, 'tenders', draft);
    return row === null ? null : addTableRow(workbook, plan, row, blankRowFor(plan, 'tenders', row, true));
  },
  async dismissing({ workbook, read }) {
    const checked = await read();
    const finding = applyDismissals(checked.plan, checked.findings).open.find(({ code }) => code === 'B04');
    return finding === undefined ? null : dismissFinding(workbook, checked, finding, 'Later', 'nl');
  },
};

/** The cells and the length of what the work is about. */
export const seen = ({ at, host }: OpenPlan): unknown =>
  ['Aanbestedingen', 'Afwijzingen'].map((sheet) => [
    host.workbook.tables.get(sheet).bodyArea.rowCount,
    ...[0, 1, 2, 3].map((row) => [0, 1, 2, 3, 4, 5].map((column) => at(sheet, row, column))),
  ]);

import { exampleRows } from '../../../src/app/starting/examples/example-rows';
import { loadExample } from '../../../src/app/starting/examples/load-example';
import { draftEdits } from '../../../src/app/editing/edit';
import { fixesOf } from '../../../src/core/fixes/finding-fixes';
import { spellingFixes } from '../../../src/core/fixes/spelling-fixes';
import { actionAdvice } from '../../../src/core/advice/action-advice';
import { tenderAdvice } from '../../../src/core/advice/tender-advice';
import { composeTemplate } from '../../../src/core/report/compose-template';
import type { CellEdit } from '../../../src/core/plan/cell-edit';
import { tenderFacts } from '../../../src/core/plan/tender-facts';
import { tableIdOf } from '../../../src/core/tables';
import type { CellValue } from '../../../src/core/workbook/cell-value';
import { templateWords } from '../../../src/messages/template';
import { checkOf } from '../../support/check-of';
import type { Grids } from '../../support/plan-of';

const EXAMPLES = ['alkmaar', 'heerlen', 'helmond'] as const;

/** The tables that hold rows, as a new workbook of the example has them: with the columns of the team's own. */
async function gridsOf(example: (typeof EXAMPLES)[number]): Promise<Grids> {
  const rows = exampleRows(await loadExample(example));
  const tables = composeTemplate(rows, templateWords('nl')).flatMap((sheet) => sheet.tables);
  return Object.fromEntries(
    tables.flatMap(({ name, columns, rows: values }) => {
      const id = tableIdOf(name);
      return id !== null && rows[id]?.length ? [[name, [columns.map(({ heading }) => heading), ...values]]] : [];
    }),
  );
}

function changed(grids: Grids, edits: readonly CellEdit[]): Grids {
  const calendar = (grids['Aanbestedingen'] ?? []).map((row): CellValue[] => [...row]);
  for (const { row, column, value } of edits) (calendar[row] as CellValue[])[column] = value;
  return { ...grids, Aanbestedingen: calendar };
}

describe.each(EXAMPLES)('in the plan of %s', (example) => {
  test('what is said to be enough for a tender is enough, read again from its cells', async () => {
    const grids = await gridsOf(example);
    const { plan, findings } = checkOf(grids);
    for (const { rowNumber } of plan.tables.tenders.rows) {
      const advice = tenderAdvice(plan, findings, rowNumber);
      const needed = advice?.standing.needed ?? [];
      const edits = needed.flatMap(({ kind, change }) => {
        if (change.edit !== null) return [change.edit];
        // What only the user knows: a Start that will do.
        const draft = { fields: { start: '2025-Q4' }, marks: {} };
        return kind === 'fill-start' ? draftEdits(plan, 'tenders', rowNumber, draft).edits : [];
      });
      const after = checkOf(changed(grids, edits));
      const facts = tenderFacts(after.plan).find(({ tender }) => tender.rowNumber === rowNumber);
      expect([advice?.key, facts?.exclusion, facts?.applied]).toEqual([advice?.key, null, true]);
    }
  });

  test('a value proposed for a rule takes its finding away', async () => {
    const grids = await gridsOf(example);
    const { plan, findings } = checkOf(grids);
    for (const { rowNumber } of plan.tables.tenders.rows.slice(0, 12)) {
      const rules = tenderAdvice(plan, findings, rowNumber)?.rules ?? [];
      for (const { rule, proposal } of rules) {
        if (proposal?.edit === undefined || proposal.edit === null) continue;
        const after = checkOf(changed(grids, [proposal.edit]));
        const again = tenderAdvice(after.plan, after.findings, rowNumber)?.rules.find((found) => found.rule === rule);
        expect(again?.state).toBe('met');
      }
    }
  });

  test('there is something to say of every action, and nothing to repair', async () => {
    const { plan, findings } = checkOf(await gridsOf(example));
    const advices = plan.tables.actions.rows.map(({ rowNumber }) => actionAdvice(plan, findings, rowNumber));
    expect(advices.map((advice) => advice?.key)).toEqual(plan.tables.actions.rows.map(({ key }) => key));
    expect(
      [...fixesOf(plan, findings), ...spellingFixes(plan)].map(({ table, row, column, edit }) => [
        table,
        row,
        column,
        edit.expected,
        edit.value,
      ]),
    ).toEqual([]);
  });
});

test('the sample texts of Heerlen are offered for the tenders of its calendar, each with a mark to set', async () => {
  const { plan, findings } = checkOf(await gridsOf('heerlen'));
  const offered = plan.tables.tenders.rows.map(
    ({ rowNumber }) => tenderAdvice(plan, findings, rowNumber)?.requestTexts ?? [],
  );
  const withTexts = offered.filter((texts) => texts.length > 0);
  expect(withTexts.length * 2).toBeGreaterThan(offered.length);
  expect(withTexts.every((texts) => texts.some(({ themes }) => themes.length > 0))).toBe(true);
});

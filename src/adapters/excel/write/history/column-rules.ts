import type { CellRange } from '../../../../core/workbook/address';
import { cellsOf, type Answer } from '../../session/ranges';
import { step, type WriteStep } from '../steps';

/** What may be entered in a column of a table, the same in all its rows. */
export interface ColumnRule {
  /** Column of the table, from 0. */
  readonly column: number;
  readonly rule: Excel.DataValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
}

/** What Excel says of cells without a rule, or with several. */
const NO_RULE: ReadonlySet<string> = new Set(['None', 'Inconsistent', 'MixedCriteria']);
const BYTES = 900;

/** Asks what may be entered in each column of a table's data rows. */
export function askColumnRules(body: Excel.Range, columnCount: number): Answer<readonly ColumnRule[]> {
  const columns = Array.from({ length: columnCount }, (_, column) => {
    const { dataValidation } = body.getColumn(column).untrack();
    dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt');
    return { column, dataValidation };
  });
  return () =>
    columns
      .filter(({ dataValidation }) => !NO_RULE.has(dataValidation.type))
      .map(({ column, dataValidation: { rule, ignoreBlanks, errorAlert, prompt } }) => ({
        column,
        rule,
        ignoreBlanks,
        errorAlert,
        prompt,
      }));
}

/** Gives the rules to all data rows, the new ones among them: a formula in a rule is that of the first row. */
export function* growColumnRules(
  rules: readonly ColumnRule[],
  sheet: () => Excel.Worksheet,
  body: CellRange,
): Iterable<WriteStep> {
  for (const { column, rule, ignoreBlanks, errorAlert, prompt } of rules) {
    yield step(
      6,
      () => {
        const { dataValidation } = cellsOf(sheet(), { ...body, column: body.column + column, columnCount: 1 });
        dataValidation.rule = rule;
        dataValidation.ignoreBlanks = ignoreBlanks;
        dataValidation.errorAlert = errorAlert;
        dataValidation.prompt = prompt;
      },
      BYTES,
    );
  }
}

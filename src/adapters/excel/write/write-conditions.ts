import { withAccent } from '../../../core/report/sheet-spec/accent';
import { LOOKS, type LookDefinition } from '../../../core/report/sheet-spec/looks';
import { cellsOf } from '../session/ranges';
import type { SheetWriting } from './sheet-writing';
import { step, type WriteStep } from './steps';

/** Looks that depend on a formula. Excel asks the newest first, so the spec's first comes last. */
export function* writeConditions({ spec, sheet }: SheetWriting): Iterable<WriteStep> {
  for (const { range, formula, look } of [...spec.conditionalFormats].reverse()) {
    yield step(8, () => {
      const { custom } = cellsOf(sheet(), range).conditionalFormats.add('Custom');
      custom.rule.formula = `=${formula.replace(/^=/, '')}`;
      applyCondition(custom.format, withAccent(LOOKS[look], spec.accent));
    });
  }
}

/** Excel lets a condition change colour and weight, not size or alignment. */
function applyCondition(format: Excel.ConditionalRangeFormat, look: LookDefinition): void {
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = 'Single';
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
}

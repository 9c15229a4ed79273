import { note } from '../blocks';
import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { indicatorsAnswer, indicatorSections } from '../sections/indicator-sections';
import { measurementsByTender } from '../sections/measurement-section';

/** What was measured, against what was wanted. */
export function indicatorsSheet(context: ReportContext): ReportSheet {
  const { words, figures } = context;
  const empty = figures.indicators !== null && figures.indicators.length === 0;
  return {
    title: words.titles.indicators,
    answer: indicatorsAnswer(context),
    blocks: empty ? [note(words.indicators.none)] : [...indicatorSections(context), ...measurementsByTender(context)],
  };
}

import { restOnExamples } from '../plan/example-rows';
import type { TableId } from '../tables';
import type { Block } from './blocks';
import type { ReportContext } from './report-context';
import type { ReportSheet, SheetId } from './report-sheet';

/** The tables that a sheet's answer and totals are made from. */
const TABLES_BEHIND: Readonly<Record<SheetId, readonly TableId[]>> = {
  // Its sentences say it themselves, each of its own tables.
  dashboard: [],
  dekking: ['tenders', 'goals'],
  ambities: ['themes', 'ambitions', 'baseline'],
  acties: ['actions'],
  monitor: ['actions', 'statusHistory'],
  jaarplanning: ['actions'],
  rollen: ['actions'],
  indicatoren: ['measurements', 'goals'],
  impact: ['aids', 'factors'],
  sdgs: ['sdgs', 'sdgCompass', 'sdgRelevance'],
  kosten: ['costs'],
  uitgaven: ['spending'],
  evaluatie: ['evaluation', 'tenders', 'actions', 'themes'],
  resultaten: ['results', 'agreements'],
  // Findings are no values of the plan.
  controle: [],
};

/**
 * A sheet as it may be shown where the plan holds example values: its answer and the titles of its charts then say so
 * (figures.md, "What may be said of a figure", rule 8).
 */
export function markExamples(sheet: ReportSheet, id: SheetId | null, context: ReportContext): ReportSheet {
  const { plan, words } = context;
  const rests = id !== null && restOnExamples(plan, TABLES_BEHIND[id]);
  return {
    ...sheet,
    answer: rests ? `${sheet.answer} ${words.examplesInside}` : sheet.answer,
    blocks: sheet.blocks.map((block) => markBlock(block, context)),
  };
}

function markBlock(block: Block, { plan, words }: ReportContext): Block {
  if (block.kind !== 'chart' || !restOnExamples(plan, block.about)) return block;
  return { ...block, title: words.withExamples(block.title) };
}

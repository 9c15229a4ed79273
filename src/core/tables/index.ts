import type { RowOf } from '../schema/define-table';
import { actions } from './actions.table';
import { aids, factors } from './aids.table';
import { ambitions } from './ambitions.table';
import { baseline } from './baseline.table';
import { checklist } from './checklist.table';
import { evaluation } from './evaluation.table';
import { goals } from './goals.table';
import { indicators } from './indicators.table';
import { measurements } from './measurements.table';
import { measures } from './measures.table';
import { costs, spending } from './money.table';
import { attentionPoints, communication, roles } from './people.table';
import { planText } from './plan-text.table';
import { policyRules } from './policy-rules.table';
import { dismissals, snapshots, statusHistory } from './history.table';
import { requestTexts } from './request-texts.table';
import { agreements, results } from './results.table';
import { sdgCompass, sdgRelevance, sdgs } from './sdgs.table';
import { settings } from './settings.table';
import { tenders } from './tenders.table';
import { themes } from './themes.table';

/** Every table of the contract, in the order of workbook.md: the order of findings, sheets and help. */
export const TABLES = {
  settings,
  themes,
  baseline,
  ambitions,
  goals,
  tenders,
  actions,
  indicators,
  measurements,
  policyRules,
  sdgs,
  sdgCompass,
  sdgRelevance,
  requestTexts,
  spending,
  costs,
  roles,
  communication,
  attentionPoints,
  evaluation,
  measures,
  results,
  agreements,
  checklist,
  planText,
  factors,
  aids,
  statusHistory,
  snapshots,
  dismissals,
} as const;

export type TableId = keyof typeof TABLES;
export type Row<Id extends TableId> = RowOf<(typeof TABLES)[Id]>;

/** In the order of `TABLES`. */
export const TABLE_IDS = Object.keys(TABLES) as readonly TableId[];

/** The sheet that a table (by its contract name) has in our template; the name itself for what is no table of the contract. */
export function sheetOfTable(name: string): string {
  const id = tableIdOf(name);
  return id === null ? name : TABLES[id].sheet;
}

/** The table with a contract name (`Aanbestedingen`). */
export function tableIdOf(name: string): TableId | null {
  return TABLE_IDS.find((id) => TABLES[id].name === name) ?? null;
}

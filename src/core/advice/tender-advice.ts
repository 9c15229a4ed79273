import { textKey } from '../kernel/text-key';
import { holdsField } from '../plan/field-place';
import type { Plan, TenderRow } from '../plan/plan';
import { rowFinder } from '../plan/read-plan-table';
import { tenderChecklist } from '../plan/tender-checklist';
import type { Finding } from '../schema/finding';
import { TABLES } from '../tables';
import { cellPlaceOf } from '../workbook/raw-table';
import type { ExplanationAdvice, RelevantSdg, RuleAdvice, SdgCompassRow, TenderAdvice } from './advice';
import { fieldStates } from './field-states';
import { tenderAgreements, tenderResults } from './related-rows';
import { requestTexts } from './request-texts';
import { ruleAdvice } from './rule-advice';
import { tenderStanding } from './standing';
import { themeStates } from './theme-states';
import { themeSuggestions } from './theme-suggestions';

/**
 * What there is to say of one tender, by its Nr (the first with it) or its row in the sheet; `null` when there is none.
 * `findings` are those of the whole plan.
 */
export function tenderAdvice(plan: Plan, findings: readonly Finding[], which: string | number): TenderAdvice | null {
  const { raw, rows } = plan.tables.tenders;
  const tender = typeof which === 'number' ? rowFinder(rows)(which) : plan.tenderByKey(which);
  if (raw === null || tender === undefined) return null;
  const own = findings.filter(
    ({ table, rowNumber }) => table === TABLES.tenders.name && rowNumber === tender.rowNumber,
  );
  const suggestions = themeSuggestions(plan, tender);
  const standing = tenderStanding(plan, tender, suggestions);
  const rules = ruleAdvice(plan, tender);
  const sdgs = compassOf(plan, tender);
  const relevant = relevantSdgs(plan, tender);
  const fields = fieldStates(plan, 'tenders', tender);
  return {
    key: tender.key,
    rowNumber: tender.rowNumber,
    sheet: cellPlaceOf(raw, tender.rowNumber, 0).sheet,
    title: tender.title,
    fields,
    missingColumns: [
      ...fields.filter(({ state }) => state === 'no-column').map(({ column }) => column),
      ...plan.themes.filter(({ column }) => column === null).map(({ name }) => name),
    ],
    findings: own,
    standing,
    rules,
    themes: themeStates(plan, tender, suggestions),
    suggestions,
    explanation: explanationOf(plan, tender, rules, own),
    checklist: tenderChecklist(plan, tender),
    requestTexts: requestTexts(plan, tender, suggestions, sdgs, relevant),
    sdgs,
    relevantSdgs: relevant,
    agreements: tenderAgreements(plan, tender),
    results: tenderResults(plan, tender),
  };
}

/** B01 asks for it, and so does a rule to apply or explain that is not met. */
function explanationOf(
  plan: Plan,
  tender: TenderRow,
  rules: readonly RuleAdvice[],
  findings: readonly Finding[],
): ExplanationAdvice {
  const missing = findings.find(({ code }) => code === 'B01')?.details['because'];
  const toExplain = rules.filter(
    ({ weight, state }) => weight === 'Toepassen of uitleggen' && (state === 'pending' || state === 'broken'),
  );
  const because: readonly ExplanationAdvice['because'][number][] = [
    ...(missing === 'started' || missing === 'refused' ? ([missing] as const) : []),
    ...(toExplain.length > 0 ? (['rules'] as const) : []),
  ];
  return {
    asked: because.length > 0,
    because,
    rules: toExplain.map(({ rule }) => rule),
    filled: tender.explanation !== null,
    hasColumn: holdsField(plan.tables.tenders, 'explanation'),
  };
}

function compassOf({ tables }: Plan, { key }: TenderRow): readonly SdgCompassRow[] {
  return tables.sdgCompass.rows.flatMap((row): readonly SdgCompassRow[] => {
    if (row.tender === null || textKey(row.tender) !== textKey(key)) return [];
    const { rowNumber, sdg, meaning, priority, ambition, description, indicator, result } = row;
    return [{ rowNumber, sdg, meaning, priority, ambition: ambition ?? [], description, indicator, result }];
  });
}

function relevantSdgs({ tables }: Plan, { productGroup }: TenderRow): readonly RelevantSdg[] {
  if (productGroup === null) return [];
  const key = textKey(productGroup);
  return tables.sdgRelevance.rows.flatMap((row): readonly RelevantSdg[] => {
    const { productGroup: group, sdg, meaning, note } = row;
    if (group === null || sdg === null || meaning === null || textKey(group) !== key) return [];
    return [{ sdg, meaning, note }];
  });
}

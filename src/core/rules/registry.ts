import type { FindingCode } from '../schema/finding-codes';
import { agreementsDue } from './agreements.rule';
import { actionCompletion } from './action-completion.rule';
import { actionMeans } from './action-means.rule';
import { actionOverdue } from './action-overdue.rule';
import { actionOwner } from './action-owner.rule';
import { actionPeriod } from './action-period.rule';
import { actionQuarter } from './action-quarter.rule';
import { ambitionPath } from './ambition-path.rule';
import { contractEnd } from './contract-end.rule';
import { coverageGoals } from './coverage-goals.rule';
import { cpv } from './cpv.rule';
import { explanation } from './explanation.rule';
import { focusThemes } from './focus-themes.rule';
import { focusUse } from './focus-use.rule';
import { measurementRows } from './measurements.rule';
import { measureMarks } from './measures.rule';
import { originalStart } from './original-start.rule';
import { planPeriod } from './plan-period.rule';
import { policyMet } from './policy-met.rule';
import { policyValid } from './policy-valid.rule';
import { promisingThemes } from './promising-themes.rule';
import { riskGroups } from './risk-groups.rule';
import type { Rule } from './rule';
import { splitContracts } from './split-contracts.rule';
import { tenderEvaluation } from './tender-evaluation.rule';
import { tenderPlanning } from './tender-planning.rule';
import { themeLevel } from './theme-levels.rule';
import { thresholds } from './thresholds.rule';
import { upcoming } from './upcoming.rule';

/** Codes that a rule finds; T, C and K are found while reading. */
export type RuleCode = Extract<FindingCode, `${'A' | 'B' | 'R' | 'G' | 'M' | 'X'}${string}`>;

/** The rule that finds each code: a code without one does not compile. */
export const RULE_OF_CODE: Readonly<Record<RuleCode, Rule>> = {
  A01: actionPeriod,
  A02: actionCompletion,
  A03: actionCompletion,
  A04: actionOwner,
  A05: actionQuarter,
  A06: actionOverdue,
  A07: actionMeans,
  A08: actionCompletion,
  B01: explanation,
  B02: promisingThemes,
  B03: promisingThemes,
  B04: tenderPlanning,
  B05: tenderPlanning,
  B06: thresholds,
  B07: thresholds,
  B08: cpv,
  B09: cpv,
  B10: tenderEvaluation,
  B11: planPeriod,
  B12: tenderPlanning,
  B13: tenderPlanning,
  B14: originalStart,
  B15: upcoming,
  B16: agreementsDue,
  B17: contractEnd,
  B18: tenderEvaluation,
  R01: policyMet,
  R02: policyValid,
  G01: focusUse,
  G02: themeLevel,
  G03: themeLevel,
  G04: ambitionPath,
  G05: ambitionPath,
  G06: focusThemes,
  G07: focusThemes,
  G08: coverageGoals,
  G09: coverageGoals,
  M01: measurementRows,
  M02: measurementRows,
  M03: measurementRows,
  M04: measurementRows,
  X01: riskGroups,
  X02: splitContracts,
  X03: measureMarks,
};

/** Every rule once. */
export const RULES: readonly Rule[] = [...new Set(Object.values(RULE_OF_CODE))];

import { firstDayOfQuarter } from '../kernel/quarter';
import { rememberingTextKey } from '../kernel/text-key';
import { splitKnown } from '../schema/list-types';
import type { Row } from '../tables';
import { criterionOf, meetsCriterion, type Criterion } from './calendar-criterion';
import type { Plan, TenderRow } from './plan';
import { procedureFilter } from './procedure-filter';
import { isPublished, isStartOrStatusUnreadable } from './tender-facts';

type PolicyRule = Row<'policyRules'>;

/** A rule whose Kolom exists. */
export interface TestableRule extends Criterion {
  readonly rule: PolicyRule;
}

/** How a tender stands to a rule that can be tested. */
export type TestedState = 'met' | 'explained' | 'pending' | 'broken';

/** The same, and `for-people`: a rule without Kolom, which nobody but a person can test. */
export type RuleState = TestedState | 'for-people';

/** What a rule does over the calendar (figures.md, `rules`), each tender in one of the states. */
export interface RuleResult extends TestableRule, Readonly<Record<TestedState, readonly TenderRow[]>> {
  readonly applies: readonly TenderRow[];
}

/** The rules that can be tested: those with a Kolom that exists. */
function testableRules(plan: Plan): readonly TestableRule[] {
  return plan.tables.policyRules.rows.flatMap((rule) => testableRule(plan, rule) ?? []);
}

function testableRule(plan: Plan, rule: PolicyRule): TestableRule | null {
  const criterion = criterionOf(plan, rule);
  return criterion && { rule, ...criterion };
}

/** A rule that applies to a tender. */
export interface RuleOfTender {
  readonly rule: PolicyRule;
  /** `null` for a rule for people. */
  readonly testable: TestableRule | null;
  readonly state: RuleState;
}

/** The rules that apply to one tender, in the order of Beleidsregels; a rule whose Kolom is unknown (R02) is left out. */
export function rulesOfTender(plan: Plan, tender: TenderRow): readonly RuleOfTender[] {
  if (!isCandidate(tender)) return [];
  const groups = tenderGroups(plan);
  return plan.tables.policyRules.rows.flatMap((rule): readonly RuleOfTender[] => {
    if (!tenderFilter(rule, groups)(tender)) return [];
    if (rule.column === null) return [{ rule, testable: null, state: 'for-people' }];
    const testable = testableRule(plan, rule);
    return testable === null ? [] : [{ rule, testable, state: ruleState(plan, testable, tender) }];
  });
}

/**
 * How a tender stands to a rule that applies to it. What is neither met nor explained is still to be filled in until the
 * tender is published, and broken from then on.
 */
export function ruleState(plan: Plan, testable: TestableRule, tender: TenderRow): TestedState {
  const { weight } = testable.rule;
  const mayExplain = weight === 'Toepassen of uitleggen' || weight === 'Waar mogelijk';
  if (meetsCriterion(plan, testable, tender)) return 'met';
  if (mayExplain && tender.explanation !== null) return 'explained';
  return isPublished(tender) ? 'broken' : 'pending';
}

function isCandidate(tender: TenderRow): boolean {
  return tender.status !== 'Vervallen' && !isStartOrStatusUnreadable(tender);
}

const known = new WeakMap<Plan, readonly RuleResult[]>();

/** Tests every rule against the calendar, in the order of Beleidsregels; worked out once for a plan. */
export function testPolicy(plan: Plan): readonly RuleResult[] {
  const results = known.get(plan) ?? resultsOf(plan);
  known.set(plan, results);
  return results;
}

function resultsOf(plan: Plan): readonly RuleResult[] {
  const groups = tenderGroups(plan);
  const candidates = plan.tables.tenders.rows.filter(isCandidate);
  return testableRules(plan).map((testable) => {
    const applies = candidates.filter(tenderFilter(testable.rule, groups));
    const found = { met: [], explained: [], pending: [], broken: [] } as Record<TestedState, TenderRow[]>;
    for (const tender of applies) found[ruleState(plan, testable, tender)].push(tender);
    return { ...testable, applies, ...found };
  });
}

type GroupField = 'department' | 'productGroup' | 'cluster';

/** The groups that tenders are in, by field, and the key under which a group is known. */
interface TenderGroups {
  readonly keyOf: (name: string) => string;
  readonly isKnown: (field: GroupField, name: string) => boolean;
}

function tenderGroups(plan: Plan): TenderGroups {
  const keyOf = rememberingTextKey();
  const groups = new Map<GroupField, ReadonlySet<string>>();
  const groupsOf = (field: GroupField): ReadonlySet<string> => {
    const before = groups.get(field);
    if (before) return before;
    const keys = new Set<string>();
    for (const { [field]: name } of plan.tables.tenders.rows) if (name !== null) keys.add(keyOf(name));
    groups.set(field, keys);
    return keys;
  };
  return { keyOf, isKnown: (field, name) => groupsOf(field).has(keyOf(name)) };
}

/** Whether a tender passes the filters of a rule; a blank filter lets all pass, a blank value passes no filter. */
function tenderFilter(rule: PolicyRule, groups: TenderGroups): (tender: TenderRow) => boolean {
  const passesProcedure = procedureFilter(rule.procedures);
  const kinds = rule.kinds === null ? null : new Set<string>(rule.kinds);
  const groupFilters = [
    groupFilter('department', rule.departments, groups),
    groupFilter('productGroup', rule.productGroups, groups),
    groupFilter('cluster', rule.clusters, groups),
  ];
  return (tender) =>
    isInPeriod(rule, tender) &&
    passesProcedure(tender.procedure) &&
    (kinds === null || (tender.kind !== null && kinds.has(tender.kind))) &&
    (rule.valueFrom === null || (tender.value !== null && tender.value >= rule.valueFrom)) &&
    groupFilters.every((passes) => passes(tender));
}

function groupFilter(
  field: GroupField,
  names: readonly string[] | null,
  { keyOf, isKnown }: TenderGroups,
): (tender: TenderRow) => boolean {
  if (names === null) return () => true;
  const pieces = names.flatMap((part) => splitKnown(part, (piece) => isKnown(field, piece)));
  const keys = new Set(pieces.map(keyOf));
  return (tender) => tender[field] !== null && keys.has(keyOf(tender[field]));
}

/** Vanaf and Tot, both inclusive, against the first day of the Start quarter; no Start is outside a dated rule. */
function isInPeriod({ from, until }: PolicyRule, { start }: TenderRow): boolean {
  if (from === null && until === null) return true;
  if (start === null) return false;
  const day = firstDayOfQuarter(start.first);
  return (from === null || day >= from) && (until === null || day <= until);
}

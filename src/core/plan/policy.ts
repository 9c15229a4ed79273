import { firstDayOfQuarter } from '../kernel/quarter';
import { rememberingTextKey, textKey } from '../kernel/text-key';
import type { AnyColumn } from '../schema/define-table';
import { headingIndex } from '../schema/headings';
import { splitKnown } from '../schema/list-types';
import { Refusal, Remarked, type ReadContext } from '../schema/reading';
import { themeMarksType, type Co2Step, type MarkSet } from '../schema/tender-types';
import { TABLES, type Row } from '../tables';
import type { Procedure } from '../tables/tenders.table';
import type { ProcedureFilter } from '../tables/policy-rules.table';
import { isBlank } from '../workbook/cell-value';
import { rawCell } from '../workbook/raw-table';
import { columnOf } from './field-place';
import type { Plan, TenderRow, Theme } from './plan';
import { isStartOrStatusUnreadable } from './tender-facts';

type PolicyRule = Row<'policyRules'>;

/** What a rule tests: a column of the calendar or the marks of a theme. */
export type RuleSubject =
  | { readonly kind: 'column'; readonly field: string; readonly column: AnyColumn }
  | { readonly kind: 'theme'; readonly theme: Theme };

/** A rule whose Kolom exists, with its bounds read by that column's own grammar. */
export interface TestableRule {
  readonly rule: PolicyRule;
  readonly subject: RuleSubject;
  readonly minimum: unknown;
  readonly maximum: unknown;
  /** Bounds that are not a value of the column (R02); they read as blank. */
  readonly refused: readonly { readonly field: 'minimum' | 'maximum'; readonly refusal: Refusal }[];
}

/** What a rule does over the calendar (figures.md, `rules`), each tender in one of met, explained and broken. */
export interface RuleResult extends TestableRule {
  readonly applies: readonly TenderRow[];
  readonly met: readonly TenderRow[];
  readonly explained: readonly TenderRow[];
  readonly broken: readonly TenderRow[];
}

/** The column or theme that Kolom names; `null` when there is none. */
export function ruleSubject(plan: Plan, name: string): RuleSubject | null {
  const columns: Readonly<Record<string, AnyColumn>> = TABLES.tenders.columns;
  const { names, aliases } = headingIndex(TABLES.tenders);
  const key = textKey(name);
  const theme = plan.themes.find((candidate) => textKey(candidate.name) === key);
  const field = names.get(key) ?? (theme ? undefined : aliases.get(key));
  if (field !== undefined) return { kind: 'column', field, column: columns[field] as AnyColumn };
  const named = theme ?? plan.themeByName(name);
  return named ? { kind: 'theme', theme: named } : null;
}

/** The rules that can be tested: those with a Kolom that exists. */
export function testableRules(plan: Plan): readonly TestableRule[] {
  return plan.tables.policyRules.rows.flatMap((rule) => {
    const subject = rule.column === null ? null : ruleSubject(plan, rule.column);
    return subject === null ? [] : [testableRule(plan, rule, subject)];
  });
}

function testableRule(plan: Plan, rule: PolicyRule, subject: RuleSubject): TestableRule {
  const type = subject.kind === 'theme' ? themeMarksType : subject.column.type;
  const context: ReadContext = { date1904: plan.date1904 };
  const refused: { field: 'minimum' | 'maximum'; refusal: Refusal }[] = [];
  const bound = (field: 'minimum' | 'maximum'): unknown => {
    const value = rule[field];
    if (value === null) return null;
    const reading = type.read(value, context);
    if (reading instanceof Refusal) refused.push({ field, refusal: reading });
    else return reading instanceof Remarked ? reading.value : reading;
    return null;
  };
  return { rule, subject, minimum: bound('minimum'), maximum: bound('maximum'), refused };
}

/** How a tender stands to a rule; `for-people` is a rule without Kolom, which nobody but a person can test. */
export type RuleState = 'met' | 'explained' | 'broken' | 'for-people';

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
    const subject = ruleSubject(plan, rule.column);
    if (subject === null) return [];
    const testable = testableRule(plan, rule, subject);
    return [{ rule, testable, state: ruleState(plan, testable, tender) }];
  });
}

/** Met, explained or broken: for a tender that the rule applies to. */
export function ruleState(plan: Plan, testable: TestableRule, tender: TenderRow): Exclude<RuleState, 'for-people'> {
  const { weight } = testable.rule;
  const mayExplain = weight === 'Toepassen of uitleggen' || weight === 'Waar mogelijk';
  if (isMet(plan, testable, tender)) return 'met';
  return mayExplain && tender.explanation !== null ? 'explained' : 'broken';
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
    const found = { met: [] as TenderRow[], explained: [] as TenderRow[], broken: [] as TenderRow[] };
    for (const tender of applies) found[ruleState(plan, testable, tender)].push(tender);
    return { ...testable, applies, ...found };
  });
}

const PRIVATE: readonly Procedure[] = ['Enkelvoudig onderhands', 'Meervoudig onderhands'];
const PUBLIC: readonly Procedure[] = ['Nationaal', 'Europees'];

function proceduresOf(filter: readonly ProcedureFilter[]): ReadonlySet<string> {
  return new Set(filter.flatMap((name) => (name === 'Onderhands' ? PRIVATE : name === 'Openbaar' ? PUBLIC : [name])));
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
  const procedures = rule.procedures === null ? null : proceduresOf(rule.procedures);
  const kinds = rule.kinds === null ? null : new Set<string>(rule.kinds);
  const groupFilters = [
    groupFilter('department', rule.departments, groups),
    groupFilter('productGroup', rule.productGroups, groups),
    groupFilter('cluster', rule.clusters, groups),
  ];
  return (tender) =>
    isInPeriod(rule, tender) &&
    (procedures === null || (tender.procedure !== null && procedures.has(tender.procedure))) &&
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

function isMet(plan: Plan, { subject, minimum, maximum }: TestableRule, tender: TenderRow): boolean {
  if (subject.kind === 'theme') {
    const marks = tender.marks[subject.theme.index] ?? 0;
    return minimum === null ? marks !== 0 : (marks & (minimum as MarkSet)) !== 0;
  }
  const value = filledValue(plan, subject.field, tender);
  if (value === null) return false;
  return (minimum === null || isWithin(value, minimum, 1)) && (maximum === null || isWithin(value, maximum, -1));
}

/** The value of a field as far as the user filled it: a default is not an answer. */
function filledValue(plan: Plan, field: string, tender: TenderRow): unknown {
  const table = plan.tables.tenders;
  const { raw } = table;
  const column = columnOf(table, tender, field as keyof TenderRow);
  if (raw === null || column === null || tender.unreadable?.has(field)) return null;
  if (isBlank(rawCell(raw, tender.rowNumber, column))) return null;
  return (tender as unknown as Readonly<Record<string, unknown>>)[field] ?? null;
}

/** Numbers, shares and levels: at least (1) or at most (-1); words and yes/no: equal. */
function isWithin(value: unknown, bound: unknown, direction: 1 | -1): boolean {
  if (typeof value === 'number' && typeof bound === 'number') return (value - bound) * direction >= 0;
  if (isCo2Step(value) && isCo2Step(bound)) {
    // Steps of different versions of the ladder do not compare: step 3 of 4.0 is not step 3 of 3.1.
    return value.version === bound.version && (value.step - bound.step) * direction >= 0;
  }
  if (typeof value === 'string' && typeof bound === 'string') return textKey(value) === textKey(bound);
  return value === bound;
}

function isCo2Step(value: unknown): value is Co2Step {
  return typeof value === 'object' && value !== null && 'step' in value;
}

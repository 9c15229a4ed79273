import type { CalendarDate } from '../../kernel/calendar-date';
import type { Quarter } from '../../kernel/quarter';
import type { Span } from '../../kernel/span';
import { mapInSlices, type Slices } from '../../kernel/slices';
import { textKey } from '../../kernel/text-key';
import { endOfAction } from '../../plan/action-facts';
import { holdsField } from '../../plan/field-place';
import type { Plan, TenderRow } from '../../plan/plan';
import { planInForce, planNameOfAction } from '../../plan/plan-in-force';
import { tenderFacts } from '../../plan/tender-facts';
import { marksOf } from '../../schema/tender-types';
import type { Row } from '../../tables';

/** Columns of Momentopname that hold a quarter of the row. */
export const RECORDED_QUARTERS = ['start', 'end'] as const;
export type RecordedQuarter = (typeof RECORDED_QUARTERS)[number];

/** One row of Momentopname: how a tender or an action stood at a report. */
export interface SnapshotRow {
  /** Name of the plan in force; `null` when it has none. */
  readonly plan: string | null;
  readonly period: { readonly quarter: Quarter };
  readonly table: 'Acties' | 'Aanbestedingen';
  readonly nr: string;
  readonly title: string | null;
  readonly start: Span | null;
  /** `null` for actions. */
  readonly originalStart: Span | null;
  readonly end: Span | null;
  /** `null` when its cell could not be read. */
  readonly status: string | null;
  /** `null` for actions, and when its cell could not be read. */
  readonly promising: boolean | null;
  /** Whether a focus theme is applied; `null` for actions. */
  readonly applied: boolean | null;
  /** What is chosen per theme: `Klimaat: Eis; Circulair: Kans`; `null` for actions, and where nothing is. */
  readonly themes: string | null;
  readonly recordedOn: CalendarDate;
  /** Quarters that are `null` because they cannot be read or have no column, not because they are blank; not recorded. */
  readonly unread: readonly RecordedQuarter[];
}

const ALL_READ: readonly RecordedQuarter[] = [];

/** How every tender and action of the plan in force stands now; of a key that occurs twice the first row, for the key must be unique. */
export function* snapshotRows(plan: Plan): Slices<readonly SnapshotRow[]> {
  const inForce = planInForce(plan);
  const common = { plan: inForce.name, period: { quarter: plan.quarter }, recordedOn: plan.asOf };
  const startIsHeld = holdsField(plan.tables.tenders, 'start');
  const tenders = yield* mapInSlices(tenderFacts(plan), ({ tender, applied }): SnapshotRow => ({
    ...common,
    table: 'Aanbestedingen',
    nr: tender.key,
    title: tender.title,
    start: tender.start,
    originalStart: tender.originalStart,
    end: null,
    status: tender.unreadable?.has('status') ? null : tender.status,
    promising: tender.unreadable?.has('promising') ? null : tender.promising,
    applied,
    themes: chosenPerTheme(plan, tender),
    unread: unread({ start: !startIsHeld || isUnreadable(tender, 'start'), end: false }),
  }));
  const table = plan.tables.actions;
  const held = { begin: holdsField(table, 'begin'), end: holdsField(table, 'end') };
  const actions = table.rows
    .filter((action) => inForce.includes(planNameOfAction(plan, action)))
    .map((action) => ({ ...common, ...actionRow(action, held) }));
  return [...(yield* firstOfEachKey(tenders)), ...(yield* firstOfEachKey(actions))];
}

function actionRow(
  action: Row<'actions'>,
  held: Readonly<Record<'begin' | 'end', boolean>>,
): Omit<SnapshotRow, 'plan' | 'period' | 'recordedOn'> {
  return {
    table: 'Acties',
    nr: action.key,
    title: action.title,
    start: action.begin,
    originalStart: null,
    end: endOfAction(action),
    status: action.unreadable?.has('status') ? null : action.status,
    promising: null,
    applied: null,
    themes: null,
    unread: unread({
      start: !held.begin || isUnreadable(action, 'begin'),
      // An Eind before Begin is no end that can be told.
      end: !held.end || isUnreadable(action, 'end') || endOfAction(action) !== action.end,
    }),
  };
}

function chosenPerTheme({ themes }: Plan, { marks }: TenderRow): string | null {
  const chosen = themes.flatMap(({ index, name }) => {
    const set = marks[index] ?? 0;
    return set === 0 ? [] : [`${name}: ${marksOf(set).join(', ')}`];
  });
  return chosen.length === 0 ? null : chosen.join('; ');
}

/** Whether a blank says nothing, for its cell cannot be read. */
function isUnreadable({ unreadable }: Pick<Row<'actions'>, 'unreadable'>, field: string): boolean {
  return unreadable?.has(field) === true;
}

function unread(is: Readonly<Record<RecordedQuarter, boolean>>): readonly RecordedQuarter[] {
  return is.start || is.end ? RECORDED_QUARTERS.filter((field) => is[field]) : ALL_READ;
}

function* firstOfEachKey(rows: readonly SnapshotRow[]): Slices<readonly SnapshotRow[]> {
  const seen = new Set<string>();
  const first = yield* mapInSlices(rows, (row) => {
    const key = textKey(row.nr);
    return seen.has(key) ? null : (seen.add(key), row);
  });
  return first.filter((row) => row !== null);
}

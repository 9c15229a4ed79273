import { compareSpans, overlaps, type Span } from '../kernel/span';
import { textKey } from '../kernel/text-key';
import type { SnapshotRow } from './history/snapshot-rows';

/**
 * What became of a row since the last snapshot. Its quarters, one of these, the first that holds:
 * - unscheduled: its start became blank;
 * - slipped: it starts or ends later;
 * - scheduled: its blank start was filled in;
 * - advanced: it starts or ends earlier;
 * - end-cleared, end-set: its end became blank, or was filled in.
 *
 * Besides those, what it is: cancelled (and then nothing else), revived, postponed, promising or not any more.
 */
export type ChangeKind =
  | 'unscheduled'
  | 'slipped'
  | 'scheduled'
  | 'advanced'
  | 'end-cleared'
  | 'end-set'
  | 'cancelled'
  | 'revived'
  | 'postponed'
  | 'promising'
  | 'not-promising'
  | 'appeared'
  | 'disappeared';

export interface SnapshotChange {
  readonly kind: ChangeKind;
  readonly table: SnapshotRow['table'];
  readonly nr: string;
  readonly title: string | null;
  /** Of the quarters that differ Start first, else Eind; Start where none does. `null` where it is blank or not there. */
  readonly from: Span | null;
  readonly to: Span | null;
}

/** What a snapshot and the present both know of a row. */
export type ComparedRow = Pick<
  SnapshotRow,
  'table' | 'nr' | 'title' | 'start' | 'end' | 'status' | 'promising' | 'unread'
>;

export function changeOf(kind: ChangeKind, row: ComparedRow, from: Span | null, to: Span | null): SnapshotChange {
  return { kind, table: row.table, nr: row.nr, title: row.title, from, to };
}

const CANCELLED = 'Vervallen';
const POSTPONED = 'Uitgesteld';

/** Everything that differs between a row of the snapshot and the same row now. */
export function differences(old: ComparedRow, row: ComparedRow): readonly SnapshotChange[] {
  const was = (kind: ChangeKind): SnapshotChange => changeOf(kind, row, old.start, row.start);
  if (hasStatus(row, CANCELLED)) return hasStatus(old, CANCELLED) ? [] : [was('cancelled')];
  const moved = movement(old, row);
  return [
    ...(moved === null ? [] : [moved]),
    ...(row.status !== null && hasStatus(old, CANCELLED) ? [was('revived')] : []),
    ...(isNewlyPostponed(old, row) && !saysPostponed(moved) ? [was('postponed')] : []),
    ...promiseChange(old, row).map(was),
  ];
}

function hasStatus({ status }: ComparedRow, wanted: string): boolean {
  return status !== null && textKey(status) === textKey(wanted);
}

function isNewlyPostponed(old: ComparedRow, row: ComparedRow): boolean {
  return hasStatus(row, POSTPONED) && old.status !== null && !hasStatus(old, POSTPONED);
}

/** A later quarter, or none, tells it already. */
function saysPostponed(moved: SnapshotChange | null): boolean {
  return moved?.kind === 'slipped' || moved?.kind === 'unscheduled';
}

function promiseChange(old: ComparedRow, row: ComparedRow): readonly ChangeKind[] {
  if (old.promising === null || row.promising === null || old.promising === row.promising) return [];
  return [row.promising ? 'promising' : 'not-promising'];
}

type Move = 'none' | 'cleared' | 'later' | 'filled' | 'earlier';

/** What became of the quarters of a row; `null` when they are what they were, as far as is known. */
function movement(old: ComparedRow, row: ComparedRow): SnapshotChange | null {
  const start = moveOf('start', old, row);
  const end = moveOf('end', old, row);
  const byStart = (kind: ChangeKind): SnapshotChange => changeOf(kind, row, old.start, row.start);
  const byEnd = (kind: ChangeKind): SnapshotChange => changeOf(kind, row, old.end, row.end);
  if (start === 'cleared') return byStart('unscheduled');
  if (start === 'later') return byStart('slipped');
  if (end === 'later') return byEnd('slipped');
  if (start === 'filled') return byStart('scheduled');
  if (start === 'earlier') return byStart('advanced');
  if (end === 'earlier') return byEnd('advanced');
  if (end === 'cleared') return byEnd('end-cleared');
  return end === 'filled' ? byEnd('end-set') : null;
}

/** What was not recorded or cannot be read did not move, nor what became more or less precise: nothing is known of it. */
function moveOf(field: 'start' | 'end', old: ComparedRow, row: ComparedRow): Move {
  const from = old[field];
  const to = row[field];
  if (from === to || old.unread.includes(field) || row.unread.includes(field)) return 'none';
  if (to === null) return 'cleared';
  if (from === null) return 'filled';
  if (overlaps(from, to)) return 'none';
  return compareSpans(to, from) > 0 ? 'later' : 'earlier';
}

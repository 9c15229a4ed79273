import { HostError } from '../../../app/ports';
import type { ExcelBatch } from '../session/excel-session';
import { PAYLOAD_LIMIT, TURN } from '../session/limits';
import { turnsAfter } from '../../machine/turns';

/**
 * A piece of the writing: what it queues when its turn comes, and about how many bytes that adds to the request and to
 * the response. Steps that fit together go in one round trip.
 */
export interface WriteStep {
  readonly request: number;
  readonly response?: number;
  apply(): void;
}

/** What a call takes in a request, roughly: its object path, the action, and its arguments without their data. */
const BYTES_PER_CALL = 190;

/** @param calls Calls to Excel that it makes. @param data Bytes of the values in them. */
export function step(calls: number, apply: () => void, data = 0): WriteStep {
  return { request: calls * BYTES_PER_CALL + data, apply };
}

/** Something asked along with the writing. */
export function question(calls: number, response: number, apply: () => void): WriteStep {
  return { request: calls * BYTES_PER_CALL, response, apply };
}

export interface StepRun {
  /** Called after each round trip. */
  readonly onSent?: () => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Takes the steps in order, in as few round trips as their bytes allow: one for most reports. Excel holds back its
 * calculation in each, and the page gets a turn while a long list is queued. Once the first round trip has gone the rest
 * follows: nobody is helped with half of it.
 *
 * @throws HostError `cancelled`: nothing was changed.
 */
export async function runSteps(
  batch: ExcelBatch,
  steps: Iterable<WriteStep>,
  { onSent, signal }: StepRun = {},
): Promise<void> {
  const takeTurn = turnsAfter(TURN);
  let [request, response, queued, sent] = [0, 0, 0, 0];
  const send = async (): Promise<void> => {
    if (signal?.aborted && sent === 0) throw new HostError('cancelled');
    await batch.sync();
    [request, response, queued] = [0, 0, 0];
    sent++;
    onSent?.();
  };
  for (const next of steps) {
    const isFull = request + next.request > PAYLOAD_LIMIT || response + (next.response ?? 0) > PAYLOAD_LIMIT;
    if (isFull && queued > 0) await send();
    if (queued === 0) batch.workbook.application.suspendApiCalculationUntilNextSync();
    next.apply();
    request += next.request;
    response += next.response ?? 0;
    queued++;
    await takeTurn();
  }
  if (queued > 0) await send();
}

/** Bytes of a value as JSON in UTF-8, with its comma. */
export function jsonBytes(value: string | number | boolean | null): number {
  if (typeof value !== 'string') return 8;
  let bytes = value.length + 3;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit > 0x7f) bytes += unit > 0x7ff ? 2 : 1;
    else if (unit < 0x20 || unit === 0x22 || unit === 0x5c) bytes += unit < 0x20 ? 5 : 1;
  }
  return bytes;
}

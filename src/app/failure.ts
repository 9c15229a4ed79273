import { HostError, type HostErrorCode } from './ports';

/** What Excel (or a file) would not do, as it may be kept and put into words. */
export interface Failure {
  readonly code: HostErrorCode;
  readonly details: HostError['details'];
}

/** The failure that an error tells of; `null` for a fault in the program, which is no failure of the host. */
export function failureOf(error: unknown): Failure | null {
  return error instanceof HostError ? { code: error.code, details: error.details } : null;
}

/** Whether work ended because the user, or what came after it, stopped it. */
export function isCancelled(error: unknown): boolean {
  return failureOf(error)?.code === 'cancelled';
}

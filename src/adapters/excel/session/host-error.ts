import { HostError, type HostErrorCode } from '../../../app/ports';

/** The parts of an `OfficeExtension.Error` that are looked at. `debugInfo.fullStatements` may hold cell data: never. */
interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
  readonly traceMessages?: readonly string[];
}

/** What each code of Excel means for the user; codes that are not here are a fault of ours. */
const MEANINGS: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'edit-mode',
  // Enter or Esc closes a dialog too.
  WriteNotSupportedWhenModalDialogOpen: 'edit-mode',
  // Protected sheets are asked for beforehand, so what is left is a workbook that cannot be written.
  AccessDenied: 'read-only',
  InvalidOrTimedOutSession: 'session-ended',
  RequestPayloadSizeLimitExceeded: 'too-much-data',
  ResponsePayloadSizeLimitExceeded: 'too-much-data',
  RangeExceedsLimit: 'too-much-data',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
  // What was there when it was read is there no more; when it is a sheet, the reader finds out which (`sheetGone`).
  ItemNotFound: 'changed',
  InvalidReference: 'changed',
  InvalidObjectPath: 'changed',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  ConnectionFailure: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'busy',
};

/** Failures that may well be over a moment later; a session that has ended is not among them. */
const PASSING: ReadonlySet<string> = new Set([
  'ActivityLimitReached',
  'Conflict',
  'ConnectionFailure',
  'GeneralException',
  'RequestAborted',
  'ServiceNotAvailable',
  'Timeout',
]);

/** Whether it makes sense to ask the same once more. */
export function isPassing(error: unknown): boolean {
  return isOfficeError(error) && PASSING.has(error.code);
}

/** The code with which Excel itself refused; `null` for any other error. */
export function excelCode(error: unknown): string | null {
  return isOfficeError(error) ? error.code : null;
}

/** The call that Excel refused, as `Range.getIntersection`; `null` when it does not say. */
export function excelLocation(error: unknown): string | null {
  return (isOfficeError(error) && error.debugInfo?.errorLocation) || null;
}

/** The marks that Excel passed before it refused. */
export function excelTraces(error: unknown): readonly string[] {
  return (isOfficeError(error) && error.traceMessages) || [];
}

/** A failure of Excel's as the user is told of it; what is not Excel's (a fault in the program) stays what it is. */
export function toHostError(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  const { code } = error;
  const location = excelLocation(error);
  // Not the error itself: it carries statements with what was to be written.
  const cause = new Error(location === null ? code : `${code} (${location})`);
  return new HostError(MEANINGS[code] ?? 'unexpected', { excel: code }, { cause });
}

/** By its shape: each page has an `OfficeExtension.Error` of its own. */
function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && error.name === 'RichApi.Error' && typeof Reflect.get(error, 'code') === 'string';
}

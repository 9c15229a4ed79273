/** How Excel refuses: HTTP status and message as Office.js shows them, and the number that desktop Excel gives instead. */
interface FailureDefinition {
  readonly status: number;
  readonly message: string;
  /** The code with which desktop Excel refuses a whole request (`window.external.Execute`), where it has one. */
  readonly nativeCode?: number;
}

const FAILURES = {
  AccessDenied: { status: 403, message: 'You cannot perform the requested operation.', nativeCode: 7000 },
  ActivityLimitReached: { status: 429, message: 'Activity limit has been reached.', nativeCode: 5102 },
  ApiNotFound: { status: 404, message: 'The API that you are trying to use could not be found.' },
  Conflict: { status: 409, message: 'Request could not be processed because of a conflict.' },
  ConnectionFailure: { status: 500, message: 'The connection with Excel was lost.' },
  EmptyChartSeries: { status: 400, message: 'The attempted operation failed because the chart series is empty.' },
  FormulaLengthExceedsLimit: { status: 400, message: 'The formula exceeds the length limit.' },
  GeneralException: { status: 500, message: 'There was an internal error while processing the request.' },
  InsertDeleteConflict: { status: 409, message: 'The insert or delete operation attempted resulted in a conflict.' },
  InvalidArgument: { status: 400, message: 'The argument is invalid or missing or has an incorrect format.' },
  InvalidObjectPath: { status: 400, message: "The object path isn't working for what you're trying to do." },
  InvalidOperation: { status: 400, message: 'The operation attempted is invalid on the object.' },
  InvalidOperationInCellEditMode: {
    status: 400,
    message: 'Excel is in cell-editing mode. Please exit the edit mode and then try again.',
    nativeCode: 5004,
  },
  InvalidOrTimedOutSession: {
    status: 408,
    message: 'Your Office Online session has expired or is invalid. To continue, refresh the page.',
    nativeCode: 5012,
  },
  InvalidReference: { status: 400, message: 'This reference is not valid for the current operation.' },
  ItemAlreadyExists: { status: 409, message: 'A resource with the same name or identifier already exists.' },
  ItemNotFound: { status: 404, message: "The requested resource doesn't exist." },
  MergedRangeConflict: { status: 409, message: 'Cannot complete the operation on merged cells.' },
  NonBlankCellOffSheet: { status: 400, message: 'Cells with content would be pushed off the end of the worksheet.' },
  NotImplemented: { status: 501, message: 'The requested feature is not implemented.' },
  RangeExceedsLimit: { status: 400, message: 'The cell count in the range has exceeded the maximum supported number.' },
  RequestAborted: { status: 409, message: 'The request was aborted during run time.' },
  RequestPayloadSizeLimitExceeded: {
    status: 413,
    message: 'The request payload size has exceeded the limit.',
    nativeCode: 5103,
  },
  ResponsePayloadSizeLimitExceeded: {
    status: 413,
    message: 'The response payload size has exceeded the limit.',
    nativeCode: 5104,
  },
  ServiceNotAvailable: { status: 503, message: 'The service is unavailable.' },
  Timeout: { status: 408, message: 'The operation has timed out.' },
  UnsupportedOperation: { status: 400, message: 'The operation being attempted is not supported.' },
  WriteNotSupportedWhenModalDialogOpen: {
    status: 400,
    message: 'Write operation is not supported when a modal dialog is open.',
    nativeCode: 5016,
  },
} as const satisfies Record<string, FailureDefinition>;

/** The codes in which Excel refuses, as `OfficeExtension.Error.code` shows them. */
export type FailureCode = keyof typeof FAILURES;

export const FAILURE_CODES = Object.keys(FAILURES) as readonly FailureCode[];

/** A refusal of the stand-in: the library turns it into an `OfficeExtension.Error` with this code. */
export class ExcelFailure extends Error {
  override readonly name = 'ExcelFailure';

  constructor(
    readonly code: FailureCode,
    detail?: string,
  ) {
    super(detail === undefined ? FAILURES[code].message : `${FAILURES[code].message} ${detail}`);
  }

  get status(): number {
    return FAILURES[this.code].status;
  }

  get nativeCode(): number | null {
    const definition: FailureDefinition = FAILURES[this.code];
    return definition.nativeCode ?? null;
  }
}

export const invalidArgument = (detail?: string): ExcelFailure => new ExcelFailure('InvalidArgument', detail);
export const notFound = (detail?: string): ExcelFailure => new ExcelFailure('ItemNotFound', detail);
export const accessDenied = (detail?: string): ExcelFailure => new ExcelFailure('AccessDenied', detail);

/** The stand-in is strict: what it does not model it refuses by name, so that no test passes on a guess. */
export const notModelled = (what: string): ExcelFailure =>
  new ExcelFailure('NotImplemented', `The stand-in for Excel does not model ${what}.`);

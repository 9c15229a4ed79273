import type { ExcelFailure } from '../excel-failure';

/** The answer to a request that was refused as a whole: no results, and no action to point at. */
export function refusalBody({ code, message, status }: ExcelFailure): string {
  return JSON.stringify({ Results: [], Error: { Code: code, Message: message, HttpStatusCode: status } });
}

/** What Excel takes and gives at once (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization). */

/** Bytes per request and per response; the web refuses 5 MB, and what we count beforehand is an estimate. */
export const PAYLOAD_LIMIT = 4_000_000;

/** Cells per read; past it `values` may be null without an error. */
export const CELLS_PER_READ = 5_000_000;

/** Bytes that a cell takes in a response with values and value types, until a response has shown better. */
export const BYTES_PER_CELL = 24;

/** Characters of a list of addresses; Excel refuses somewhere past 8,192, depending on how it writes them itself. */
export const ADDRESS_LIST_LENGTH = 2_000;

export const ROWS_PER_SHEET = 1_048_576;

/** Milliseconds without an answer after which the user may be in the middle of a cell. */
export const WAITING_AFTER = 3_000;

/** Milliseconds of work on end after which the page gets a turn (no task over 50 ms). */
export const TURN = 25;

/** Milliseconds after a change within which Excel has told of it. */
export const EVENTS_WITHIN = 1_000;

/**
 * How much of a file from outside the reader takes in, whatever the file says of itself: sizes in an archive are only
 * claims, so what is unpacked is counted. Source of the first four: the project's security limits ("Files from
 * outside"); the others keep time and memory bounded where those four do not.
 */

const MEGABYTE = 1024 * 1024;

/** Bytes of the file as it is on disk. */
export const MAX_FILE_BYTES = 50 * MEGABYTE;

/** Parts in the archive; a workbook with hundreds of sheets and pictures stays far below. */
export const MAX_ENTRIES = 2000;

/** Bytes of all parts together that are unpacked; those that are only copied stay packed and count for nothing. */
export const MAX_INFLATED_BYTES = 256 * MEGABYTE;

/**
 * Bytes of all parts together that are read element by element (workbook, relationships, tables), which takes twenty
 * times as long as reading a sheet. The 65,530 hyperlinks that Excel allows on a sheet need 13 MB.
 */
export const MAX_ELEMENT_BYTES = 32 * MEGABYTE;

/** Elements in elements. Excel's own parts are some ten deep; what reads them needs time or stack for each. */
export const MAX_DEPTH = 100;

/** Shared strings; more of them than there are cells in the largest workbook we promise to read (200,000 × 30). */
export const MAX_SHARED_STRINGS = 16_000_000;

/**
 * A text as it stands in a part, escapes and all; Excel's own limit is 32,767 characters, of at most 10 bytes each. What
 * resolves the escapes of a text needs many times its size.
 */
export const MAX_TEXT_BYTES = MEGABYTE;

/**
 * Cells of one block read, blanks before a filled cell included: a file of 1 MB with one value at the far right of each
 * of a million rows would otherwise ask for 130 GB.
 */
export const MAX_GRID_CELLS = 40_000_000;

/** Excel's own sheet size (ECMA-376 part 1, 18.3.1.73 and Excel's specifications). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Packed bytes given to the inflater at a time, so that a bomb is noticed after at most 66 MB (deflate's 1:1032). */
export const INFLATE_STEP_BYTES = 64 * 1024;

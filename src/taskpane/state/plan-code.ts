/**
 * The program that reads and computes a plan: a file of its own, fetched while Office starts, so that the pane is drawn
 * before it is there.
 */
export { computeWorkbook } from '../../app/reading/compute-workbook';
export { isNewWorkbook } from '../../app/starting/present-tables';
export { makesOutdated } from '../../app/reading/outdated';
export { afterRowAdded, undo } from '../../app/editing/write-cells';

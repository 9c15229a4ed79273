/**
 * The program that reads and computes a plan: a file of its own, fetched while Office starts, so that the pane is drawn
 * before it is there.
 */
export { computeWorkbook } from '../../app/figures';
export { isNewWorkbook } from '../../app/new-workbook';
export { makesOutdated } from '../../app/outdated';
export { afterRowAdded, undo } from '../../app/write-cells';

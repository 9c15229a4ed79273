import type { Workbench } from './workbench';

/** Runs in the pane's page before office.js: asks the workbench around it to play Excel. */
const { workbench } = window.parent as Window & { workbench?: Workbench };
workbench?.plugIn(window);

/** The real Office.js in Node, in front of a stand-in. */
export { loadOffice, type LoadedOffice } from './src/node/load-office';
export { openInExcel, type OpenWorkbook } from './src/node/open-in-excel';

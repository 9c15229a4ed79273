/** Workbook files in and out of the stand-in. */
export { placeOfChart } from './src/file/chart-place';
export { openFile } from './src/file/open-file';
export { saveFile } from './src/file/save-file';

/**
 * The two spellings of a workbook: transitional (what Excel saves) and strict ("Strict Open XML-spreadsheet"). A sheet
 * is written in the spelling of the workbook it goes into, because programs do not expect a mix.
 */
export interface Dialect {
  readonly main: string;
  /** Namespace of r:id; relationship types start with it. */
  readonly relationships: string;
  readonly drawing: string;
  readonly chart: string;
  readonly sheetDrawing: string;
  /** A percentage in a drawing: 100 or "100%". */
  readonly percent: (value: number) => string;
}

const TRANSITIONAL_MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

export const TRANSITIONAL: Dialect = {
  main: TRANSITIONAL_MAIN,
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  percent: String,
};

const STRICT: Dialect = {
  main: STRICT_MAIN,
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  percent: (value) => `${value}%`,
};

/** The spelling of a workbook, by the namespaces that its root declares. */
export function dialectOf(rootTag: string): Dialect {
  return rootTag.includes(STRICT_MAIN) ? STRICT : TRANSITIONAL;
}

/*
 * Names in a workbook package. Each exists twice: in the transitional form that Excel writes and in the strict form of
 * ISO/IEC 29500-1, which Excel writes on request.
 */

const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

const SPREADSHEET = [`${TRANSITIONAL}spreadsheetml/2006/main`, `${STRICT}spreadsheetml/main`];
const RELATIONSHIPS = [`${TRANSITIONAL}officeDocument/2006/relationships`, `${STRICT}officeDocument/relationships`];
/** Of the `.rels` parts themselves; the same in both forms. */
export const PACKAGE_RELATIONSHIPS = `${TRANSITIONAL}package/2006/relationships`;

/** Elements of workbooks, sheets and tables. */
export function isSpreadsheet(uri: string): boolean {
  return SPREADSHEET.includes(uri);
}

/** The namespaces of `r:id`. */
export function relationshipAttributeUris(): readonly string[] {
  return RELATIONSHIPS;
}

/** `worksheet` of the type `…/relationships/worksheet`; `null` for types of another maker. */
export function relationshipKind(type: string): string | null {
  const base = RELATIONSHIPS.find((uri) => type.startsWith(`${uri}/`));
  return base === undefined ? null : type.slice(base.length + 1);
}

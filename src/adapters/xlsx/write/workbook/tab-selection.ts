import type { OpcPackage } from '../package/opc-package';
import type { SheetTexts } from './sheet-texts';
import type { WorkbookPart } from './workbook-part';

/** In the start tag of the view of a sheet. */
const SELECTED = /(<(?:[\w.-]+:)?sheetView\s[^>]*?\btabSelected\s*=\s*["'])(?:1|true)(["'])/g;

/**
 * Takes the selection from the tabs of the sheets that are not ours. Two selected tabs are a group: what the user then
 * types in one, Excel types in both. No other character of those sheets changes.
 */
export function deselectTabs(
  pack: OpcPackage,
  workbook: WorkbookPart,
  texts: SheetTexts,
  ours: ReadonlySet<string>,
): void {
  for (const { part } of workbook.sheets) {
    if (ours.has(part) || !pack.has(part)) continue;
    if (!texts.has(part) && pack.head(part).search(SELECTED) < 0) continue;
    texts.set(part, texts.get(part).replace(SELECTED, '$10$2'));
  }
}

import type { Range } from './range';

export type ClearApplyTo = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Empties cells: what they hold, how they look (conditional formats too), their links, or all of it. */
export function clearRange(range: Range, applyTo: ClearApplyTo): void {
  const { sheet, area } = range;
  if (applyTo === 'All' || applyTo === 'Contents') sheet.cells.clearContents(area);
  if (applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') {
    sheet.protection.assertEditable(area);
    sheet.cells.links.clear(area);
  }
  if (applyTo === 'All' || applyTo === 'Formats' || applyTo === 'RemoveHyperlinks') {
    sheet.protection.assertPermitted('allowFormatCells');
    sheet.cells.styles.reset(area);
  }
  if (applyTo === 'All') {
    range.unmerge();
    sheet.validation.clear(range);
  }
  if (applyTo === 'All' || applyTo === 'Formats') {
    const covered = sheet.conditionalFormats.filter(({ anchors }) =>
      anchors.every((anchor) => anchor.area && area.contains(anchor.area)),
    );
    for (const format of covered) format.delete();
  }
}

import type { Range } from './range';
import { RangeAreas } from './range-areas';

/** The merged cells within a range; `null` when there are none. */
export function mergedAreas({ sheet, area }: Range): RangeAreas | null {
  const merged = sheet.merges.flatMap((merge) => (merge.area?.overlaps(area) ? [merge.area] : []));
  return merged.length > 0 ? new RangeAreas(sheet, merged) : null;
}

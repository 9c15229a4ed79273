import { parseRange } from '../../../../core/workbook/address';
import type { OpcPackage } from '../package/opc-package';
import { readAttributes } from '../xml/xml-document';

/** Parts of a sheet that hold things on its cells, and the start tag of such a thing. */
const ON_CELLS: ReadonlyMap<string, RegExp> = new Map([
  ['comments', /<(?:[\w.-]+:)?comment\s[^>]*>/g],
  ['threadedComment', /<(?:[\w.-]+:)?threadedComment\s[^>]*>/g],
]);
const LINK = /<(?:[\w.-]+:)?hyperlink\s[^>]*>/g;
/** Where a picture or a chart begins. */
const DRAWN_FROM = /<(?:[\w.-]+:)?from>[^]*?<(?:[\w.-]+:)?row>\s*(\d{1,7})\s*</g;

/** Rows of a sheet, from 0, on which a note, a comment, a link, a picture or a chart stands: such rows do not move. */
export function anchoredRows(pack: OpcPackage, sheet: string, text: string): ReadonlySet<number> {
  const rows = new Set<number>();
  const note = (tags: Iterable<RegExpMatchArray>): void => {
    for (const [tag] of tags) {
      const range = parseRange(readAttributes(tag).get('ref') ?? '');
      for (let row = 0; range !== null && row < range.rowCount; row++) rows.add(range.row + row);
    }
  };
  note(text.slice(text.lastIndexOf('sheetData')).matchAll(LINK));
  for (const { kind, part } of pack.relationshipsOf(sheet).all()) {
    if (part === null || !pack.has(part)) continue;
    const things = ON_CELLS.get(kind);
    if (things) note(pack.text(part).matchAll(things));
    else if (kind === 'drawing') for (const [, row] of pack.text(part).matchAll(DRAWN_FROM)) rows.add(Number(row));
  }
  return rows;
}

import { invalidArgument, notModelled } from '../excel-failure';
import type { CellStyle, StyleKey } from '../model/cell-style';
import { HORIZONTAL_ALIGNMENTS, UNDERLINE_STYLES, VERTICAL_ALIGNMENTS } from '../model/cell-style';
import type { Range } from '../model/range';
import { setStyle } from '../model/range-format';
import { shaped } from '../model/range-data';
import { readHyperlink } from './hyperlink';
import { asColor, asFlag, asNumber, asOneOf, asRecord, asRecordOf, asText } from '../protocol/arguments';

type Change = <K extends StyleKey>(key: K, value: CellStyle[K]) => void;

/** `Range.setCellProperties`: a look per cell, in one action. */
export function cellProperties(range: Range, raw: unknown): void {
  if (!Array.isArray(raw)) throw invalidArgument('Cell properties are a block in the shape of the range.');
  const { area } = range;
  const propertiesAt = shaped(area, raw);
  for (let row = 0; row < area.rowCount; row++) {
    for (let column = 0; column < area.columnCount; column++) {
      const cell = range.cell(row, column);
      const change: Change = (key, value) => {
        setStyle(cell, key, value);
      };
      applyProperties(propertiesAt(row, column), change);
    }
  }
}

/** `Range.getCellProperties`: of each cell its link, the one property that is modelled. */
export function readCellProperties(range: Range, raw: unknown): object[][] {
  asRecordOf(raw, ['hyperlink']);
  const { rowCount, columnCount } = range.area;
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => ({ hyperlink: readHyperlink(range.cell(row, column)) })),
  );
}

function applyProperties(value: unknown, change: Change): void {
  for (const [key, part] of Object.entries(asRecordOf(value, ['format']))) {
    if (key === 'format') applyFormat(part, change);
  }
}

function applyFormat(value: unknown, change: Change): void {
  for (const [key, part] of Object.entries(asRecord(value))) {
    switch (key) {
      case 'fill':
        change('fillColor', asColor(asRecordOf(part, ['color'])['color']));
        break;
      case 'font':
        applyFont(part, change);
        break;
      case 'horizontalAlignment':
        change('horizontalAlignment', asOneOf(part, HORIZONTAL_ALIGNMENTS));
        break;
      case 'verticalAlignment':
        change('verticalAlignment', asOneOf(part, VERTICAL_ALIGNMENTS));
        break;
      case 'wrapText':
        change('wrapText', asFlag(part));
        break;
      default:
        throw notModelled(`SettableCellProperties.format.${key}`);
    }
  }
}

function applyFont(value: unknown, change: Change): void {
  for (const [key, part] of Object.entries(asRecord(value))) {
    switch (key) {
      case 'bold':
      case 'italic':
      case 'strikethrough':
        change(key, asFlag(part));
        break;
      case 'color':
        change('fontColor', asColor(part));
        break;
      case 'name':
        change('fontName', asText(part));
        break;
      case 'size':
        change('fontSize', asNumber(part));
        break;
      case 'underline':
        change('underline', asOneOf(part, UNDERLINE_STYLES));
        break;
      default:
        throw notModelled(`SettableCellProperties.format.font.${key}`);
    }
  }
}

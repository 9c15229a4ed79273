import { invalidArgument } from '../excel-failure';
import type { CellSet } from '../model/cell-set';
import type { BorderLine, CellStyle, StyleKey } from '../model/cell-style';
import {
  BORDER_STYLES,
  BORDER_WEIGHTS,
  HORIZONTAL_ALIGNMENTS,
  UNDERLINE_STYLES,
  VERTICAL_ALIGNMENTS,
} from '../model/cell-style';
import { autofitColumns, autofitRows } from '../model/autofit';
import { BORDER_SIDES, RangeBorder, RangeBorders } from '../model/range-borders';
import { FormatProtection, RangeFill, RangeFont, RangeFormat, commonStyle, setStyle } from '../model/range-format';
import type { ApiVersion, Member } from '../protocol/api-type';
import { acts, apiType, asks, leads, reads, sets } from '../protocol/api-type';
import { asColor, asFlag, asInteger, asNumber, asOneOf, asText } from '../protocol/arguments';

/** A part of the style of cells as a property: `null` when the cells differ. */
function style<T extends { readonly cells: CellSet }, K extends StyleKey>(
  since: ApiVersion,
  key: K,
  read: (value: unknown) => CellStyle[K],
): Member<T> {
  return sets<T>(
    since,
    ({ cells }) => commonStyle(cells, key),
    ({ cells }, value) => {
      setStyle(cells, key, read(value));
    },
  );
}

const formatApi = apiType('RangeFormat', RangeFormat, {
  members: {
    font: leads('1.1', (format) => format.font),
    fill: leads('1.1', (format) => format.fill),
    borders: leads('1.1', (format) => format.borders),
    protection: leads('1.2', (format) => format.protection),
    horizontalAlignment: style('1.1', 'horizontalAlignment', (value) => asOneOf(value, HORIZONTAL_ALIGNMENTS)),
    verticalAlignment: style('1.1', 'verticalAlignment', (value) => asOneOf(value, VERTICAL_ALIGNMENTS)),
    wrapText: style('1.1', 'wrapText', asFlag),
    shrinkToFit: style('1.9', 'shrinkToFit', asFlag),
    indentLevel: style('1.9', 'indentLevel', asIndent),
    textOrientation: style('1.7', 'textOrientation', asInteger),
    columnWidth: sets(
      '1.2',
      (format) => format.columnWidth,
      (format, value) => {
        format.columnWidth = asNumber(value);
      },
    ),
    rowHeight: sets(
      '1.2',
      (format) => format.rowHeight,
      (format, value) => {
        format.rowHeight = asNumber(value);
      },
    ),
    useStandardWidth: sets(
      '1.7',
      (format) => format.columnWidth === format.cells.sheet.dimensions.standardWidth,
      (format, value) => {
        if (asFlag(value)) format.useStandardWidth();
      },
    ),
    useStandardHeight: sets(
      '1.7',
      (format) => format.rowHeight === format.cells.sheet.dimensions.standardHeight,
      (format, value) => {
        if (asFlag(value)) format.useStandardHeight();
      },
    ),
    autofitColumns: acts('1.2', ({ cells }) => {
      autofitColumns(cells);
    }),
    autofitRows: acts('1.2', ({ cells }) => {
      autofitRows(cells);
    }),
  },
});

function asIndent(value: unknown): number {
  const indent = asInteger(value);
  if (indent < 0 || indent > 250) throw invalidArgument();
  return indent;
}

function asFontSize(value: unknown): number {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw invalidArgument();
  return size;
}

const fontApi = apiType('RangeFont', RangeFont, {
  members: {
    name: style('1.1', 'fontName', asText),
    size: style('1.1', 'fontSize', asFontSize),
    color: style('1.1', 'fontColor', asColor),
    bold: style('1.1', 'bold', asFlag),
    italic: style('1.1', 'italic', asFlag),
    underline: style('1.1', 'underline', (value) => asOneOf(value, UNDERLINE_STYLES)),
    strikethrough: style('1.9', 'strikethrough', asFlag),
  },
});

const fillApi = apiType('RangeFill', RangeFill, {
  members: {
    // Cells without a fill are white to the API; cells that differ give ''.
    color: sets(
      '1.1',
      ({ cells }) => fillColor(cells),
      ({ cells }, value) => {
        setStyle(cells, 'fillColor', asColor(value));
      },
    ),
    clear: acts('1.1', (fill) => {
      fill.clear();
    }),
  },
});

function fillColor({ sheet, areas }: CellSet): string {
  const numbers = areas.flatMap((area) => [...sheet.cells.styles.numbersIn(area)]);
  const colors = new Set(numbers.map((number) => sheet.workbook.styles.style(number).fillColor ?? '#FFFFFF'));
  const [first = '', ...others] = colors;
  return others.length === 0 ? first : '';
}

const bordersApi = apiType('RangeBorderCollection', RangeBorders, {
  items: ({ items }) => items,
  members: {
    count: reads('1.1', ({ items }) => items.length),
    getItem: asks('1.1', (borders, args) => new RangeBorder(borders.cells, args.oneOf(0, BORDER_SIDES))),
    getItemAt: asks('1.1', ({ items }, args) => items[args.integer(0)] ?? null),
  },
});

function line<K extends keyof BorderLine>(key: K, read: (value: unknown) => BorderLine[K]): Member<RangeBorder> {
  return sets(
    '1.1',
    (border) => border.line?.[key] ?? null,
    (border, value) => {
      border.change({ [key]: read(value) });
    },
  );
}

const borderApi = apiType('RangeBorder', RangeBorder, {
  identify: ({ sideIndex }) => ({ _Id: sideIndex }),
  members: {
    sideIndex: reads('1.1', ({ sideIndex }) => sideIndex),
    style: line('style', (value) => asOneOf(value, BORDER_STYLES)),
    weight: line('weight', (value) => asOneOf(value, BORDER_WEIGHTS)),
    color: line('color', asColor),
  },
});

const protectionApi = apiType('FormatProtection', FormatProtection, {
  members: { locked: style('1.2', 'locked', asFlag), formulaHidden: style('1.2', 'formulaHidden', asFlag) },
});

export const FORMAT_APIS = [formatApi, fontApi, fillApi, bordersApi, borderApi, protectionApi];

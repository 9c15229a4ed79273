import {
  ExcelFailure,
  displayText,
  type BorderLine,
  type CellStyle,
  type ConditionalLook,
  type Plain,
  type Table,
  type Worksheet,
} from '../../../excel-stand-in';

/** CSS pixels in a point. */
export const PIXELS_PER_POINT = 96 / 72;

/** What a cell shows; in a number format that the stand-in does not know, the plain value. */
export function shownText(sheet: Worksheet, value: Plain | undefined, format: string): string {
  const { locale, dates } = sheet.workbook.options;
  try {
    return displayText(value, format, locale, dates);
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    return displayText(value, 'General', locale, dates);
  }
}

/** The look of a cell as CSS, as far as it differs from an untouched one. */
export function cellCss(
  style: CellStyle,
  value: Plain | undefined,
  table: TableLook | null,
  looks: readonly ConditionalLook[],
): string {
  const first = <T>(pick: (look: ConditionalLook) => T | null): T | null =>
    looks.map(pick).find((part) => part !== null) ?? null;
  const fill = first(({ fill: { color } }) => color) ?? style.fillColor ?? table?.fill ?? null;
  const rules: Record<string, string | null> = {
    'font-family':
      style.fontName === 'Calibri' ? null : `'${style.fontName.replace(/['\\;]/g, '')}', Calibri, sans-serif`,
    'font-size': style.fontSize === 11 ? null : `${style.fontSize * PIXELS_PER_POINT}px`,
    color:
      first(({ font }) => font.color) ?? (style.fontColor === '#000000' ? (table?.color ?? null) : style.fontColor),
    'font-weight': (first(({ font }) => font.bold) ?? (style.bold || table?.bold)) ? '600' : null,
    'font-style': (first(({ font }) => font.italic) ?? style.italic) ? 'italic' : null,
    'text-decoration': decoration(
      style,
      first(({ font }) => font.strikethrough),
    ),
    'background-color': fill,
    'text-align': alignment(style, value),
    'vertical-align':
      style.verticalAlignment === 'Center' ? 'middle' : style.verticalAlignment === 'Top' ? 'top' : null,
    'padding-left': style.indentLevel > 0 ? `${3 + style.indentLevel * 9}px` : null,
    'border-top': border(style.borderTop),
    'border-bottom': border(style.borderBottom),
    'border-left': border(style.borderLeft),
    'border-right': border(style.borderRight),
  };
  return Object.entries(rules)
    .flatMap(([name, rule]) => (rule === null ? [] : [`${name}:${rule}`]))
    .join(';');
}

function decoration({ underline, strikethrough }: CellStyle, struck: boolean | null): string | null {
  const parts = [underline === 'None' ? '' : 'underline', (struck ?? strikethrough) ? 'line-through' : ''];
  return parts.join(' ').trim() || null;
}

/** Numbers stand right, errors and truth values in the middle, unless the cell says otherwise. */
function alignment({ horizontalAlignment }: CellStyle, value: Plain | undefined): string | null {
  if (horizontalAlignment === 'Left' || horizontalAlignment === 'Right' || horizontalAlignment === 'Center') {
    return horizontalAlignment.toLowerCase();
  }
  if (value === undefined || typeof value === 'string') return null;
  return typeof value === 'number' ? 'right' : 'center';
}

function border(line: BorderLine | null): string | null {
  if (!line || line.style === 'None') return null;
  const width = line.weight === 'Thick' ? 3 : line.weight === 'Medium' ? 2 : 1;
  const style = line.style === 'Continuous' ? 'solid' : line.style === 'Double' ? 'double' : 'dashed';
  return `${width}px ${style} ${line.color}`;
}

export interface TableLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
}

/** What a table's style gives its cells: a heading, and bands in every other row. Only the tone of each style. */
export function tableLook({ area, style, showBandedRows, showHeaders }: Table, row: number): TableLook {
  const medium = style.startsWith('TableStyleMedium');
  if (showHeaders && row === area.row) {
    return medium ? { fill: '#4472C4', color: '#FFFFFF', bold: true } : { fill: null, color: null, bold: true };
  }
  const isBand = showBandedRows && style !== '' && (row - area.row) % 2 === 1;
  return { fill: isBand ? (medium ? '#DDE6F5' : '#F0F0F0') : null, color: null, bold: false };
}

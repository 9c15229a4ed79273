/** A line at one side of a cell, as `Excel.RangeBorder` names it. */
export interface BorderLine {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

export const BORDER_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export type BorderStyle = (typeof BORDER_STYLES)[number];

export const BORDER_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
export type BorderWeight = (typeof BORDER_WEIGHTS)[number];

export const UNDERLINE_STYLES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
export const HORIZONTAL_ALIGNMENTS = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
export const VERTICAL_ALIGNMENTS = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** Everything about how one cell looks, flat, so that a change is one key. Colours are #RRGGBB. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: (typeof UNDERLINE_STYLES)[number];
  /** `null` for no fill. */
  readonly fillColor: string | null;
  readonly horizontalAlignment: (typeof HORIZONTAL_ALIGNMENTS)[number];
  readonly verticalAlignment: (typeof VERTICAL_ALIGNMENTS)[number];
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  /** Counts only while the sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell was entered with a leading apostrophe: its text is never read as a number or formula. */
  readonly quotePrefix: boolean;
  readonly borderTop: BorderLine | null;
  readonly borderBottom: BorderLine | null;
  readonly borderLeft: BorderLine | null;
  readonly borderRight: BorderLine | null;
}

export type StyleKey = keyof CellStyle;

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'None',
  fillColor: null,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
};

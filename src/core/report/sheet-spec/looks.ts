/**
 * The house style, as data: how a cell looks (font, fill, border) and how its number is written. Quiet: one accent
 * colour, the theme's fonts, numbers right. Adapters translate a look; nobody else names a colour or a point size.
 */
export interface LookDefinition {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** #RRGGBB */
  readonly color?: string;
  readonly fill?: string;
  /** A thin line on that side, or all round. */
  readonly border?: 'bottom' | 'outline';
  readonly borderColor?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'center';
  readonly wrap?: boolean;
}

/** Colours that colour-blind readers can tell apart, contrast at least 3:1 on white (pane.md). */
export const COLORS = {
  accent: '#0F6CBD',
  done: '#2E7D4F',
  running: '#0F6CBD',
  notStarted: '#8A8886',
  postponed: '#B25E00',
  cancelled: '#605E5C',
  behind: '#B3261E',
  target: '#1B1A19',
  ink: '#242424',
  quiet: '#616161',
  line: '#D1D1D1',
  accentLight: '#D6E7F7',
  warningLight: '#FFF4CE',
  errorLight: '#FDE7E9',
} as const;

export const LOOKS = {
  title: { size: 16, bold: true, color: COLORS.ink },
  answer: { size: 12, color: COLORS.ink },
  heading: { size: 12, bold: true, color: COLORS.accent },
  body: { size: 10.5, color: COLORS.ink, valign: 'top' },
  wrapped: { size: 10.5, color: COLORS.ink, valign: 'top', wrap: true },
  /** The name of a row: also a year or a day stands left. */
  label: { size: 10.5, color: COLORS.ink, align: 'left', valign: 'top', wrap: true },
  strong: { size: 10.5, bold: true, color: COLORS.ink, valign: 'top' },
  quiet: { size: 10, color: COLORS.quiet, valign: 'top' },
  quietWrapped: { size: 10, color: COLORS.quiet, valign: 'top', wrap: true },
  link: { size: 10.5, underline: true, color: COLORS.accent, valign: 'top' },
  tableHeading: { size: 10.5, bold: true, color: '#FFFFFF', fill: COLORS.accent, valign: 'center', wrap: true },
  requiredHeading: { size: 10.5, bold: true, color: '#FFFFFF', fill: COLORS.accent, valign: 'center', wrap: true },
  optionalHeading: {
    size: 10.5,
    bold: true,
    color: COLORS.ink,
    fill: COLORS.accentLight,
    valign: 'center',
    wrap: true,
  },
  figure: { size: 16, bold: true, color: COLORS.ink, align: 'left' },
  good: { size: 10.5, bold: true, color: COLORS.done, valign: 'top' },
  bad: { size: 10.5, bold: true, color: COLORS.behind, valign: 'top' },
  warning: { size: 10.5, bold: true, color: COLORS.postponed, valign: 'top' },
  levelFilled: {
    size: 12,
    color: '#FFFFFF',
    fill: COLORS.accent,
    border: 'outline',
    borderColor: '#FFFFFF',
    align: 'center',
    valign: 'center',
  },
  levelAimed: {
    size: 12,
    color: COLORS.accent,
    fill: COLORS.accentLight,
    border: 'outline',
    borderColor: COLORS.accent,
    align: 'center',
    valign: 'center',
  },
  levelEmpty: {
    size: 12,
    color: COLORS.ink,
    border: 'outline',
    borderColor: COLORS.line,
    align: 'center',
    valign: 'center',
  },
  required: { size: 10.5, fill: COLORS.errorLight },
  attention: { size: 10.5, fill: COLORS.warningLight },
  cancelled: { size: 10.5, color: COLORS.notStarted },
} as const satisfies Record<string, LookDefinition>;

export type Look = keyof typeof LOOKS;

/** The banding of our Excel tables: grey, so that it goes with every accent; the headings have a look of their own. */
export const TABLE_STYLE = 'TableStyleLight1';

/** What data cells of a table have besides their look: a hairline below, also where a program shows no banding. */
export const TABLE_ROW = { border: 'bottom', borderColor: COLORS.line } as const satisfies Partial<LookDefinition>;

/** What the heading over a column of numbers has: it stands right, above them (not where a filter button stands). */
export const NUMBER_HEADING = { align: 'right' } as const satisfies Partial<LookDefinition>;

/** Number formats in en-US notation, as workbooks store them; Excel shows them in the user's own. */
export const FORMATS = {
  general: 'General',
  text: '@',
  /** Shows nothing: for what only the program reads. */
  hidden: ';;;',
  integer: '#,##0',
  /** Whole, without thousands. */
  year: '0',
  /** As it was typed: of a column that is still to be filled nobody knows the decimals. */
  number: 'General',
  /** Decimals with a number of places that is the same all down the column: a decimal sign alone says nothing. */
  decimal1: '#,##0.0',
  decimal2: '#,##0.00',
  decimal3: '#,##0.000',
  decimal4: '#,##0.0000',
  decimal5: '#,##0.00000',
  decimal6: '#,##0.000000',
  percent: '0%',
  percent1: '0.0%',
  percent2: '0.00%',
  money: '[$€-413] #,##0;[Red]-[$€-413] #,##0',
  date: 'd-m-yyyy',
} as const;

export type Format = keyof typeof FORMATS;

/** Whether values with this format stand right in their cells. */
export function isNumberFormat(format: Format): boolean {
  return format !== 'general' && format !== 'text' && format !== 'hidden';
}
